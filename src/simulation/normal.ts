/**
 * The quantiles of the normal distribution. Wichura, "Algorithm AS 241: the percentage points of the normal
 * distribution", Applied Statistics 37 (1988): 477-484, routine PPND16, which he states to be good to about one part in
 * 10^16. The sums of the mantissas that he gives to check a copy by (55.88…, 49.33…, 47.52…) are those of the numbers
 * below. Its logarithm is ours, so that every engine finds the same.
 */
// biome-ignore-all lint/correctness/noPrecisionLoss: the digits are those printed in the source
import { naturalLogarithm } from './natural-logarithm.js';

/** Coefficients of a polynomial, the highest power first. */
type Polynomial = readonly number[];

const central: readonly [Polynomial, Polynomial] = [
  [
    2.5090809287301226727e3, 3.3430575583588128105e4, 6.7265770927008700853e4,
    4.5921953931549871457e4, 1.3731693765509461125e4, 1.9715909503065514427e3,
    1.3314166789178437745e2, 3.387132872796366608,
  ],
  [
    5.226495278852854561e3, 2.8729085735721942674e4, 3.930789580009271061e4,
    2.1213794301586595867e4, 5.3941960214247511077e3, 6.871870074920579083e2,
    4.2313330701600911252e1, 1,
  ],
];
const middle: readonly [Polynomial, Polynomial] = [
  [
    7.7454501427834140764e-4, 2.27238449892691845833e-2, 2.4178072517745061177e-1,
    1.27045825245236838258, 3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959,
    1.42343711074968357734,
  ],
  [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 1.51986665636164571966e-2,
    1.4810397642748007459e-1, 6.8976733498510000455e-1, 1.6763848301838038494,
    2.05319162663775882187, 1,
  ],
];
const far: readonly [Polynomial, Polynomial] = [
  [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.2426609473880784386e-3,
    2.6532189526576123093e-2, 2.9656057182850489123e-1, 1.7848265399172913358,
    5.4637849111641143699, 6.6579046435011037772,
  ],
  [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5,
    7.868691311456132591e-4, 1.48753612908506148525e-2, 1.3692988092273580531e-1,
    5.9983220655588793769e-1, 1,
  ],
];

function valueAt(x: number, polynomial: Polynomial): number {
  let sum = 0;
  for (const coefficient of polynomial) sum = sum * x + coefficient;
  return sum;
}

const ratioAt = (x: number, [above, below]: readonly [Polynomial, Polynomial]): number =>
  valueAt(x, above) / valueAt(x, below);

/**
 * The number below which a standard normal variable lies with probability `p`; minus infinity for 0, infinity for 1.
 *
 * @throws RangeError unless `p` is from 0 to 1
 * @example normalQuantile(0.975) // 1.9599639845400536
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1))
    throw new RangeError(`expected a probability from 0 to 1, received ${p}`);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425)
    return fromMiddle * ratioAt(0.180625 - fromMiddle * fromMiddle, central);
  const r = Math.sqrt(-naturalLogarithm(fromMiddle < 0 ? p : 1 - p));
  const distance = r <= 5 ? ratioAt(r - 1.6, middle) : ratioAt(r - 5, far);
  return fromMiddle < 0 ? -distance : distance;
}
