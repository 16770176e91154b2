/**
 * A design as a flat table, so that its runs can be made anywhere: one row a point, with the number of its run and a
 * column a factor. The rows are plain JSON, and tables of other programs can be read the same way. Results come back as
 * rows too, in any order.
 */
import { show } from '../../scenario/show.js';
import { isRecord } from '../agreement/plain.js';
import { type Objection, refuseIf } from '../refused.js';
import type { Design } from './design.js';
import { type Factor, factorObjections, nameObjections, runColumn } from './factor.js';

/** A row: under `run` the number of the run, from 0 on; under each factor's name its value. */
export type DesignRow = Readonly<Record<string, number>>;

/** A design that was made elsewhere. */
export interface ExternalDesign {
  readonly kind: 'external';
  readonly names: readonly string[];
  /** One value a name, in the order of the names; in the order of the runs. */
  readonly points: readonly (readonly number[])[];
}

/**
 * A design as rows.
 *
 * @example designRows(sobolDesign([{ name: 'trust', from: 0, to: 1 }], { base: 2, seed: 1 })) // [{ run: 0, trust: … }, …]
 */
export const designRows = ({ factors, points }: Pick<Design, 'factors' | 'points'>) =>
  points.map((point, run): DesignRow => {
    const cells = factors.map(({ name }, at) => [name, point[at] ?? 0] as const);
    return Object.fromEntries([[runColumn, run], ...cells]);
  });

const objection = (
  code: string,
  path: string,
  expected: string,
  received: unknown,
  hint: string,
): Objection => ({ code, path, expected, received: show(received), hint });

/** The rows, if all are records with these columns and a finite number in each. */
function checkedRows(who: string, rows: unknown, columns: readonly string[]) {
  if (!Array.isArray(rows) || rows.length === 0)
    refuseIf(who, [objection('no-rows', '', 'a list of rows', rows, 'one row a run')]);
  // Any list may hold anything; what it holds is looked at next.
  const listed = rows as readonly unknown[];
  const objections = listed.flatMap((row, index): readonly Objection[] => {
    const at = `[${index}]`;
    if (!isRecord(row)) return [objection('no-row', at, 'an object', row, 'name the columns')];
    const missing = columns.filter(
      (name) => !Object.hasOwn(row, name) || !Number.isFinite(row[name]),
    );
    const extra = Object.keys(row).filter((name) => !columns.includes(name));
    return [
      ...missing.map((name) => {
        const cell = Object.hasOwn(row, name) ? row[name] : undefined;
        return objection('bad-cell', `${at}.${name}`, 'a finite number', cell, 'fill every cell');
      }),
      ...extra.map((name) => {
        const hint = 'every row has the same columns';
        return objection('unknown-column', at, `only ${columns.map(show).join(', ')}`, name, hint);
      }),
    ];
  });
  refuseIf(who, objections);
  // Every row was found to be one.
  return listed as readonly DesignRow[];
}

/** The rows by their runs, if these are 0, 1, 2, … */
function inOrder(who: string, rows: readonly DesignRow[]): readonly DesignRow[] {
  const ordered: (DesignRow | undefined)[] = Array.from(rows, () => undefined);
  const objections = rows.flatMap((row, index): readonly Objection[] => {
    const run = row[runColumn] ?? index;
    const isNew = Number.isInteger(run) && run >= 0 && run < rows.length && !ordered[run];
    if (isNew) ordered[run] = row;
    const expected = `each whole number from 0 to ${rows.length - 1} once`;
    const hint = 'no run may be missing or come twice';
    return isNew ? [] : [objection('bad-run', `[${index}].${runColumn}`, expected, run, hint)];
  });
  refuseIf(who, objections);
  return ordered.filter((row) => row !== undefined);
}

const namesIn = (rows: unknown): readonly string[] => {
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  return isRecord(first) ? Object.keys(first) : [];
};

/** Rows of these columns, by their runs; where there is no column for the run, as they come. */
function readRows(who: string, rows: unknown, names: readonly string[]): readonly DesignRow[] {
  const columns = namesIn(rows).includes(runColumn) ? [runColumn, ...names] : names;
  return inOrder(who, checkedRows(who, rows, columns));
}

/**
 * Reads a design that was made elsewhere. Without factors, the columns of the first row are the names; with factors, the
 * columns must be these, and no value may lie outside its range. The column `run` may be left out: then the rows are
 * numbered as they come.
 *
 * @throws Refused for anything but such rows, with every cell that is wrong
 * @example readDesign([{ trust: 0.1 }, { trust: 0.9 }]).points // => [[0.1], [0.9]]
 */
export function readDesign(rows: unknown, factors?: readonly Factor[]): ExternalDesign {
  if (factors) refuseIf('readDesign', factorObjections(factors));
  const names =
    factors?.map(({ name }) => name) ?? namesIn(rows).filter((name) => name !== runColumn);
  if (!factors && Array.isArray(rows) && isRecord(rows[0]))
    refuseIf('readDesign', nameObjections(names));
  const read = readRows('readDesign', rows, names);
  const outside = read.flatMap((row, run) =>
    (factors ?? []).flatMap(({ name, from, to }): readonly Objection[] => {
      const value = row[name] ?? from;
      if (value >= from && value <= to) return [];
      const expected = `a number from ${from} to ${to}`;
      const hint = 'values outside its range say nothing of a factor';
      return [objection('out-of-range', `run ${run}, ${name}`, expected, value, hint)];
    }),
  );
  refuseIf('readDesign', outside);
  return {
    kind: 'external',
    names,
    points: read.map((row) => names.map((name) => row[name] ?? 0)),
  };
}

/**
 * Reads results that were found elsewhere: rows of a run's number and its result, in any order.
 *
 * @param column under which name the result stands
 * @throws Refused for anything but such rows, and for runs that are missing or come twice
 * @example readResults([{ run: 1, share: 0.7 }, { run: 0, share: 0.2 }], 'share') // => [0.2, 0.7]
 */
export function readResults(rows: unknown, column: string): readonly number[] {
  const who = 'readResults';
  refuseIf(who, nameObjections([column]));
  return inOrder(who, checkedRows(who, rows, [runColumn, column])).map((row) => row[column] ?? 0);
}
