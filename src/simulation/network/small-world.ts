/**
 * A small world: a ring lattice of which some ties lead elsewhere. Watts & Strogatz, "Collective dynamics of
 * 'small-world' networks", Nature 393 (1998): 440-442.
 *
 * As they have it: once round the ring for the ties to the next person, once more for those to the next but one, and so
 * on; each tie, with probability `rewired`, is led from the person where it begins to another, each as likely; nobody is
 * tied to itself, and nobody twice to the same. The number of ties stays. A tie of somebody who is tied to all others
 * cannot lead elsewhere, and stays.
 */
import type { RandomStream } from '../random-stream.js';
import { mutual } from './mutual.js';
import type { Tied } from './network.js';
import { ringPairs } from './ring-lattice.js';
import type { Pairs } from './rows.js';
import { TieTable } from './tie-table.js';

/** Tells whether two are tied: still by the ring, or by a tie that leads elsewhere, as the table has it. */
const tied =
  (size: number, neighbours: number, others: Int32Array, elsewhere: TieTable) =>
  (one: number, other: number): boolean => {
    const ahead = (other - one + size) % size;
    const [from, to, away] =
      ahead <= size - ahead ? [one, other, ahead] : [other, one, size - ahead];
    // Where the ring has a tie between the two, it has this place in the list.
    const inRing = away <= neighbours && others[(away - 1) * size + from] === to;
    return inRing || elsewhere.has(one, other);
  };

/** Leads ties elsewhere, in the list itself. */
function rewire(
  size: number,
  neighbours: number,
  { ones, others }: Pairs,
  rewired: number,
  stream: RandomStream,
): void {
  const elsewhere = new TieTable(ones, others);
  const areTied = tied(size, neighbours, others, elsewhere);
  const degrees = new Int32Array(size).fill(2 * neighbours);
  const change = (person: number, by: number): void => {
    degrees[person] = (degrees[person] ?? 0) + by;
  };
  ones.forEach((person, tie) => {
    if (!stream.chance(rewired) || degrees[person] === size - 1) return;
    let other = stream.below(size);
    while (other === person || areTied(person, other)) other = stream.below(size);
    change(others[tie] ?? 0, -1);
    change(other, 1);
    others[tie] = other;
    elsewhere.take(tie);
  });
}

/**
 * A small world of `size` people: `neighbours` on each side, and the probability with which a tie is `rewired`.
 *
 * @throws RangeError unless `neighbours` is a whole number from 1 to fewer than half of the people, and `rewired` from 0
 *   to 1
 * @example smallWorld(1000, 5, 0.01, streamOf(1, 'network', 0))
 */
export function smallWorld(
  size: number,
  neighbours: number,
  rewired: number,
  stream: RandomStream,
): Tied {
  if (!(rewired >= 0 && rewired <= 1))
    throw new RangeError(`rewired: expected a probability from 0 to 1, received ${rewired}`);
  const pairs = ringPairs(size, neighbours);
  if (rewired > 0) rewire(size, neighbours, pairs, rewired, stream);
  return mutual(size, pairs);
}
