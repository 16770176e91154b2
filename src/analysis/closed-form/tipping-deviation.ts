/**
 * How much thresholds must differ for a crowd to tip: the deviation at which the few who act become nearly all.
 *
 * At the tipping point the curve F of `crowdEquilibrium` touches the diagonal: F(r) = r and F'(r) = 1. With z = (r -
 * mean) / deviation that is Φ(z) = mean + z·φ(z) and deviation = φ(z): one equation, whose sides cross once. Granovetter
 * 1978; the tangency is worked out here.
 */
import { numberBetween } from '../../simulation/bounds.js';
import { lastWhere } from './bisection.js';
import { normalDensity, normalShareBelow } from './normal-distribution.js';

/** Where a crowd tips. */
export interface TippingDeviation {
  /** With less difference few act in the end, with more nearly all. */
  readonly deviation: number;
  /** The share that acts just before. */
  readonly share: number;
}

/** So far out no share is left that a number could hold. */
const farOut = -37;

/**
 * Where a large crowd with normal thresholds of this mean tips.
 *
 * @throws RangeError unless the mean lies between 0 and 0.5: otherwise there is no such jump
 * @example tippingDeviation(0.25) // { deviation: 0.122221, share: 0.062003 }, rounded
 */
export function tippingDeviation(mean: number): TippingDeviation {
  numberBetween('mean', mean, 0, 0.5);
  const point = lastWhere(farOut, 0, (z) => normalShareBelow(z) - z * normalDensity(z) <= mean);
  return { deviation: normalDensity(point), share: normalShareBelow(point) };
}
