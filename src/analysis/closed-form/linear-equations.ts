/**
 * Linear equations, solved by Gaussian elimination with partial pivoting.
 *
 * Our own, though the analysis has mathjs at hand: the part of it that is carried here (`statistics.ts`) is built for
 * plain numbers and has no matrices. Those come only with its types of number, several times the size of all
 * that is used of it. Only the four basic operations are used, so every engine finds the same bytes.
 */
import type { Matrix } from '../../simulation/transition-matrix.js';

/** How many unknowns are solved for at most: elimination takes their third power, some seconds at the limit. */
const mostUnknowns = 500;

/** Where in a column, from the diagonal down, the largest entry is. Dividing by the largest keeps rounding small. */
function pivotOf(rows: readonly Float64Array[], column: number): number {
  let best = column;
  for (let row = column + 1; row < rows.length; row += 1)
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row;
  return best;
}

/** Takes `factor` times one row from another, from a column on. */
function takeRow(from: Float64Array, row: Float64Array, factor: number, column: number): void {
  // The index is within: both rows are of the same length.
  for (let at = column; at < from.length; at += 1)
    from[at] = (from[at] as number) - factor * (row[at] as number);
}

/**
 * The matrix X with `matrix` · X = `right`: one column of X for each column of `right`.
 *
 * Whoever calls it makes sure that there is one solution; rounding can hide that there is none.
 *
 * @throws RangeError for a matrix that is not square, is too large, or is found to have no unique solution
 * @example solved([[2, 1], [1, 3]], [[5], [10]]) // [[1], [3]]
 */
export function solved(matrix: Matrix, right: Matrix): number[][] {
  const size = matrix.length;
  if (size > mostUnknowns)
    throw new RangeError(`expected at most ${mostUnknowns} unknowns, received ${size}`);
  if (right.length !== size || matrix.some((row) => row.length !== size))
    throw new RangeError(`expected ${size} rows of ${size} numbers and as many right sides`);
  const rows: Float64Array[] = matrix.map((row, at) =>
    Float64Array.from([...row, ...(right[at] ?? [])]),
  );
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotOf(rows, column);
    // Both are within: the pivot is looked for among the rows.
    const [top, found] = [rows[column] as Float64Array, rows[pivot] as Float64Array];
    const divisor = found[column] ?? 0;
    if (!(Math.abs(divisor) > 0))
      throw new RangeError('expected equations with one solution, received a singular matrix');
    [rows[column], rows[pivot]] = [found, top];
    for (let row = 0; row < size; row += 1) {
      const other = rows[row] as Float64Array;
      const entry = other[column] ?? 0;
      if (row !== column && entry !== 0) takeRow(other, found, entry / divisor, column);
    }
  }
  return rows.map((row, at) => [...row.subarray(size)].map((value) => value / (row[at] ?? 1)));
}
