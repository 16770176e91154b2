/**
 * How likely people who watch one another are to end up all doing what is right.
 *
 * One after another each sees a signal, which is right with a chance p, and what all before did, and does what is then
 * more likely right; a coin decides between equals. Two who do the same set off a cascade: from then on nobody's own
 * signal counts. Of each pair (while there is no cascade) both do right with a chance of p(1+p)/2 and one each with
 * p(1-p), so the right cascade has p(1+p) / (2(1-p+p²)). Bikhchandani, Hirshleifer & Welch, "A theory of fads, fashion, custom,
 * and cultural change as informational cascades", Journal of Political Economy 100:992 (1992; page not checked).
 */
import { numberFrom } from '../../simulation/bounds.js';

/**
 * The chance that the cascade, which comes sooner or later, is the right one.
 *
 * @param right the chance that a signal is right, from 0.5 to 1
 * @throws RangeError for a chance outside
 * @example rightCascadeProbability(0.6) // 0.631579
 */
export function rightCascadeProbability(right: number): number {
  numberFrom('right', right, 0.5, 1);
  return (right * (1 + right)) / (2 * (1 - right + right * right));
}
