/** A matrix of chances, or of how much each listens to each: rows of numbers from 0 on that sum to 1. */
import { type Matrix, mostUnknowns } from './linear-equations.js';

/** How far the sum of a row may be from 1. Thirds cannot be written exactly; a forgotten entry is far larger. */
const slack = 1e-9;

/**
 * The matrix, if it is square, not empty, not larger than can be worked with, and each row is of numbers from 0 to 1 that sum to 1.
 *
 * @throws RangeError naming the first row that is not
 */
export function transitionMatrix(name: string, rows: Matrix, most = mostUnknowns): Matrix {
  if (rows.length === 0 || rows.length > most)
    throw new RangeError(`${name}: expected 1 to ${most} rows, received ${rows.length}`);
  rows.forEach((row, at) => {
    const who = `${name}: row ${at}`;
    if (row.length !== rows.length)
      throw new RangeError(`${who}: expected ${rows.length} numbers, received ${row.length}`);
    const wrong = row.find((entry) => !(entry >= 0 && entry <= 1));
    if (wrong !== undefined || row.includes(Number.NaN))
      throw new RangeError(`${who}: expected numbers from 0 to 1, received ${wrong ?? Number.NaN}`);
    const sum = row.reduce((before, entry) => before + entry, 0);
    if (!(Math.abs(sum - 1) <= slack))
      throw new RangeError(`${who}: expected a sum of 1, received ${sum}`);
  });
  return rows;
}
