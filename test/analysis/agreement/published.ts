/** Data that are printed with their coefficients, and data at random. */
import fc from 'fast-check';
import type { CodedData } from '../../../src/analysis/agreement/coded-data.js';

const row = (signs: string) => signs.split(' ').map((sign) => (sign === '.' ? null : Number(sign)));

/** Four observers, twelve units: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), example C and on. */
export const fourObservers: CodedData = [
  row('1 2 3 3 2 1 4 1 2 . . .'),
  row('1 2 3 3 2 2 4 1 2 5 . 3'),
  row('. 3 3 3 2 3 4 2 2 5 1 .'),
  row('1 2 3 3 2 4 4 1 2 5 1 .'),
];

/** Data of two to four coders, up to ten units, values 1 to 4, some missing. */
export const someData = (missing = true): fc.Arbitrary<CodedData> =>
  fc
    .record({ coders: fc.integer({ min: 2, max: 4 }), units: fc.integer({ min: 1, max: 10 }) })
    .chain(({ coders, units }) => {
      const value = fc.integer({ min: 1, max: 4 });
      const cell = missing ? fc.option(value, { nil: null, freq: 4 }) : value;
      const size = (length: number) => ({ minLength: length, maxLength: length });
      return fc.array(fc.array(cell, size(units)), size(coders));
    });

/** The units of data: the values each has. */
export const unitsOf = (data: CodedData): readonly (readonly number[])[] =>
  (data[0] ?? []).map((_, unit) =>
    data.flatMap((one) => {
      const value = one[unit];
      return typeof value === 'number' ? [value] : [];
    }),
  );
