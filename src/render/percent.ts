/** Shares of runs in words: to a tenth of a per cent, and never rounded to none or all. */
import type { Interval } from '../simulation/interval.js';

/** A share from 0 to 1 in per cent, with one decimal: `83.0`. */
const tenths = (share: number): string => (100 * share).toFixed(1);

/**
 * A share as per cent. What is not nothing is never told as nothing, nor what is not all as all.
 *
 * @example percent(0.8304) // => '83.0 %'
 */
export function percent(share: number): string {
  const text = tenths(share);
  if (share > 0 && text === '0.0') return '< 0.1 %';
  if (share < 1 && text === '100.0') return '> 99.9 %';
  return `${text} %`;
}

/** An interval of shares, its ends rounded outward so that it still covers: `80.5–85.3 %`. */
export function percentInterval({ low, high }: Interval): string {
  const down = Math.floor(low * 1000) / 10;
  const up = Math.ceil(high * 1000) / 10;
  return `${down.toFixed(1)}–${up.toFixed(1)} %`;
}
