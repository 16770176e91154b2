/**
 * The inverse of a cumulative distribution function: which value a given share of people is below. A random fraction
 * put into it is a draw from the distribution (inverse transform sampling).
 */
import type { Distribution } from '../scenario/distribution.js';
import { normalQuantile } from './normal.js';

/** The value below which the share `p` of people is; `p` between 0 and 1, both excluded. */
export type QuantileFunction = (p: number) => number;
export type Kind<K> = Extract<Distribution, { readonly kind: K }>;

/** How far from 1 the sum of shares may be: a third written with ten digits still counts. */
const sumTolerance = 1e-9;

export function finite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${name}: expected a finite number, received ${value}`);
}

function atLeast(name: string, value: number, least: number): number {
  if (finite(name, value) >= least) return value;
  throw new RangeError(`${name}: expected a number from ${least} on, received ${value}`);
}

function uniform({ from, to }: Kind<'uniform'>): QuantileFunction {
  const width = atLeast('to', to, finite('from', from)) - from;
  finite('to - from', width);
  // Never beyond the end: by rounding the width grows by less than a `p` below 1 takes away.
  return (p) => from + width * p;
}

function triangular({ from, peak, to }: Kind<'triangular'>): QuantileFunction {
  const rise = atLeast('peak', peak, finite('from', from)) - from;
  const fall = atLeast('to', to, peak) - peak;
  const width = finite('to - from', to - from);
  if (width === 0) return () => from;
  // The share `rise / width` of people is below the peak.
  return (p) =>
    p * width < rise || fall === 0
      ? Math.min(peak, from + rise * Math.sqrt((p * width) / rise))
      : Math.max(peak, to - fall * Math.sqrt(((1 - p) * width) / fall));
}

function normal({ mean, deviation }: Kind<'normal'>): QuantileFunction {
  finite('mean', mean);
  atLeast('deviation', deviation, 0);
  return (p) => mean + deviation * normalQuantile(p);
}

function shares({ of }: Kind<'shares'>): QuantileFunction {
  of.forEach(({ share, value }, at) => {
    atLeast(`of[${at}].share`, share, 0);
    finite(`of[${at}].value`, value);
  });
  const sum = of.reduce((total, { share }) => total + share, 0);
  if (!(Math.abs(sum - 1) <= sumTolerance))
    throw new RangeError(`of: expected shares that sum to 1, received a sum of ${sum}`);
  const ascending = of.filter(({ share }) => share > 0).sort((a, b) => a.value - b.value);
  let below = 0;
  const steps = ascending.map(({ share, value }) => {
    below += share;
    return { upTo: below, value };
  });
  const highest = ascending.at(-1)?.value ?? 0;
  // A fraction beyond the rounded sum belongs to the last share.
  return (p) => steps.find(({ upTo }) => p < upTo)?.value ?? highest;
}

/**
 * The quantile function of a distribution, once its parameters are found sound. Listed values have none: they are taken
 * one by one.
 *
 * @throws RangeError naming the field
 * @example quantileFunctionOf({ kind: 'uniform', from: 2, to: 4 })(0.5) // 3
 */
export function quantileFunctionOf(
  distribution: Exclude<Distribution, Kind<'values'>>,
): QuantileFunction {
  if (typeof distribution === 'number') {
    finite('distribution', distribution);
    return () => distribution;
  }
  switch (distribution.kind) {
    case 'uniform':
      return uniform(distribution);
    case 'triangular':
      return triangular(distribution);
    case 'normal':
      return normal(distribution);
    case 'shares':
      return shares(distribution);
  }
}
