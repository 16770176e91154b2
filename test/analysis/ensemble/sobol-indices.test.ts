/** Sobol' indices: held to functions whose indices are known, to a second computation, and to what must follow. */
import { describe, expect, test } from 'vitest';
import { sobolDesign } from '../../../src/analysis/ensemble/sobol-design.js';
import { type SobolIndices, sobolIndices } from '../../../src/analysis/ensemble/sobol-indices.js';
import { Refused } from '../../../src/analysis/refused.js';
import { ishigami, type KnownFunction, sobolG } from './known-functions.js';

const defined = (indices: SobolIndices) => {
  if (!indices.defined) throw new Error(indices.why);
  return indices;
};

const estimated = (of: KnownFunction, base: number, seed: number, resamples: number) => {
  const design = sobolDesign(of.factors, { base, seed });
  return defined(sobolIndices(design, design.points.map(of.at), { seed, resamples })).indices;
};

const functions = [ishigami(), sobolG([0, 1, 4.5, 9, 99])];

test('the known indices are those in print', () => {
  const printed = (numbers: readonly number[]) => numbers.map((number) => number.toFixed(4));
  expect(printed(ishigami().first)).toEqual(['0.3139', '0.4424', '0.0000']);
  expect(printed(ishigami().total)).toEqual(['0.5576', '0.4424', '0.2437']);
});

describe.each(functions)('of $name', (of) => {
  test('each index is found within 4 standard errors', () => {
    const indices = estimated(of, 5000, 2010, 300);
    for (const [at, { factor, ...orders }] of indices.entries())
      for (const order of ['first', 'total'] as const) {
        const { value, low, high } = orders[order];
        const standardError = (high - low) / (2 * 1.96);
        const off = (value - (of[order][at] ?? 0)) / standardError;
        const said = `${factor}, ${order}: ${value}, ${off} standard errors off`;
        expect(Math.abs(off), said).toBeLessThan(4);
        expect(standardError, said).toBeLessThan(0.03);
      }
  });

  test('the intervals hold the known indices about as often as they say', () => {
    const seeds = 100;
    const held = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1)
      for (const [at, { factor, ...orders }] of estimated(of, 250, seed, 150).entries())
        for (const order of ['first', 'total'] as const) {
          const { low, high } = orders[order];
          const known = of[order][at] ?? 0;
          const name = `${factor}, ${order}`;
          held.set(name, (held.get(name) ?? 0) + (low <= known && known <= high ? 1 : 0));
        }
    const standardError = Math.sqrt(0.95 * 0.05 * seeds);
    for (const [name, times] of held) {
      const off = (times - 0.95 * seeds) / standardError;
      expect(off, `${name}: ${times} of ${seeds}, ${off} standard errors off`).toBeGreaterThan(-4);
    }
  });
});

test('the estimates are those of the formulas, written as they stand', () => {
  const { factors, at } = ishigami();
  const base = 50;
  const design = sobolDesign(factors, { base, seed: 3 });
  const results = design.points.map(at);
  const column = (which: number) => results.filter((_, index) => index % 5 === which);
  const [a, b] = [column(0), column(4)];
  const mean = [...a, ...b].reduce((sum, y) => sum + y, 0) / (2 * base);
  const variance = [...a, ...b].reduce((sum, y) => sum + (y - mean) ** 2, 0) / (2 * base);
  const { indices } = defined(sobolIndices(design, results, { resamples: 1 }));
  for (const [index, { first, total }] of indices.entries()) {
    const mixed = column(index + 1);
    const over = (term: (a: number, b: number, mixed: number) => number) =>
      mixed.reduce((sum, y, row) => sum + term(a[row] ?? 0, b[row] ?? 0, y), 0) / base;
    expect(first.value).toBeCloseTo(over((a, b, y) => (b - mean) * (y - a)) / variance, 12);
    expect(total.value).toBeCloseTo(over((a, _, y) => (a - y) ** 2 / 2) / variance, 12);
  }
});

describe('the design', () => {
  const factors = [
    { name: 'trust', from: 0, to: 1 },
    { name: 'size', from: 10, to: 50 },
  ];
  const { points } = sobolDesign(factors, { base: 500, seed: 9 });

  test('has rows of A, A with one value of B for each factor in turn, and B', () => {
    expect(points).toHaveLength(2000);
    for (let row = 0; row < 2000; row += 4) {
      const [a = [], first, second, b = []] = points.slice(row, row + 4);
      expect(first).toEqual([b[0], a[1]]);
      expect(second).toEqual([a[0], b[1]]);
    }
  });

  test('lies within the ranges, evenly', () => {
    for (const [index, { from, to }] of factors.entries()) {
      const values = points
        .filter((_, at) => at % 4 === 0 || at % 4 === 3)
        .map((point) => point[index] ?? -1);
      expect(values.every((value) => value >= from && value < to)).toBe(true);
      // A value that is as likely everywhere has a standard deviation of its range / √12.
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const off = (mean - (from + to) / 2) / ((to - from) / Math.sqrt(12 * values.length));
      expect(Math.abs(off), `${off} standard errors off`).toBeLessThan(4);
    }
  });

  test('is the same for the same seed, another for another, and grows from its beginning', () => {
    expect(sobolDesign(factors, { base: 500, seed: 9 }).points).toEqual(points);
    expect(sobolDesign(factors, { base: 200, seed: 9 }).points).toEqual(points.slice(0, 800));
    expect(sobolDesign(factors, { base: 2, seed: 10 }).points[0]).not.toEqual(points[0]);
  });
});

test('a factor without effect has total index 0, and one that does all has both at 1', () => {
  const factors = ['all', 'nothing'].map((name) => ({ name, from: 0, to: 1 }));
  const design = sobolDesign(factors, { base: 500, seed: 1 });
  const { indices } = defined(
    sobolIndices(
      design,
      design.points.map(([x = 0]) => 5 * x),
    ),
  );
  const [all, nothing] = indices;
  expect(nothing).toMatchObject({ first: { value: 0, low: 0, high: 0 }, total: { value: 0 } });
  for (const { low, high } of [all?.first, all?.total].flatMap((one) => one ?? [])) {
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(1);
  }
});

test('results shifted and stretched have the same indices', () => {
  const { factors, at } = ishigami();
  const design = sobolDesign(factors, { base: 100, seed: 4 });
  const indices = (shift: number, stretch: number) =>
    defined(
      sobolIndices(
        design,
        design.points.map((point) => shift + stretch * at(point)),
      ),
    ).indices;
  for (const [index, { first, total }] of indices(1000, -3).entries()) {
    const own = indices(0, 1)[index];
    for (const [one, other] of [
      [first, own?.first],
      [total, own?.total],
    ] as const)
      for (const key of ['value', 'low', 'high'] as const)
        expect(one[key]).toBeCloseTo(other?.[key] ?? Number.NaN, 9);
  }
});

test('results that never vary have no indices', () => {
  const design = sobolDesign([{ name: 'x', from: 0, to: 1 }], { base: 10, seed: 1 });
  const results = design.points.map(() => 0.1);
  expect(sobolIndices(design, results)).toEqual({ defined: false, why: 'no-variance' });
});

test('what is no design and what are no results are refused whole', () => {
  const factors = [
    { name: 'x', from: 1, to: 0 },
    { name: 'x', from: 0, to: 1 },
    { name: 'run', from: 0, to: Number.NaN },
  ];
  const drawn = () => sobolDesign(factors, { base: 1.5, seed: -1 });
  expect(drawn).toThrow(Refused);
  expect(drawn).toThrow(
    /bad-name[\s\S]*bad-name[\s\S]*bad-range[\s\S]*bad-range[\s\S]*bad-base[\s\S]*bad-seed/,
  );
  expect(() => sobolDesign([], { base: 2, seed: 1 })).toThrow(/no-factors/);
  const design = sobolDesign([{ name: 'x', from: 0, to: 1 }], { base: 2, seed: 1 });
  expect(() => sobolIndices(design, [1, 2, 3])).toThrow(
    /expected 6 numbers, one a point, received 3/,
  );
  expect(() => sobolIndices(design, [1, 2, 3, Number.NaN, 5, 6])).toThrow(
    /results\[3\]: .* received NaN/,
  );
  expect(() => sobolIndices(design, [1, 2, 3, 4, 5, 6], { level: 1 })).toThrow(/bad-level/);
});
