/**
 * A network with given degrees: the configuration model. Each person holds as many ends of ties as its degree says; the
 * ends are shuffled and joined two by two. Molloy & Reed, "A critical point for random graphs with a given degree
 * sequence", Random Structures and Algorithms 6 (1995): 161-180; Newman, Strogatz & Watts, Physical Review E 64 (2001):
 * 026118 (both from memory).
 *
 * Erased: a tie to oneself, and all but one of those between the same two, are left out. Then a few people have fewer
 * ties than said, those of large degree most of all; among many people of small degree it is a share near 0.
 */
import type { RandomStream } from '../random-stream.js';
import { distinct } from './distinct.js';
import { mutual } from './mutual.js';
import type { Tied } from './network.js';
import { checkedTies } from './rows.js';

function checkedSum(degrees: readonly number[]): number {
  const most = degrees.length - 1;
  let sum = 0;
  degrees.forEach((degree, i) => {
    if (!Number.isInteger(degree) || degree < 0 || degree > most)
      throw new RangeError(
        `degrees[${i}]: expected a whole number from 0 to ${most}, received ${degree}`,
      );
    sum += degree;
  });
  if (sum % 2 !== 0)
    throw new RangeError(
      `degrees: expected an even sum, since each tie has two ends, received a sum of ${sum}`,
    );
  checkedTies(sum / 2);
  return sum;
}

/** Each person as often as its degree says, in an order of which every one is as likely (Fisher & Yates). */
function shuffledEnds(degrees: readonly number[], sum: number, stream: RandomStream): Int32Array {
  const ends = new Int32Array(sum);
  let filled = 0;
  degrees.forEach((degree, person) => {
    ends.fill(person, filled, filled + degree);
    filled += degree;
  });
  for (let last = sum - 1; last > 0; last -= 1) {
    const chosen = stream.below(last + 1);
    // Both are at most `last`: within.
    const kept = ends[last] as number;
    ends[last] = ends[chosen] as number;
    ends[chosen] = kept;
  }
  return ends;
}

/** The ends joined two by two, without ties to oneself: each tie as one number, the smaller person times `size` first. */
function joined(ends: Int32Array, size: number): Float64Array {
  const codes = new Float64Array(ends.length / 2);
  let kept = 0;
  for (let at = 0; at < ends.length; at += 2) {
    // The number of ends is even: both are within.
    const [one, other] = [ends[at] as number, ends[at + 1] as number];
    if (one === other) continue;
    codes[kept] = Math.min(one, other) * size + Math.max(one, other);
    kept += 1;
  }
  return codes.subarray(0, kept);
}

/**
 * A random network in which person i has `degrees[i]` ties, or a few fewer: ties to oneself and double ties are erased.
 *
 * @throws RangeError unless each degree is a whole number from 0 to one fewer than the people, and their sum is even
 * @example configuration([3, 1, 1, 1, 2, 2], streamOf(1, 'network', 0))
 */
export function configuration(degrees: readonly number[], stream: RandomStream): Tied {
  const size = degrees.length;
  const sum = checkedSum(degrees);
  const codes = joined(shuffledEnds(degrees, sum, stream), size);
  const kept = distinct(codes);
  const ones = new Int32Array(kept);
  const others = new Int32Array(kept);
  for (let tie = 0; tie < kept; tie += 1) {
    const code = codes[tie] ?? 0;
    ones[tie] = Math.floor(code / size);
    others[tie] = code % size;
  }
  return mutual(size, { ones, others, weights: null });
}
