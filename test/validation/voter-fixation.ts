/** Copying at random until all do the same. */
import { voter } from '../../src/simulation/acceptance/voter.js';
import { streamOf } from '../../src/simulation/random.js';
import { everybody, firstOf, hearingOf } from '../simulation/acceptance/hearing-of.js';
import { type Check, partOf } from './check.js';
import { errorOfShare, sampled } from './measure.js';

const runs = 1500;

export const voterFixation: Check = {
  number: '20',
  what: 'Copying at random ends in acceptance as often as its share at first',
  source:
    'Clifford & Sudbury 1973, Biometrika 60:581, and Holley & Liggett 1975, Annals of Probability 3:643 (pages not checked)',
  rule: 'rule voter; N people who all hear one another, k of whom accept at first; until all do the same',
  origin:
    'by hand: the mean number who accept never changes, so all end by accepting with a chance of k/N',
  runs: '1500 for each',
  tolerance: '4 standard errors',
  measures: (seed) =>
    (
      [
        [10, 3],
        [20, 5],
        [40, 32],
      ] as const
    ).map(([size, first], at) => {
      let won = 0;
      for (let run = 0; run < runs; run += 1) {
        const stream = streamOf(seed, 'models', 10_000 * at + run, partOf(voterFixation));
        const hearing = hearingOf(everybody(size), { convinced: firstOf(size, first), stream });
        const { accepting, ended } = voter.settle(hearing, { rule: 'voter', rounds: 1_000_000 });
        if (ended === 'settled' && accepting === size) won += 1;
      }
      const share = first / size;
      return sampled(`N = ${size}, k = ${first}`, share, won / runs, errorOfShare(share, runs));
    }),
};
