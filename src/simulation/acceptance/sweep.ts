/**
 * Acts that spread, or are taken back, by looking at everybody again and again: in each round all look at the acts of
 * the round before. Used where people relapse; where they do not, `frontier` and `weighedFrontier` find the same.
 *
 * Where people relapse it may never end: two people who each do as the other did go to and fro. On mutual ties that
 * weigh alike only that can happen, a circle of two rounds (Goles & Olivos 1980, from memory); on directed ties a
 * circle may be longer. The acts are therefore compared with those of two rounds ago, and with some kept since the last
 * round whose number is a power of two, which finds a circle of any length (Brent 1980, from memory).
 */
import type { Everybody, Tied } from '../network/network.js';
import type { Hearing, Settled } from './acceptance.js';

/** What is looked at of a hearing. */
export type Swept = Pick<Hearing, 'network' | 'threshold' | 'convinced'>;

/** Writes who acts next. A loop of its own for each kind of ties is three times as fast as one that asks each time. */
type Round = (now: Uint8Array, next: Uint8Array) => void;

/** After so many rounds it is cut off; only acts that are taken back get there. */
const limit = 10_000;

/** Who hears nobody acts by itself, or not at all. */
const alone = (threshold: number, convinced: number): number =>
  convinced === 1 || threshold <= 0 ? 1 : 0;

const amongAll =
  ({ size }: Everybody, { threshold, convinced }: Swept, relapses: boolean): Round =>
  (now, next) => {
    const acting = counted(now);
    const others = size - 1;
    // Indexes are people.
    for (let person = 0; person < size; person += 1) {
      const own = now[person] as number;
      const needed = threshold[person] as number;
      if (own === 1 && !relapses) next[person] = 1;
      else if (others === 0) next[person] = alone(needed, convinced[person] as number);
      else next[person] = (acting - own) / others >= needed ? 1 : 0;
    }
  };

const alongTies =
  ({ size, offsets, hears }: Tied, { threshold, convinced }: Swept, relapses: boolean): Round =>
  (now, next) => {
    // Indexes are people and places of ties, within the arrays as the network says.
    for (let person = 0; person < size; person += 1) {
      if (now[person] === 1 && !relapses) {
        next[person] = 1;
        continue;
      }
      const from = offsets[person] as number;
      const to = offsets[person + 1] as number;
      const needed = threshold[person] as number;
      let acting = 0;
      for (let place = from; place < to; place += 1)
        acting += now[hears[place] as number] as number;
      if (from === to) next[person] = alone(needed, convinced[person] as number);
      else next[person] = acting / (to - from) >= needed ? 1 : 0;
    }
  };

const alongWeighedTies =
  (
    { size, offsets, hears }: Tied,
    weights: Float64Array,
    { threshold, convinced }: Swept,
    relapses: boolean,
  ): Round =>
  (now, next) => {
    // Indexes are people and places of ties, within the arrays as the network says.
    for (let person = 0; person < size; person += 1) {
      if (now[person] === 1 && !relapses) {
        next[person] = 1;
        continue;
      }
      let acting = 0;
      let heard = 0;
      const to = offsets[person + 1] as number;
      for (let place = offsets[person] as number; place < to; place += 1) {
        const weight = weights[place] as number;
        heard += weight;
        if (now[hears[place] as number] === 1) acting += weight;
      }
      const needed = threshold[person] as number;
      if (heard === 0) next[person] = alone(needed, convinced[person] as number);
      else next[person] = acting / heard >= needed ? 1 : 0;
    }
  };

const roundOf = (swept: Swept, relapses: boolean): Round => {
  const { network } = swept;
  if (network.kind === 'everybody') return amongAll(network, swept, relapses);
  return network.weights === null
    ? alongTies(network, swept, relapses)
    : alongWeighedTies(network, network.weights, swept, relapses);
};

const counted = (acts: Uint8Array): number => {
  let acting = 0;
  // A person acts, 1, or does not, 0.
  for (let person = 0; person < acts.length; person += 1) acting += acts[person] as number;
  return acting;
};

const alike = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let person = 0; person < a.length; person += 1) if (a[person] !== b[person]) return false;
  return true;
};

const isPowerOfTwo = (round: number): boolean => (round & (round - 1)) === 0;

/** Sweeps until nothing changes, or the acts go round in a circle; then it gives the acts of the last round. */
export function sweep(swept: Swept, relapses: boolean): Settled {
  const round = roundOf(swept, relapses);
  let now = Uint8Array.from(swept.convinced);
  let before = new Uint8Array(now.length);
  let next = new Uint8Array(now.length);
  const kept = Uint8Array.from(now);
  for (let rounds = 0; rounds < limit || !relapses; rounds += 1) {
    round(now, next);
    if (alike(now, next))
      return { accepts: now, accepting: counted(now), rounds, ended: 'settled' };
    const returns = relapses && ((rounds > 0 && alike(before, next)) || alike(kept, next));
    if (returns)
      return { accepts: next, accepting: counted(next), rounds: rounds + 1, ended: 'cycle' };
    if (isPowerOfTwo(rounds + 1)) kept.set(next);
    [before, now, next] = [now, next, before];
  }
  return { accepts: now, accepting: counted(now), rounds: limit, ended: 'limit' };
}
