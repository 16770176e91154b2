/** What became of an obstacle: did it rest on the securitized stage, and when did it go? */
import { type History, stateBefore } from '../../history/history.js';
import { indexOf, stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Verdict } from '../../machine/verdict.js';
import { obstacleEvents } from '../../scenario/obstacle-events.js';
import type { Obstacle, ObstacleChange } from '../../scenario/scenario.js';
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

/** Securitized after the event that put it up: what securitizes and what restricts may be one event. */
const securitizedAt = (history: History, where: Where, index: number): Verdict => {
  const stages = stagesIn(stateBefore(history, index + 1), where);
  if (!stages.includes('securitized')) return 'no';
  return stages.length === 1 ? 'yes' : 'unknown';
};

/** What a declaration dates without an event. It is in every layer: a layer chooses among acts and dates of events. */
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
  const log = history.log.slice(0, history.length);
  const raised = obstacleEvents(log, obstacle, '-').map(({ id }) => id);
  const removed = obstacleEvents(log, obstacle, '+');
  const gone = declared(obstacle.removed);
  const dated = gone === null ? [] : [{ event: null, when: gone }];
  return {
    obstacle: obstacle.id,
    name: obstacle.name,
    raised,
    rested: restedBy(
      history,
      where,
      obstacle,
      raised.map((id) => indexOf(history, id)),
    ),
    removed: removed.length === 0 ? dated : removed.map(({ id, when }) => ({ event: id, when })),
  };
};
