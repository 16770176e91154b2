/**
 * securitization-theory/worker — what a worker runs, in Node and in a page alike: the blocks of an ensemble, over
 * [workerpool](https://github.com/josdejong/workerpool). Whoever owns the pool hands them out with
 * `runBlocks`, of the door `./simulation`.
 */
import workerpool from 'workerpool';
import { evaluation } from './simulation/evaluation.js';

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
  workerpool.worker({ blockRecords: evaluation() });
}
