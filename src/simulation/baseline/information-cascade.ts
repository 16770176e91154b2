/**
 * People decide one after another, each with a signal of their own and with what all before did in view: when nobody's own
 * signal counts any more, and whether they then do what is right.
 *
 * Each does what is more likely right, given both; a coin decides between equals. What the first does shows the first
 * signal. If the second does the same, the third has more reason to follow than any one signal could outweigh: a
 * cascade. If the second does the opposite, that can only be for the opposite signal, and all is as at the beginning.
 * Bikhchandani, Hirshleifer & Welch, "A theory of fads, fashion, custom, and cultural change as informational cascades", Journal of
 * Political Economy 100:992 (1992; page not checked). `rightCascadeProbability` has the closed form.
 */
import { numberBetween } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';

/** How a cascade came about. */
export interface InformationCascade {
  /** Whether all who come after do what is right. */
  readonly right: boolean;
  /** How many had decided before nobody's own signal counted. */
  readonly people: number;
}

/** Whether a second person does what is right, after a first who did or did not. */
function second(firstRight: boolean, right: number, stream: RandomStream): boolean {
  const signalRight = stream.chance(right);
  return signalRight === firstRight ? firstRight : stream.chance(0.5);
}

/**
 * Goes on until a cascade begins.
 *
 * @param right the chance that a signal is right, above 0 and below 1; below a half the wrong cascade is the more likely
 * @throws RangeError for a chance outside
 * @example informationCascade(0.6, streamOf(7, 'models', 0)).right // true in 63 of 100
 */
export function informationCascade(right: number, stream: RandomStream): InformationCascade {
  numberBetween('right', right, 0, 1);
  for (let people = 2; ; people += 2) {
    const first = stream.chance(right);
    if (second(first, right, stream) === first) return { right: first, people };
  }
}
