/**
 * How something new is taken up: by some on their own account, by others because others have.
 *
 * At each moment those who have not taken it up do so at a rate p + q·F, where F is the share that has. Then F(t) =
 * (1 - e^-(p+q)t) / (1 + (q/p)·e^-(p+q)t). Bass, "A new product growth for model consumer durables", Management Science
 * 15:215 (1969; page not checked).
 */
import { numberBetween, numberFrom } from '../../simulation/bounds.js';
import { naturalLogarithm } from '../../simulation/natural-logarithm.js';
import { exponential } from './exponential.js';

/** How fast something is taken up, in a unit of time. */
export interface BassRates {
  /** By those who look at nobody (p, innovation): above 0, below 1000. */
  readonly alone: number;
  /** By those who look at others, if all others have (q, imitation): from 0 to 1000. */
  readonly imitating: number;
}

function requireRates({ alone, imitating }: BassRates): void {
  numberBetween('alone', alone, 0, 1000);
  numberFrom('imitating', imitating, 0, 1000);
}

/**
 * The share that has taken it up by a time.
 *
 * @throws RangeError for rates outside and for a time that is not from 0 to 1,000,000
 * @example bassShare({ alone: 0.03, imitating: 0.38 }, 10) // 0.812803
 */
export function bassShare(rates: BassRates, time: number): number {
  requireRates(rates);
  numberFrom('time', time, 0, 1_000_000);
  const left = exponential(-(rates.alone + rates.imitating) * time);
  return (1 - left) / (1 + (rates.imitating / rates.alone) * left);
}

/** When most take it up at once, and at what rate. */
export interface BassPeak {
  readonly time: number;
  /** The share that has taken it up by then. */
  readonly share: number;
  /** The share a unit of time that takes it up then. */
  readonly rate: number;
}

/**
 * When most take it up at once: at the beginning, where imitation is no stronger than what people do alone.
 *
 * @throws RangeError for rates outside
 * @example bassPeak({ alone: 0.03, imitating: 0.38 }).time // 6.192619
 */
export function bassPeak(rates: BassRates): BassPeak {
  requireRates(rates);
  const { alone, imitating } = rates;
  if (imitating <= alone) return { time: 0, share: 0, rate: alone };
  const time = naturalLogarithm(imitating / alone) / (alone + imitating);
  const share = bassShare(rates, time);
  return { time, share, rate: (1 - share) * (alone + imitating * share) };
}
