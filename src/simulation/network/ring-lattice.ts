/** People in a ring who hear those beside them: order without chance, where Watts & Strogatz (1998) begin. */
import { mutual } from './mutual.js';
import type { Tied } from './network.js';
import { checkedTies, type Pairs } from './rows.js';

/** The ties of a ring: each person's to the next one on, then each person's to the next but one, and so on. */
export function ringPairs(size: number, neighbours: number): Pairs {
  const most = Math.floor((size - 1) / 2);
  if (!Number.isInteger(neighbours) || neighbours < 1 || neighbours > most)
    throw new RangeError(
      `neighbours: expected a whole number from 1 to ${most}, fewer than half of ${size} people, received ${neighbours}`,
    );
  const ones = new Int32Array(checkedTies(size * neighbours));
  const others = new Int32Array(ones.length);
  for (let away = 1; away <= neighbours; away += 1)
    for (let person = 0; person < size; person += 1) {
      const tie = (away - 1) * size + person;
      ones[tie] = person;
      others[tie] = (person + away) % size;
    }
  return { ones, others, weights: null };
}

/**
 * A ring of `size` people, each hearing `neighbours` on each side.
 *
 * @throws RangeError unless `neighbours` is a whole number from 1 to fewer than half of the people
 * @example ringLattice(10, 2) // everybody hears four
 */
export const ringLattice = (size: number, neighbours: number): Tied =>
  mutual(size, ringPairs(size, neighbours));
