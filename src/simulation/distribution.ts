/**
 * The values of a trait, one a person: drawn by chance, or spread as evenly as the distribution allows.
 *
 * Both put the quantile function of the distribution (the inverse of its cumulative distribution function) to work: at
 * random fractions, or at those in the middle of as many equal parts as there are people.
 */
import type { Distribution } from '../scenario/distribution.js';
import { checkedSize } from './checked-size.js';
import { finite, type Kind, quantileFunctionOf } from './quantile-function.js';
import type { RandomStream } from './random-stream.js';

const isValues = (distribution: Distribution): distribution is Kind<'values'> =>
  typeof distribution !== 'number' && distribution.kind === 'values';

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
  checkedSize(size);
  if (isValues(distribution)) return listed(distribution, size);
  const quantile = quantileFunctionOf(distribution);
  // At 0 a normal distribution has no value; that one fraction in 2^53 is drawn again.
  const within = (fraction: number): number => {
    let p = fraction;
    while (p === 0) p = stream.fraction();
    return p;
  };
  const values = stream.fill(new Float64Array(size));
  // A loop: `map` and `from` take twice as long.
  for (let i = 0; i < size; i += 1) values[i] = quantile(within(values[i] ?? 0));
  return values;
}

/**
 * The values of `size` people, as evenly spread as the distribution allows and ascending: person i of n, counted from
 * 0, has the quantile at (i + 1/2) / n. No chance is in them. Listed values are taken as they are, in their order.
 *
 * @throws RangeError naming the field, for a distribution or a size that is none
 * @example quantiles({ kind: 'uniform', from: 0, to: 1 }, 4) // 0.125, 0.375, 0.625, 0.875
 */
export function quantiles(distribution: Distribution, size: number): Float64Array {
  checkedSize(size);
  if (isValues(distribution)) return listed(distribution, size);
  const quantile = quantileFunctionOf(distribution);
  const values = new Float64Array(size);
  for (let i = 0; i < size; i += 1) values[i] = quantile((i + 0.5) / size);
  return values;
}
