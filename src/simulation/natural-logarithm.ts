/**
 * The natural logarithm from adding, multiplying and dividing alone. Those are the same everywhere; `Math.log` is not,
 * and where a logarithm decides what people do, one last digit may decide otherwise.
 *
 * The method is that of Sun's fdlibm, file e_log.c (1993): the number is 2^k times one about 1, whose logarithm is a
 * polynomial in s = f / (2 + f) with f that number less 1. Its authors state an error below one unit in the last place.
 */
// biome-ignore-all lint/correctness/noPrecisionLoss: the digits are those printed in the source

const bits = new DataView(new ArrayBuffer(8));

/** The logarithm of 2 in two pieces: a whole number times the first is exact. */
const [ln2High, ln2Low] = [6.9314718036912381649e-1, 1.90821492927058770002e-10];
const [lg1, lg2, lg3, lg4, lg5, lg6, lg7] = [
  6.66666666666673513e-1, 3.999999999940941908e-1, 2.857142874366239149e-1, 2.222219843214978396e-1,
  1.818357216161805012e-1, 1.531383769920937332e-1, 1.479819860511658591e-1,
];
/** 2^54: makes the smallest numbers large enough to have their exponent in its place. */
const lift = 18_014_398_509_481_984;
/** The upper words of 1 and of half the square root of 2, where the range of the number about 1 begins. */
const [upperOfOne, upperOfLeast] = [0x3ff00000, 0x3fe6a09e];

/** The logarithm of 2^k (1 + f). */
function assembled(k: number, f: number): number {
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (lg2 + w * (lg4 + w * lg6));
  const odd = z * (lg1 + w * (lg3 + w * (lg5 + w * lg7)));
  // In this order the small terms are added first; another order has other last digits.
  return s * (halfSquare + (odd + even)) + k * ln2Low - halfSquare + f + k * ln2High;
}

/**
 * The natural logarithm of a number; of 0 minus infinity.
 *
 * @throws RangeError for a negative number and for what is no number
 * @example naturalLogarithm(10) // 2.302585092994046
 */
export function naturalLogarithm(x: number): number {
  if (!(x >= 0)) throw new RangeError(`expected a number from 0 on, received ${x}`);
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  const subnormal = x < 2.2250738585072014e-308;
  bits.setFloat64(0, subnormal ? x * lift : x);
  const upper = bits.getInt32(0) + (upperOfOne - upperOfLeast);
  const k = (upper >> 20) - 1023 - (subnormal ? 54 : 0);
  bits.setInt32(0, (upper & 0xfffff) + upperOfLeast);
  return assembled(k, bits.getFloat64(0) - 1);
}
