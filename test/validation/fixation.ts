/** Whether the kind of one newcomer takes over. */
import { fixationProbability } from '../../src/analysis/closed-form/fixation-probability.js';
import { moranProcess } from '../../src/simulation/baseline/moran.js';
import { streamOf } from '../../src/simulation/random.js';
import { type Check, partOf } from './check.js';
import { errorOfShare, near, sampled } from './measure.js';

const source =
  'Moran 1958, Mathematical Proceedings of the Cambridge Philosophical Society 54:60 (page not checked)';

export const fixationCheck: Check = {
  number: '13',
  what: 'A newcomer takes over as often as the formula of the Moran process says',
  source,
  rule: 'one newcomer of fitness r in a population of N; (1 - 1/r)/(1 - r⁻ᴺ), and 1/N for r = 1',
  origin: 'the formula, by an independent program, six digits',
  tolerance: 'six digits',
  measures: () => [
    near('r = 2, N = 10', 0.500489, fixationProbability(10, 2), 5e-7),
    near('r = 1.1, N = 100', 0.090916, fixationProbability(100, 1.1), 5e-7),
    near('r = 1.05, N = 50', 0.052168, fixationProbability(50, 1.05), 5e-7),
    near('r = 1, N = 10', 0.1, fixationProbability(10, 1), 1e-12),
  ],
};

const cases = [
  { fitness: 2, size: 10, expected: 0.500489, brief: 100_000 },
  { fitness: 1, size: 10, expected: 0.1, brief: 100_000 },
  { fitness: 1.05, size: 50, expected: 0.052168, brief: 20_000 },
  { fitness: 1.1, size: 100, expected: 0.090916, brief: 10_000 },
] as const;

export const fixationSimulated: Check = {
  number: '13, simulated',
  what: 'A simulated newcomer takes over as often as it should',
  source,
  rule: 'one newcomer of fitness r in a population of N; one chosen by fitness is copied, one at random replaced',
  origin: 'check 13',
  runs: '100,000 for N = 10, 20,000 for N = 50, 10,000 for N = 100; in full 100,000 for each',
  tolerance: '4 standard errors, and no further than .0063',
  measures: (seed, scale) =>
    cases.map(({ fitness, size, expected, brief }, index) => {
      const runs = scale === 'full' ? 100_000 : brief;
      const stream = streamOf(seed, 'models', index, partOf(fixationSimulated));
      let fixed = 0;
      for (let run = 0; run < runs; run += 1)
        if (moranProcess({ size, fitness }, stream).fixed) fixed += 1;
      return sampled(
        `r = ${fitness}, N = ${size}`,
        expected,
        fixed / runs,
        errorOfShare(expected, runs),
        { most: 0.0063 },
      );
    }),
};
