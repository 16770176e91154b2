/**
 * How something new is taken up in a population of so many: by some on their own account, by others because others have.
 * A baseline in which nobody refuses for ever.
 *
 * In each short step each who has not taken it up does so with a chance of (p + q·F) times the step, where F is the
 * share that has. Bass, "A new product growth for model consumer durables", Management Science 15:215 (1969; page not
 * checked). `bassShare` has the closed form for a large population and a vanishing step.
 */
import { numberBetween, numberFrom, wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';
import { binomialDraw } from './binomial-draw.js';

/** A population and how fast something is taken up in it. */
export interface BassPopulation {
  /** How many people: 1 to 100,000,000. */
  readonly size: number;
  /** The rate of those who look at nobody (p, innovation). */
  readonly alone: number;
  /** The rate of those who look at others, if all others have taken it up (q, imitation). */
  readonly imitating: number;
  /** How long a step is, above 0; the sum of both rates times this is at most 1. */
  readonly step: number;
}

/**
 * How many have taken it up after each of so many steps, the first being nobody.
 *
 * @throws RangeError for numbers outside
 * @example bassAdopters({ size: 10_000, alone: 0.03, imitating: 0.38, step: 0.01 }, 1000, stream).at(-1) // about 8128
 */
export function bassAdopters(
  { size, alone, imitating, step }: BassPopulation,
  steps: number,
  stream: RandomStream,
): Int32Array {
  wholeFrom('size', size, 1, 100_000_000);
  numberFrom('alone', alone, 0, 1000);
  numberFrom('imitating', imitating, 0, 1000);
  numberBetween('step', step, 0, 1000);
  numberFrom('chance in a step', (alone + imitating) * step, 0, 1);
  wholeFrom('steps', steps, 0, 10_000_000);
  const adopters = new Int32Array(steps + 1);
  let now = 0;
  for (let at = 1; at <= steps; at += 1) {
    const chance = (alone + imitating * (now / size)) * step;
    if (now < size) now += binomialDraw(size - now, chance, stream);
    adopters[at] = now;
  }
  return adopters;
}
