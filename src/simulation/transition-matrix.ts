/** A matrix of chances, or of how much each listens to each: rows of numbers from 0 on that sum to 1. */

/** Rows of numbers, all of one length. */
export type Matrix = readonly (readonly number[])[];

/** How far the sum of a row may be from 1. Thirds cannot be written exactly; a forgotten entry is far larger. */
const slack = 1e-9;

function requireRow(who: string, row: readonly number[], length: number): void {
  if (row.length !== length)
    throw new RangeError(`${who}: expected ${length} numbers, received ${row.length}`);
  const wrong = row.findIndex((entry) => !(entry >= 0 && entry <= 1));
  if (wrong !== -1)
    throw new RangeError(`${who}: expected numbers from 0 to 1, received ${row[wrong]}`);
  const sum = row.reduce((before, entry) => before + entry, 0);
  if (!(Math.abs(sum - 1) <= slack))
    throw new RangeError(`${who}: expected a sum of 1, received ${sum}`);
}

/**
 * The matrix, if it is square, neither empty nor larger than can be worked with, and each row is of numbers from 0 to 1
 * that sum to 1.
 *
 * @throws RangeError naming the first row that is not
 */
export function transitionMatrix(name: string, rows: Matrix, most = 500): Matrix {
  if (rows.length === 0 || rows.length > most)
    throw new RangeError(`${name}: expected 1 to ${most} rows, received ${rows.length}`);
  for (const [at, row] of rows.entries()) requireRow(`${name}: row ${at}`, row, rows.length);
  return rows;
}
