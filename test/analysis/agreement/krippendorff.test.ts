/** Krippendorff's alpha: numbers in print, an independent computation from the definition, and laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodedData, Scale } from '../../../src/analysis/agreement/coded-data.js';
import { fleissKappa } from '../../../src/analysis/agreement/fleiss.js';
import { krippendorffAlpha } from '../../../src/analysis/agreement/krippendorff.js';
import { Refused } from '../../../src/analysis/refused.js';
import { fourObservers, someData, unitsOf } from './published.js';

const value = (data: CodedData, scale: Scale = 'nominal') => {
  const alpha = krippendorffAlpha(data, { scale });
  return alpha.defined ? alpha.value : alpha.why;
};
const scales: readonly Scale[] = ['nominal', 'ordinal', 'interval'];
const letters = (text: string) => text.split(' ');
const numbers = (text: string) =>
  text.split(' ').map((sign) => (sign === '.' ? null : Number(sign)));

describe('numbers in print', () => {
  // Krippendorff 2011, four observers and twelve units with missing data.
  test.each([
    ['nominal', 0.743],
    ['ordinal', 0.815],
    ['interval', 0.849],
  ] as const)('four observers of twelve units: %s alpha %d', (scale, printed) => {
    expect(value(fourObservers, scale)).toBeCloseTo(printed, 3);
  });

  test('a unit that one observer coded counts for nothing, and is counted', () => {
    expect(krippendorffAlpha(fourObservers)).toMatchObject({ units: 11, left: 1, values: 40 });
    const without = fourObservers.map((row) => row.slice(0, 11));
    expect(value(without)).toBe(value(fourObservers));
  });

  test('two observers of ten yes-or-no units: .095', () => {
    // Krippendorff 2011, example A.
    const data = [numbers('0 1 0 0 0 0 0 0 1 0'), numbers('1 1 1 0 0 1 0 0 0 0')];
    expect(value(data)).toBeCloseTo(0.095, 3);
  });

  test('two observers of twelve units in five kinds: .692', () => {
    // Krippendorff 2011, example B.
    const data = [letters('a a b b d c c c e d d a'), letters('b a b b b c c c e d d d')];
    expect(value(data)).toBeCloseTo(0.692, 3);
  });

  test('three coders of fifteen units with missing data: nominal .691, interval .811', () => {
    // The worked example of Wikipedia's article on Krippendorff's alpha.
    const data = [
      numbers('. . . . . 3 4 1 2 1 1 3 3 . 3'),
      numbers('1 . 2 1 3 3 4 3 . . . . . . .'),
      numbers('. . 2 1 3 4 4 . 2 1 1 3 3 . 4'),
    ];
    expect(value(data)).toBeCloseTo(0.691, 3);
    expect(value(data, 'interval')).toBeCloseTo(0.811, 3);
  });
});

/** Alpha from its definition: pairs of values, one after another, and differences summed rank by rank. */
const fromDefinition = (data: CodedData, scale: Scale): number => {
  const units = unitsOf(data).filter((unit) => unit.length > 1);
  const all = units.flat();
  const square = (a: number, b: number): number => {
    if (scale === 'nominal') return a === b ? 0 : 1;
    if (scale === 'interval') return (a - b) ** 2;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const count = (rank: number) => all.filter((one) => one === rank).length;
    let between = -(count(low) + count(high)) / 2;
    for (let rank = low; rank <= high; rank += 1) between += count(rank);
    return between ** 2;
  };
  const pairs = (list: readonly number[]) =>
    list.flatMap((a, i) => list.flatMap((b, j) => (i === j ? [] : [square(a, b)])));
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
  const observed = sum(units.map((unit) => sum(pairs(unit)) / (unit.length - 1))) / all.length;
  return 1 - observed / (sum(pairs(all)) / (all.length * (all.length - 1)));
};

describe('laws', () => {
  test.each(scales)('%s alpha is what its definition says', (scale) => {
    fc.assert(
      fc.property(someData(), (data) => {
        const found = value(data, scale);
        fc.pre(typeof found === 'number');
        expect(found).toBeCloseTo(fromDefinition(data, scale), 10);
      }),
    );
  });

  test('of two coders without gaps it is Scott’s pi with the correction for few units', () => {
    fc.assert(
      fc.property(someData(false), (data) => {
        const [a = [], b = []] = data;
        const found = value([a, b]);
        fc.pre(typeof found === 'number');
        const n = 2 * a.length;
        const alike = a.filter((one, i) => one === b[i]).length / a.length;
        const shares = [1, 2, 3, 4].map((k) => [...a, ...b].filter((one) => one === k).length / n);
        const chance = shares.reduce((sum, share) => sum + share * share, 0);
        expect(found).toBeCloseTo(1 - ((n - 1) / n) * ((1 - alike) / (1 - chance)), 10);
      }),
    );
  });

  test('of any number of coders without gaps it follows from Fleiss’s kappa', () => {
    fc.assert(
      fc.property(someData(false), (data) => {
        const counts = unitsOf(data).map((unit) =>
          [1, 2, 3, 4].map((category) => unit.filter((one) => one === category).length),
        );
        const kappa = fleissKappa(counts);
        const found = value(data);
        expect(kappa.defined).toBe(typeof found === 'number');
        if (!kappa.defined) return;
        const n = unitsOf(data).flat().length;
        expect(found).toBeCloseTo(1 - ((n - 1) / n) * (1 - kappa.value), 10);
      }),
    );
  });

  test.each(scales)('perfect agreement is 1, exactly (%s)', (scale) => {
    const row = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(row, fc.integer({ min: 2, max: 5 }), (coder, coders) => {
        fc.pre(new Set(coder.filter((one) => one !== null)).size > 1);
        expect(
          value(
            Array.from({ length: coders }, () => coder),
            scale,
          ),
        ).toBe(1);
      }),
    );
  });

  test.each(scales)('which coder and which unit comes first changes nothing (%s)', (scale) => {
    fc.assert(
      fc.property(someData(), fc.infiniteStream(fc.nat()), (data, ranks) => {
        const mixed = <T>(list: readonly T[]) =>
          list
            .map((one) => [ranks.next().value, one] as const)
            .sort(([a], [b]) => Number(a) - Number(b))
            .map(([, one]) => one);
        const order = mixed((data[0] ?? []).map((_, unit) => unit));
        const changed = mixed(data).map((row) => order.map((unit) => row[unit] ?? null));
        const [before, after] = [value(data, scale), value(changed, scale)];
        if (typeof before === 'number') expect(after).toBeCloseTo(before, 10);
        else expect(after).toBe(before);
      }),
    );
  });

  test('what the categories are called changes no nominal alpha', () => {
    const names = new Map<unknown, string>([
      [1, 'z'],
      [2, 'c'],
      [3, ''],
      [4, 'a'],
    ]);
    fc.assert(
      fc.property(someData(), (data) => {
        const renamed = data.map((row) => row.map((one) => names.get(one) ?? null));
        expect(value(renamed)).toBe(value(data));
      }),
    );
  });

  test('only the order of the values counts on an ordinal scale, only their distances on an interval scale', () => {
    fc.assert(
      fc.property(someData(), fc.integer({ min: 1, max: 9 }), fc.integer(), (data, by, plus) => {
        const each = (change: (one: number) => number) =>
          data.map((row) => row.map((one) => (typeof one === 'number' ? change(one) : one)));
        expect(
          value(
            each((one) => one ** 3),
            'ordinal',
          ),
        ).toBe(value(data, 'ordinal'));
        const [stretched, before] = [
          value(
            each((one) => one * by + (plus % 100)),
            'interval',
          ),
          value(data, 'interval'),
        ];
        if (typeof before === 'number') expect(stretched).toBeCloseTo(before, 8);
        else expect(stretched).toBe(before);
      }),
    );
  });

  test('words are in the order that is given for them', () => {
    const grades = ['none', 'partial', 'full'];
    fc.assert(
      fc.property(someData(), (data) => {
        const three = data.map((row) => row.map((one) => (one === 4 ? 3 : one)));
        const words = three.map((row) =>
          row.map((one) => (typeof one === 'number' ? (grades[one - 1] ?? null) : null)),
        );
        expect(krippendorffAlpha(words, { scale: 'ordinal', order: grades })).toEqual(
          krippendorffAlpha(three, { scale: 'ordinal' }),
        );
      }),
    );
  });
});

describe('where there is none', () => {
  test('no unit coded by two has nothing to compare', () => {
    expect(
      krippendorffAlpha([
        [1, null],
        [null, 2],
      ]),
    ).toEqual({
      defined: false,
      why: 'no-pairable-values',
      units: 0,
      left: 2,
      missing: 2,
    });
  });

  test('one value throughout shows agreement about nothing, on every scale', () => {
    for (const scale of scales)
      expect(
        krippendorffAlpha(
          [
            [3, 3],
            [3, 3],
          ],
          { scale },
        ),
      ).toMatchObject({
        defined: false,
        why: 'no-variation',
        units: 2,
      });
  });

  test.each<[string, CodedData, object, string]>([
    ['one coder', [[1, 2]], {}, 'too-few-coders'],
    ['rows of different lengths', [[1, 2], [1]], {}, 'ragged'],
    ['words on an interval scale', [['a'], ['b']], { scale: 'interval' }, 'not-a-number'],
    ['words without their order', [['a'], ['b']], { scale: 'ordinal' }, 'no-order'],
    [
      'a word outside the order',
      [['a'], ['b']],
      { scale: 'ordinal', order: ['a'] },
      'not-in-order',
    ],
    [
      'an order that repeats',
      [['a'], ['a']],
      { scale: 'ordinal', order: ['a', 'a'] },
      'order-repeats',
    ],
    ['a number that is none', [[Number.NaN], [1]], {}, 'not-finite'],
  ])('%s is refused', (_, data, options, code) => {
    const refusal = (() => {
      try {
        krippendorffAlpha(data, options);
        return null;
      } catch (error) {
        return error;
      }
    })();
    expect(refusal).toBeInstanceOf(Refused);
    expect((refusal as Refused).objections.map((one) => one.code)).toContain(code);
  });
});
