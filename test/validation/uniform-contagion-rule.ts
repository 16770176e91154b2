/** Thresholds spread evenly among people who are tied at random: the rule, beside its closed form. */
import { fractionalThreshold } from '../../src/simulation/acceptance/fractional-threshold.js';
import { randomNetwork } from '../../src/simulation/network/random-network.js';
import { streamOf } from '../../src/simulation/random.js';
import type { RandomStream } from '../../src/simulation/random-stream.js';
import { hearingOf } from '../simulation/acceptance/hearing-of.js';
import { type Check, partOf } from './check.js';
import { meanOf, sampled } from './measure.js';

const size = 100_000;
/** Mean degree, share that acts from the start, what is expected; in brief so many networks, and draws of people on each. */
const cases = [
  [10, 0.05, 0.377581, 3, 16],
  [4, 0.05, 0.214683, 2, 8],
  [4, 0.2, 0.596303, 2, 8],
  [10, 0.01, 0.100825, 2, 12],
] as const;

const convincedOf = (share: number, stream: RandomStream): Uint8Array =>
  Uint8Array.from({ length: size }, () => (stream.chance(share) ? 1 : 0));

export const uniformContagionSimulated: Check = {
  number: '6, simulated',
  what: 'People with evenly spread thresholds act as many as the closed form says',
  source:
    'worked out here from Gleeson & Cahalane 2007, Physical Review E 75:056103 (page not checked)',
  rule: 'rule fractional-threshold; 100,000 people, random network with mean degree z, thresholds uniform over 0 to 1, each acts from the start with a chance of s',
  origin: 'check 6',
  runs: '48 on 3 networks for z = 10 and s = .05, which is near the critical point; 16, 16 and 24 on 2 networks for the others; in full 100 on as many networks for each',
  tolerance: '4 standard errors, as they show in the runs, and no further than .006',
  measures: (seed, scale) =>
    cases.map(([meanDegree, share, expected, ...brief], at) => {
      const found: number[] = [];
      const [networks, draws] = scale === 'full' ? [100, 1] : brief;
      for (let drawn = 0; drawn < networks; drawn += 1) {
        const index = 1000 * at + drawn;
        const stream = streamOf(seed, 'models', index, partOf(uniformContagionSimulated));
        const network = randomNetwork(size, meanDegree, stream);
        for (let draw = 0; draw < draws; draw += 1) {
          const threshold = stream.fill(new Float64Array(size));
          const hearing = hearingOf(network, { threshold, convinced: convincedOf(share, stream) });
          const rule = { rule: 'fractional-threshold' } as const;
          found.push(fractionalThreshold.settle(hearing, rule).accepting / size);
        }
      }
      const { mean, error } = meanOf(found);
      return sampled(`z = ${meanDegree}, s = ${share}`, expected, mean, error, { most: 0.006 });
    }),
};
