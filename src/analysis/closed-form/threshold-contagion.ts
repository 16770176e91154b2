/**
 * How far acting spreads on a large random network when thresholds are spread evenly over 0 to 1.
 *
 * People act once the share of those they hear who act reaches their threshold. Where thresholds are uniform, the chance of
 * that is the share itself, and the self-consistency equation of Gleeson & Cahalane, "Seed size strongly affects cascades on
 * random networks", Physical Review E 75:056103 (2007; page not checked) becomes linear. The closed form is worked out
 * here: q = s / (1 - (1-s)(1 - (1-e^-z)/z)) is the chance that somebody acts, seen from one who hears them, and
 * s + (1-s)·q·(1-e^-z) the share that acts, with mean degree z and a share s who act from the start. Those who hear
 * nobody act only from the start.
 */
import { numberBetween, numberFrom } from '../../simulation/bounds.js';
import { exponential } from './exponential.js';

/** A large random network and who acts on it from the start. */
export interface UniformContagion {
  /** How many each hears on average: above 0, at most 700. */
  readonly meanDegree: number;
  /** The share of all who act from the start, drawn at random. */
  readonly seeds: number;
}

/**
 * The share that acts in the end.
 *
 * @throws RangeError for numbers outside
 * @example thresholdContagion({ meanDegree: 10, seeds: 0.05 }) // 0.377581
 */
export function thresholdContagion({ meanDegree, seeds }: UniformContagion): number {
  if (meanDegree !== 700) numberBetween('meanDegree', meanDegree, 0, 700);
  numberFrom('seeds', seeds, 0, 1);
  if (seeds === 0) return 0;
  const heard = 1 - exponential(-meanDegree);
  const acting = seeds / (1 - (1 - seeds) * (1 - heard / meanDegree));
  return seeds + (1 - seeds) * acting * heard;
}
