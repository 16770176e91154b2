/**
 * Where a condition changes: the last number for which it holds, in an interval that begins with it and ends
 * without. Halves the interval until no number lies between its ends; basic operations only.
 */

/** @example lastWhere(0, 2, (x) => x * x <= 2) // 1.414213562373095 */
export function lastWhere(from: number, to: number, holds: (at: number) => boolean): number {
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return low;
    if (holds(middle)) low = middle;
    else high = middle;
  }
}
