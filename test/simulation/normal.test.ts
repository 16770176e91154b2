/** The quantiles of the normal distribution, against values worked out to 60 digits. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../../src/simulation/normal.js';

// mpmath 1.3.0 at 60 digits, rounded to the nearest number: the root of ncdf(z) = p for the very number that stands here in binary (so that of
// 0.999999 differs from minus that of 0.000001 in the 13th digit).
test.each([
  [0.25, -0.6744897501960817],
  [0.1, -1.2815515655446004],
  [0.075, -1.439531470938456],
  [0.074, -1.4466320671589785],
  [0.025, -1.9599639845400543],
  [0.01, -2.326347874040841],
  [0.001, -3.0902323061678136],
  [1e-6, -4.753424308822899],
  [1e-9, -5.9978070150076865],
  [1.3e-11, -6.667611456510741],
  [1e-12, -7.034483825301132],
  [1e-20, -9.262340089798407],
  [1e-100, -21.273453560965326],
  [1e-300, -37.0470962993612],
  [0.6, 0.2533471031357997],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.999999, 4.753424308817087],
])('the quantile at %d is that of mpmath, to 5 parts in 10^16', (p, quantile) => {
  expect(Math.abs(normalQuantile(p) / quantile - 1)).toBeLessThan(5e-16);
});

test('the quantiles are those that tables print', () => {
  // The usual points of tables, as in Abramowitz & Stegun (1964), table 26.5 and 26.6 (from memory).
  expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 6);
  expect(normalQuantile(0.95)).toBeCloseTo(1.644854, 6);
  expect(normalQuantile(0.995)).toBeCloseTo(2.575829, 6);
});

test('half of all lies below 0, all above minus infinity', () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
});

test('the quantiles lie alike on both sides of 0', () => {
  // Multiples of 2^-20: 1 - p is exact.
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_048_575 }), (i) => {
      const p = i / 1_048_576;
      expect(normalQuantile(1 - p)).toBe(p === 0.5 ? 0 : -normalQuantile(p));
    }),
  );
});

test('a larger share has a larger quantile, across the seams of the three parts too', () => {
  for (const seam of [0.075, 0.925, Math.exp(-25)])
    for (let i = -50; i < 50; i += 1) {
      const [p, next] = [seam * (1 + i * 1e-9), seam * (1 + (i + 1) * 1e-9)];
      expect(normalQuantile(next), `${seam}, ${i}`).toBeGreaterThan(normalQuantile(p));
    }
});

test.each([-0.1, 1.1, Number.NaN])('%d is no share and refused', (p) => {
  expect(() => normalQuantile(p)).toThrow(
    new RangeError(`expected a probability from 0 to 1, received ${p}`),
  );
});
