/** What became of an obstacle: did it rest on the securitized stage, and when did it go? */
import { type History, stateBefore } from '../../history/history.js';
import { stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Verdict } from '../../machine/verdict.js';
import type { LayeredEvent } from '../../scenario/layer.js';
import type { Obstacle, ObstacleChange } from '../../scenario/scenario.js';
import type { Sign } from '../../theory/act.js';
import { type FuzzyDate, parseDate } from '../../theory/date.js';
import { standsBefore } from './point.js';

/** What took an obstacle away: an event, or a date that is declared without one. */
export interface Removal {
  /** `null`: the scenario gives a date and no event. */
  readonly event: string | null;
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
  /** What took it away, in order; empty where nothing coded says when it went. */
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

/** What a declaration dates without an event, in a layer that may have it. */
const declared = (change: ObstacleChange | undefined): FuzzyDate | null =>
  change?.start === undefined ? null : parseDate(change.start);

const restedBy = (
  history: History,
  where: Where,
  obstacle: Obstacle,
  raised: readonly number[],
) => {
  const since = declared(obstacle.imposed);
  if (raised.length === 0 && since !== null)
    return standsBefore(history, where, 'securitized', { event: '', name: '', date: since });
  const rests = raised.map((index) => securitizedAt(history, where, index));
  if (rests.includes('yes')) return 'yes';
  return rests.length > 0 && rests.every((one) => one === 'no') ? 'no' : 'unknown';
};

/**
 * What became of an obstacle. `where`: the place on whose stage it is asked to have rested. Events decide; where none
 * is named, a date that the scenario declares does.
 */
export const fateOf = (history: History, where: Where, obstacle: Obstacle): ObstacleFate => {
  const raised = events(history, obstacle, obstacle.imposed?.events ?? [], '-');
  const removed = events(history, obstacle, obstacle.removed?.events ?? [], '+');
  const gone = declared(obstacle.removed);
  const dated = gone === null ? [] : [{ event: null, when: gone }];
  return {
    obstacle: obstacle.id,
    name: obstacle.name,
    raised: raised.map(([, event]) => event.id),
    rested: restedBy(
      history,
      where,
      obstacle,
      raised.map(([index]) => index),
    ),
    removed:
      removed.length === 0
        ? dated
        : removed.map(([, event]) => ({ event: event.id, when: event.when })),
  };
};
