/** How traits are spread: draws and quantiles against the distributions as their formulas have them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../src/scenario/distribution.js';
import { drawn, quantiles } from '../../src/simulation/distribution.js';
import { streamOf } from '../../src/simulation/random.js';
import { RandomStream } from '../../src/simulation/random-stream.js';

const aStream = () => streamOf(1978, 'traits', 0);
const aNumber = fc.double({ min: -100, max: 100, noNaN: true });
const ascending = (count: number) =>
  fc.array(aNumber, { minLength: count, maxLength: count }).map((all) => all.sort((a, b) => a - b));

const uniform: Distribution = { kind: 'uniform', from: 0, to: 1 };
const triangular: Distribution = { kind: 'triangular', from: 0.2, peak: 0.8, to: 1 };
const normal: Distribution = { kind: 'normal', mean: 0.25, deviation: 0.12 };
const shares: Distribution = {
  kind: 'shares',
  of: [
    { share: 0.2, value: 0.9 },
    { share: 0.5, value: 0.1 },
    { share: 0.3, value: 0.4 },
  ],
};

describe('quantiles', () => {
  test('are at the middle of equal parts: person i of n at (i + 1/2) / n', () => {
    expect([...quantiles(uniform, 4)]).toEqual([0.125, 0.375, 0.625, 0.875]);
  });

  test('of a triangular distribution leave below them the share that its formula says', () => {
    fc.assert(
      fc.property(ascending(3), fc.integer({ min: 1, max: 40 }), ([a = 0, c = 0, b = 0], size) => {
        fc.pre(b - a > 1e-3);
        quantiles({ kind: 'triangular', from: a, peak: c, to: b }, size).forEach((x, i) => {
          const below =
            x < c ? (x - a) ** 2 / ((b - a) * (c - a)) : 1 - (b - x) ** 2 / ((b - a) * (b - c));
          if (c > a && c < b) expect(below).toBeCloseTo((i + 0.5) / size, 6);
          expect(x >= a && x <= b).toBe(true);
        });
      }),
    );
  });

  test('of a triangular distribution with its peak at an end are square roots', () => {
    const roots = [0.125, 0.375, 0.625, 0.875].map(Math.sqrt);
    const rising = quantiles({ kind: 'triangular', from: 0, peak: 1, to: 1 }, 4);
    const falling = quantiles({ kind: 'triangular', from: 0, peak: 0, to: 1 }, 4);
    roots.forEach((root, i) => {
      expect(rising[i]).toBeCloseTo(root, 14);
      expect(falling[3 - i]).toBeCloseTo(1 - root, 14);
    });
  });

  test('of shares give each value its share, ascending', () => {
    expect([...quantiles(shares, 10)]).toEqual([0.1, 0.1, 0.1, 0.1, 0.1, 0.4, 0.4, 0.4, 0.9, 0.9]);
  });

  test.each([
    [0.1, 0.0077],
    [0.12, 0.04021],
    [0.122, 0.05479],
    [0.1225, 1],
  ])(
    'of normal thresholds about .25 with deviation %d let a crowd of a million settle at %d',
    (deviation, settled) => {
      // Granovetter (1978), the example in which a deviation of about 12.2 of 100 tips the crowd: the smallest fixed
      // point of r = Phi((r - .25) / deviation), found by iteration in an independent program.
      const size = 1_000_000;
      const thresholds = quantiles({ kind: 'normal', mean: 0.25, deviation }, size);
      let acting = 0;
      for (let next = -1; next !== acting; ) {
        if (next >= 0) acting = next;
        next = acting;
        while (next < size && (thresholds[next] ?? 0) <= acting / size) next += 1;
      }
      expect(Math.abs(acting / size - settled)).toBeLessThan(1e-5);
    },
  );
});

describe('draws', () => {
  // Mean and variance by the formulas of each distribution.
  test.each<[string, Distribution, number, number]>([
    ['uniform', { kind: 'uniform', from: 0.2, to: 0.8 }, 0.5, 0.6 ** 2 / 12],
    ['triangular', triangular, 2 / 3, (0.04 + 0.64 + 1 - 0.16 - 0.2 - 0.8) / 18],
    ['normal', normal, 0.25, 0.12 ** 2],
    ['shares', shares, 0.35, 0.2 * 0.81 + 0.5 * 0.01 + 0.3 * 0.16 - 0.35 ** 2],
  ])('from a %s distribution have its mean and its variance', (_, distribution, mean, variance) => {
    const size = 100_000;
    const values = drawn(distribution, size, aStream());
    const found = values.reduce((sum, value) => sum + value, 0) / size;
    const squares = values.map((value) => (value - mean) ** 2);
    const spread = squares.reduce((sum, value) => sum + value, 0) / size;
    const spreadOfSquares = Math.sqrt(
      squares.reduce((sum, value) => sum + (value - spread) ** 2, 0) / size,
    );
    const deviation = (found - mean) / Math.sqrt(variance / size);
    expect(Math.abs(deviation), `mean: ${deviation} standard errors`).toBeLessThan(4);
    const second = (spread - variance) / (spreadOfSquares / Math.sqrt(size));
    expect(Math.abs(second), `variance: ${second} standard errors`).toBeLessThan(4);
  });

  test('are quantiles at random fractions', () => {
    const fractions = aStream().fill(new Float64Array(50));
    const expected = [...fractions].map((p) => 3 + 2 * p);
    expect([...drawn({ kind: 'uniform', from: 3, to: 5 }, 50, aStream())]).toEqual(expected);
  });

  test('from a normal distribution are always numbers, even after a fraction of 0', () => {
    expect(new RandomStream([1, 0, 1, 5]).fraction()).toBe(0);
    const [first = Number.NaN] = drawn(normal, 1, new RandomStream([1, 0, 1, 5]));
    expect(Number.isFinite(first)).toBe(true);
  });

  test('stay within the ends', () => {
    fc.assert(
      fc.property(ascending(3), fc.maxSafeNat(), ([from = 0, peak = 0, to = 0], seed) => {
        for (const distribution of [
          { kind: 'uniform', from, to },
          { kind: 'triangular', from, peak, to },
        ] as const)
          for (const value of drawn(distribution, 20, streamOf(seed, 'traits', 0)))
            expect(value >= from && value <= to).toBe(true);
      }),
    );
  });
});

describe.each([
  ['draws', (distribution: Distribution, size: number) => drawn(distribution, size, aStream())],
  ['quantiles', quantiles],
])('%s', (_, spread) => {
  test('of a bare number, or of a distribution without width, are that number', () => {
    for (const alike of [
      0.3,
      { kind: 'uniform', from: 0.3, to: 0.3 },
      { kind: 'triangular', from: 0.3, peak: 0.3, to: 0.3 },
      { kind: 'normal', mean: 0.3, deviation: 0 },
      { kind: 'shares', of: [{ share: 1, value: 0.3 }] },
    ] as const)
      expect([...spread(alike, 3)]).toEqual([0.3, 0.3, 0.3]);
  });

  test('of listed values are these, in their order', () => {
    expect([...spread({ kind: 'values', values: [0.5, 0, 1] }, 3)]).toEqual([0.5, 0, 1]);
  });

  test('of shares that sum to 1 but for rounding find a value for everybody', () => {
    const third = { share: 0.3333333333, value: 0 };
    const values = spread({ kind: 'shares', of: [third, third, { ...third, value: 1 }] }, 999);
    expect(values.every((value) => value === 0 || value === 1)).toBe(true);
  });

  test.each<[Distribution, string]>([
    [Number.NaN, 'distribution: expected a finite number, received NaN'],
    [{ kind: 'uniform', from: 1, to: 0 }, 'to: expected a number from 1 on, received 0'],
    [
      { kind: 'uniform', from: Number.NEGATIVE_INFINITY, to: 0 },
      'from: expected a finite number, received -Infinity',
    ],
    [
      { kind: 'triangular', from: 0, peak: -1, to: 1 },
      'peak: expected a number from 0 on, received -1',
    ],
    [
      { kind: 'triangular', from: 0, peak: 2, to: 1 },
      'to: expected a number from 2 on, received 1',
    ],
    [
      { kind: 'normal', mean: Number.NaN, deviation: 1 },
      'mean: expected a finite number, received NaN',
    ],
    [
      { kind: 'normal', mean: 0, deviation: -1 },
      'deviation: expected a number from 0 on, received -1',
    ],
    [{ kind: 'values', values: [1, 2] }, 'values: expected one a person, which is 3, received 2'],
    [
      { kind: 'values', values: [1, Number.NaN, 2] },
      'values[1]: expected a finite number, received NaN',
    ],
    [{ kind: 'shares', of: [] }, 'of: expected shares that sum to 1, received a sum of 0'],
    [
      { kind: 'shares', of: [{ share: 0.5, value: 1 }] },
      'of: expected shares that sum to 1, received a sum of 0.5',
    ],
    [
      { kind: 'shares', of: [{ share: -0.5, value: 1 }] },
      'of[0].share: expected a number from 0 on, received -0.5',
    ],
    [
      { kind: 'shares', of: [{ share: 1, value: Number.NaN }] },
      'of[0].value: expected a finite number, received NaN',
    ],
  ])('of %j are refused, and the field is named', (distribution, message) => {
    expect(() => spread(distribution, 3)).toThrow(new RangeError(message));
  });

  test.each([0, -1, 2.5, Number.NaN, 50_000_001])('of %d people are refused', (size) => {
    expect(() => spread(0.5, size)).toThrow(
      new RangeError(`size: expected a whole number from 1 to 50000000, received ${size}`),
    );
  });
});
