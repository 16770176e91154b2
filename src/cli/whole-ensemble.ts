/** What a whole part tells under a reading: its own scenario and people, read and checked anew. */
import { isDeepStrictEqual } from 'node:util';
import { parseScenario } from '../scenario/parse.js';
import { parsePopulations } from '../scenario/parse-populations.js';
import { describeProblem } from '../scenario/problem.js';
import type { Scenario } from '../scenario/scenario.js';
import { type Ensemble, ensembleInSteps } from '../simulation/ensemble.js';
import type { PartHeader } from '../simulation/part.js';
import { specificationOf } from '../simulation/specification.js';
import type { Tally } from '../simulation/tally.js';
import { wholeTally } from '../simulation/whole-tally.js';
import type { Reading } from '../theory/reading.js';
import { progressOf } from './progress.js';

const scenarioIn = ({ scenario, specification, layer }: PartHeader): Scenario => {
  const parsed = parseScenario(scenario);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new RangeError(
      `its scenario cannot be read${first === undefined ? '' : `: ${describeProblem(first)}`}`,
    );
  }
  const given = parsePopulations(specification.populations, parsed.scenario);
  if (!given.ok) {
    const [first] = given.problems;
    throw new RangeError(
      `its populations cannot be read${first === undefined ? '' : `: ${describeProblem(first)}`}`,
    );
  }
  const { runs, seed } = specification;
  const { populations } = given;
  const anew = specificationOf(parsed.scenario, { ...layer, runs, seed, populations });
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(anew)), specification))
    throw new RangeError('what it asks of its populations does not follow from its scenario');
  return parsed.scenario;
};

/**
 * Reads the blocks of a whole ensemble: each course that runs took is replayed.
 *
 * @param pause waited for before each replay
 * @throws RangeError where the header, which anybody can write, does not hold together; and what `pause` throws
 */
export async function wholeEnsemble(
  header: PartHeader,
  blocks: ReadonlyMap<number, Tally>,
  reading: Reading,
  pause: () => Promise<void> = async () => {},
): Promise<Ensemble> {
  const { specification, layer } = header;
  const tally = wholeTally(specification.questions.length, blocks.values());
  const progress = await progressOf(0, tally.patterns.size, 'courses replayed');
  try {
    const steps = ensembleInSteps(scenarioIn(header), specification, tally, reading, layer);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      if (step.value > 0) progress.add(1);
      await pause();
    }
    return step.value;
  } finally {
    progress.end();
  }
}
