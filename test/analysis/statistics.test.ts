/** The functions taken from mathjs, against values worked out by hand. */
import { expect, test } from 'vitest';
import { log10, mean, quantileSeq, sqrt, std, sum } from '../../src/analysis/statistics.js';

test('a sum and a mean are those of the numbers', () => {
  expect(sum([1, 2, 3.5])).toBe(6.5);
  expect(mean([1, 2, 3, 6])).toBe(3);
});

test('a standard deviation is that of a sample: 2, 4, 4, 4, 5, 5, 7, 9 deviate by √(32/7)', () => {
  expect(std([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138089935299395, 12);
});

test('a quantile lies on the line between its two neighbours', () => {
  // R's type 7: the place is 1 + 3 × .25 = 1.75 of 1, 2, 4, 8.
  expect(quantileSeq([1, 2, 4, 8], 0.25, true)).toBe(1.75);
  expect(quantileSeq([1, 2, 4, 8], 0.5, true)).toBe(3);
  expect(quantileSeq([1, 2, 4, 8], 1, true)).toBe(8);
});

test('a logarithm is to base ten, a root is the square root', () => {
  expect(log10(1000)).toBeCloseTo(3, 12);
  expect(sqrt(2)).toBe(Math.SQRT2);
});
