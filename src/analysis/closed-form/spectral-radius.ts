/**
 * The largest absolute value among the eigenvalues of a matrix: by what factor its powers shrink, or grow, in the end.
 *
 * By Gelfand's formula (1941; from memory): the n-th root of the norm of the n-th power. The matrix is squared again and
 * again and divided by its norm each time, so that n doubles; forty doublings leave an error of about one part in
 * 10^11. It needs no complex numbers and is not misled by eigenvalues that coincide.
 */

import type { Matrix } from '../../simulation/transition-matrix.js';
import { sqrt } from '../statistics.js';

const doublings = 40;

/** The largest sum of absolute values in a row. */
const normOf = (rows: readonly Float64Array[]): number =>
  Math.max(...rows.map((row) => row.reduce((sum, entry) => sum + Math.abs(entry), 0)));

function squareOf(rows: readonly Float64Array[]): Float64Array[] {
  return rows.map((row) => {
    const product = new Float64Array(row.length);
    row.forEach((factor, middle) => {
      const other = rows[middle];
      if (factor === 0 || other === undefined) return;
      // The index is within: the matrix is square.
      for (let at = 0; at < product.length; at += 1)
        product[at] = (product[at] as number) + factor * (other[at] as number);
    });
    return product;
  });
}

const divided = (rows: readonly Float64Array[], by: number): Float64Array[] =>
  rows.map((row) => row.map((entry) => entry / by));

/** @example spectralRadius([[0, 0.5], [0.5, 0]]) // 0.5 */
export function spectralRadius(matrix: Matrix): number {
  let power: readonly Float64Array[] = matrix.map((row) => Float64Array.from(row));
  let radius = 1;
  for (let doubling = 0; doubling <= doublings; doubling += 1) {
    const norm = normOf(power);
    if (norm === 0) return 0;
    let root = norm;
    for (let times = 0; times < doubling; times += 1) root = sqrt(root);
    radius *= root;
    power = squareOf(divided(power, norm));
  }
  return radius;
}
