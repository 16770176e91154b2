/**
 * The points from which Sobol' indices are estimated (Saltelli, Annoni, Azzini, Campolongo, Ratto & Tarantola 2010,
 * Computer Physics Communications 181(2):259–270).
 *
 * Two points A and B are drawn, and for each factor the point A with that one value taken from B. So many such rows are
 * drawn as `base` says. The points are pseudo-random, each row with a stream of its own: a design with a larger base
 * begins with the points of a smaller one, and the rows are independent, as the resampling takes them to be. (Sobol's
 * own low-discrepancy sequence would come nearer with fewer runs, but its rows are not independent.)
 */
import { streamOf } from '../../simulation/random.js';
import { refuseIf } from '../refused.js';
import { countObjections, type Design, designParts, seedObjections } from './design.js';
import { type Factor, factorObjections, valueAt } from './factor.js';

/** How large a sample, and which. The same give the same points, digit for digit. */
export interface SobolOptions {
  /** How many rows; the design has `base` × (factors + 2) points. */
  readonly base: number;
  readonly seed: number;
}

/** Rows of points: A, then A with one value from B for each factor in turn, then B. */
export interface SobolDesign extends Design, SobolOptions {
  readonly kind: 'sobol';
}

/**
 * Draws a design for Sobol' indices. Run the model at every point, then ask {@link sobolIndices}.
 *
 * @throws Refused for factors without a name or a range of their own, a base that is no whole number from 2 to 1,000,000,
 *   and a seed that is none
 * @example sobolDesign([{ name: 'trust', from: 0, to: 1 }], { base: 1000, seed: 1 }).points.length // => 3000
 */
export function sobolDesign(factors: readonly Factor[], { base, seed }: SobolOptions): SobolDesign {
  refuseIf('sobolDesign', [
    ...factorObjections(factors),
    ...countObjections('base', base, 2, 1_000_000, 'a thousand is a beginning'),
    ...seedObjections(seed),
  ]);
  const points: (readonly number[])[] = [];
  for (let row = 0; row < base; row += 1) {
    const stream = streamOf(seed, 'design', row, designParts.sobol);
    const draw = (): readonly number[] =>
      factors.map((factor) => valueAt(factor, stream.fraction()));
    const [a, b] = [draw(), draw()];
    const mixed = a.map((_, factor) =>
      a.map((value, at) => (at === factor ? (b[at] ?? 0) : value)),
    );
    points.push(a, ...mixed, b);
  }
  return { kind: 'sobol', factors, base, seed, points };
}
