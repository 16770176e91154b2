/**
 * How sure an alpha is: the interval in which it lies in most resamples of the units.
 *
 * The pairable units are drawn with replacement, as many as there are, each with all its values; alpha is computed
 * anew from each resample, its expected disagreement too; the interval runs between two quantiles of these alphas
 * (percentile interval, Efron & Tibshirani 1993). This is the bootstrap by units that Zapf, Castell, Morawietz & Karch
 * (2016, BMC Medical Research Methodology 16:93) found to cover nearly as often as it says. Krippendorff's own
 * algorithm (2006, revised 2011) draws single pairs of values and keeps the expected disagreement; they found that it
 * covers too seldom, and it is not used here.
 *
 * Limits. The units are taken as a random sample, each independent of the others; events of one case hardly are. The
 * coders are taken as given: nothing is said of other coders. With few units it covers less often than it says (Hughes
 * 2022, arXiv 2210.13265). A resample whose values are all the same has no alpha; such resamples are counted and left
 * out, so the interval then holds given that there is variation. Where all resamples have the same alpha (no unit shows
 * disagreement, or all units show the same) they say nothing of the error of sampling, and no interval is given.
 */
import { generator, streamOf } from '../../simulation/random.js';
import { type Objection, refuseIf } from '../refused.js';
import { quantileSeq } from '../statistics.js';
import { type CodedData, type Pairable, pairable, type ScaleOptions } from './coded-data.js';
import { alphaOf, disagreement } from './krippendorff.js';

/** How to resample. The same options give the same interval, digit for digit. */
export interface ResampleOptions {
  /** A whole number from 0 on; default 1. */
  readonly seed?: number;
  /** How many resamples, from 1 to 1,000,000; default 1000. The ends of an interval need many. */
  readonly resamples?: number;
  /** The share of resampled alphas within, between 0 and 1; default 0.95. */
  readonly level?: number;
}

/** The resampling as it was done, for the record. */
export interface Resampling {
  readonly method: 'units with replacement, percentile interval';
  readonly generator: string;
  readonly seed: number;
  readonly resamples: number;
  readonly level: number;
}

/** An interval, or why there is none. */
export type AlphaInterval =
  | {
      readonly defined: true;
      readonly low: number;
      readonly high: number;
      /** Resamples without variation, which are left out. */
      readonly undefinedResamples: number;
    }
  | {
      readonly defined: false;
      /** There is no alpha; all resamples have the same; none of those drawn has one. */
      readonly why: 'alpha-undefined' | 'no-spread' | 'no-resample-defined';
    };

const mostResamples = 1_000_000;

/** The options with what is left out, checked. */
export function resamplingOf(
  who: string,
  { seed = 1, resamples = 1000, level = 0.95 }: ResampleOptions,
): Resampling {
  const objections: Objection[] = [];
  if (!Number.isSafeInteger(seed) || seed < 0)
    objections.push({
      code: 'bad-seed',
      path: 'seed',
      expected: `a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`,
      received: String(seed),
      hint: 'any such number will do',
    });
  if (!Number.isInteger(resamples) || resamples < 1 || resamples > mostResamples)
    objections.push({
      code: 'bad-resamples',
      path: 'resamples',
      expected: `a whole number from 1 to ${mostResamples}`,
      received: String(resamples),
      hint: 'a thousand is a beginning',
    });
  if (!(level > 0 && level < 1))
    objections.push({
      code: 'bad-level',
      path: 'level',
      expected: 'a number between 0 and 1',
      received: String(level),
      hint: 'write 0.95 for 95 percent',
    });
  refuseIf(who, objections);
  const method = 'units with replacement, percentile interval';
  return { method, generator, seed, resamples, level };
}

/** The alphas of the resamples that have one, ascending. Each has a stream of its own, so that one can be had alone. */
function resampledAlphas({ seed, resamples }: Resampling, data: Pairable): readonly number[] {
  const { units } = data;
  const alphas: number[] = [];
  for (let index = 0; index < resamples; index += 1) {
    const stream = streamOf(seed, 'resampling', index);
    const drawn = units.map(() => units[stream.below(units.length)] ?? []);
    const found = disagreement(data, drawn);
    if (found !== null) alphas.push(1 - found.observed / found.expected);
  }
  return alphas.sort((a, b) => a - b);
}

/** The interval of data that are known to be sound. */
export function intervalOf(data: Pairable, resampling: Resampling): AlphaInterval {
  const alpha = alphaOf(data);
  if (!alpha.defined) return { defined: false, why: 'alpha-undefined' };
  if (alpha.observed === 0 || alpha.units === 1) return { defined: false, why: 'no-spread' };
  const alphas = resampledAlphas(resampling, data);
  const [first] = alphas;
  if (first === undefined) return { defined: false, why: 'no-resample-defined' };
  // Of one resample nothing can be said; of many that are all the same, no more.
  if (alphas.at(-1) === first) return { defined: false, why: 'no-spread' };
  const outside = (1 - resampling.level) / 2;
  return {
    defined: true,
    low: quantileSeq(alphas, outside, true),
    high: quantileSeq(alphas, 1 - outside, true),
    undefinedResamples: resampling.resamples - alphas.length,
  };
}

/**
 * The interval in which Krippendorff's alpha lies in most resamples of the units. See the head of this file for the
 * method, its source and its limits.
 *
 * @throws Refused for data that {@link krippendorffAlpha} refuses, and for a seed, a number of resamples or a level
 *   that is none
 * @example alphaInterval(data, { scale: 'ordinal', seed: 7, resamples: 10_000, level: 0.9 })
 */
export const alphaInterval = (
  data: CodedData,
  options: ScaleOptions & ResampleOptions = {},
): AlphaInterval =>
  intervalOf(pairable('alphaInterval', data, options), resamplingOf('alphaInterval', options));
