/**
 * Acts that spread where each sees all and never takes back an act: only how many need how many matters, so that people
 * are counted by what they need, and no tie is stored. 8 bytes a person.
 */
import type { Settled } from './acceptance.js';

/**
 * @param needs how many must act before a person does, at least 0; more than there are people: never
 * @param acts 1 for who acts from the beginning
 */
export function crowd(needs: Int32Array, acts: Uint8Array): Settled {
  const size = needs.length;
  // Indexes are people, or numbers of people up to all.
  const waiting = new Int32Array(size + 1);
  let acting = 0;
  for (let person = 0; person < size; person += 1) {
    const need = needs[person] as number;
    if (acts[person] === 1) acting += 1;
    else if (need <= size) waiting[need] = (waiting[need] as number) + 1;
  }
  let rounds = 0;
  for (let seen = 0; ; rounds += 1) {
    const before = acting;
    for (; seen <= before; seen += 1) acting += waiting[seen] as number;
    if (acting === before) break;
  }
  const accepts = Uint8Array.from(acts);
  for (let person = 0; person < size; person += 1)
    if ((needs[person] as number) <= acting) accepts[person] = 1;
  return { accepts, accepting: acting, rounds, ended: 'settled' };
}
