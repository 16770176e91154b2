/**
 * Acts that spread, or are taken back, by looking at everybody again and again: in each round all look at the acts of
 * the round before. Used where counting down does not do: where people relapse, and where ties weigh differently.
 *
 * Where people relapse it may never end: two people who each do as the other did go to and fro. On mutual ties that
 * weigh alike only that can happen, a circle of two rounds (Goles & Olivos 1980, from memory); on directed ties a
 * circle may be longer. The state is therefore compared with the one two rounds ago and with one kept since the last
 * round whose number is a power of two, which finds a circle of any length (Brent 1980, from memory).
 */
import type { Tied } from '../network/network.js';
import type { Hearing, Settled } from './acceptance.js';

/** What is looked at of a hearing. */
export type Swept = Pick<Hearing, 'network' | 'threshold' | 'convinced'>;

/** After so many rounds it is cut off; only acts that are taken back get there. */
const limit = 10_000;

/** Whether somebody would act who hears this much acting, of this much. */
const acts = (acting: number, heard: number, threshold: number, convinced: number): 0 | 1 => {
  const enough = heard > 0 ? acting / heard >= threshold : convinced === 1 || threshold <= 0;
  return enough ? 1 : 0;
};

const alongTies =
  ({ offsets, hears, weights }: Tied, { threshold, convinced }: Swept) =>
  (now: Uint8Array, person: number): 0 | 1 => {
    // Indexes are people and places of ties, within the arrays as the network says.
    let acting = 0;
    let heard = 0;
    const last = offsets[person + 1] as number;
    for (let place = offsets[person] as number; place < last; place += 1) {
      const weight = weights === null ? 1 : (weights[place] as number);
      heard += weight;
      if (now[hears[place] as number] === 1) acting += weight;
    }
    return acts(acting, heard, threshold[person] as number, convinced[person] as number);
  };

const amongAll =
  ({ threshold, convinced }: Swept) =>
  (now: Uint8Array, person: number, acting: number): 0 | 1 => {
    // A person does not hear itself.
    const others = acting - (now[person] as number);
    const heard = now.length - 1;
    return acts(others, heard, threshold[person] as number, convinced[person] as number);
  };

const counted = (now: Uint8Array): number => {
  let acting = 0;
  for (const act of now) acting += act;
  return acting;
};

const alike = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let person = 0; person < a.length; person += 1) if (a[person] !== b[person]) return false;
  return true;
};

const isPowerOfTwo = (round: number): boolean => (round & (round - 1)) === 0;

/** Sweeps until nothing changes, or the acts go round in a circle; then it gives the acts of the last round. */
export function sweep(swept: Swept, relapses: boolean): Settled {
  const { network, convinced } = swept;
  const wouldAct = network.kind === 'everybody' ? amongAll(swept) : alongTies(network, swept);
  let now = Uint8Array.from(convinced);
  let before = new Uint8Array(now.length);
  const kept = Uint8Array.from(now);
  const result = (rounds: number, ended: Settled['ended']): Settled => ({
    accepts: now,
    accepting: counted(now),
    rounds,
    ended,
  });
  for (let round = 1; !relapses || round <= limit; round += 1) {
    const acting = counted(now);
    let changed = false;
    let returned = round > 1;
    for (let person = 0; person < now.length; person += 1) {
      const stays = !relapses && now[person] === 1;
      const act = stays ? 1 : wouldAct(now, person, acting);
      if (act !== now[person]) changed = true;
      // What is written over is the act of two rounds ago.
      if (act !== before[person]) returned = false;
      before[person] = act;
    }
    if (!changed) return result(round - 1, 'settled');
    [now, before] = [before, now];
    if (!relapses) continue;
    if (returned || alike(now, kept)) return result(round, 'cycle');
    if (isPowerOfTwo(round)) kept.set(now);
  }
  return result(limit, 'limit');
}
