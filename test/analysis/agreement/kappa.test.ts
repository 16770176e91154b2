/** Cohen's and Fleiss's kappa: numbers in print, laws, and where there is none. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa, crossTable, kappaOfPairs } from '../../../src/analysis/agreement/cohen.js';
import { fleissKappa } from '../../../src/analysis/agreement/fleiss.js';
import { Refused } from '../../../src/analysis/refused.js';

const square = fc.integer({ min: 1, max: 4 }).chain((size) => {
  const row = fc.array(fc.nat(9), { minLength: size, maxLength: size });
  return fc.array(row, { minLength: size, maxLength: size });
});

describe('Cohen', () => {
  test('twenty and fifteen alike, five and ten not: .40', () => {
    // The worked example of Wikipedia's article on Cohen's kappa: 50 grant applications, two readers.
    expect(
      cohenKappa([
        [20, 5],
        [10, 15],
      ]),
    ).toMatchObject({ observed: 0.7, expected: 0.5, units: 50 });
    const kappa = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(kappa.defined && kappa.value).toBeCloseTo(0.4, 12);
  });

  test('two codings make the table of how often their categories meet', () => {
    const first = ['yes', 'yes', 'no', 'no', null, 'yes'];
    const second = ['yes', 'no', 'no', 'perhaps', 'no', null];
    expect(crossTable(first, second)).toEqual({
      categories: ['yes', 'no', 'perhaps'],
      table: [
        [1, 1, 0],
        [0, 1, 1],
        [0, 0, 0],
      ],
      missing: 2,
    });
  });

  test('the table of 50 readings, unrolled and rolled up again, has the same kappa', () => {
    const times = (count: number, a: string, b: string) =>
      Array.from({ length: count }, () => [a, b]);
    const pairs = [
      ...times(20, 'yes', 'yes'),
      ...times(5, 'yes', 'no'),
      ...times(10, 'no', 'yes'),
      ...times(15, 'no', 'no'),
    ];
    const { table } = crossTable(
      pairs.map(([a = '']) => a),
      pairs.map(([, b = '']) => b),
    );
    expect(cohenKappa(table)).toEqual(
      cohenKappa([
        [20, 5],
        [10, 15],
      ]),
    );
  });

  test('two codings have the kappa of their table', () => {
    const cell = fc.option(fc.constantFrom('yes', 'no', 'perhaps'), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (pairs) => {
        const { table } = crossTable(
          pairs.map(([a]) => a),
          pairs.map(([, b]) => b),
        );
        expect(kappaOfPairs(pairs)).toEqual(cohenKappa(table));
      }),
    );
  });

  test('exchanging the coders, or the order of the categories, changes nothing', () => {
    fc.assert(
      fc.property(square, (table) => {
        const turned = table.map((_, i) => table.map((row) => row[i] ?? 0));
        const reversed = [...table].reverse().map((row) => [...row].reverse());
        const kappa = cohenKappa(table);
        expect(cohenKappa(turned)).toEqual(kappa);
        expect(cohenKappa(reversed)).toEqual(kappa);
      }),
    );
  });

  test('agreement throughout is 1, and a coder who never varies is no better than chance', () => {
    expect(
      cohenKappa([
        [3, 0],
        [0, 4],
      ]),
    ).toMatchObject({ defined: true, value: 1 });
    expect(
      cohenKappa([
        [3, 0],
        [4, 0],
      ]),
    ).toMatchObject({ defined: true, value: 0 });
  });

  test('without units, or with one category for all, there is none', () => {
    expect(cohenKappa([])).toEqual({ defined: false, why: 'no-units', units: 0 });
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual({ defined: false, why: 'no-units', units: 0 });
    expect(
      cohenKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toEqual({ defined: false, why: 'no-variation', units: 7 });
  });

  test.each([
    ['not square', [[1, 2]]],
    ['a negative count', [[-1]]],
    ['half a count', [[0.5]]],
  ])('a table is refused that is %s', (_, table) => {
    expect(() => cohenKappa(table)).toThrow(Refused);
  });

  test('codings of different lengths are refused', () => {
    expect(() => crossTable(['a'], [])).toThrow(/received 1 and 0/);
  });
});

describe('Fleiss', () => {
  // Ten subjects, fourteen raters, five categories: the worked example of Wikipedia's article on Fleiss's kappa.
  const tenSubjects = [
    [0, 0, 0, 0, 14],
    [0, 2, 6, 4, 2],
    [0, 0, 3, 5, 6],
    [0, 3, 9, 2, 0],
    [2, 2, 8, 1, 1],
    [7, 7, 0, 0, 0],
    [3, 2, 6, 3, 0],
    [2, 5, 3, 2, 2],
    [6, 5, 2, 1, 0],
    [0, 2, 2, 3, 7],
  ];

  test('ten subjects, fourteen raters: .210, from .378 and .213', () => {
    const kappa = fleissKappa(tenSubjects);
    expect(kappa.defined && kappa.value).toBeCloseTo(0.21, 3);
    expect(kappa.defined && kappa.observed).toBeCloseTo(0.378, 3);
    expect(kappa.defined && kappa.expected).toBeCloseTo(0.213, 3);
  });

  test('the order of subjects and of categories changes nothing', () => {
    const turned = [...tenSubjects].reverse().map((row) => [...row].reverse());
    expect(fleissKappa(turned)).toEqual(fleissKappa(tenSubjects));
  });

  test('agreement throughout is 1; one category for all has none; no unit has none', () => {
    expect(
      fleissKappa([
        [3, 0],
        [0, 3],
      ]),
    ).toMatchObject({ value: 1 });
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toMatchObject({ defined: false, why: 'no-variation' });
    expect(fleissKappa([])).toMatchObject({ defined: false, why: 'no-units' });
  });

  test.each([
    [
      'a coder is missing',
      [
        [3, 0],
        [1, 1],
      ],
    ],
    ['there is one coder', [[1, 0]]],
    [
      'a row is too long',
      [
        [3, 0],
        [1, 1, 1],
      ],
    ],
  ])('it is refused where %s', (_, counts) => {
    expect(() => fleissKappa(counts)).toThrow(Refused);
  });
});
