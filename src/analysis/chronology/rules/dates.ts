/** Dates that contradict each other, or the section in which an event is told. */

import { counted } from '../../../scenario/counted.js';
import { listed } from '../../../scenario/listed.js';
import type { ScenarioEvent } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import type { Dossier } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { foundOf } from '../found-of.js';
import { told, toldAll, withId } from '../words.js';

const basisWords = {
  stated: 'the article',
  implied: 'the article, by implication',
  record: 'the record',
  assumed: 'the coder’s assumption',
  simulated: 'a simulation',
} as const;

const datesInConflict: AuditRule = {
  rule: 'dates-in-conflict',
  code: 'Y32',
  severity: 'factual',
  says: 'no two sources give one event dates that exclude each other',
  source: ours(),
  limits:
    'Which of them is right, it cannot say; they may be about two happenings that were coded as one.',
  find: (dossier) =>
    dossier.known.flatMap(({ id, conflict, source }): readonly Found[] => {
      if (!conflict) return [];
      const dates = source.dates.map(
        ({ start, end, basis }) =>
          `${start}${end === undefined ? '' : ` to ${end === '..' ? 'the present' : end}`} (${basisWords[basis]})`,
      );
      const says = `The dates of ${told(dossier, id)} exclude each other: ${listed([...new Set(dates)].sort())}.`;
      return [{ certain: true, events: [id], about: [], says }];
    }),
};

/** Whether the article tells of an event, or dates it, in a section. */
const isToldIn = ({ acts, dates }: ScenarioEvent, section: string): boolean =>
  [...dates, ...acts.flatMap(({ coded }) => coded)].some(
    ({ basis, place }) => (basis === 'stated' || basis === 'implied') && place?.section === section,
  );

const earlierIn = (dossier: Dossier, section: string, after: string) => {
  const { clock, article } = dossier;
  const there = article.filter(({ id, source }) => id !== after && isToldIn(source, section));
  const ids = there.map(({ id }) => id);
  const certain = ids.filter((id) => clock.precedes(id, after));
  return {
    all: ids.length,
    certain,
    may: ids.filter((id) => !clock.precedes(id, after) && clock.mayPrecede(id, after)),
  };
};

const sectionAgainstDates: AuditRule = {
  rule: 'section-against-dates',
  code: 'Y33',
  severity: 'factual',
  says: 'what is told in a section about the time after an event came after that event',
  source: ours(),
  limits:
    'A section may look back, and say so; the rule does not tell looking back from error. It needs the coder to have noted what time the section is about.',
  find: (dossier) =>
    (dossier.scenario.sections ?? []).flatMap(({ id, title, after }): readonly Found[] => {
      if (after === undefined) return [];
      const { all, ...earlier } = earlierIn(dossier, id, after);
      return foundOf(
        dossier,
        earlier,
        [id],
        (events, isCertain) =>
          `Section ${withId(title, id)} is about the time after ${told(dossier, after)}. Of ${counted(all, 'event')} told there, ${events.length} ${isCertain ? 'certainly came' : 'may have come'} before: ${toldAll(dossier, events)}. A section may look back.`,
      );
    }),
};

export const dateRules: readonly AuditRule[] = [datesInConflict, sectionAgainstDates];
