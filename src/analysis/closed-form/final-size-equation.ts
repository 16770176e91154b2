/**
 * How many are reached in the end by something that passes from one to another and of which each tires.
 *
 * In a large, well mixed population the share r that is ever reached solves r = 1 - e^(-R·r), with R the number each
 * passes it to at the beginning. Kermack & McKendrick, "A contribution to the mathematical theory of epidemics",
 * Proceedings of the Royal Society A 115:700 (1927; page not checked).
 */
import { numberFrom } from '../../simulation/bounds.js';
import { lastWhere } from './bisection.js';
import { exponential } from './exponential.js';

/**
 * The share that is ever reached, if it catches on at all; 0 if `reproduction` is at most 1.
 *
 * @param reproduction to how many each passes it on at the beginning: 0 to 1000
 * @throws RangeError for a number outside
 * @example finalSize(2) // 0.796812
 */
export function finalSize(reproduction: number): number {
  numberFrom('reproduction', reproduction, 0, 1000);
  if (reproduction <= 1) return 0;
  // Above 0, as many are reached as pass it on up to the solution, and fewer beyond.
  return lastWhere(0, 1, (share) => 1 - exponential(-reproduction * share) >= share);
}

/**
 * The chance that it dies out early, starting from one, where how long each passes it on is exponentially distributed.
 *
 * @param reproduction to how many each passes it on at the beginning: 0 to 1000
 * @throws RangeError for a number outside
 * @example diesOutProbability(2) // 0.5
 */
export function diesOutProbability(reproduction: number): number {
  numberFrom('reproduction', reproduction, 0, 1000);
  return reproduction <= 1 ? 1 : 1 / reproduction;
}
