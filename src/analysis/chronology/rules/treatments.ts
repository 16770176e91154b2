/** The cause that is named is one event, and something dated comes after it. */

import { counted } from '../../../scenario/counted.js';
import type { Hypothesis, Treatment } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { namedTreatments } from '../outcome.js';
import { inTime, told, toldAll, withId } from '../words.js';

const datesOfCause = (dossier: Dossier, hypothesis: Hypothesis): readonly Found[] => {
  const named = namedTreatments(hypothesis);
  const when = ({ event }: Treatment) => dossier.clock.of(event);
  const differ = (a: Treatment, b: Treatment) =>
    when(a).latest < when(b).earliest || when(b).latest < when(a).earliest;
  const isSameDay = (a: Treatment, b: Treatment) =>
    when(a).earliest === when(b).latest && when(b).earliest === when(a).latest;
  const apart = named.filter((one) => named.some((other) => differ(one, other)));
  const open = named.filter(
    (one) =>
      !apart.includes(one) &&
      named.some((other) => other.event !== one.event && !isSameDay(one, other)),
  );
  const found = (these: readonly Treatment[], certain: boolean): readonly Found[] => {
    if (these.length === 0) return [];
    const events = inTime(
      dossier,
      these.map(({ event }) => event),
    );
    const says = `The article names ${certain ? 'several events as the cause, of different dates' : 'several events as the cause, and their dates may differ'}: ${toldAll(dossier, events)}.`;
    return [{ certain, events, about: [hypothesis.id, ...these.map(({ id }) => id)], says }];
  };
  return [...found(apart, true), ...found(open, false)];
};

const severalTreatmentDates: AuditRule = {
  rule: 'several-treatment-dates',
  code: 'Y01',
  severity: 'hypothesis',
  says: 'what the article calls the cause is of one date',
  source: ours(),
  limits:
    'It looks only at candidates that the article itself states or implies, not at those of the coder. A process has several dates by right: that reading of a hypothesis is judged elsewhere.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) => datesOfCause(dossier, hypothesis)),
};

const lastOf = (dossier: Dossier, dated: readonly { readonly id: string }[]): string => {
  const last = inTime(
    dossier,
    dated.map(({ id }) => id),
  ).at(-1);
  return last === undefined ? '' : `The last to begin is ${told(dossier, last)}.`;
};

const nothingAfter = (
  dossier: Dossier,
  hypothesis: Hypothesis,
  { id, name, event }: Treatment,
): readonly Found[] => {
  const cause = dossier.clock.of(event);
  const others = dossier.article.filter((one) => one.id !== event);
  const dated = others.flatMap((one) =>
    one.when !== null && Number.isFinite(one.when.latest) ? [{ id: one.id, when: one.when }] : [],
  );
  if (dated.some(({ when }) => when.earliest > cause.latest)) return [];
  const may = dated.filter(({ when }) => when.latest > cause.earliest).map((one) => one.id);
  const certain = may.length === 0;
  const without = others.length - dated.length;
  const lasting = others.filter(({ until }) => until === 'open').length;
  const says = [
    `The article credits ${withId(name, id)}, ${told(dossier, event)}, and of the ${counted(dated.length, 'other event')} it dates ${certain ? 'none is' : 'none is certainly'} later.`,
    certain ? lastOf(dossier, dated) : `These may be: ${toldAll(dossier, may)}.`,
    `It gives ${counted(without, 'other event')} no last possible date, and tells of ${lasting} as still going on.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
  const events = inTime(dossier, [event, ...may]);
  return [{ certain, events, about: [hypothesis.id, id], says }];
};

const nothingAfterCause: AuditRule = {
  rule: 'nothing-after-cause',
  code: 'Y02',
  severity: 'hypothesis',
  says: 'some event that the article dates comes after what the article calls the cause',
  source: ours(),
  limits:
    'It takes the dates that the article gives to the beginnings of events. A date without a last possible day (`1991/..`) does not count as one, and that an event is still going on does not make it later.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) =>
      namedTreatments(hypothesis).flatMap((treatment) =>
        nothingAfter(dossier, hypothesis, treatment),
      ),
    ),
};

export const treatmentRules: readonly AuditRule[] = [severalTreatmentDates, nothingAfterCause];
