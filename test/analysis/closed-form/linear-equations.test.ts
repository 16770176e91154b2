/** Linear equations. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { solved } from '../../../src/analysis/closed-form/linear-equations.js';

test('a zero on the diagonal is no obstacle', () => {
  expect(
    solved(
      [
        [0, 1],
        [2, 0],
      ],
      [[3], [4]],
    ),
  ).toEqual([[2], [3]]);
});

test('a small entry on the diagonal costs no digits (the example every textbook has)', () => {
  const [[x = 0] = [], [y = 0] = []] = solved(
    [
      [1e-20, 1],
      [1, 1],
    ],
    [[1], [2]],
  );
  expect(x).toBeCloseTo(1, 12);
  expect(y).toBeCloseTo(1, 12);
});

test('what was multiplied is found again', () => {
  const square = fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(square, (entries) => {
      // A heavy diagonal makes sure that there is one solution.
      const matrix = entries.map((row, i) =>
        row.map((entry, j) => (i === j ? entry + 100 : entry)),
      );
      const x = entries.map((_, i) => i + 1);
      const right = matrix.map((row) => [row.reduce((sum, a, j) => sum + a * (x[j] ?? 0), 0)]);
      solved(matrix, right).forEach(([found = 0], i) => {
        expect(found).toBeCloseTo(i + 1, 10);
      });
    }),
  );
});

test('equations that say the same twice, and lists that are no matrix, are refused', () => {
  expect(() =>
    solved(
      [
        [1, 2],
        [2, 4],
      ],
      [[1], [2]],
    ),
  ).toThrow(/singular/);
  expect(() => solved([[1, 2]], [[1]])).toThrow(/1 rows of 1 numbers/);
});
