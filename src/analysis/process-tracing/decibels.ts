/**
 * Weights of evidence in decibels: ten times the logarithm to base ten of a ratio of probabilities. 3.01 dB is 2 : 1,
 * 10 dB is 10 : 1, 20 dB is 100 : 1. The unit is the one of the literature on Bayesian process tracing (Fairfield &
 * Charman; cited from memory).
 */
import { type Product, productDecibels, productOf } from './product.js';

/**
 * A weight in decibels, rounded to six decimals. Or, since JSON has no infinite numbers and a division by nothing is
 * none: `infinity` (the second cannot be), `-infinity` (the first cannot be), `incomparable` (neither can be).
 */
export type Decibels = number | 'infinity' | '-infinity' | 'incomparable';

/** Logarithms may differ in their last digit between engines; their first six decimals do not. The 0 is never −0. */
const rounded = (value: number): number => Number(value.toFixed(6)) + 0;

/**
 * How much something weighs for one hypothesis over another, by how probable it is under each.
 *
 * @example
 * decibels(0.95, 0.6); // => 1.995715
 */
export function decibels(first: number, second: number): Decibels {
  return decibelsOf(productOf([first]), productOf([second]));
}

/** The same of two products. */
export function decibelsOf(first: Product, second: Product): Decibels {
  if (second.digits === 0) return first.digits === 0 ? 'incomparable' : 'infinity';
  return first.digits === 0 ? '-infinity' : rounded(productDecibels(first, second));
}

/** Weights one after another. An infinite one stays infinite; one for and one against cannot be compared. */
export function summed(weights: readonly Decibels[]): Decibels {
  const up = weights.includes('infinity');
  const down = weights.includes('-infinity');
  if (weights.includes('incomparable') || (up && down)) return 'incomparable';
  if (up || down) return up ? 'infinity' : '-infinity';
  return rounded(
    weights.reduce((sum: number, one) => (typeof one === 'number' ? sum + one : sum), 0),
  );
}
