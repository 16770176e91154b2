/** What an ensemble simulates, whole and small: all that a worker or another machine needs to know to run any of it. */
import { fingerprint } from '../scenario/fingerprint.js';
import type { LayerOptions } from '../scenario/layer.js';
import type { Population } from '../scenario/population.js';
import type { Scenario } from '../scenario/scenario.js';
import { type Question, questionsOf } from './question.js';
import { generator } from './random.js';
import { soundPopulations } from './sound-populations.js';

/** How many runs, from which seed, of which people: what `simulate` is told. */
export interface SimulateOptions extends LayerOptions {
  /** How many runs: a whole number from 0. */
  readonly runs: number;
  /** A whole number from 0 to 9,007,199,254,740,991. The same seed gives the same runs everywhere. */
  readonly seed: number;
  /** Who is simulated. Default: the populations that the scenario declares. */
  readonly populations?: readonly Population[];
}

/** Plain JSON. Run i of n runs is run i alone: nothing in a run depends on how many there are. */
export interface Specification {
  readonly format: 1;
  /** Which generator draws, and how streams are named. */
  readonly generator: string;
  readonly seed: number;
  readonly runs: number;
  readonly populations: readonly Population[];
  readonly questions: readonly Question[];
}

const whole = (name: string, value: number): number => {
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new RangeError(
    `${name}: expected a whole number from 0 to ${Number.MAX_SAFE_INTEGER}, received ${value}`,
  );
};

/** Refuses people who would be asked nothing. */
const checkAsked = (populations: readonly Population[], questions: readonly Question[]): void => {
  for (const { id, audience, hears } of populations) {
    if (questions.some(({ population }) => population === id)) continue;
    const which =
      hears === undefined || hears.length === 0 ? 'no move' : `none of ${hears.join(', ')}`;
    throw new RangeError(
      `population ${id}: expected moves to answer, but ${which} is put to ${audience} in this evidence; leave it out, or let it hear a move that is`,
    );
  }
};

/**
 * The specification of an ensemble.
 *
 * @throws RangeError for runs or a seed that are no whole numbers, for a population that cannot be or that names what the
 *   scenario does not have, for none at all, and for one to whose audience no move is put
 * @example specificationOf(scenario, { runs: 1000, seed: 7 }).questions.length
 */
export function specificationOf(scenario: Scenario, options: SimulateOptions): Specification {
  const populations = options.populations ?? scenario.populations ?? [];
  if (populations.length === 0)
    throw new RangeError(
      `the scenario ${scenario.id} declares no populations: give some as \`populations\``,
    );
  soundPopulations(scenario, populations);
  const questions = questionsOf(scenario, populations, options);
  checkAsked(populations, questions);
  return {
    format: 1,
    generator,
    seed: whole('seed', options.seed),
    runs: whole('runs', options.runs),
    populations,
    questions,
  };
}

/** A name for a specification: the same for the same one, whoever made it. */
export const specificationFingerprint = (specification: Specification): string =>
  fingerprint(JSON.stringify(specification));
