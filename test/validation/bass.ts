/** How something new is taken up. */
import { bassPeak, bassShare } from '../../src/analysis/closed-form/bass-curve.js';
import { bassAdopters } from '../../src/simulation/baseline/bass.js';
import { streamOf } from '../../src/simulation/random.js';
import { type Check, partOf } from './check.js';
import { meanOf, near, sampled } from './measure.js';

const source = 'Bass 1969, Management Science 15:215 (page not checked)';
const rates = { alone: 0.03, imitating: 0.38 };

export const bassCheck: Check = {
  number: '17',
  what: 'Something new is taken up along the curve of Bass',
  source,
  rule: 'p = .03, q = .38',
  origin: 'the formulas, by an independent program, six digits',
  tolerance: 'six digits',
  measures: () => {
    const peak = bassPeak(rates);
    return [
      near('time of the peak', 6.192619, peak.time, 5e-7),
      near('share by then', 0.460526, peak.share, 5e-7),
      near('rate then', 0.110592, peak.rate, 5e-7),
      near('share by time 10', 0.812803, bassShare(rates, 10), 5e-7),
    ];
  },
};

const runs = 40;

export const bassSimulated: Check = {
  number: '17, simulated',
  what: 'A simulated population takes something up as fast as it should',
  source,
  rule: 'p = .03, q = .38, N = 10,000, steps of .01, until time 10',
  origin: 'check 17; the standard error as it shows in the runs',
  runs: `${runs}`,
  tolerance: '4 standard errors, and no further than .0045',
  measures: (seed) => {
    const shares = Array.from({ length: runs }, (_, run) => {
      const stream = streamOf(seed, 'models', run, partOf(bassSimulated));
      const adopters = bassAdopters({ size: 10_000, ...rates, step: 0.01 }, 1000, stream);
      return (adopters.at(-1) ?? 0) / 10_000;
    });
    const { mean, error } = meanOf(shares);
    return [sampled('share by time 10', 0.812803, mean, error, { most: 0.0045 })];
  },
};
