/** The interval of a mean: held to a textbook's numbers, to a second computation, and to how often it holds the truth. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval } from '../../src/simulation/mean-interval.js';
import { streamOf } from '../../src/simulation/random.js';

const sumsOf = (numbers: readonly number[]) => ({
  runs: BigInt(numbers.length),
  sum: numbers.reduce((sum, number) => sum + BigInt(number), 0n),
  sumOfSquares: numbers.reduce((sum, number) => sum + BigInt(number) ** 2n, 0n),
});

describe('the interval of a mean', () => {
  test('of eight small numbers is as reckoned by hand', () => {
    // 2, 4, 4, 4, 5, 5, 7, 9: mean 5, squared distances 32, so a variance of 32/7 and a standard error of √(4/7);
    // 1.959964 is the 97.5 percent point of the normal distribution in every table.
    const { mean, standardError, interval } = meanInterval(sumsOf([2, 4, 4, 4, 5, 5, 7, 9]));
    expect(mean).toBe(5);
    expect(standardError).toBe(Math.sqrt(4 / 7));
    expect(interval?.low).toBeCloseTo(5 - 1.959964 * Math.sqrt(4 / 7), 6);
    expect(interval?.high).toBeCloseTo(5 + 1.959964 * Math.sqrt(4 / 7), 6);
  });

  test('agrees with the sum of squared distances, whatever the numbers', () => {
    const someNumbers = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 2 });
    fc.assert(
      fc.property(someNumbers, (numbers) => {
        const { mean, standardError } = meanInterval(sumsOf(numbers));
        const count = numbers.length;
        const own = numbers.reduce((sum, number) => sum + number, 0) / count;
        const squares = numbers.reduce((sum, number) => sum + (number - own) ** 2, 0);
        const error = Math.sqrt(squares / (count - 1) / count);
        expect(mean).toBe(own);
        expect(Math.abs((standardError ?? -1) - error)).toBeLessThanOrEqual(1e-9 * (1 + error));
      }),
    );
  });

  test('loses no digit where numbers are large and alike', () => {
    // Shifting every number leaves the standard error as it is; sums of squares in doubles would lose it.
    const { standardError } = meanInterval(sumsOf([1e12, 1e12 + 1, 1e12 + 2]));
    expect(standardError).toBe(Math.sqrt(1 / 3));
  });

  test('of one run is not known', () => {
    expect(meanInterval(sumsOf([7]))).toEqual({ mean: 7, standardError: null, interval: null });
  });

  test('holds the true mean about as often as it says', () => {
    // 200 throws of a die, 2000 times: the true mean is 3.5.
    const [times, throws] = [2000, 200];
    let held = 0;
    for (let time = 0; time < times; time += 1) {
      const stream = streamOf(11, 'models', time);
      const { interval } = meanInterval(
        sumsOf(Array.from({ length: throws }, () => stream.below(6) + 1)),
      );
      if (interval !== null && interval.low <= 3.5 && 3.5 <= interval.high) held += 1;
    }
    const off = (held - 0.95 * times) / Math.sqrt(0.95 * 0.05 * times);
    expect(Math.abs(off), `${held} of ${times}: ${off} standard errors off`).toBeLessThan(4);
  });
});

test('sums of no runs, squares too small for their sum, and a level that is none are refused', () => {
  expect(() => meanInterval({ runs: 0n, sum: 0n, sumOfSquares: 0n })).toThrow(
    new RangeError('expected at least 1 run, received 0'),
  );
  expect(() => meanInterval({ runs: 2n, sum: 4n, sumOfSquares: 7n })).toThrow(
    new RangeError('expected a sum of squares of at least 4 squared / 2, received 7'),
  );
  expect(() => meanInterval(sumsOf([1, 2]), 1)).toThrow(
    new RangeError('expected a level between 0 and 1, received 1'),
  );
});
