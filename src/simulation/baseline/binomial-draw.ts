/**
 * How many of so many do something, when each does with the same chance: one draw for all of them.
 *
 * By inversion (Devroye, Non-Uniform Random Variate Generation, 1986; page not checked): the chances of 0, 1, 2 … are summed until
 * they pass a fraction drawn. Many are taken in batches, so that no chance is too small to be held in a number.
 */
import { numberFrom, wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';

/** How many of a batch do it on average, at most. */
const batchMean = 30;

/** A number from 0 to 1 to a whole power, by squaring. */
function power(base: number, exponent: number): number {
  let [result, square] = [1, base];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/** One batch, for a chance of at most a half. */
function batchDraw(count: number, chance: number, stream: RandomStream): number {
  const odds = chance / (1 - chance);
  const fraction = stream.fraction();
  let likely = power(1 - chance, count);
  let sum = likely;
  let drawn = 0;
  while (fraction >= sum && drawn < count) {
    likely *= ((count - drawn) / (drawn + 1)) * odds;
    drawn += 1;
    sum += likely;
  }
  return drawn;
}

/**
 * How many of `count` do it, each with the same `chance`.
 *
 * @throws RangeError unless `count` is a whole number from 0 to 100,000,000 and `chance` from 0 to 1
 * @example binomialDraw(1000, 0.3, streamOf(7, 'models', 0)) // about 300
 */
export function binomialDraw(count: number, chance: number, stream: RandomStream): number {
  wholeFrom('count', count, 0, 100_000_000);
  numberFrom('chance', chance, 0, 1);
  if (chance > 0.5) return count - binomialDraw(count, 1 - chance, stream);
  const batch = Math.floor(batchMean / Math.max(chance, batchMean / 100_000_000));
  let drawn = 0;
  for (let left = count; left > 0; left -= batch)
    drawn += batchDraw(Math.min(left, batch), chance, stream);
  return drawn;
}
