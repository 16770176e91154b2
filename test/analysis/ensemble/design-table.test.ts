/** Designs as tables: what is written can be read, in any order, and what is no table is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  designRows,
  readDesign,
  readResults,
} from '../../../src/analysis/ensemble/design-table.js';
import { sobolDesign } from '../../../src/analysis/ensemble/sobol-design.js';
import { sobolIndices } from '../../../src/analysis/ensemble/sobol-indices.js';
import { Refused } from '../../../src/analysis/refused.js';

const factors = [
  { name: 'trust', from: 0, to: 1 },
  { name: '7', from: -1, to: 1 },
  { name: '__proto__', from: 2, to: 3 },
];
const design = sobolDesign(factors, { base: 20, seed: 8 });
const written: unknown = JSON.parse(JSON.stringify(designRows(design)));
const rows = written as readonly object[];

/** The rows in another order: by a multiple of their place, which is prime to their number. */
const shuffled = rows.map((_, index) => rows[(index * 37) % rows.length]);

test('a design that was written as JSON and read again is the same, in whatever order the rows come', () => {
  expect(rows).toHaveLength(100);
  expect(readDesign(rows, factors)).toEqual({
    kind: 'external',
    names: ['trust', '7', '__proto__'],
    points: design.points,
  });
  expect(readDesign(shuffled, factors).points).toEqual(design.points);
});

test('results that were found elsewhere say the same as those found here', () => {
  const at = ([x = 0, y = 0]: readonly number[]) => x + y * y;
  const elsewhere = shuffled.map((row) => {
    // Any program could do this: it sees a row, not a point.
    const cells = row as { run: number; trust: number; 7: number };
    return { run: cells.run, share: cells.trust + cells[7] * cells[7] };
  });
  expect(sobolIndices(design, readResults(elsewhere, 'share'))).toEqual(
    sobolIndices(design, design.points.map(at)),
  );
});

test('a table of another program needs no factors and no numbers of runs', () => {
  const aTable = fc.array(
    fc.record({ a: fc.double({ noNaN: true, min: -9, max: 9 }), b: fc.nat() }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(aTable, (table) => {
      expect(readDesign(table)).toEqual({
        kind: 'external',
        names: ['a', 'b'],
        points: table.map(({ a, b }) => [a, b]),
      });
    }),
  );
});

describe('what is no design is refused whole', () => {
  test.each<[string, unknown, RegExp]>([
    ['no list', { a: 1 }, /expected a list of rows, received an object/],
    ['an empty one', [], /expected a list of rows, received a list of 0/],
    ['a row that is a list', [[1, 2]], /\[0\]: expected an object/],
    ['rows without columns', [{}], /no-factors/],
    ['rows of nothing but their number', [{ run: 0 }], /no-factors/],
    [
      'text for a number',
      [{ a: 1 }, { a: '2' }],
      /\[1\]\.a: expected a finite number, received "2"/,
    ],
    ['nothing for a number', [{ a: 1 }, { a: null }], /\[1\]\.a: .* received null/],
    ['a number too large', [{ a: Infinity }], /\[0\]\.a: .* received Infinity/],
    ['a missing column', [{ a: 1, b: 1 }, { a: 1 }], /\[1\]\.b: .* received nothing/],
    ['an inherited number', [{ a: 1 }, Object.create({ a: 1 })], /\[1\]\.a: .* received nothing/],
    ['a new column', [{ a: 1 }, { a: 1, c: 1 }], /\[1\]: expected only "a", received "c"/],
    [
      'a run that comes twice',
      [
        { run: 0, a: 1 },
        { run: 0, a: 1 },
      ],
      /\[1\]\.run: expected each whole number from 0 to 1 once, received 0/,
    ],
    [
      'a run that is missing',
      [
        { run: 0, a: 1 },
        { run: 2, a: 1 },
      ],
      /\[1\]\.run: .* received 2/,
    ],
    ['half a run', [{ run: 0.5, a: 1 }], /\[0\]\.run: .* received 0.5/],
  ])('%s', (_, table, message) => {
    expect(() => readDesign(table)).toThrow(Refused);
    expect(() => readDesign(table)).toThrow(message);
  });

  test('every wrong cell is named at once', () => {
    const table = [
      { a: 'x', b: Number.NaN },
      { a: 1, b: 1 },
      { a: [], b: 1 },
    ];
    expect(() => readDesign(table)).toThrow(/\[0\]\.a[\s\S]*\[0\]\.b[\s\S]*\[2\]\.a/);
  });

  test('other columns than the factors, and values outside their ranges', () => {
    const [one] = factors.slice(0, 1);
    if (one === undefined) throw new Error('no factor');
    expect(() => readDesign([{ faith: 0.5 }], [one])).toThrow(
      /\[0\]\.trust[\s\S]*received "faith"/,
    );
    expect(() => readDesign([{ trust: 0.5 }, { trust: 1.5 }], [one])).toThrow(
      /run 1, trust: expected a number from 0 to 1, received 1.5/,
    );
  });
});

test('results without a number of the run, twice or not at all, are refused', () => {
  expect(() => readResults([{ share: 1 }], 'share')).toThrow(/\[0\]\.run: .* received nothing/);
  const twice = [
    { run: 0, share: 1 },
    { run: 0, share: 1 },
  ];
  expect(() => readResults(twice, 'share')).toThrow(/bad-run/);
  expect(() => readResults([{ run: 0, share: 1 }], 'run')).toThrow(/bad-name/);
});
