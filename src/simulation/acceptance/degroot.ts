/** Each takes the mean opinion of those heard, all at once, again and again. */
import { wholeFrom } from '../bounds.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { averaging } from './averaging.js';
import { acceptedBy } from './opinion.js';
import { deGroot1974 } from './sources.js';

/**
 * Reaching a consensus by averaging.
 *
 * @example degroot.settle(hearing, { rule: 'degroot' }).ended // 'settled', where opinions come to rest
 */
export const degroot: AcceptanceRule<AcceptanceOf<'degroot'>> = {
  id: 'degroot',
  name: 'DeGroot: averaging',
  says: 'Everybody takes, again and again, the mean opinion of those heard, each by its weight; whoever ends at the own threshold or above accepts.',
  sources: [deGroot1974],
  assumes: [
    'Opinions start at the appeal of the move.',
    'The weights of those a person hears are made to sum to 1; without weights all weigh alike.',
    'A person counts its own opinion only where a tie leads from it to itself; where everybody hears everybody, only the others.',
    'All change at once, each by the opinions of the round before.',
    'Whoever hears nobody keeps its opinion.',
    'It ends when no opinion changes by more than 10⁻¹², or after the number of rounds given, or 1000; opinions that are the same again two rounds later, and not in between, go round in a circle.',
    'An opinion a billionth below the threshold counts as at it.',
    'Stubbornness is not looked at.',
  ],
  settle: ({ network, appeal, threshold }, { rounds = 1000 }) =>
    acceptedBy(
      averaging(network, appeal, null, wholeFrom('rounds', rounds, 1, 1_000_000)),
      threshold,
    ),
};
