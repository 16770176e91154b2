/** Who evaluates the blocks of an ensemble: this thread, where there is little to do, or workers. */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { DrawnOnce } from '../simulation/answers.js';
import { blockRecords } from '../simulation/block-records.js';
import type { EvaluateBlocks } from '../simulation/run-blocks.js';
import type { Specification } from '../simulation/specification.js';

/** Evaluates blocks, several at a time. */
export interface Evaluator {
  readonly workers: number;
  readonly evaluate: EvaluateBlocks;
  /** How many blocks to evaluate at once, from how long the last took. */
  readonly batch: () => number;
  /** Ends the workers, whatever they are doing. */
  readonly end: () => Promise<void>;
}

/** People asked, over all runs: below it, starting workers takes longer than they save. */
const little = 1_000_000;
/** How long an evaluation should take: long beside what it costs to hand one out, short beside a person's patience. */
const aim = 0.1;
const mostBlocks = 64;

const asked = ({ populations, questions, runs }: Specification): number =>
  runs *
  populations.reduce(
    (sum, { id, size }) =>
      sum + size * questions.filter(({ population }) => population === id).length,
    0,
  );

/** Times evaluations, and says how many blocks the next should have. */
const paced = (evaluate: EvaluateBlocks): Pick<Evaluator, 'evaluate' | 'batch'> => {
  let blocks = 1;
  return {
    batch: () => blocks,
    evaluate: async (specification, from, to) => {
      const began = process.uptime();
      const records = await evaluate(specification, from, to);
      const each = (process.uptime() - began) / (to - from);
      blocks = Math.max(1, Math.min(mostBlocks, Math.floor(aim / each)));
      return records;
    },
  };
};

/** In this thread; between two evaluations a signal is heard. */
const here = (): Evaluator => {
  const once: DrawnOnce = new Map();
  return {
    workers: 1,
    ...paced(async (specification, from, to) => {
      await new Promise(setImmediate);
      return blockRecords(specification, from, to, once);
    }),
    end: async () => {},
  };
};

/** What a worker threw comes back as a plain error: its kind stands only in the first word of its stack. */
const asItWas = (error: unknown): never => {
  if (error instanceof Error && error.stack?.startsWith('RangeError') === true)
    throw new RangeError(error.message);
  throw error;
};

const inWorkers = async (workers: number): Promise<Evaluator> => {
  // Loaded only here, so that what needs no workers starts as fast as without it.
  const { default: workerpool } = await import('workerpool');
  const script = fileURLToPath(new URL('./cli-worker.js', import.meta.url));
  const pool = workerpool.pool(script, {
    maxWorkers: workers,
    workerType: 'thread',
    workerTerminateTimeout: 50,
  });
  return {
    workers,
    ...paced(async (...asked) => {
      const records: unknown = await pool.exec('blockRecords', asked).catch(asItWas);
      // `runBlocks` checks each of them.
      return records as readonly string[];
    }),
    end: async () => {
      await pool.terminate(true);
    },
  };
};

/**
 * The evaluator for a specification.
 *
 * @param workers how many; absent: as many as the machine has processors for, and none for a small ensemble
 */
export function evaluatorFor(
  specification: Specification,
  workers: number | undefined,
): Evaluator | Promise<Evaluator> {
  if (workers === undefined && asked(specification) < little) return here();
  return inWorkers(workers ?? availableParallelism());
}
