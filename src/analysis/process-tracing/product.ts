/**
 * Products of many probabilities. A plain number comes to 0 after some hundred small factors, and a hypothesis that
 * evidence speaks against would be taken for refuted. Here the size is kept apart; scaling by powers of two is exact.
 */
import { log10 } from '../statistics.js';

/** The number `digits` × 2^(−256 · `scale`). 0 has the digits 0. */
export interface Product {
  readonly digits: number;
  readonly scale: number;
}

/** 2^256. */
const unit = 1.157920892373162e77;
const unitDecibels = 10 * 256 * log10(2);

function product(number: number, from = 0): Product {
  let digits = number;
  let scale = from;
  while (digits > 0 && digits < 1 / unit) {
    digits *= unit;
    scale += 1;
  }
  return { digits, scale };
}

/** The product of probabilities. */
export const productOf = (factors: readonly number[]): Product =>
  factors.reduce((whole, factor) => times(whole, factor), product(1));

/** A product with one factor more. */
export function times({ digits, scale }: Product, factor: number): Product {
  const by = product(factor);
  return product(digits * by.digits, scale + by.scale);
}

/** One product through another: infinite or 0 where their sizes are too far apart to be written. */
export function quotient(a: Product, b: Product): number {
  let number = a.digits / b.digits;
  for (let size = a.scale; size < b.scale && number < Infinity; size += 1) number *= unit;
  for (let size = a.scale; size > b.scale && number > 0; size -= 1) number /= unit;
  return number;
}

/** The share of each product in their sum; `null` if all are 0. */
export function sharesOf(products: readonly Product[]): readonly number[] | null {
  const largest = largestOf(products);
  if (largest.digits === 0) return null;
  const parts = products.map((one) => (one.digits === 0 ? 0 : quotient(one, largest)));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** The greatest of the products; the first of several that are equal. */
export const largestOf = (products: readonly Product[]): Product =>
  products.reduce((most, one) => (exceeds(one, most) ? one : most));

const exceeds = (a: Product, b: Product): boolean =>
  a.digits !== 0 && (b.digits === 0 || quotient(a, b) > 1);

/** 10·log₁₀ of one product through another. Neither may be 0. */
export const productDecibels = (a: Product, b: Product): number =>
  10 * log10(a.digits / b.digits) + (b.scale - a.scale) * unitDecibels;
