/** Cohen's kappa: two coders, one nominal variable. */
import { type Objection, refuseIf } from '../refused.js';
import type { CodedValue } from './coded-data.js';
import { type Kappa, kappaOf } from './kappa.js';

/** A row for each category of the first coder, a column for each of the second: how many units. */
export type CountTable = readonly (readonly number[])[];

/** Two codings as a table. */
export interface CrossTable {
  /** The categories of rows and columns: those that either coder used, as met. */
  readonly categories: readonly CodedValue[];
  readonly table: CountTable;
  /** Units that one coder or both left out. */
  readonly missing: number;
}

/** What is wrong with a list of lists that should hold counts. */
export const notCounts = (rows: CountTable, width: number): readonly Objection[] =>
  rows.flatMap((row, i) => [
    ...(row.length === width
      ? []
      : [
          {
            code: 'ragged',
            path: `[${i}]`,
            expected: `${width} counts`,
            received: String(row.length),
            hint: 'write 0 where there is nothing to count',
          },
        ]),
    ...row.flatMap((count, j) =>
      Number.isSafeInteger(count) && count >= 0
        ? []
        : [
            {
              code: 'not-a-count',
              path: `[${i}][${j}]`,
              expected: 'a whole number from 0 on',
              received: String(count),
              hint: 'give counts, not shares',
            },
          ],
    ),
  ]);

/**
 * Counts how often the first coder's category meets the second's.
 *
 * @throws Refused if the two codings are of different lengths
 * @example crossTable(['yes', 'no', 'no'], ['yes', 'no', null]).table // [[1, 0], [0, 1]]
 */
export function crossTable(
  first: readonly (CodedValue | null)[],
  second: readonly (CodedValue | null)[],
): CrossTable {
  const received = `${first.length} and ${second.length}`;
  const expected = 'two codings of the same units';
  const hint = 'write null where a coder wrote nothing';
  refuseIf(
    'crossTable',
    first.length === second.length ? [] : [{ code: 'ragged', path: '', expected, received, hint }],
  );
  const pairs = first.flatMap((a, i) => {
    const b = second[i] ?? null;
    return a === null || b === null ? [] : [[a, b] as const];
  });
  const categories = [...new Set(pairs.flat())];
  const placeOf = new Map(categories.map((category, i) => [category, i]));
  const table = categories.map(() => categories.map(() => 0));
  for (const [a, b] of pairs) {
    const row = table[placeOf.get(a) ?? -1];
    const column = placeOf.get(b) ?? -1;
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return { categories, table, missing: first.length - pairs.length };
}

/** Kappa from how many units agree, and how many each coder put into each category. */
function kappaOfMargins(
  agreed: number,
  margins: readonly (readonly [ofFirst: number, ofSecond: number])[],
): Kappa {
  const total = margins.reduce((sum, [ofFirst]) => sum + ofFirst, 0);
  if (total === 0) return { defined: false, why: 'no-units', units: 0 };
  const byChance = margins.reduce((sum, [ofFirst, ofSecond]) => sum + ofFirst * ofSecond, 0);
  return kappaOf(agreed / total, byChance / (total * total), total);
}

/**
 * Cohen's kappa of a square table of counts. Chance is taken to be each coder drawing from that coder's own
 * distribution: Pe = Σ (row share · column share).
 *
 * Source: Cohen 1960, "A coefficient of agreement for nominal scales" (page not checked). Limits: two coders, no order
 * among categories, no missing values; two coders who use the categories unequally often are *rewarded* for it by a
 * lower Pe, which Krippendorff's alpha does not do; with a rare category it is low however seldom coders differ.
 *
 * @throws Refused for a table that is not square, or does not hold counts
 * @example cohenKappa([[20, 5], [10, 15]]) // value 0.4
 */
export function cohenKappa(table: CountTable): Kappa {
  refuseIf('cohenKappa', notCounts(table, table.length));
  const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return kappaOfMargins(
    sumOf(table.map((row, i) => row[i] ?? 0)),
    table.map((row, i) => [sumOf(row), sumOf(table.map((other) => other[i] ?? 0))]),
  );
}

/** The kappa of the table of two codings of the same units, without the table: there may be many categories. */
export function kappaOfPairs(
  pairs: readonly (readonly [CodedValue | null, CodedValue | null])[],
): Kappa {
  const margins = new Map<CodedValue, [number, number]>();
  const marginOf = (category: CodedValue): [number, number] => {
    const known = margins.get(category);
    if (known !== undefined) return known;
    const fresh: [number, number] = [0, 0];
    margins.set(category, fresh);
    return fresh;
  };
  let agreed = 0;
  for (const [a, b] of pairs) {
    if (a === null || b === null) continue;
    if (a === b) agreed += 1;
    marginOf(a)[0] += 1;
    marginOf(b)[1] += 1;
  }
  return kappaOfMargins(agreed, [...margins.values()]);
}
