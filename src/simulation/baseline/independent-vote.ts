/**
 * A vote in which each votes in favour with the same chance and nobody looks at anybody else: the baseline for an audience that
 * decides formally (Condorcet 1785; page not checked). `majorityProbability` has the closed form.
 */
import { wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';

/**
 * How many of so many voters vote in favour, one asked after another.
 *
 * @throws RangeError unless `voters` is a whole number from 0 to 100,000,000 and `chance` from 0 to 1
 * @example votesInFavour(101, 0.6, streamOf(7, 'models', 0)) > 50 // true in 979 of 1000
 */
export function votesInFavour(voters: number, chance: number, stream: RandomStream): number {
  wholeFrom('voters', voters, 0, 100_000_000);
  let votes = 0;
  for (let voter = 0; voter < voters; voter += 1) if (stream.chance(chance)) votes += 1;
  return votes;
}
