/** What must be so, at one level, for a point in time to have brought the outcomes about. */
import type { History } from '../../history/history.js';
import { type Span, spans } from '../../history/spans.js';
import type { Where } from '../../history/where.js';
import { and, some } from '../../machine/verdict.js';
import type { LayeredEvent } from '../../scenario/layer.js';
import type { Sides } from '../../scenario/sides.js';
import type { Stage } from '../../theory/act.js';
import type { TestCondition } from './condition.js';
import type { ObstacleFate } from './obstacle-fate.js';
import { comesAfter, datedAfter, type Point, standsBefore } from './point.js';

/** What a level brings to the test, in one history. */
export interface LevelFacts {
  readonly history: History;
  readonly where: Where;
  readonly stage: Stage;
  readonly fates: readonly ObstacleFate[];
  /** Whether the article states what ties the outcomes to the issue, for every indicator of the level. */
  readonly linked: boolean;
}

const dateText = (when: { readonly text: string } | null): string => when?.text ?? 'undated';

/** It was securitized there when the point came. */
export const wasSecuritized = ({ history, where }: LevelFacts, point: Point): TestCondition => {
  const verdict = standsBefore(history, where, 'securitized', point);
  const says = 'the issue is securitized there when it comes';
  const reason = {
    yes: 'it is, for certain',
    no: 'it is not',
    unknown: 'more than one stage is possible',
  };
  return { says, verdict, because: reason[verdict] };
};

const eventOf = (history: History, id: string): LayeredEvent | undefined =>
  history.log.find((event) => event.id === id);

/** A span in which the place may have come to the stage: it was not there, for certain, already. */
interface Arrival {
  readonly span: Span;
  readonly event: LayeredEvent;
  /** It came there at this very event: it certainly was not there before, and certainly is now. */
  readonly certain: boolean;
}

const arrivals = ({ history, where, stage }: LevelFacts): readonly Arrival[] =>
  spans(history, where).flatMap((span, i, all) => {
    const before = all[i - 1]?.stages ?? [];
    const event = span.begun === null ? undefined : eventOf(history, span.begun);
    const already = before.length === 1 && before[0] === stage;
    if (event === undefined || already || !span.stages.includes(stage)) return [];
    return [{ span, event, certain: span.stages.length === 1 && !before.includes(stage) }];
  });

/** The stage that the hypothesis speaks of is reached there, with the point or after it. */
export const changesAfter = (facts: LevelFacts, point: Point): TestCondition => {
  const reached = arrivals(facts);
  const verdicts = reached.map(({ span, event, certain }) =>
    and(certain ? 'yes' : 'unknown', comesAfter(facts.history, event, span.from, point)),
  );
  const said = reached.map(
    ({ event, span, certain }) =>
      `${certain ? '' : 'perhaps '}at ${event.id} (${dateText(span.from)})`,
  );
  return {
    says: `it becomes ${facts.stage} there then or later`,
    verdict: some(verdicts),
    because: reached.length === 0 ? 'it never does' : `it does ${said.join(', ')}`,
  };
};

/**
 * More of the outcomes come after the point than come before it, however the undecided ones are dated. A majority is
 * the least that "led to" can mean; no source says how many are enough.
 */
export const mostComeAfter = ({ before, undecided, after }: Sides): TestCondition => {
  if (before.length + undecided.length + after.length === 0)
    return {
      says: 'more outcomes come after it than before it',
      verdict: 'unknown',
      because: 'no outcome is declared for this level',
    };
  const most = after.length > before.length + undecided.length;
  const few = before.length >= after.length + undecided.length;
  return {
    says: 'more outcomes come after it than before it',
    verdict: most ? 'yes' : few ? 'no' : 'unknown',
    because: `${before.length} before, ${undecided.length} undecided, ${after.length} after`,
  };
};

/** An obstacle that rested on the securitized stage goes, with the point or after it. */
export const anObstacleGoes = ({ history, fates }: LevelFacts, point: Point): TestCondition => {
  const judged = fates.map((fate) => {
    const gone = fate.removed.map(({ event, when }) => {
      const known = event === null ? undefined : eventOf(history, event);
      return known === undefined
        ? datedAfter(when, point.date)
        : comesAfter(history, known, when, point);
    });
    // That nothing is coded does not say that it stayed.
    const went = gone.length === 0 ? 'unknown' : some(gone);
    return { fate, verdict: and(fate.rested, went) };
  });
  const verdict = fates.length === 0 ? 'unknown' : some(judged.map((one) => one.verdict));
  // Where it holds, what made it hold is enough; where not, each obstacle has its own reason.
  const telling = judged.filter((one) => verdict !== 'yes' || one.verdict === 'yes');
  return {
    says: 'an obstacle that rested on the securitized stage goes then or later',
    verdict,
    because:
      fates.length === 0
        ? 'no obstacle is declared for this level'
        : telling.map(({ fate }) => fateWords(fate)).join('; '),
  };
};

const restWords = {
  yes: 'rested on it',
  no: 'did not rest on it',
  unknown: 'may have rested on it',
} as const;

const fateWords = ({ name, rested, removed }: ObstacleFate): string => {
  const went = removed
    .map(({ event, when }) => (event === null ? dateText(when) : `${event} (${dateText(when)})`))
    .join(', ');
  return `${name}: it ${restWords[rested]}, and ${removed.length === 0 ? 'nothing coded says when it went' : `went at ${went}`}`;
};

/** The source says what ties the outcomes to the issue. Where it does not, they may be there for other reasons. */
export const isLinked = ({ linked }: LevelFacts): TestCondition => ({
  says: 'what ties the outcomes to the issue is stated',
  verdict: linked ? 'yes' : 'unknown',
  because: linked ? 'the article states it' : 'the article states no link for every indicator',
});
