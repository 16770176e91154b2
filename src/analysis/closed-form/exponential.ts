/**
 * The exponential function from the four basic operations, so that every engine finds the same bytes (`Math.exp` may
 * differ in the last digit from engine to engine).
 *
 * e^x = 2^k · e^r with |r| at most half of ln 2, and e^r by its Taylor series. Right to about two parts in 10^16.
 */

/** ln 2 in two parts; the first ends in so many zeros that a whole multiple of it is exact (as in fdlibm, from memory). */
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;
/** The last term is below 10^-19 for |r| up to 0.35. */
const terms = 15;

/** Beyond these the result is Infinity, or 0. */
const [least, most] = [-745.2, 709.8];

/** A number times a power of two, one doubling or halving after another: each is exact. */
function timesPowerOfTwo(value: number, power: number): number {
  let result = value;
  for (let left = power; left > 0; left -= 1) result *= 2;
  for (let left = power; left < 0; left += 1) result /= 2;
  return result;
}

/** @example exponential(1) // 2.718281828459045 */
export function exponential(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x < least) return 0;
  if (x > most) return Number.POSITIVE_INFINITY;
  const doublings = Math.round(x / (ln2High + ln2Low));
  const rest = x - doublings * ln2High - doublings * ln2Low;
  let sum = 1;
  for (let term = terms; term > 0; term -= 1) sum = 1 + (rest / term) * sum;
  return timesPowerOfTwo(sum, doublings);
}
