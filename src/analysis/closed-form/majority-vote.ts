/**
 * How likely a majority is, when each votes for it with the same chance and nobody looks at anybody else.
 *
 * Condorcet, Essai sur l'application de l'analyse (1785; page not checked): if each is more likely right than wrong, many
 * are more likely right than one. The distribution of the votes is built up voter by voter, which needs only products
 * and sums of numbers from 0 to 1.
 */
import { numberFrom, wholeFrom } from '../../simulation/bounds.js';

/** Whom an even split falls to. */
export type Tie = 'refuses' | 'accepts';

const mostVoters = 10_000;

/** How likely each number of votes in favour is. */
function votesInFavour(voters: number, chance: number): Float64Array {
  const likely = new Float64Array(voters + 1);
  likely[0] = 1;
  for (let voter = 1; voter <= voters; voter += 1) {
    // The index is within: no voter has yet voted beyond it.
    for (let votes = voter; votes > 0; votes -= 1)
      likely[votes] =
        (likely[votes] as number) * (1 - chance) + (likely[votes - 1] as number) * chance;
    likely[0] = (likely[0] as number) * (1 - chance);
  }
  return likely;
}

/**
 * The chance that more than half vote in favour.
 *
 * @param voters from 1 to 10,000
 * @param chance that a voter does, from 0 to 1
 * @param tie what an even split does: nothing changes, unless it is said otherwise
 * @throws RangeError for numbers outside
 * @example majorityProbability(3, 0.6) // 0.648
 */
export function majorityProbability(voters: number, chance: number, tie: Tie = 'refuses'): number {
  wholeFrom('voters', voters, 1, mostVoters);
  numberFrom('chance', chance, 0, 1);
  const needed = tie === 'accepts' ? voters / 2 : Math.floor(voters / 2) + 1;
  return votesInFavour(voters, chance)
    .subarray(Math.ceil(needed))
    .reduce((sum, likely) => sum + likely, 0);
}
