/** What was found, and between which quantiles of what resamples gave it lies (percentile interval, Efron & Tibshirani 1993). */
import type { Interval } from '../../simulation/interval.js';
import { quantileSeq } from '../statistics.js';

/** A number, and the interval in which it lies in most resamples. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** @param resampled at least one number */
export function estimateOf(value: number, resampled: readonly number[], level: number): Estimate {
  const ascending = [...resampled].sort((a, b) => a - b);
  const outside = (1 - level) / 2;
  return {
    value,
    low: quantileSeq(ascending, outside, true),
    high: quantileSeq(ascending, 1 - outside, true),
  };
}
