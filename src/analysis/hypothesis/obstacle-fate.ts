/** What became of an obstacle: did it rest on the securitized stage, and when did it go? */
import { type History, stateBefore } from '../../history/history.js';
import { stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Verdict } from '../../machine/verdict.js';
import type { LayeredEvent } from '../../scenario/layer.js';
import type { Obstacle } from '../../scenario/scenario.js';
import type { Sign } from '../../theory/act.js';
import type { FuzzyDate } from '../../theory/date.js';

/** An event that took an obstacle away, with its date. */
export interface Removal {
  readonly event: string;
  readonly when: FuzzyDate | null;
}

/** What became of one obstacle, in one history. */
export interface ObstacleFate {
  readonly obstacle: string;
  readonly name: string;
  /** The events that put it up; empty where the scenario dates or names none. */
  readonly raised: readonly string[];
  /** Whether the issue was securitized in the arena when it was put up. Unknown where nothing says when that was. */
  readonly rested: Verdict;
  /** The events that took it away, in order; empty where none did. */
  readonly removed: readonly Removal[];
}

/** The events that a declaration names, or whose relations name the obstacle with this sign. */
const events = (
  history: History,
  { id }: Obstacle,
  named: readonly string[],
  sign: Sign,
): readonly (readonly [number, LayeredEvent])[] =>
  history.log
    .slice(0, history.length)
    .map((event, index) => [index, event] as const)
    .filter(
      ([, event]) =>
        named.includes(event.id) ||
        event.acts.some(
          (act) => act.type === 'relation-changed' && act.obstacle === id && act.sign === sign,
        ),
    );

/** Securitized after the event that put it up: what securitizes and what restricts may be one event. */
const securitizedAt = (history: History, where: Where, index: number): Verdict => {
  const stages = stagesIn(stateBefore(history, index + 1), where);
  if (!stages.includes('securitized')) return 'no';
  return stages.length === 1 ? 'yes' : 'unknown';
};

/** What became of an obstacle. `where`: the place on whose stage it is asked to have rested. */
export const fateOf = (history: History, where: Where, obstacle: Obstacle): ObstacleFate => {
  const raised = events(history, obstacle, obstacle.imposed?.events ?? [], '-');
  const rests = raised.map(([index]) => securitizedAt(history, where, index));
  const removed = events(history, obstacle, obstacle.removed?.events ?? [], '+');
  return {
    obstacle: obstacle.id,
    name: obstacle.name,
    raised: raised.map(([, event]) => event.id),
    rested: rests.includes('yes')
      ? 'yes'
      : rests.length > 0 && rests.every((one) => one === 'no')
        ? 'no'
        : 'unknown',
    removed: removed.map(([, event]) => ({ event: event.id, when: event.when })),
  };
};
