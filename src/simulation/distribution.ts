/**
 * The values of a trait, one a person: drawn by chance, or spread as evenly as the distribution allows.
 *
 * Both put the quantile function of the distribution (the inverse of its cumulative distribution function) to work: at
 * random fractions, or at those in the middle of as many equal parts as there are people.
 */
import type { Distribution } from '../scenario/distribution.js';
import { normalQuantile } from './normal.js';
import type { RandomStream } from './random-stream.js';

/** The value below which the share `p` of people is; `p` between 0 and 1, both excluded. */
type QuantileFunction = (p: number) => number;
type Kind<K> = Extract<Distribution, { readonly kind: K }>;

/** How far from 1 the sum of shares may be: a third written with ten digits still counts. */
const sumTolerance = 1e-9;
const mostPeople = 100_000_000;

function finite(name: string, value: number): number {
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
  // Rounding may lead a last digit beyond the end.
  return (p) => Math.min(to, from + width * p);
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

/** The quantile function, once its parameters are found sound. */
function quantileFunctionOf(distribution: Exclude<Distribution, Kind<'values'>>): QuantileFunction {
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

const isValues = (distribution: Distribution): distribution is Kind<'values'> =>
  typeof distribution !== 'number' && distribution.kind === 'values';

function checkSize(size: number): void {
  if (!Number.isInteger(size) || size < 1 || size > mostPeople)
    throw new RangeError(`size: expected a whole number from 1 to ${mostPeople}, received ${size}`);
}

function listed({ values }: Kind<'values'>, size: number): Float64Array {
  if (values.length !== size)
    throw new RangeError(
      `values: expected one a person, which is ${size}, received ${values.length}`,
    );
  return Float64Array.from(values, (value, at) => finite(`values[${at}]`, value));
}

/**
 * The values of `size` people, each drawn alone, whatever the others have. Listed values are taken as they are.
 *
 * @throws RangeError naming the field, for a distribution or a size that is none
 * @example drawn({ kind: 'normal', mean: 0.25, deviation: 0.12 }, 1000, streamOf(1, 'traits', 0))
 */
export function drawn(
  distribution: Distribution,
  size: number,
  stream: RandomStream,
): Float64Array {
  checkSize(size);
  if (isValues(distribution)) return listed(distribution, size);
  const quantile = quantileFunctionOf(distribution);
  // At 0 a normal distribution has no value; that one fraction in 2^53 is drawn again.
  const within = (fraction: number): number => {
    let p = fraction;
    while (p === 0) p = stream.fraction();
    return p;
  };
  const values = stream.fill(new Float64Array(size));
  values.forEach((fraction, i) => {
    values[i] = quantile(within(fraction));
  });
  return values;
}

/**
 * The values of `size` people, as evenly spread as the distribution allows and ascending: person i of n, counted from
 * 0, has the quantile at (i + 1/2) / n. No chance is in them, and twice as many people are spread the same. Listed
 * values are taken as they are, in their order.
 *
 * @throws RangeError naming the field, for a distribution or a size that is none
 * @example quantiles({ kind: 'uniform', from: 0, to: 1 }, 4) // 0.125, 0.375, 0.625, 0.875
 */
export function quantiles(distribution: Distribution, size: number): Float64Array {
  checkSize(size);
  if (isValues(distribution)) return listed(distribution, size);
  const quantile = quantileFunctionOf(distribution);
  return Float64Array.from({ length: size }, (_, i) => quantile((i + 0.5) / size));
}
