/**
 * How many must act before a person does: the smallest whole number whose share of `degree` reaches the threshold, as
 * the division comes out. `threshold * degree` alone may be rounded to the wrong side of a whole number.
 *
 * @returns 0 for a threshold of 0 or below; one more than there are where no number is enough, as for a threshold above
 *   1, or for a person who hears nobody
 * @example needed(0.5, 5) // 3
 */
export function needed(threshold: number, degree: number): number {
  if (threshold <= 0) return 0;
  if (!(threshold <= 1) || degree === 0) return degree + 1;
  let count = Math.ceil(threshold * degree);
  while (count / degree < threshold) count += 1;
  while ((count - 1) / degree >= threshold) count -= 1;
  return count;
}

/** How many each person needs, where all hear as many as one another. */
export function neededByEach(threshold: Float64Array, degree: number): Int32Array {
  const needs = new Int32Array(threshold.length);
  // Every person has a threshold.
  for (let person = 0; person < needs.length; person += 1)
    needs[person] = needed(threshold[person] as number, degree);
  return needs;
}
