/** How many of so many. */
import { expect, test } from 'vitest';
import { binomialDraw } from '../../../src/simulation/baseline/binomial-draw.js';
import { streamOf } from '../../../src/simulation/random.js';

/** The chances of 0 to n of n, from Pascal's triangle. */
const chances = (n: number, p: number): readonly number[] => {
  let row = [1];
  for (let at = 0; at < n; at += 1)
    row = Array.from(
      { length: row.length + 1 },
      (_, k) => (row[k] ?? 0) * (1 - p) + (row[k - 1] ?? 0) * p,
    );
  return row;
};

test('numbers come as often as the binomial distribution says (chi-square, 4 standard errors)', () => {
  const draws = 100_000;
  for (const [index, [n, p]] of [
    [5, 0.3],
    [12, 0.5],
    [9, 0.85],
    [40, 0.1],
  ].entries() as Iterable<[number, [number, number]]>) {
    const stream = streamOf(1, 'models', index, 1);
    const counts = Array.from({ length: n + 1 }, () => 0);
    for (let draw = 0; draw < draws; draw += 1) {
      const drawn = binomialDraw(n, p, stream);
      counts[drawn] = (counts[drawn] ?? 0) + 1;
    }
    const cells = chances(n, p).flatMap((chance, k) => (chance * draws > 5 ? [{ chance, k }] : []));
    const square = cells.reduce(
      (sum, { chance, k }) => sum + ((counts[k] ?? 0) - chance * draws) ** 2 / (chance * draws),
      0,
    );
    const freedom = cells.length - 1;
    const errors = (square - freedom) / Math.sqrt(2 * freedom);
    expect(Math.abs(errors), `n ${n}, p ${p}: ${errors.toFixed(2)} standard errors`).toBeLessThan(
      4,
    );
  }
});

test('many have the mean and the variance that they should, batch after batch (4 standard errors)', () => {
  const [n, p, draws] = [1_000_000, 0.001, 4000];
  const stream = streamOf(1, 'models', 9, 1);
  const drawn = Array.from({ length: draws }, () => binomialDraw(n, p, stream));
  const mean = drawn.reduce((sum, number) => sum + number, 0) / draws;
  const variance = drawn.reduce((sum, number) => sum + (number - mean) ** 2, 0) / (draws - 1);
  const expected = n * p * (1 - p);
  const ofMean = (mean - n * p) / Math.sqrt(expected / draws);
  const ofVariance = (variance / expected - 1) / Math.sqrt(2 / draws);
  expect(Math.abs(ofMean), `mean: ${ofMean.toFixed(2)} standard errors`).toBeLessThan(4);
  expect(Math.abs(ofVariance), `variance: ${ofVariance.toFixed(2)} standard errors`).toBeLessThan(
    4,
  );
});

test('with certainty all or none, and nothing that is no chance', () => {
  const stream = streamOf(1, 'models', 0);
  expect(binomialDraw(1000, 0, stream)).toBe(0);
  expect(binomialDraw(1000, 1, stream)).toBe(1000);
  expect(binomialDraw(0, 0.3, stream)).toBe(0);
  expect(() => binomialDraw(1.5, 0.3, stream)).toThrow(/count: expected a whole number/);
  expect(() => binomialDraw(10, Number.NaN, stream)).toThrow(
    /chance: expected a number from 0 to 1/,
  );
});
