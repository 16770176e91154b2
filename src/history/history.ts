/**
 * A history: what a reading makes of a scenario.
 *
 * It keeps its events, the outcome of each, and a checkpoint every so many events. Nothing else: a step is pure, so
 * what led to it is computed again when somebody asks.
 */
import { eventsIn, type LayeredEvent, type LayerOptions, searchedIn } from '../scenario/layer.js';
import { sequence } from '../scenario/order.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Reading } from '../theory/reading.js';
import { type Moment, type World, worldOf } from '../theory/world.js';
import { type Advanced, advanced, initial, type State } from './state.js';

/** Which evidence a replay takes, and for whom it draws its conclusions. */
export interface ReplayOptions extends LayerOptions {
  /** The actor as whom to look, where some recognise what others deny (T19). Absent: nobody in particular. */
  readonly observer?: string;
}

/** A history: scenario, reading and layer; the events in order; the outcome of each; and checkpoints to seek from. */
export interface History {
  readonly scenario: Scenario;
  readonly reading: Reading;
  readonly options: ReplayOptions;
  readonly world: World;
  /** How many events of the log belong to this history; a fork may share the log and go on elsewhere. */
  readonly length: number;
  readonly log: readonly LayeredEvent[];
  /** 1 where the event was taken, 0 where it was refused. */
  readonly outcomes: readonly number[];
  /** The state before event 0, before event `span`, before event `2 × span`, … */
  readonly checkpoints: readonly State[];
  readonly span: number;
  readonly end: State;
}

/** How far apart checkpoints are: near in short histories, farther in long ones, where each shares less. */
export const spanFor = (length: number): number => (length <= 4096 ? 64 : 1024);

/** The moment of an event: its index, id and date in this layer. */
export const momentOf = (event: LayeredEvent, index: number): Moment => ({
  index,
  event: event.id,
  when: event.when,
});

/** What one event does in a history's world. */
export const advance = (
  history: Pick<History, 'world' | 'reading'>,
  state: State,
  event: LayeredEvent,
  index: number,
): Advanced => advanced(history.world, history.reading, state, event.acts, momentOf(event, index));

/** Folds events onto a history, keeping checkpoints. */
export const fold = (
  base: Omit<History, 'outcomes' | 'checkpoints' | 'end' | 'length'>,
  length: number,
): History => {
  const outcomes: number[] = [];
  const checkpoints: State[] = [];
  let state = initial;
  for (let i = 0; i < length; i += 1) {
    if (i % base.span === 0) checkpoints.push(state);
    const event = base.log[i];
    if (event === undefined) break;
    const next = advance(base, state, event, i);
    outcomes.push(next.outcome === 'taken' ? 1 : 0);
    state = next.state;
  }
  return { ...base, length, outcomes, checkpoints, end: state };
};

/**
 * Replays a scenario under a reading.
 *
 * @param options which layer of evidence to take, whether assumed codings count, which alternative codings to add, and
 *   for which observer
 * @throws RangeError for an alternative that no act of the scenario belongs to, or an observer that is no actor of it
 * @example
 * const history = replay(jcpoa, platformReading, { layer: 'both' });
 * spans(history, { issue: 'iran-nuclear', arena: 'unsc' });
 */
export const replay = (
  scenario: Scenario,
  reading: Reading,
  options: ReplayOptions = {},
): History => {
  const { observer } = options;
  const world = worldOf({ ...scenario, searched: searchedIn(scenario, options), observer });
  const log = sequence(eventsIn(scenario, options));
  return fold({ scenario, reading, options, world, log, span: spanFor(log.length) }, log.length);
};

/**
 * The state before the event at an index; `history.length` gives the end.
 *
 * @throws RangeError for an index outside the history
 */
export const stateBefore = (history: History, index: number): State => {
  if (!Number.isInteger(index) || index < 0 || index > history.length)
    throw new RangeError(`no event ${index}: the history has ${history.length} events`);
  if (index === history.length) return history.end;
  const nearest = Math.floor(index / history.span);
  let state = history.checkpoints[nearest] ?? initial;
  for (let i = nearest * history.span; i < index; i += 1) {
    const event = history.log[i];
    if (event !== undefined) state = advance(history, state, event, i).state;
  }
  return state;
};
