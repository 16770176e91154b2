/** Functions whose sensitivity indices are known by formula: what estimates of them are held to. */
import type { Factor } from '../../../src/analysis/ensemble/factor.js';

/** A function of a point, and the indices of its factors. */
export interface KnownFunction {
  readonly name: string;
  readonly factors: readonly Factor[];
  readonly at: (point: readonly number[]) => number;
  readonly first: readonly number[];
  readonly total: readonly number[];
}

const pi4 = Math.PI ** 4;

/**
 * Ishigami & Homma 1990, with a = 7 and b = 0.1. Its parts of the variance are integrals of sines and powers; they give
 * the printed 0.3139, 0.4424, 0 and 0.5576, 0.4424, 0.2437 (Saltelli et al. 2008, Global Sensitivity Analysis: The
 * Primer; page not checked).
 */
export function ishigami(a = 7, b = 0.1): KnownFunction {
  const alone = (1 + (b * pi4) / 5) ** 2 / 2;
  const second = a ** 2 / 8;
  const together = b ** 2 * pi4 ** 2 * (1 / 18 - 1 / 50);
  const whole = alone + second + together;
  return {
    name: 'Ishigami’s function',
    factors: ['x1', 'x2', 'x3'].map((name) => ({ name, from: -Math.PI, to: Math.PI })),
    at: ([x = 0, y = 0, z = 0]) => Math.sin(x) + a * Math.sin(y) ** 2 + b * z ** 4 * Math.sin(x),
    first: [alone / whole, second / whole, 0],
    total: [(alone + together) / whole, second / whole, together / whole],
  };
}

/**
 * Sobol's g-function: the product of (|4x - 2| + a) / (1 + a) over the factors. Each has a variance of 1/3 / (1 + a)²,
 * and that of the product is the product of 1 + variance, less 1 (Saltelli & Sobol' 1995; from memory, and easily
 * derived, since the mean of each is 1).
 */
export function sobolG(a: readonly number[]): KnownFunction {
  const own = a.map((one) => 1 / (3 * (1 + one) ** 2));
  const product = own.reduce((all, one) => all * (1 + one), 1);
  return {
    name: 'Sobol’s g-function',
    factors: a.map((_, index) => ({ name: `x${index + 1}`, from: 0, to: 1 })),
    at: (point) =>
      point.reduce((all, x, index) => {
        const one = a[index] ?? 0;
        return (all * (Math.abs(4 * x - 2) + one)) / (1 + one);
      }, 1),
    first: own.map((one) => one / (product - 1)),
    total: own.map((one) => (one * product) / (1 + one) / (product - 1)),
  };
}

/** Choices of `size` places out of the first `of`, ascending. */
function choices(of: number, size: number, from = 0): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return Array.from({ length: of - from }, (_, n) => from + n).flatMap((first) =>
    choices(of, size - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/** One term of a polynomial: a coefficient, and which variables it multiplies. */
type Term = readonly [coefficient: number, of: readonly number[]];

/**
 * The function of 20 factors with which Morris (1991) showed his method, from memory. Its coefficients: 20 for factors 1
 * to 10; -15 for pairs of the first 6; -10 for triples of the first 5; 5 for fours of the first 4. The other ones of
 * first and second order he drew from the normal distribution; here they are -1 and 1 in turn. Factors 3, 5 and 7 enter
 * in a curve.
 */
export const morris1991 = {
  factors: Array.from({ length: 20 }, (_, n) => ({ name: `x${n + 1}`, from: 0, to: 1 })),
  /** How a factor's value enters. */
  enters: (factor: number, x: number): number =>
    [2, 4, 6].includes(factor) ? 2 * ((1.1 * x) / (x + 0.1) - 0.5) : 2 * (x - 0.5),
  terms: [
    ...choices(20, 1).map(([i = 0]): Term => [i < 10 ? 20 : (-1) ** i, [i]]),
    ...choices(20, 2).map(([i = 0, j = 0]): Term => [j < 6 ? -15 : (-1) ** (i + j), [i, j]]),
    ...choices(5, 3).map((of): Term => [-10, of]),
    ...choices(4, 4).map((of): Term => [5, of]),
  ],
  at: (point: readonly number[]): number => {
    const w = point.map((x, factor) => morris1991.enters(factor, x));
    return morris1991.terms.reduce(
      (sum, [coefficient, of]) => sum + of.reduce((all, i) => all * (w[i] ?? 0), coefficient),
      0,
    );
  },
  /**
   * The mean elementary effect of a factor over all of a grid of 4 levels. Own derivation: the function is linear in how
   * each factor enters, and the levels are independent; so it is the mean move of the one, times the rest at its mean.
   */
  mu: (factor: number): number => {
    const grid = [0, 1 / 3, 2 / 3, 1];
    const means = morris1991.factors.map(
      (_, at) => grid.reduce((sum, x) => sum + morris1991.enters(at, x), 0) / 4,
    );
    const rise = (from: number, to: number) =>
      (morris1991.enters(factor, to) - morris1991.enters(factor, from)) / (to - from);
    const move = (rise(0, 2 / 3) + rise(1 / 3, 1)) / 2;
    return morris1991.terms
      .filter(([, of]) => of.includes(factor))
      .reduce(
        (sum, [coefficient, of]) =>
          sum + of.reduce((all, i) => all * (i === factor ? move : (means[i] ?? 0)), coefficient),
        0,
      );
  },
} as const;
