/** By what factor powers of a matrix shrink or grow. */
import { expect, test } from 'vitest';
import { spectralRadius } from '../../../src/analysis/closed-form/spectral-radius.js';

test('eigenvalues that are complex, coincide, or are all 0 are no obstacle (solved by hand)', () => {
  expect(
    spectralRadius([
      [0, -2],
      [2, 0],
    ]),
  ).toBeCloseTo(2, 9);
  expect(
    spectralRadius([
      [0.5, 1],
      [0, 0.5],
    ]),
  ).toBeCloseTo(0.5, 9);
  expect(
    spectralRadius([
      [0, 1],
      [0, 0],
    ]),
  ).toBe(0);
  expect(
    spectralRadius([
      [1, 1],
      [1, 0],
    ]),
  ).toBeCloseTo((1 + Math.sqrt(5)) / 2, 9);
  expect(
    spectralRadius([
      [1e200, 0],
      [0, 1e-200],
    ]),
  ).toBeCloseTo(1e200, -190);
});
