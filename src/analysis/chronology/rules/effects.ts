/** No effect certainly before its cause, unless it is said to have been done in expectation (X09). */

import { counted } from '../../../scenario/counted.js';
import type { Hypothesis, Treatment } from '../../../scenario/scenario.js';
import { ours } from '../../../theory/sources.js';
import { type Dossier, isArticles } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { outcomesOf } from '../outcome.js';
import { inTime, lag, told, withId } from '../words.js';

/** Each event with the days from it to the cause, level by level. */
const byLevel = (
  dossier: Dossier,
  hypothesis: Hypothesis,
  events: readonly string[],
  cause: string,
): string => {
  const { clock } = dossier;
  const each = (id: string): string => {
    const days = clock.precedes(id, cause) ? lag(clock.of(id), clock.of(cause)) : null;
    return told(dossier, id, ...(days === null ? [] : [`${days} before`]));
  };
  const wanted = new Set(events);
  return outcomesOf(dossier.scenario, hypothesis)
    .map(({ level, events: all }) => ({ level, here: all.filter((id) => wanted.has(id)) }))
    .filter(({ here }) => here.length > 0)
    .map(
      ({ level, here }) => `At the ${level} level: ${inTime(dossier, here).map(each).join('; ')}`,
    )
    .join('. ');
};

const effectsBefore = (
  dossier: Dossier,
  hypothesis: Hypothesis,
  treatment: Treatment,
): readonly Found[] => {
  const { clock, linked } = dossier;
  const cause = treatment.event;
  const effects = inTime(
    dossier,
    outcomesOf(dossier.scenario, hypothesis).flatMap(({ events }) => events),
  ).filter((id) => id !== cause);
  const early = effects.filter((id) => clock.precedes(id, cause));
  const open = effects.filter((id) => !clock.precedes(id, cause) && clock.mayPrecede(id, cause));
  const isExpected = (id: string) => linked('anticipates', cause, id) !== null;
  const name = withId(treatment.name, treatment.id);
  const named = isArticles(treatment)
    ? `The article names ${name} as the cause`
    : `A candidate of the coder’s for the cause is ${name}`;
  const found = (events: readonly string[], certain: boolean): readonly Found[] => {
    const counting = events.filter((id) => !isExpected(id));
    if (counting.length === 0) return [];
    const spared = events.filter(isExpected);
    const says = [
      `${named}: ${told(dossier, cause)}.`,
      `Of ${counted(effects.length, 'event')} given as its ${effects.length === 1 ? 'effect' : 'effects'}, ${counting.length} ${certain ? 'certainly came' : 'may have come'} before it.`,
      `${byLevel(dossier, hypothesis, counting, cause)}.`,
      ...(spared.length === 0
        ? []
        : [
            `Not counted, since a link has it done in expectation of the cause: ${spared.map((id) => told(dossier, id)).join('; ')}.`,
          ]),
    ].join(' ');
    // All that come before are named; the sentence says which of them are spared.
    return [{ certain, events, about: [hypothesis.id, treatment.id], says }];
  };
  return [...found(early, true), ...found(open, false)];
};

const effectBeforeCause: AuditRule = {
  rule: 'effect-before-cause',
  code: 'X09',
  severity: 'hypothesis',
  says: 'no event that a hypothesis gives as an effect came before the event it gives as the cause',
  source: ours(),
  limits:
    'One finding for each candidate cause, and one more for what the dates leave open. An effect that a link of the kind `anticipates` has done in expectation of the cause is spared: it is named, and not counted; where all are spared, nothing is found. An undated event is open, unless what it follows, or what follows it, decides.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) =>
      hypothesis.treatments.flatMap((treatment) => effectsBefore(dossier, hypothesis, treatment)),
    ),
};

const linkBeforeCause: AuditRule = {
  rule: 'linked-effect-before-cause',
  code: 'X09',
  severity: 'hypothesis',
  says: 'no event that a source has another lead to came before that other',
  source: ours(),
  limits:
    'It looks at links of the kind `causes`. A link of the kind `anticipates` between the same two events spares them.',
  find: (dossier) =>
    (dossier.scenario.links ?? []).flatMap((link): readonly Found[] => {
      const { clock, linked } = dossier;
      const { id, kind, from, to } = link;
      if (kind !== 'causes' || linked('anticipates', from, to) !== null) return [];
      const certain = clock.precedes(to, from);
      if (!certain && !clock.mayPrecede(to, from)) return [];
      const days = lag(clock.of(to), clock.of(from));
      const by = certain && days !== null ? `, by ${days}` : '';
      return [
        {
          certain,
          events: inTime(dossier, [from, to]),
          about: [id],
          says: `${isArticles(link) ? 'The article' : 'A source'} has ${told(dossier, from)} lead to ${told(dossier, to)} [${id}]. The second ${certain ? 'certainly came' : 'may have come'} before the first${by}.`,
        },
      ];
    }),
};

export const effectRules: readonly AuditRule[] = [effectBeforeCause, linkBeforeCause];
