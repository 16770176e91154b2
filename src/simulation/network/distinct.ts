/** Puts the sorted numbers after the first `sorted`, which are ascending, in among them. */
function merge(numbers: Float64Array, sorted: number): void {
  const late = numbers.slice(sorted);
  let [i, j] = [sorted - 1, late.length - 1];
  // From the end on, so that no number is written over before it is moved; the last of `late` to be placed ends it.
  for (let at = numbers.length - 1; j >= 0; at -= 1) {
    const [early, other] = [i < 0 ? -1 : (numbers[i] as number), late[j] as number];
    if (early > other) i -= 1;
    else j -= 1;
    numbers[at] = Math.max(early, other);
  }
}

/**
 * Sorts numbers from 0 on, of which the first `sorted` are ascending already, and moves the different ones to the
 * front; says how many these are.
 *
 * To sort many numbers once is faster than to look each up in a hash table, where every look is a miss of the cache.
 */
export function distinct(numbers: Float64Array, sorted = 0): number {
  numbers.subarray(sorted).sort();
  if (sorted > 0) merge(numbers, sorted);
  let kept = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    // Both indices are below the length: what is kept is never ahead of what is read.
    const number = numbers[i] as number;
    if (i > 0 && number === numbers[kept - 1]) continue;
    numbers[kept] = number;
    kept += 1;
  }
  return kept;
}
