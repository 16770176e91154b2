/**
 * Something passes from one to another and each tires of it: how many it ever reached. A baseline for attention that
 * fades, in which nobody is convinced of anything.
 *
 * Everybody meets everybody else. Each who has it passes it on at a constant rate, to somebody at random, and tires
 * at a constant rate (the Markovian model of Kermack & McKendrick 1927). When things happen does not matter for how
 * many are reached, so only their order is drawn: the next event is somebody new being reached with odds of R·S/(N - 1)
 * to 1, where S are those not yet reached. `finalSize` has the equation for a large population.
 */
import { numberFrom, wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';

/** A population and what passes through it. */
export interface Spreading {
  /** How many people: 2 to 100,000,000. */
  readonly size: number;
  /** To how many each passes it on at the beginning: 0 to 1000. */
  readonly reproduction: number;
  /** How many have it at first; default 1. */
  readonly seeds?: number;
}

/**
 * How many were ever reached, those included who had it at first.
 *
 * @throws RangeError for numbers outside
 * @example everReached({ size: 1000, reproduction: 2 }, streamOf(7, 'models', 0)) // a few, or about 797
 */
export function everReached(spreading: Spreading, stream: RandomStream): number {
  const { size, reproduction, seeds = 1 } = spreading;
  wholeFrom('size', size, 2, 100_000_000);
  numberFrom('reproduction', reproduction, 0, 1000);
  wholeFrom('seeds', seeds, 1, size);
  let active = seeds;
  let reached = seeds;
  while (active > 0) {
    const odds = (reproduction * (size - reached)) / (size - 1);
    if (stream.chance(odds / (1 + odds))) {
      active += 1;
      reached += 1;
    } else active -= 1;
  }
  return reached;
}
