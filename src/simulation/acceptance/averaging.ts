/**
 * Opinions that become, all at once and again and again, the mean of those heard; kept back, where people are stubborn,
 * by the opinion each began with: x ← (1 − s)·W x + s·x₀, each row of W being the weights of those heard, made to sum
 * to 1. Ends when no opinion changes by more than 10⁻¹², when all are again where they were two rounds ago though they
 * went far in between, or after `limit` rounds. 24 bytes a person.
 */
import type { Network, Tied } from '../network/network.js';
import type { Opinions } from './opinion.js';

const tolerance = 1e-12;
/** Opinions that swing towards rest also come near where they were; on a circle they are nearer by far than they went. */
const nearer = 1e-6;

type Means = (now: Float64Array, next: Float64Array) => void;

/** The mean of those heard by each person; whoever hears nobody keeps the own opinion. */
const meansAlongTies =
  ({ size, offsets, hears }: Tied): Means =>
  (now, next) => {
    // Indexes are people and places of ties, within the arrays as the network says.
    for (let person = 0; person < size; person += 1) {
      const from = offsets[person] as number;
      const to = offsets[person + 1] as number;
      let sum = 0;
      for (let place = from; place < to; place += 1) sum += now[hears[place] as number] as number;
      next[person] = from < to ? sum / (to - from) : (now[person] as number);
    }
  };

/** The same, each by its weight. A loop of its own: those without weights are the most, and should not pay for it. */
const meansAlongWeighedTies =
  ({ size, offsets, hears }: Tied, weights: Float64Array): Means =>
  (now, next) => {
    // Indexes are people and places of ties, within the arrays as the network says.
    for (let person = 0; person < size; person += 1) {
      const to = offsets[person + 1] as number;
      let sum = 0;
      let total = 0;
      for (let place = offsets[person] as number; place < to; place += 1) {
        const weight = weights[place] as number;
        sum += weight * (now[hears[place] as number] as number);
        total += weight;
      }
      next[person] = total > 0 ? sum / total : (now[person] as number);
    }
  };

const meansAmongAll: Means = (now, next) => {
  let sum = 0;
  const size = now.length;
  // Every person has a place; it does not hear itself.
  for (let person = 0; person < size; person += 1) sum += now[person] as number;
  for (let person = 0; person < size; person += 1) {
    const own = now[person] as number;
    next[person] = size > 1 ? (sum - own) / (size - 1) : own;
  }
};

const meansIn = (network: Network): Means => {
  if (network.kind === 'everybody') return meansAmongAll;
  return network.weights === null
    ? meansAlongTies(network)
    : meansAlongWeighedTies(network, network.weights);
};

/** @param stubbornness one a person, from 0 to 1; null: nobody is stubborn */
export function averaging(
  network: Network,
  first: Float64Array,
  stubbornness: Float64Array | null,
  limit: number,
): Opinions {
  let now = Float64Array.from(first);
  let before = Float64Array.from(first);
  const next = new Float64Array(now.length);
  const means = meansIn(network);
  for (let round = 1; round <= limit; round += 1) {
    means(now, next);
    let change = 0;
    let changeOfTwo = 0;
    // All arrays have a place for each person.
    for (let person = 0; person < next.length; person += 1) {
      const stubborn = stubbornness === null ? 0 : (stubbornness[person] as number);
      const mean = next[person] as number;
      const opinion =
        stubborn === 0 ? mean : (1 - stubborn) * mean + stubborn * (first[person] as number);
      change = Math.max(change, Math.abs(opinion - (now[person] as number)));
      changeOfTwo = Math.max(changeOfTwo, Math.abs(opinion - (before[person] as number)));
      before[person] = opinion;
    }
    [now, before] = [before, now];
    if (change <= tolerance) return { opinions: now, rounds: round - 1, ended: 'settled' };
    if (round > 1 && changeOfTwo <= tolerance && changeOfTwo <= nearer * change)
      return { opinions: now, rounds: round, ended: 'cycle' };
  }
  return { opinions: now, rounds: limit, ended: 'limit' };
}
