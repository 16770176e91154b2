/**
 * Acts that spread along ties and are never taken back, the same as sweeping over all people again and again, but only
 * those are looked at who hear somebody that has just begun.
 *
 * Each person counts down how many more must act. Whoever gets to 0 acts in the next round. A round is over when all
 * who began in the round before have been heard. 9 bytes a person beside the ties.
 */
import type { Tied } from '../network/network.js';
import type { Settled } from './acceptance.js';

/**
 * @param missing how many of those heard must act before a person does, at least 0; used up
 * @param convinced 1 for who acts from the beginning
 */
export function frontier(network: Tied, missing: Int32Array, convinced: Uint8Array): Settled {
  // Indexes are people and places of ties, within the arrays as the network says.
  const { size, heardOffsets, heardBy } = network;
  const began = new Int32Array(size);
  let end = 0;
  for (let person = 0; person < size; person += 1)
    if (convinced[person] === 1) {
      missing[person] = 0;
      began[end++] = person;
    }
  let roundEnd = end;
  for (let person = 0; person < size; person += 1)
    if (missing[person] === 0 && convinced[person] !== 1) began[end++] = person;
  // Whoever acts is at 0 or below, and so never gets to 0 again.
  let rounds = 0;
  let at = 0;
  while (at < roundEnd || roundEnd < end) {
    for (; at < roundEnd; at += 1) {
      const person = began[at] as number;
      const last = heardOffsets[person + 1] as number;
      for (let place = heardOffsets[person] as number; place < last; place += 1) {
        const listener = heardBy[place] as number;
        const left = (missing[listener] as number) - 1;
        missing[listener] = left;
        if (left === 0) began[end++] = listener;
      }
    }
    if (roundEnd < end) rounds += 1;
    roundEnd = end;
  }
  const accepts = new Uint8Array(size);
  for (let place = 0; place < end; place += 1) accepts[began[place] as number] = 1;
  return { accepts, accepting: end, rounds, ended: 'settled' };
}
