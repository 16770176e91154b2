/** Round a ring, person by person. */
import { ringFront } from '../../src/analysis/closed-form/ring-front.js';
import { complexContagion } from '../../src/simulation/acceptance/complex-contagion.js';
import { ringLattice } from '../../src/simulation/network/ring-lattice.js';
import { firstOf, hearingOf } from '../simulation/acceptance/hearing-of.js';
import type { Check } from './check.js';
import { same, within } from './measure.js';

/** Size, neighbours to each side, how many must act, and the rounds that an independent program counted. */
const counted = [
  [1000, 2, 1, 250],
  [1000, 2, 2, 498],
  [1000, 3, 2, 249],
  [1000, 4, 3, 249],
  [10_000, 5, 5, 4996],
] as const;

const spread = (size: number, neighbours: number, heard: number, seeds: number) =>
  complexContagion.settle(
    hearingOf(ringLattice(size, neighbours), { convinced: firstOf(size, seeds) }),
    { rule: 'complex-contagion', heard },
  );

export const ringSimulated: Check = {
  number: '15, simulated',
  what: 'Contagion goes round a ring in as many rounds as another program counted',
  source:
    'Centola & Macy 2007, American Journal of Sociology 113:702 (page not checked); the exact count is worked out here',
  rule: 'rule complex-contagion; ring of N, w neighbours heard to each side, a of whom must act; as many as that act from the start side by side, and three at least',
  origin: 'an independent program; the two ends of check 15',
  tolerance: 'exact, and within the two ends',
  measures: () => [
    ...counted.flatMap(([size, neighbours, heard, rounds]) => {
      const seeds = Math.max(3, heard);
      const found = spread(size, neighbours, heard, seeds);
      const front = ringFront({ size, neighbours, heard, seeds });
      const name = `N = ${size}, w = ${neighbours}, a = ${heard}`;
      const ends = [front?.least ?? Number.NaN, front?.most ?? Number.NaN] as const;
      return [
        same(
          `${name}: people in rounds`,
          `${size} in ${rounds}`,
          `${found.accepting} in ${found.rounds}`,
        ),
        within(`${name}: rounds`, ends, found.rounds),
      ];
    }),
    same('N = 1000, w = 2, a = 3: people', 3, spread(1000, 2, 3, 3).accepting),
  ],
};
