/**
 * A random network in the form G(n, m): every network of n people with m different ties is as likely. Erdős & Rényi,
 * "On random graphs I", Publicationes Mathematicae 6 (1959): 290-297 (from memory).
 */
import type { RandomStream } from '../random-stream.js';
import { drawTies } from './draw-ties.js';
import { mutual } from './mutual.js';
import type { Tied } from './network.js';
import { checkedTies } from './rows.js';

/**
 * A random network of `size` people with `size × meanDegree / 2` ties, rounded to the nearest whole number.
 *
 * @throws RangeError unless `meanDegree` is from 0 to one fewer than the people
 * @example randomNetwork(1000, 10, streamOf(1, 'network', 0)) // 5000 ties
 */
export function randomNetwork(size: number, meanDegree: number, stream: RandomStream): Tied {
  if (!(meanDegree >= 0 && meanDegree <= size - 1))
    throw new RangeError(
      `meanDegree: expected a number from 0 to ${size - 1} for ${size} people, received ${meanDegree}`,
    );
  const count = checkedTies(Math.round((size * meanDegree) / 2));
  const people = new Int32Array(size).map((_, person) => person);
  return mutual(size, drawTies(people, people, count, stream));
}
