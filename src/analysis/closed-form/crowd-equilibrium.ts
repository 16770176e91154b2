/**
 * How many of a large crowd act in the end, when each acts once enough others do and thresholds are spread normally.
 *
 * If a share r acts, all with a threshold of at most r act next: r becomes F(r), from nobody on, until it stays: at the
 * smallest r with F(r) = r. A threshold below 0 acts at once. Granovetter, "Threshold models of collective behavior",
 * American Journal of Sociology 83:1420 (1978), whose example with a mean of 25 of 100 jumps from 6 people to nearly all
 * as the deviation passes about 12.2.
 *
 * The smallest fixed point is not iterated to, since that takes for ever near the jump, but enclosed: below the
 * mean F bends upward, so that F(r) - r falls to one lowest place and rises again. Either it is 0 or less there, and the
 * first zero lies before it; or there is no fixed point below the mean, and one above.
 */
import { numberBetween, numberFrom } from '../../simulation/bounds.js';
import { lastWhere } from './bisection.js';
import { normalDensity, normalShareBelow } from './normal-distribution.js';

/** Thresholds of a crowd, as shares of the crowd: from 0 to 1 the mean, more than 0 the deviation. */
export interface NormalThresholds {
  readonly mean: number;
  readonly deviation: number;
}

/**
 * The share of a large crowd that acts in the end; nobody at first.
 *
 * @throws RangeError for a mean outside 0 to 1 and a deviation that is not above 0 and at most 100
 * @example crowdEquilibrium({ mean: 0.25, deviation: 0.122 }) // 0.05479: few; with 0.1225 nearly all
 */
export function crowdEquilibrium({ mean, deviation }: NormalThresholds): number {
  numberFrom('mean', mean, 0, 1);
  if (deviation !== 100) numberBetween('deviation', deviation, 0, 100);
  const willing = (share: number): number => normalShareBelow((share - mean) / deviation);
  const grows = (share: number): boolean => willing(share) > share;
  const falling = (share: number): boolean => normalDensity((share - mean) / deviation) < deviation;
  if (!grows(0)) return 0;
  const lowest = falling(0) ? lastWhere(0, mean, falling) : 0;
  if (!grows(lowest)) return lastWhere(0, lowest, grows);
  return grows(1) ? 1 : lastWhere(mean, 1, grows);
}
