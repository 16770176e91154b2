/**
 * Simulating: what would audiences of people like these have answered, and what would have come of it?
 *
 * A simulation writes facts, a reading reads them. Each run is a scenario in which the simulated audiences have
 * answered; `replay` does the rest, and so `why` and every picture work on a single run as on any history.
 */
import type { Scenario } from '../scenario/scenario.js';
import type { Reading } from '../theory/reading.js';
import { answersIn, type DrawnOnce } from './answers.js';
import { blocksOf, tallyOfBlock } from './block.js';
import { type Ensemble, ensembleOf } from './ensemble.js';
import type { Question } from './question.js';
import type { RunAnswer } from './run-answer.js';
import { type SimulateOptions, type Specification, specificationOf } from './specification.js';
import type { Tally } from './tally.js';
import { wholeTally } from './whole-tally.js';
import { writtenScenario } from './written-scenario.js';

/** One run: its scenario, and what was answered. */
export interface SimulatedRun {
  /** The scenario with the simulated answers: replay it under any reading. */
  readonly scenario: Scenario;
  readonly answers: readonly { readonly question: Question; readonly answer: RunAnswer }[];
}

/** The tally of all the runs of a specification. */
export function simulatedTally(specification: Specification): Tally {
  const once: DrawnOnce = new Map();
  const blocks = Array.from({ length: blocksOf(specification.runs) }, (_, block) =>
    tallyOfBlock(specification, block, once),
  );
  return wholeTally(specification.questions.length, blocks);
}

/**
 * Simulates many runs, and reads them. It rests on the populations alone: a share of runs is no probability of history.
 *
 * @throws RangeError for what `specificationOf` refuses, and for traits, networks and rules that cannot be
 * @example simulate(scenario, platformReading, { runs: 1000, seed: 7 }).places[0]?.securitized
 */
export function simulate(scenario: Scenario, reading: Reading, options: SimulateOptions): Ensemble {
  const specification = specificationOf(scenario, options);
  return ensembleOf(scenario, specification, simulatedTally(specification), reading, options);
}

/**
 * One run by its number: the same as in any ensemble of the same seed and populations.
 *
 * @param run a whole number from 0
 * @throws RangeError as `simulate`, and for a run that is no such number
 * @example replay(simulateRun(scenario, { runs: 1000, seed: 7 }, 17).scenario, platformReading)
 */
export function simulateRun(
  scenario: Scenario,
  options: SimulateOptions,
  run: number,
): SimulatedRun {
  const specification = specificationOf(scenario, options);
  const { populations, questions } = specification;
  const answers = answersIn(specification, run);
  return {
    scenario: writtenScenario(scenario, populations, questions, answers),
    answers: questions.flatMap((question, i) => {
      const answer = answers[i];
      return answer === undefined ? [] : [{ question, answer }];
    }),
  };
}
