/**
 * How far the mean of independent runs may be from the true one, where each run gives a whole number: how many accepted,
 * how many rounds it took.
 *
 * From the exact count, sum and sum of squares, which add up alike whatever the order of the runs. The interval is
 * approximate: it takes the mean to be normally distributed (central limit theorem), as it nearly is for many runs; for
 * few, or very lopsided ones, it holds the true mean less often than it says. For shares there is an exact one,
 * `shareInterval`.
 */
import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';

/** What runs add up to. */
export interface Sums {
  readonly runs: bigint;
  readonly sum: bigint;
  readonly sumOfSquares: bigint;
}

/** A mean, and how sure it is. */
export interface MeanEstimate {
  readonly mean: number;
  /** The standard deviation of the runs (divided by one less than their number), over the root of their number. */
  readonly standardError: number | null;
  /** The mean less and plus so many standard errors as the level asks. Of one run nothing is known: `null`. */
  readonly interval: Interval | null;
}

const refuse = (expected: string, received: string): never => {
  throw new RangeError(`expected ${expected}, received ${received}`);
};

/**
 * The mean of whole numbers, its standard error, and an approximate interval in which the true mean lies.
 *
 * @throws RangeError unless there is a run, the squares are as large as the sum asks, and `level` lies between 0 and 1
 * @example meanInterval({ runs: 4n, sum: 10n, sumOfSquares: 30n }).mean // => 2.5
 */
export function meanInterval({ runs, sum, sumOfSquares }: Sums, level = 0.95): MeanEstimate {
  if (runs < 1n) refuse('at least 1 run', `${runs}`);
  if (!(level > 0 && level < 1)) refuse('a level between 0 and 1', `${level}`);
  // The number of runs times the sum of squared distances from the mean, exactly.
  const spread = runs * sumOfSquares - sum * sum;
  if (spread < 0n)
    refuse(`a sum of squares of at least ${sum} squared / ${runs}`, `${sumOfSquares}`);
  const mean = Number(sum) / Number(runs);
  if (runs === 1n) return { mean, standardError: null, interval: null };
  const standardError = Math.sqrt(Number(spread) / Number(runs * runs * (runs - 1n)));
  const reach = normalQuantile((1 + level) / 2) * standardError;
  return { mean, standardError, interval: { low: mean - reach, high: mean + reach } };
}
