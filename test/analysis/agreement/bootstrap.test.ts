/** The interval of alpha: held to the exact distribution over all resamples, to laws, and to its tags. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AlphaInterval, alphaInterval } from '../../../src/analysis/agreement/bootstrap.js';
import type { CodedData } from '../../../src/analysis/agreement/coded-data.js';
import { krippendorffAlpha } from '../../../src/analysis/agreement/krippendorff.js';
import { Refused } from '../../../src/analysis/refused.js';
import { fourObservers, someData, unitsOf } from './published.js';

const ends = (interval: AlphaInterval): readonly [number, number] => {
  if (!interval.defined) throw new Error(interval.why);
  return [interval.low, interval.high];
};

/** All resamples of the units, each as likely: their alphas in order; `null` where a resample has none. */
const everyResample = (data: CodedData): readonly (number | null)[] => {
  const units = unitsOf(data).map((_, unit) => unit);
  let drawn: readonly (readonly number[])[] = [[]];
  for (const _ of units) drawn = drawn.flatMap((some) => units.map((unit) => [...some, unit]));
  return drawn.map((some) => {
    const alpha = krippendorffAlpha(data.map((row) => some.map((unit) => row[unit] ?? null)));
    return alpha.defined ? alpha.value : null;
  });
};

describe('against all resamples there are', () => {
  // Five units: 3125 resamples, of which the drawn ones are a sample.
  const data = [
    [1, 2, 1, 2, 3],
    [1, 2, 2, 2, 1],
  ];
  const all = everyResample(data);
  const exact = all.filter((one) => one !== null).sort((a, b) => a - b);
  const options = { seed: 2015, resamples: 20_000, level: 0.8 };

  test('about as many lie below either end as the level says', () => {
    const [low, high] = ends(alphaInterval(data, options));
    const share = (of: (one: number) => boolean) => exact.filter(of).length / exact.length;
    // The distribution is discrete: an end is right if a tenth lies at most below it and at least up to it.
    const slack = 4 * Math.sqrt((0.1 * 0.9) / options.resamples);
    expect(share((one) => one < low - 1e-9)).toBeLessThanOrEqual(0.1 + slack);
    expect(share((one) => one <= low + 1e-9)).toBeGreaterThanOrEqual(0.1 - slack);
    expect(share((one) => one > high + 1e-9)).toBeLessThanOrEqual(0.1 + slack);
    expect(share((one) => one >= high - 1e-9)).toBeGreaterThanOrEqual(0.1 - slack);
  });

  test('about as many have no alpha as do of all there are', () => {
    const interval = alphaInterval(data, options);
    const expected = all.filter((one) => one === null).length / all.length;
    expect(expected).toBeGreaterThan(0);
    const drawn = interval.defined ? interval.undefinedResamples / options.resamples : Number.NaN;
    const error = Math.sqrt((expected * (1 - expected)) / options.resamples);
    expect(Math.abs(drawn - expected)).toBeLessThan(4 * error);
  });
});

describe('laws', () => {
  const some = { resamples: 60, scale: 'ordinal' } as const;

  test('the same seed gives the same interval, and another seed another', () => {
    fc.assert(
      fc.property(someData(), fc.maxSafeNat(), (data, seed) => {
        expect(alphaInterval(data, { ...some, seed })).toEqual(
          alphaInterval(data, { ...some, seed }),
        );
      }),
    );
    const [one, other] = [1, 2].map((seed) => ends(alphaInterval(fourObservers, { seed })));
    expect(one).not.toEqual(other);
  });

  test('a higher level never gives a narrower interval', () => {
    const level = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(someData(), level, level, (data, one, other) => {
        const at = (share: number) => alphaInterval(data, { ...some, level: share });
        const [narrow, wide] = [at(Math.min(one, other)), at(Math.max(one, other))];
        expect(narrow.defined).toBe(wide.defined);
        if (!narrow.defined || !wide.defined) return;
        expect(wide.low).toBeLessThanOrEqual(narrow.low + 1e-12);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high - 1e-12);
      }),
    );
    const [low80, high80] = ends(alphaInterval(fourObservers, { level: 0.8 }));
    const [low95, high95] = ends(alphaInterval(fourObservers, { level: 0.95 }));
    expect(low95).toBeLessThan(low80);
    expect(high95).toBeGreaterThanOrEqual(high80);
  });

  test('no end is above 1, and the lower is not above the upper', () => {
    fc.assert(
      fc.property(someData(), fc.maxSafeNat(), (data, seed) => {
        const interval = alphaInterval(data, { ...some, seed });
        if (!interval.defined) return;
        expect(interval.low).toBeLessThanOrEqual(interval.high);
        expect(interval.high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('which coder comes first, and units that one coder alone has, change nothing', () => {
    fc.assert(
      fc.property(someData(), (data) => {
        const turned = [...data].reverse().map((row) => [...row, null]);
        const [before, after] = [alphaInterval(data, some), alphaInterval(turned, some)];
        if (!before.defined) expect(after).toEqual(before);
        else {
          const [low, high] = ends(after);
          expect(low).toBeCloseTo(before.low, 10);
          expect(high).toBeCloseTo(before.high, 10);
        }
      }),
    );
  });
});

describe('where there is none', () => {
  test.each<[string, CodedData, object, string]>([
    ['there is no alpha', [[1], [1]], {}, 'alpha-undefined'],
    [
      'no unit disagrees',
      [
        [1, 2],
        [1, 2],
      ],
      {},
      'no-spread',
    ],
    ['there is one unit', [[1], [2]], {}, 'no-spread'],
    [
      'all units disagree in the same way',
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
      {},
      'no-spread',
    ],
    ['there is one resample', fourObservers, { resamples: 1 }, 'no-spread'],
  ])('%s: no interval, and the reason', (_, data, options, why) => {
    expect(alphaInterval(data, options)).toEqual({ defined: false, why });
  });

  test('no resample drawn may vary: then that is the reason', () => {
    // Of nine units, one varies: a resample misses it 35 times in a hundred. Some seed misses it the one time.
    const data = [
      [1, 1, 1, 1, 1, 1, 1, 1, 1],
      [1, 1, 1, 1, 1, 1, 1, 1, 2],
    ];
    const reasons = Array.from({ length: 40 }, (_, seed) =>
      alphaInterval(data, { seed, resamples: 1 }),
    ).map((interval) => (interval.defined ? 'defined' : interval.why));
    expect(new Set(reasons)).toEqual(new Set(['no-resample-defined', 'no-spread']));
  });

  test.each([
    ['a negative seed', { seed: -1 }, 'seed'],
    ['half a seed', { seed: 0.5 }, 'seed'],
    ['no resample', { resamples: 0 }, 'resamples'],
    ['too many resamples', { resamples: 1_000_001 }, 'resamples'],
    ['a level of nothing', { level: 0 }, 'level'],
    ['a level of everything', { level: 1 }, 'level'],
    ['a level that is no number', { level: Number.NaN }, 'level'],
  ])('%s is refused', (_, options, path) => {
    expect(() => alphaInterval(fourObservers, options)).toThrow(Refused);
    expect(() => alphaInterval(fourObservers, options)).toThrow(new RegExp(`${path}: expected`));
  });
});
