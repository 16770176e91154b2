/**
 * How far a share counted in a number of independent runs may be from the true one: the exact interval of Clopper &
 * Pearson (1934, Biometrika 26(4):404–413).
 *
 * The low end is the probability under which so many or more would come with a chance of only (1 - level) / 2; the high
 * end the one under which so many or fewer would. So the interval holds the true share at least as often as it says,
 * whatever that share is, and for small numbers of runs noticeably more often.
 *
 * The chances are ratios of sums: the binomial probabilities, each from its neighbour, from the most probable one
 * outward, until what is left cannot matter. That takes some tens of square roots of the number of runs, and only
 * + - * / and comparisons, so that every engine finds the same.
 */

/** Two numbers between which something lies. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** More runs than anybody makes; beyond, the sums would lose digits. */
const mostRuns = 1_000_000_000;
/** Probabilities so much smaller than the sum of those before them are left out; they fall ever faster from there. */
const negligible = 1e-32;

/** The chance of `count` or fewer of `of`, and of `count` or more, where each comes with probability `p` (not 0 or 1). */
function tails(count: number, of: number, p: number): readonly [fewer: number, more: number] {
  const odds = p / (1 - p);
  const mode = Math.min(of, Math.floor((of + 1) * p));
  // All as multiples of the probability of the mode.
  let fewer = mode <= count ? 1 : 0;
  let more = mode >= count ? 1 : 0;
  let sum = 1;
  for (let at = mode, term = 1; at < of && term > sum * negligible; ) {
    term *= ((of - at) / (at + 1)) * odds;
    at += 1;
    sum += term;
    if (at <= count) fewer += term;
    if (at >= count) more += term;
  }
  for (let at = mode, term = 1; at > 0 && term > sum * negligible; ) {
    term *= at / (of - at + 1) / odds;
    at -= 1;
    sum += term;
    if (at <= count) fewer += term;
    if (at >= count) more += term;
  }
  return [fewer / sum, more / sum];
}

/** Halves 0 to 1 until no number is left between: the last for which it does not hold, the first for which it does. */
function turn(holds: (p: number) => boolean): Interval {
  let [low, high] = [0, 1];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) return { low, high };
    if (holds(middle)) high = middle;
    else low = middle;
  }
}

const refuseUnless = (isSo: boolean, name: string, expected: string, received: unknown): void => {
  if (!isSo) throw new RangeError(`${name}: expected ${expected}, received ${String(received)}`);
};

/**
 * The interval in which a true share lies, of which `count` of `of` independent runs are a sample: with at least the
 * chance `level`, before the runs are made. Of no runs nothing is known: 0 to 1. An interval of one share says nothing
 * of several at once.
 *
 * @throws RangeError unless `of` is a whole number from 0 to 1,000,000,000, `count` one from 0 to `of`, and `level`
 *   lies between 0 and 1
 * @example shareInterval(5, 10) // => { low: 0.1870..., high: 0.8129... }
 */
export function shareInterval(count: number, of: number, level = 0.95): Interval {
  const whole = (most: number): string => `a whole number from 0 to ${most}`;
  refuseUnless(Number.isInteger(of) && of >= 0 && of <= mostRuns, 'of', whole(mostRuns), of);
  refuseUnless(Number.isInteger(count) && count >= 0 && count <= of, 'count', whole(of), count);
  refuseUnless(level > 0 && level < 1, 'level', 'a number between 0 and 1', level);
  const outside = (1 - level) / 2;
  return {
    low: count === 0 ? 0 : turn((p) => tails(count, of, p)[1] >= outside).low,
    high: count === of ? 1 : turn((p) => tails(count, of, p)[0] <= outside).high,
  };
}
