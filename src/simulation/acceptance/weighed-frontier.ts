/**
 * Acts that spread along ties that weigh differently, and are never taken back: the same as sweeping over all people
 * again and again, but after the first round only those are looked at who hear somebody that has just begun.
 *
 * The weight of those who act is summed anew each time, in the order of the ties: kept from round to round it would be
 * rounded otherwise than in a sweep, and a share just at a threshold might fall on its other side.
 */
import type { Tied } from '../network/network.js';
import type { Hearing, Settled } from './acceptance.js';

/** Whether so much of what a person hears acts that it does too; of one who hears nobody only the threshold is asked. */
const reached = (
  { offsets, hears }: Tied,
  weights: Float64Array,
  accepts: Uint8Array,
  person: number,
  needed: number,
): boolean => {
  let acting = 0;
  let heard = 0;
  // Indexes are people and places of ties, within the arrays as the network says.
  const to = offsets[person + 1] as number;
  for (let place = offsets[person] as number; place < to; place += 1) {
    const weight = weights[place] as number;
    heard += weight;
    if (accepts[hears[place] as number] === 1) acting += weight;
  }
  return heard === 0 ? needed <= 0 : acting / heard >= needed;
};

/** @param weights beside the ties of the network */
export function weighedFrontier(
  network: Tied,
  weights: Float64Array,
  { threshold, convinced }: Pick<Hearing, 'threshold' | 'convinced'>,
): Settled {
  // Indexes are people and places of ties, within the arrays as the network says.
  const { size, heardOffsets, heardBy } = network;
  const accepts = Uint8Array.from(convinced);
  const looked = new Int32Array(size);
  let accepting = accepts.reduce((sum, one) => sum + one, 0);
  let looks: number[] = Array.from(accepts.keys());
  for (let rounds = 0; ; rounds += 1) {
    // All look at the acts of the round before: nobody acts until all have looked.
    const begins = looks.filter(
      (person) =>
        accepts[person] === 0 &&
        reached(network, weights, accepts, person, threshold[person] as number),
    );
    if (begins.length === 0) return { accepts, accepting, rounds, ended: 'settled' };
    for (const person of begins) accepts[person] = 1;
    accepting += begins.length;
    looks = [];
    for (const person of begins) {
      const last = heardOffsets[person + 1] as number;
      for (let place = heardOffsets[person] as number; place < last; place += 1) {
        const listener = heardBy[place] as number;
        if (accepts[listener] === 1 || looked[listener] === rounds + 1) continue;
        looked[listener] = rounds + 1;
        looks.push(listener);
      }
    }
  }
}
