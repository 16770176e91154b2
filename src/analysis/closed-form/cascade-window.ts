/**
 * How well connected people must be for one of them to set off a large cascade: well enough for word to travel, and not
 * so well that a single voice is drowned among many.
 *
 * People with k ties act when a share `threshold` of those they hear does. One acting tie is enough for those with 1/k
 * at least the threshold (Watts calls them vulnerable). On a large random network with mean degree z, Poisson degrees
 * p_k, a cascade can be large if the vulnerable hang together: Σ k(k-1)·p_k over vulnerable k exceeds z. Watts, "A
 * simple model of global cascades on random networks", PNAS 99:5766 (2002).
 */
import { numberFrom } from '../../simulation/bounds.js';
import { lastWhere } from './bisection.js';
import { exponential } from './exponential.js';

/** Between which mean numbers of ties a large cascade can be set off by one. */
export interface CascadeWindow {
  readonly from: number;
  readonly to: number;
  /** With so many ties at most, one acting tie is enough. */
  readonly vulnerable: number;
}

const leastThreshold = 0.002;

/** The most ties with which one of them is a share of at least the threshold. */
function mostVulnerable(threshold: number): number {
  let ties = 1;
  while (1 / (ties + 1) >= threshold) ties += 1;
  return ties;
}

/** How many terms of the Poisson distribution are below `terms`: the share of people with fewer ties. */
function shareWithFewer(terms: number, mean: number): number {
  let term = exponential(-mean);
  let sum = 0;
  for (let ties = 0; ties < terms; ties += 1) {
    sum += term;
    term *= mean / (ties + 1);
  }
  return sum;
}

/** The share with exactly so many. */
function shareWith(ties: number, mean: number): number {
  let term = exponential(-mean);
  for (let at = 1; at <= ties; at += 1) term *= mean / at;
  return term;
}

/**
 * Watts' cascade window of a large random network on which all have the same threshold; `null` if there is none.
 *
 * @param threshold a share of those heard, from 0.002 to 1
 * @throws RangeError for a threshold outside
 * @example cascadeWindow(0.18) // { from: 1.0207, to: 5.7647, vulnerable: 5 }, rounded
 */
export function cascadeWindow(threshold: number): CascadeWindow | null {
  numberFrom('threshold', threshold, leastThreshold, 1);
  const vulnerable = mostVulnerable(threshold);
  // Σ k(k-1)·p_k up to K is z² times the share with fewer than K - 1 ties; so the condition, divided by z, is this.
  const terms = vulnerable - 1;
  const reach = (mean: number): number => mean * shareWithFewer(terms, mean);
  // It rises to one highest place, at most at z = K, and falls from there.
  const rises = (mean: number): boolean =>
    shareWithFewer(terms, mean) > terms * shareWith(terms, mean);
  const highest = lastWhere(0, vulnerable, rises);
  if (!(reach(highest) > 1)) return null;
  return {
    from: lastWhere(0, highest, (mean) => reach(mean) <= 1),
    to: lastWhere(highest, 4 * vulnerable, (mean) => reach(mean) > 1),
    vulnerable,
  };
}
