/** The logarithm against one worked out in whole numbers of any length. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalLogarithm } from '../../src/simulation/natural-logarithm.js';

/** Numbers are held as whole multiples of 2^-bits. */
const bits = 1300n;
const unit = 1n << bits;

/** The logarithm of (1 + z) / (1 - z), for z well below 1: twice the series z + z^3/3 + z^5/5 … */
function series(z: bigint): bigint {
  const square = (z * z) >> bits;
  let [sum, power] = [0n, z];
  for (let odd = 1n; power !== 0n; odd += 2n) {
    sum += power / odd;
    power = (power * square) >> bits;
  }
  return 2n * sum;
}

const ln2 = series(unit / 3n);

/** The exact value of a positive number. */
const exact = (x: number): bigint => {
  let [mantissa, shift] = [x, bits];
  while (!Number.isInteger(mantissa)) [mantissa, shift] = [mantissa * 2, shift - 1n];
  return shift >= 0n ? BigInt(mantissa) << shift : BigInt(mantissa) >> -shift;
};

function logarithm(x: number): bigint {
  let [number, halvings] = [exact(x), 0n];
  while (number > 2n * unit) [number, halvings] = [number >> 1n, halvings + 1n];
  while (number < unit) [number, halvings] = [number << 1n, halvings - 1n];
  return halvings * ln2 + series(((number - unit) << bits) / (number + unit));
}

/** The distance between neighbouring numbers at x. */
const lastPlace = (x: number): number => 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52);

const off = (x: number): number => {
  const ours = naturalLogarithm(x);
  const difference = (ours < 0 ? -exact(-ours) : exact(ours)) - logarithm(x);
  const places = (difference * 1_000_000n) / exact(lastPlace(ours));
  return Math.abs(Number(places)) / 1_000_000;
};

test('the logarithm is within one unit in the last place of the true one', () => {
  const near = fc.double({ min: 0.5, max: 2, noNaN: true }).filter((x) => x !== 1);
  const probability = fc.double({ min: 1e-300, max: 1, maxExcluded: true, noNaN: true });
  const large = fc.double({ min: 1, minExcluded: true, max: 1e100, noNaN: true });
  fc.assert(
    fc.property(fc.oneof(near, probability, large), (x) => {
      expect(off(x), `units in the last place at ${x}`).toBeLessThan(1);
    }),
    { numRuns: 300, seed: 1959 },
  );
});

test('the reference itself has the digits of ln 2 and ln 10 that OEIS prints (A002162, A002392)', () => {
  const digits = (x: bigint) => ((x * 10n ** 30n) / unit).toString();
  expect(digits(ln2)).toBe('693147180559945309417232121458');
  expect(digits(logarithm(10))).toBe('2302585092994045684017991454684');
});

test('the logarithm of 1 is 0, of 0 minus infinity, of the smallest number -1074 ln 2', () => {
  expect(naturalLogarithm(1)).toBe(0);
  expect(naturalLogarithm(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(naturalLogarithm(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(naturalLogarithm(5e-324)).toBeCloseTo(-744.4400719213812, 12);
});

test.each([-1, -5e-324, Number.NaN])('there is no logarithm of %d', (x) => {
  expect(() => naturalLogarithm(x)).toThrow(
    new RangeError(`expected a number from 0 on, received ${x}`),
  );
});
