/** Runs what a part still lacks, and stops when it is asked to. */
import { blockSize } from '../simulation/block.js';
import { blocksIn, type PartHeader } from '../simulation/part.js';
import { runBlocks } from '../simulation/run-blocks.js';
import type { Tally } from '../simulation/tally.js';
import { evaluatorFor } from './evaluator.js';
import type { Interruption } from './interruption.js';
import type { PartFile } from './part-file.js';
import { progressOf } from './progress.js';

const runsIn = (tallies: Iterable<Tally>): number =>
  [...tallies].reduce((sum, { runs }) => sum + runs, 0);

/** Runs the blocks of a part that its file does not hold yet, and adds them to it as they are done. Gives those done. */
export async function runMissing(
  { specification, shard }: PartHeader,
  file: PartFile | null,
  workers: number | undefined,
  { signal }: Interruption,
): Promise<ReadonlyMap<number, Tally>> {
  const { runs } = specification;
  const [from, to] = blocksIn(shard, runs);
  const had = file?.blocks ?? new Map<number, Tally>();
  const missing = Array.from({ length: to - from }, (_, i) => from + i).filter(
    (block) => !had.has(block),
  );
  if (missing.length === 0) return had;
  const evaluator = await evaluatorFor(specification, workers);
  // Whoever is asked to stop does not wait for what is under way.
  signal.addEventListener('abort', () => void evaluator.end().catch(() => {}));
  const all = Math.min(runs, to * blockSize) - from * blockSize;
  const progress = await progressOf(runsIn(had.values()), all, 'runs');
  try {
    const ran = await runBlocks(specification, {
      missing,
      evaluate: evaluator.evaluate,
      batch: evaluator.batch,
      concurrency: Math.min(evaluator.workers, missing.length),
      signal,
      finished: ({ text, tallies }) => {
        file?.add(text);
        progress.add(runsIn(tallies.values()));
      },
    });
    return new Map([...had, ...ran].sort(([a], [b]) => a - b));
  } finally {
    progress.end();
    await evaluator.end().catch(() => {});
  }
}
