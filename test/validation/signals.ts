/** People who decide one after another, in view. */
import { rightCascadeProbability } from '../../src/analysis/closed-form/cascade-probability.js';
import { informationCascade } from '../../src/simulation/baseline/information-cascade.js';
import { streamOf } from '../../src/simulation/random.js';
import { type Check, partOf } from './check.js';
import { errorOfShare, near, sampled } from './measure.js';

const source =
  'Bikhchandani, Hirshleifer & Welch 1992, Journal of Political Economy 100:992 (page not checked)';
const expected = [
  [0.6, 0.631579],
  [0.7, 0.753165],
  [0.8, 0.857143],
] as const;

export const signalsCheck: Check = {
  number: '18',
  what: 'The right cascade comes as often as Bikhchandani, Hirshleifer and Welch say',
  source,
  rule: 'signals are right with a chance of p, a coin decides between equals; p(1 + p)/(2(1 - p + p²))',
  origin: 'the formula, by an independent program, six digits',
  tolerance: 'six digits',
  measures: () =>
    expected.map(([p, share]) => near(`p = ${p}`, share, rightCascadeProbability(p), 5e-7)),
};

const runs = 1_000_000;

export const signalsSimulated: Check = {
  number: '18, simulated',
  what: 'Simulated people who watch one another end up right as often as they should',
  source,
  rule: 'one after another until a cascade begins; signals are right with a chance of p, a coin decides between equals',
  origin: 'check 18',
  runs: '1,000,000 for each p',
  tolerance: '4 standard errors, and no further than .002',
  measures: (seed) =>
    expected.map(([p, share], index) => {
      const stream = streamOf(seed, 'models', index, partOf(signalsSimulated));
      let right = 0;
      for (let run = 0; run < runs; run += 1) if (informationCascade(p, stream).right) right += 1;
      return sampled(`p = ${p}`, share, right / runs, errorOfShare(share, runs), { most: 0.002 });
    }),
};
