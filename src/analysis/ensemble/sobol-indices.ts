/**
 * How much of the variance of a result is owed to each parameter: Sobol' indices.
 *
 * The *first-order* index of a factor is the share of the variance that would go, on average, if that factor were known;
 * the *total* index is the share that would stay if all others were known: what the factor does alone and together with
 * others. So a total index of 0 means a factor without effect, and a total index far above the first-order index one
 * that works together with others.
 *
 * Estimators: the first-order index after Saltelli et al. (2010, Computer Physics Communications 181(2):259–270, table
 * 2, formula (b)), of results from which their mean is taken first; the total index after Jansen (1999, Computer Physics
 * Communications 117:35–43), formula (f) of the same table. Table and formulas from memory; they are held to known
 * indices. The intervals come from drawing the rows of the design with replacement and computing all anew (percentile
 * interval; Archer, Saltelli & Sobol' 1997, Journal of Statistical Computation and Simulation 58:99–120, page not
 * checked).
 *
 * Limits. The factors are taken as independent of one another, each value of a range as likely: the indices say what
 * matters within these ranges, and other ranges have other indices. An estimate may be below 0 or above 1 by chance; it
 * is left so. Chance in the model itself counts as a factor that is not named: if every point has its own seed, chance
 * lies in every total index and lowers all first-order indices; if all points share one, the indices are those under
 * this one seed. The first is honest where the result of a point is a share of many runs.
 */
import { generator, streamOf } from '../../simulation/random.js';
import { type ResampleOptions, resamplingOf } from '../agreement/bootstrap.js';
import { refuseIf } from '../refused.js';
import { resultObjections } from './design.js';
import { type Estimate, estimateOf } from './estimate.js';
import type { SobolDesign } from './sobol-design.js';

/** The indices of one factor. */
export interface FactorIndices {
  readonly factor: string;
  readonly first: Estimate;
  readonly total: Estimate;
}

/** The indices of all factors, or why there are none. */
export type SobolIndices =
  | {
      readonly defined: true;
      readonly indices: readonly FactorIndices[];
      /** Of the results at the points A and B. */
      readonly mean: number;
      readonly variance: number;
      readonly resampling: {
        readonly method: 'rows with replacement, percentile interval';
        readonly generator: string;
        readonly seed: number;
        readonly resamples: number;
        readonly level: number;
        /** Resamples in which the results do not vary, which are left out. */
        readonly undefinedResamples: number;
      };
    }
  | {
      readonly defined: false;
      /** All results at the points A and B are the same, or so in all resamples. */
      readonly why: 'no-variance';
    };

/** The indices of some of the rows. */
interface Estimates {
  readonly mean: number;
  readonly variance: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

/** The estimates from the rows given (one may come several times); `null` where the results do not vary. */
function estimatesOf(results: Float64Array, width: number, rows: Int32Array): Estimates | null {
  // Every index below is of a row of the design, and each row has `width` results.
  const resultAt = (row: number, column: number) => results[row * width + column] as number;
  const last = width - 1;
  let sum = 0;
  let [least, most] = [Infinity, -Infinity];
  for (const row of rows) {
    const [a, b] = [resultAt(row, 0), resultAt(row, last)];
    sum += a + b;
    least = Math.min(least, a, b);
    most = Math.max(most, a, b);
  }
  if (least === most) return null;
  const mean = sum / (2 * rows.length);
  let squares = 0;
  const shared = new Float64Array(width - 2);
  const moved = new Float64Array(width - 2);
  for (const row of rows) {
    const [a, b] = [resultAt(row, 0) - mean, resultAt(row, last) - mean];
    squares += a * a + b * b;
    for (let factor = 0; factor < shared.length; factor += 1) {
      const step = resultAt(row, factor + 1) - mean - a;
      shared[factor] = (shared[factor] as number) + b * step;
      moved[factor] = (moved[factor] as number) + step * step;
    }
  }
  // The variance divides by twice the number of rows; so half of it stands below the sums over the rows.
  const first = Array.from(shared, (one) => (2 * one) / squares);
  const total = Array.from(moved, (one) => one / squares);
  return { mean, variance: squares / (2 * rows.length), first, total };
}

/**
 * The Sobol' indices of a result over a design. See the head of this file for what they are, the method and its limits.
 *
 * @param results one finite number a point of the design, in its order
 * @throws Refused for results that are not one a point, and for a seed, a number of resamples or a level that is none
 * @example
 * const design = sobolDesign([{ name: 'trust', from: 0, to: 1 }], { base: 1000, seed: 1 });
 * const indices = sobolIndices(design, design.points.map(([trust = 0]) => trust * trust), { seed: 1 });
 */
export function sobolIndices(
  { factors, base }: Pick<SobolDesign, 'factors' | 'base'>,
  results: ArrayLike<number>,
  options: ResampleOptions = {},
): SobolIndices {
  const { seed, resamples, level } = resamplingOf('sobolIndices', options);
  const width = factors.length + 2;
  refuseIf('sobolIndices', resultObjections(base * width, results));
  const flat = Float64Array.from(results);
  const whole = estimatesOf(
    flat,
    width,
    Int32Array.from({ length: base }, (_, row) => row),
  );
  if (whole === null) return { defined: false, why: 'no-variance' };
  const resampled: Estimates[] = [];
  for (let index = 0; index < resamples; index += 1) {
    const stream = streamOf(seed, 'resampling', index);
    const rows = Int32Array.from({ length: base }, () => stream.below(base));
    const estimates = estimatesOf(flat, width, rows);
    if (estimates !== null) resampled.push(estimates);
  }
  if (resampled.length === 0) return { defined: false, why: 'no-variance' };
  const estimate = (order: 'first' | 'total', at: number): Estimate => {
    const values = resampled.map((estimates) => estimates[order][at] ?? 0);
    return estimateOf(whole[order][at] ?? 0, values, level);
  };
  const indices = factors.map(({ name }, at) => ({
    factor: name,
    first: estimate('first', at),
    total: estimate('total', at),
  }));
  const { mean, variance } = whole;
  const method = 'rows with replacement, percentile interval';
  const undefinedResamples = resamples - resampled.length;
  const resampling = { method, generator, seed, resamples, level, undefinedResamples } as const;
  return { defined: true, indices, mean, variance, resampling };
}
