/**
 * The audience of the contest: who hears whom, at random with ten ties a person on average, and what each is like in
 * several draws. A share of the people acts from the start; the others act once the share of those they hear who act
 * reaches their threshold (Watts 2002). Drawn by the benchmark's own chance, not by the library under test.
 */
import type { Tied } from '../../src/simulation/network/network.js';
import { type Chance, chance } from '../chance.js';

/** What the people are like in one draw. */
interface Draw {
  /** Multiples of 2^-32, so that no way to write the comparison with a share of few people rounds. */
  readonly threshold: Float64Array;
  /** 1 for whoever acts from the start. */
  readonly seeds: Uint8Array;
}

export interface Audience {
  readonly network: Tied;
  readonly draws: readonly Draw[];
}

const words = 4_294_967_296;
/** One person in twenty acts from the start. */
const seedShare = 0.05;

/** Moves what differs from the one before to the front of sorted numbers; says how many that are. */
const distinct = (sorted: Float64Array): number => {
  let kept = 0;
  for (const one of sorted) {
    if (kept > 0 && sorted[kept - 1] === one) continue;
    sorted[kept] = one;
    kept += 1;
  }
  return kept;
};

/** So many different pairs of different people, each as one number, with the lower person first. */
const pairs = (size: number, count: number, luck: Chance): Float64Array => {
  const found = new Float64Array(count);
  for (let kept = 0; kept < count; ) {
    for (let at = kept; at < count; at += 1) {
      const [a, b] = [luck.below(size), luck.below(size)];
      if (a === b) at -= 1;
      else found[at] = Math.min(a, b) * size + Math.max(a, b);
    }
    kept = distinct(found.sort());
  }
  return found;
};

/** Mutual ties in compressed rows. Sorted pairs come out as sorted rows. */
const networkOf = (size: number, ties: Float64Array): Tied => {
  const ends = new Float64Array(2 * ties.length);
  for (const [at, tie] of ties.entries()) {
    const [a, b] = [Math.floor(tie / size), tie % size];
    ends[2 * at] = tie;
    ends[2 * at + 1] = b * size + a;
  }
  ends.sort();
  const offsets = new Int32Array(size + 1);
  const hears = Int32Array.from(ends, (end) => end % size);
  for (const end of ends) {
    const next = Math.floor(end / size) + 1;
    offsets[next] = (offsets[next] ?? 0) + 1;
  }
  for (let i = 1; i <= size; i += 1) offsets[i] = (offsets[i] ?? 0) + (offsets[i - 1] ?? 0);
  return {
    kind: 'ties',
    size,
    offsets,
    hears,
    weights: null,
    heardOffsets: offsets,
    heardBy: hears,
  };
};

const draw = (size: number, luck: Chance): Draw => {
  const seeds = new Uint8Array(size);
  for (let left = Math.round(seedShare * size); left > 0; ) {
    const person = luck.below(size);
    left -= 1 - (seeds[person] ?? 0);
    seeds[person] = 1;
  }
  const threshold = Float64Array.from({ length: size }, () => (luck.below(words - 1) + 1) / words);
  return { threshold, seeds };
};

/** An audience of a size, the same in every run, and so many draws of it. */
export const audienceOf = (size: number, draws: number, meanDegree = 10): Audience => {
  const luck = chance(2002);
  const network = networkOf(size, pairs(size, Math.round((size * meanDegree) / 2), luck));
  return { network, draws: Array.from({ length: draws }, () => draw(size, luck)) };
};
