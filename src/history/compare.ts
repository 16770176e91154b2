/** Comparing: where two histories part, and what several readings make of one scenario. */
import type { Scenario } from '../scenario/scenario.js';
import type { Reading } from '../theory/reading.js';
import type { Refusal } from '../theory/refusal.js';
import { type History, type ReplayOptions, replay } from './history.js';
import { type Parting, partingOf } from './parting.js';
import { type ReadingRow, rowsOf } from './reading-row.js';
import { type HistoryStep, placesOf, steps } from './step.js';
import type { Where } from './where.js';

/** Several readings of one scenario: a row for each reading and place, and where each parts from the first. */
export interface Comparison {
  /** Reading by reading, each with the places in declared order. */
  readonly rows: readonly ReadingRow[];
  /** For each reading after the first: where it parts from the first. */
  readonly partings: readonly {
    readonly readings: readonly [string, string];
    readonly parting: Parting | null;
  }[];
  /** The events that were refused, with every reason. What is refused are facts, so it is the same under every reading. */
  readonly refused: readonly RefusedEvent[];
}

/** An event that was refused, and why. */
export interface RefusedEvent {
  readonly event: string;
  readonly refusals: readonly Refusal[];
}

const refusedOf = (told: readonly HistoryStep[]): readonly RefusedEvent[] =>
  told.flatMap(({ event, outcome, refusals }) =>
    outcome === 'refused' ? [{ event: event.id, refusals }] : [],
  );

const everywhere = (): boolean => true;

const sideBySide = (
  scenario: Scenario,
  readings: readonly Reading[],
  options: ReplayOptions,
  only: (where: Where) => boolean,
): Comparison => {
  const places = placesOf({ scenario }).filter(only);
  const rows: ReadingRow[] = [];
  const partings: Comparison['partings'][number][] = [];
  let first: readonly [History, readonly HistoryStep[]] | null = null;
  for (const reading of readings) {
    const history = replay(scenario, reading, options);
    const told = [...steps(history)];
    rows.push(...rowsOf(history, places, told));
    if (first === null) first = [history, told];
    else
      partings.push({
        readings: [first[0].reading.id, reading.id],
        parting: partingOf(first[0], history, places, first[1], told),
      });
  }
  return { rows, partings, refused: first === null ? [] : refusedOf(first[1]) };
};

const isScenario = (one: Scenario | History): one is Scenario => 'events' in one;
const areReadings = (other: History | readonly Reading[]): other is readonly Reading[] =>
  Array.isArray(other);

/**
 * What several readings make of one scenario: for each reading and place a row with the verdict, its date, the
 * conditions that decide and the grade; where each reading parts from the first; and which events were refused.
 *
 * @param options which layer of evidence to take, and for whom
 * @param only the places to look at; by default all
 * @throws RangeError for an alternative or an observer that the scenario does not have
 * @example
 * compare(jcpoa, enteringReadings).rows.map(({ reading, arena, verdict }) => [reading, arena, verdict]);
 */
export function compare(
  scenario: Scenario,
  readings: readonly Reading[],
  options?: ReplayOptions,
  only?: (where: Where) => boolean,
): Comparison;
/**
 * The first difference of two histories, or `null` if there is none: an event that one has and the other has not, that
 * one takes and the other refuses, or after which the stages differ.
 *
 * @param only the places whose stages are compared; by default all
 * @example
 * compare(replay(jcpoa, a), replay(jcpoa, b))?.says;
 */
export function compare(a: History, b: History, only?: (where: Where) => boolean): Parting | null;
export function compare(
  one: Scenario | History,
  other: readonly Reading[] | History,
  third: ReplayOptions | ((where: Where) => boolean) = {},
  fourth: (where: Where) => boolean = everywhere,
): Comparison | Parting | null {
  if (isScenario(one)) {
    if (areReadings(other) && typeof third !== 'function')
      return sideBySide(one, other, third, fourth);
  } else if (!areReadings(other)) {
    const only = typeof third === 'function' ? third : everywhere;
    return partingOf(one, other, placesOf(one).filter(only));
  }
  throw new TypeError(
    'compare: expected a scenario and a list of readings, or two histories; replay the scenario, or pass its readings as a list',
  );
}
