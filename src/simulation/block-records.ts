/** Evaluating blocks: what a worker does, and what comes back from it as text. */
import type { DrawnOnce } from './answers.js';
import { tallyOfBlock } from './block.js';
import { blockRecord } from './part.js';
import type { Specification } from './specification.js';

/**
 * The records of the blocks from `from` to before `to`, in order: each a line of a part.
 *
 * @param once networks that are drawn once for all runs: give the same map for all blocks of one specification
 * @throws RangeError for a block that the specification does not have
 * @example blockRecords(specificationOf(scenario, { runs: 1000, seed: 7 }), 0, 2).length // => 2
 */
export function blockRecords(
  specification: Specification,
  from: number,
  to: number,
  once: DrawnOnce = new Map(),
): readonly string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) =>
    blockRecord(from + i, tallyOfBlock(specification, from + i, once)),
  );
}
