/**
 * A point in a history before which and after which something is asked: an event, or else only a date.
 *
 * What came before it and what after is told by dates and by `after` alone. The order of a replay, which puts events of
 * one day or of no day somewhere, decides nothing here: what may lie on either side is unknown.
 */
import { advance, type History } from '../../history/history.js';
import { initial, type State } from '../../history/state.js';
import { indexOf, stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Verdict } from '../../machine/verdict.js';
import type { LayeredEvent } from '../../scenario/layer.js';
import type { Stage } from '../../theory/act.js';
import { certainlyBefore, type FuzzyDate } from '../../theory/date.js';
import { type Clock, clockOf } from '../chronology/clock.js';

export interface Point {
  readonly event: string;
  /** What people call it. */
  readonly name: string;
  /** The best date known of it. */
  readonly date: FuzzyDate | null;
}

/** On which side of a point an event of the history lies. */
type Side = 'before' | 'after' | 'either';

const clocks = new WeakMap<readonly LayeredEvent[], Clock>();

/** The clock of a history's events, made once for all the questions about it. */
const clockIn = ({ log }: History): Clock => {
  const known = clocks.get(log);
  if (known !== undefined) return known;
  const made = clockOf(log);
  clocks.set(log, made);
  return made;
};

const byDate = (when: FuzzyDate | null, date: FuzzyDate | null): Side => {
  if (when === null || date === null) return 'either';
  if (certainlyBefore(when, date)) return 'before';
  return certainlyBefore(date, when) ? 'after' : 'either';
};

/** Whether a date comes certainly after another. */
export const datedAfter = (when: FuzzyDate | null, date: FuzzyDate | null): Verdict => {
  const verdicts = { before: 'no', after: 'yes', either: 'unknown' } as const;
  return verdicts[byDate(when, date)];
};

/** Where the layer has the point's event, what is declared to follow what counts beside the dates. */
const sideOf = (history: History, event: LayeredEvent, point: Point): Side => {
  const dated = byDate(event.when, point.date);
  if (dated !== 'either' || indexOf(history, point.event) < 0) return dated;
  const clock = clockIn(history);
  if (clock.precedes(event.id, point.event)) return 'before';
  return clock.precedes(point.event, event.id) ? 'after' : 'either';
};

/** The stages that a place may have had just before the point: with and without what may have come before it. */
const stagesBefore = (history: History, where: Where, point: Point): ReadonlySet<Stage> => {
  const others = history.log
    .slice(0, history.length)
    .map((event, index) => ({ event, index, side: sideOf(history, event, point) }))
    .filter(({ event }) => event.id !== point.event);
  const certain = others.filter(({ side }) => side === 'before');
  const lastCertain = certain.at(-1)?.index ?? -1;
  const seen = new Set<Stage>();
  const look = (state: State) => {
    for (const stage of stagesIn(state, where)) seen.add(stage);
  };
  const next = (state: State, { event, index }: (typeof others)[number]) =>
    advance(history, state, event, index).state;
  look(certain.reduce(next, initial));
  let state = initial;
  if (lastCertain < 0) look(state);
  for (const one of others.filter(({ side }) => side !== 'after')) {
    state = next(state, one);
    if (one.index >= lastCertain) look(state);
  }
  return seen;
};

/** Whether a place stands at a stage just before the point. */
export const standsBefore = (
  history: History,
  where: Where,
  stage: Stage,
  point: Point,
): Verdict => {
  const seen = stagesBefore(history, where, point);
  if (!seen.has(stage)) return 'no';
  return seen.size === 1 ? 'yes' : 'unknown';
};

/**
 * Whether something came with the point or after it. `when`: its own date, which may be later than its event's, as that
 * of a conclusion is. What happened on the same day as the point, and not with it, may have come before.
 */
export const comesAfter = (
  history: History,
  event: LayeredEvent,
  when: FuzzyDate | null,
  point: Point,
): Verdict => {
  if (event.id === point.event) return 'yes';
  const side = sideOf(history, event, point);
  if (side === 'after' || byDate(when, point.date) === 'after') return 'yes';
  if (side === 'before' && when === event.when) return 'no';
  return byDate(when, point.date) === 'before' ? 'no' : 'unknown';
};
