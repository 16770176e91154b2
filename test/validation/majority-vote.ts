/** A vote of people who do not look at one another. */
import { majorityProbability } from '../../src/analysis/closed-form/majority-vote.js';
import { votesInFavour } from '../../src/simulation/baseline/independent-vote.js';
import { streamOf } from '../../src/simulation/random.js';
import { type Check, partOf } from './check.js';
import { errorOfShare, near, sampled } from './measure.js';

const source = "Condorcet 1785, Essai sur l'application de l'analyse (page not checked)";
const printed = [
  [3, 60n, 0.648],
  [11, 60n, 0.753498],
  [101, 60n, 0.979103],
  [101, 51n, 0.579852],
] as const;

/** The binomial sum in whole numbers, as large as they come: shares nothing with ours, and rounds once. */
function counted(voters: number, percent: bigint): number {
  const [all, digits] = [BigInt(voters), 10n ** 20n];
  let ways = 1n;
  let sum = 0n;
  for (let votes = 0n; votes <= all; votes += 1n) {
    if (2n * votes > all) sum += ways * percent ** votes * (100n - percent) ** (all - votes);
    ways = (ways * (all - votes)) / (votes + 1n);
  }
  return Number((sum * digits) / 100n ** all) / Number(digits);
}

export const majorityVoteCheck: Check = {
  number: '19',
  what: "A majority is as likely as Condorcet's sum says",
  source,
  rule: 'n voters, each in favour with a chance of p; more than half',
  origin: 'an independent program, six digits; the sum in whole numbers',
  tolerance: 'six digits; 10⁻¹² against the sum',
  measures: () =>
    printed.flatMap(([voters, percent, share]) => {
      const found = majorityProbability(voters, Number(percent) / 100);
      const name = `n = ${voters}, p = .${percent}`;
      return [
        near(name, share, found, 5e-7),
        near(`${name}, the sum`, counted(voters, percent), found, 1e-12, 12),
      ];
    }),
};

const runs = 100_000;

export const majorityVoteSimulated: Check = {
  number: '19, simulated',
  what: 'Simulated voters have a majority as often as they should',
  source,
  rule: 'n voters asked one after another, each in favour with a chance of p; more than half',
  origin: 'check 19',
  runs: '100,000 votes each',
  tolerance: '4 standard errors, and no further than .006',
  measures: (seed) =>
    printed.map(([voters, percent, share], index) => {
      const stream = streamOf(seed, 'models', index, partOf(majorityVoteSimulated));
      let carried = 0;
      for (let run = 0; run < runs; run += 1)
        if (2 * votesInFavour(voters, Number(percent) / 100, stream) > voters) carried += 1;
      return sampled(
        `n = ${voters}, p = .${percent}`,
        share,
        carried / runs,
        errorOfShare(share, runs),
        { most: 0.006 },
      );
    }),
};
