/** Runs come in blocks of 64: what is handed out, written down and merged. Which block a run is in never changes. */
import { answersIn, type DrawnOnce } from './answers.js';
import type { Specification } from './specification.js';
import { emptyTally, merged, type Tally, tallyOfRun } from './tally.js';

/** How many runs a block has; the last one may have fewer. */
export const blockSize = 64;

/** How many blocks there are for so many runs. */
export const blocksOf = (runs: number): number => Math.ceil(runs / blockSize);

/**
 * The tally of one block of a specification.
 *
 * @throws RangeError for a block that the specification does not have
 */
export function tallyOfBlock(
  specification: Specification,
  block: number,
  once: DrawnOnce = new Map(),
): Tally {
  const { runs, populations, questions } = specification;
  if (!Number.isInteger(block) || block < 0 || block >= blocksOf(runs))
    throw new RangeError(`expected a block from 0 to ${blocksOf(runs) - 1}, received ${block}`);
  const sizeOf = new Map(populations.map(({ id, size }) => [id, size]));
  const sizes = questions.map(({ population }) => sizeOf.get(population) ?? 1);
  let tally = emptyTally(questions.length);
  for (let run = block * blockSize; run < Math.min(runs, (block + 1) * blockSize); run += 1)
    tally = merged(tally, tallyOfRun(run, sizes, answersIn(specification, run, once)));
  return tally;
}
