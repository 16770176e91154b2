/**
 * Groups with more ties within than between them, or fewer: the stochastic block model. Holland, Laskey & Leinhardt,
 * "Stochastic blockmodels: first steps", Social Networks 5 (1983): 109-137 (from memory).
 *
 * Here in the form G(n, m) for each two groups: not each tie has a chance of its own, but so many ties as the mean
 * degrees say, rounded to the nearest whole number, fall anywhere between the two.
 */
import type { RandomStream } from '../random-stream.js';
import { drawTies, possibleTies } from './draw-ties.js';
import { mutual } from './mutual.js';
import type { Tied } from './network.js';
import { checkedTies, type Pairs } from './rows.js';

type Means = readonly (readonly number[])[];

/** The people of each group. */
function membersOf(groups: Int32Array, count: number): readonly Int32Array[] {
  groups.forEach((group, person) => {
    if (group < 0 || group >= count)
      throw new RangeError(
        `meanDegrees: expected a row for each group, received ${count}; person ${person} is in group ${group}`,
      );
  });
  const sizes = new Int32Array(count);
  // Every group was found to be one of the count.
  for (const group of groups) sizes[group] = (sizes[group] as number) + 1;
  const members = Array.from(sizes, (size) => new Int32Array(size));
  const placed = new Int32Array(count);
  groups.forEach((group, person) => {
    const place = placed[group] as number;
    (members[group] as Int32Array)[place] = person;
    placed[group] = place + 1;
  });
  return members;
}

function meanOf(means: Means, a: number, b: number): number {
  const mean = means[a]?.[b];
  if (means[a]?.length === means.length && mean !== undefined && mean >= 0 && mean < Infinity)
    return mean;
  throw new RangeError(
    `meanDegrees[${a}][${b}]: expected a finite number from 0 on in a row of ${means.length}, received ${mean} in a row of ${means[a]?.length}`,
  );
}

/** How many ties there are between two groups, from the mean degrees of either. */
function countBetween(means: Means, members: readonly Int32Array[], a: number, b: number): number {
  const [ones, others] = [members[a] ?? new Int32Array(), members[b] ?? new Int32Array()];
  const here = ones.length * meanOf(means, a, b);
  const there = others.length * meanOf(means, b, a);
  if (Math.abs(here - there) > 0.5)
    throw new RangeError(
      `meanDegrees: expected as many ties from group ${a} into ${b} as back, within half a tie, received ${here} and ${there}`,
    );
  const count = Math.round(a === b ? here / 2 : here);
  const most = possibleTies(ones, others);
  if (count > most)
    throw new RangeError(
      `meanDegrees[${a}][${b}]: expected at most ${most} ties between groups of ${ones.length} and ${others.length}, received ${count}`,
    );
  return count;
}

/**
 * A random network of people in groups: `groups[i]` is the group of person i, and `meanDegrees[a][b]` the mean number
 * of ties that a person of group a has into group b.
 *
 * @throws RangeError unless there is a row and a column for each group, and both directions between two groups give the
 *   same number of ties, within half a tie, of which there are so many
 * @example blocks(Int32Array.of(0, 0, 0, 1, 1, 1), [[2, 1], [1, 0]], streamOf(1, 'network', 0))
 */
export function blocks(groups: Int32Array, meanDegrees: Means, stream: RandomStream): Tied {
  const members = membersOf(groups, meanDegrees.length);
  const cells = members.flatMap((ones, a) =>
    members.slice(a).map((others, further) => {
      const count = countBetween(meanDegrees, members, a, a + further);
      return { ones, others, count };
    }),
  );
  const sum = checkedTies(cells.reduce((total, { count }) => total + count, 0));
  const pairs: Pairs = { ones: new Int32Array(sum), others: new Int32Array(sum), weights: null };
  let filled = 0;
  for (const { ones, others, count } of cells) {
    const drawn = drawTies(ones, others, count, stream);
    pairs.ones.set(drawn.ones, filled);
    pairs.others.set(drawn.others, filled);
    filled += count;
  }
  return mutual(groups.length, pairs);
}
