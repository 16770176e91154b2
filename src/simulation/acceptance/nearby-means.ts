/**
 * One round of bounded confidence where each hears all: everybody takes the mean of the opinions no farther than
 * `confidence`, the own among them. In ascending order those near a person stand beside one another, so that two
 * pointers and sums from the lowest on do for all: one round costs as many steps as there are people.
 */

/** A billionth farther counts as near: opinions that are equally spaced on paper are not quite so as numbers. */
export const slack = 1e-9;

/**
 * Sums from the lowest opinion on, each in two parts, the second what rounding cut off from the first (Knuth's exact
 * sum of two). Without it a mean of three people among a million would be a mean of rounding errors.
 */
const sums = (values: Float64Array, high: Float64Array, low: Float64Array): void => {
  // `high` and `low` have a place more than `values`; the first is 0.
  for (let at = 0; at < values.length; at += 1) {
    const sum = high[at] as number;
    const value = values[at] as number;
    const next = sum + value;
    const shared = next - sum;
    high[at + 1] = next;
    low[at + 1] = (low[at] as number) + (sum - (next - shared) + (value - shared));
  }
};

/** Makes the function that does one round, from ascending opinions into ascending opinions, for so many people. */
export function nearbyMeans(
  size: number,
  confidence: number,
): (now: Float64Array, next: Float64Array) => void {
  const high = new Float64Array(size + 1);
  const low = new Float64Array(size + 1);
  const reach = confidence + slack;
  return (now, next) => {
    sums(now, high, low);
    let from = 0;
    let to = 0;
    let least = Number.NEGATIVE_INFINITY;
    // Indexes are people in ascending order of opinion; `to` stops behind the last.
    for (let at = 0; at < size; at += 1) {
      const own = now[at] as number;
      while (own - (now[from] as number) > reach) from += 1;
      while (to < size && (now[to] as number) - own <= reach) to += 1;
      const sum =
        (high[to] as number) -
        (high[from] as number) +
        ((low[to] as number) - (low[from] as number));
      // Those with higher opinions keep them; only rounding could turn two round.
      least = Math.max(least, sum / (to - from));
      next[at] = least;
    }
  };
}
