/**
 * securitization-theory/worker — what a worker runs, in Node and in a page alike: the blocks of an ensemble, over
 * [workerpool](https://github.com/josdejong/workerpool). Whoever owns the pool hands them out with
 * `runBlocks`, of the door `./simulation`.
 */
import workerpool from 'workerpool';
import type { DrawnOnce } from './simulation/answers.js';
import { blockRecords } from './simulation/block-records.js';
import type { Specification } from './simulation/specification.js';

/** Evaluates blocks, and keeps the networks drawn once for all runs as long as the specification stays the same. */
const keeping = (): ((asked: Specification, from: number, to: number) => readonly string[]) => {
  let known = '';
  let once: DrawnOnce = new Map();
  return (asked, from, to) => {
    if (asked.populations.some(({ network }) => network.drawn === 'once')) {
      const text = JSON.stringify(asked);
      if (text !== known) [known, once] = [text, new Map()];
    }
    return blockRecords(asked, from, to, once);
  };
};

/**
 * Makes the worker that calls it serve a pool: with the method `blockRecords`, which takes a specification, the first
 * block and the one after the last, and gives their records. To be called once, in a worker, and nowhere else.
 *
 * @example
 * // worker.js, of Node or a page:
 * import { serveBlocks } from 'securitization-theory/worker';
 * serveBlocks();
 *
 * // the page, or the program, with `runBlocks` of securitization-theory/simulation:
 * const pool = workerpool.pool('worker.js', { maxWorkers: 4 });
 * const evaluate = (...asked) => pool.exec('blockRecords', asked);
 * await runBlocks(specification, { missing: [0, 1, 2, 3], evaluate, concurrency: 4 });
 */
export function serveBlocks(): void {
  workerpool.worker({ blockRecords: keeping() });
}
