/**
 * What if the people were others: lower thresholds, a speaker with more authority, another network?
 *
 * Both ensembles are drawn from the same seed, run by run (common random numbers; Law & Kelton, Simulation Modeling and
 * Analysis; page not checked). So run 17 has the same luck in both, and what differs between the two is due to the change
 * in the people, in the model. Far fewer runs are needed than for two ensembles by themselves.
 */
import { replay } from '../../history/history.js';
import { placesOf } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Population } from '../../scenario/population.js';
import type { Scenario } from '../../scenario/scenario.js';
import { answersIn, type DrawnOnce } from '../../simulation/answers.js';
import { type Interval, shareInterval } from '../../simulation/interval.js';
import { outcomesOf, type PlaceOutcome } from '../../simulation/pattern-outcome.js';
import {
  type SimulateOptions,
  type Specification,
  specificationOf,
} from '../../simulation/specification.js';
import { answersOfPattern, patternOf } from '../../simulation/tally.js';
import { writtenScenario } from '../../simulation/written-scenario.js';
import type { Reading } from '../../theory/reading.js';

/** A count of runs, and between what the true share of all possible runs lies. */
export interface ChangedRuns {
  readonly runs: number;
  /** The exact interval of 95 per cent, of this share alone. */
  readonly interval: Interval;
}

/** What the change does at one place. The counts are of runs, and sum to all of them. */
export interface PlaceChange extends Where {
  /** Securitized at some event both before the change in the people and after it. */
  readonly both: number;
  readonly neither: number;
  /** Securitized with the changed people only, and with the first only. */
  readonly gained: ChangedRuns;
  readonly lost: ChangedRuns;
  /** Undecided with either. */
  readonly undecided: number;
}

/** What a change in the people does. */
export interface PeopleWhatIf {
  readonly reading: string;
  readonly seed: number;
  readonly runs: number;
  /** Every place in which some run is securitized, or may be, with either people. */
  readonly places: readonly PlaceChange[];
}

type Entered = PlaceOutcome['securitized'];

/** What becomes of the places in each run; equal patterns of answers are replayed once. */
const enteredIn = (
  scenario: Scenario,
  reading: Reading,
  specification: Specification,
  options: SimulateOptions,
  places: readonly Where[],
): ((run: number) => readonly Entered[]) => {
  const { populations, questions } = specification;
  const known = new Map<string, readonly Entered[]>();
  const once: DrawnOnce = new Map();
  return (run) => {
    const pattern = patternOf(answersIn(specification, run, once));
    const seen = known.get(pattern);
    if (seen !== undefined) return seen;
    const answers = answersOfPattern(pattern).map((answer) => ({ answer }));
    const written = writtenScenario(scenario, populations, questions, answers);
    const entered = outcomesOf(replay(written, reading, options), places).map(
      ({ securitized }) => securitized,
    );
    known.set(pattern, entered);
    return entered;
  };
};

const counted = (pairs: readonly (readonly [Entered, Entered])[], where: Where): PlaceChange => {
  const count = (holds: (before: boolean, after: boolean) => boolean): number =>
    pairs.filter(
      ([before, after]) =>
        before !== 'undecided' &&
        after !== 'undecided' &&
        holds(before !== 'never', after !== 'never'),
    ).length;
  const withInterval = (runs: number): ChangedRuns => ({
    runs,
    interval: shareInterval(runs, pairs.length),
  });
  return {
    ...where,
    both: count((before, after) => before && after),
    neither: count((before, after) => !before && !after),
    gained: withInterval(count((before, after) => !before && after)),
    lost: withInterval(count((before, after) => before && !after)),
    undecided: pairs.filter((pair) => pair.includes('undecided')).length,
  };
};

/**
 * Simulates the same runs twice, with the people that `options` name and with others.
 *
 * @param changed the populations that take their place; give a population the id it had, so that it keeps its draws
 * @throws RangeError for what `simulate` refuses, of either people
 * @example
 * const bolder = populations.map((one) => ({ ...one, threshold: 0.1 }));
 * peopleWhatIf(scenario, platformReading, { runs: 500, seed: 7, populations }, bolder).places[0]?.gained.runs
 */
export function peopleWhatIf(
  scenario: Scenario,
  reading: Reading,
  options: SimulateOptions,
  changed: readonly Population[],
): PeopleWhatIf {
  const { runs, seed } = options;
  const before = specificationOf(scenario, options);
  const after = specificationOf(scenario, { ...options, populations: changed });
  const places = placesOf({ scenario });
  const [first, second] = [before, after].map((one) =>
    enteredIn(scenario, reading, one, options, places),
  );
  const pairs = Array.from({ length: runs }, (_, run) => [first?.(run), second?.(run)] as const);
  const changes = places.flatMap((where, i) => {
    const here = pairs.flatMap(([a, b]): readonly (readonly [Entered, Entered])[] => {
      const [one, other] = [a?.[i], b?.[i]];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
    return here.some((pair) => pair.some((entered) => entered !== 'never'))
      ? [counted(here, where)]
      : [];
  });
  return { reading: reading.id, seed, runs, places: changes };
}
