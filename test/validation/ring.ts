/** How many rounds it takes round a ring. */
import { ringFront } from '../../src/analysis/closed-form/ring-front.js';
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

export const ringCheck: Check = {
  number: '15',
  what: 'Rounds round a ring lie where the two fronts put them',
  source:
    'Centola & Macy 2007, American Journal of Sociology 113:702 (page not checked); the exact count is worked out here',
  rule: 'ring of N, w neighbours heard to each side, a of whom must act, a block of a acting from the start; ⌈(N - a)/(2(w - a + 1))⌉ rounds, up to a - 1 fewer',
  origin:
    'the two ends are computed here, and what is found is what an independent program counted on such rings',
  tolerance: 'within the two ends; exact for a = 1',
  measures: () => [
    ...counted.map(([size, neighbours, heard, rounds]) => {
      const front = ringFront({ size, neighbours, heard, seeds: heard });
      const ends = [front?.least ?? Number.NaN, front?.most ?? Number.NaN] as const;
      return within(`N = ${size}, w = ${neighbours}, a = ${heard}`, ends, rounds);
    }),
    same(
      'N = 1000, w = 2, a = 3',
      'does not spread',
      ringFront({ size: 1000, neighbours: 2, heard: 3, seeds: 3 }) === null
        ? 'does not spread'
        : 'spreads',
    ),
  ],
};
