/** Thresholds spread evenly: the share that acts has a closed form. */
import { thresholdContagion } from '../../src/analysis/closed-form/threshold-contagion.js';
import type { Check } from './check.js';
import { near } from './measure.js';

const expected = [
  [10, 0.05, 0.377581],
  [4, 0.05, 0.214683],
  [10, 0.01, 0.100825],
  [4, 0.2, 0.596303],
] as const;

/**
 * The equations of Gleeson & Cahalane with thresholds that are uniform, summed over degrees and over how many of those
 * heard act, and iterated; nothing is made linear. Degrees up to 80 leave out less than 10^-40.
 */
function summed(mean: number, seeds: number): number {
  const degrees = Array.from({ length: 81 }, () => 0);
  let likely = Math.exp(-mean);
  for (let ties = 0; ties <= 80; ties += 1) {
    degrees[ties] = likely;
    likely *= mean / (ties + 1);
  }
  /** The chance that somebody who hears `ties` acts, when `heard` of them may act already, each with a chance q. */
  const acts = (ties: number, heard: number, q: number): number => {
    let chance = (1 - q) ** heard;
    let sum = 0;
    for (let acting = 0; acting <= heard; acting += 1) {
      sum += chance * (ties === 0 ? 0 : acting / ties);
      chance *= ((heard - acting) / (acting + 1)) * (q / (1 - q));
    }
    return sum;
  };
  let q = seeds;
  for (let round = 0; round < 2000; round += 1) {
    const now = q;
    const met = degrees.reduce(
      (sum, share, ties) =>
        sum + (ties === 0 ? 0 : ((ties * share) / mean) * acts(ties, ties - 1, now)),
      0,
    );
    q = seeds + (1 - seeds) * met;
    if (Math.abs(q - now) < 1e-14) break;
  }
  return (
    seeds + (1 - seeds) * degrees.reduce((sum, share, ties) => sum + share * acts(ties, ties, q), 0)
  );
}

export const uniformContagionCheck: Check = {
  number: '6',
  what: 'Evenly spread thresholds have the closed form that is worked out here',
  source:
    'worked out here from Gleeson & Cahalane 2007, Physical Review E 75:056103 (page not checked)',
  rule: 'random network with Poisson degrees of mean z, thresholds uniform over 0 to 1, a share s acts from the start',
  origin:
    "an independent program, six digits; the sums of Gleeson and Cahalane's equations, iterated",
  tolerance: 'six digits; 10⁻⁹ against the sums',
  measures: () =>
    expected.flatMap(([meanDegree, seeds, share]) => {
      const found = thresholdContagion({ meanDegree, seeds });
      return [
        near(`z = ${meanDegree}, s = ${seeds}`, share, found, 5e-7),
        near(`z = ${meanDegree}, s = ${seeds}, the sums`, summed(meanDegree, seeds), found, 1e-9),
      ];
    }),
};
