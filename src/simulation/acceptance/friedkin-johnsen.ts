/** Each takes the mean opinion of those heard, but keeps to the own first opinion as far as it is stubborn. */
import { wholeFrom } from '../bounds.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { averaging } from './averaging.js';
import { acceptedBy } from './opinion.js';
import { friedkinJohnsen1990, parsegov2015 } from './sources.js';

/**
 * Averaging among people who are stubborn.
 *
 * @example friedkinJohnsen.settle(hearing, { rule: 'friedkin-johnsen', rounds: 50 }).accepting
 */
export const friedkinJohnsen: AcceptanceRule<AcceptanceOf<'friedkin-johnsen'>> = {
  id: 'friedkin-johnsen',
  name: 'Friedkin and Johnsen: averaging with stubbornness',
  says: 'Everybody takes, again and again, the mean opinion of those heard, but keeps to its first opinion as far as it is stubborn; whoever ends at the own threshold or above accepts.',
  sources: [friedkinJohnsen1990, parsegov2015],
  assumes: [
    'Opinions start at the appeal of the move, and the first opinion is that.',
    'With stubbornness s an opinion becomes 1 − s times the mean of those heard and s times the first opinion; with 1 it never changes, with 0 for all it is DeGroot’s averaging.',
    'The weights of those a person hears are made to sum to 1; without weights all weigh alike.',
    'A person counts its own present opinion only where a tie leads from it to itself; where everybody hears everybody, only the others.',
    'All change at once, each by the opinions of the round before.',
    'Whoever hears nobody keeps its opinion.',
    'It ends when no opinion changes by more than 10⁻¹², or after the number of rounds given, or 1000; opinions that are the same again two rounds later, and not in between, go round in a circle.',
    'An opinion a billionth below the threshold counts as at it.',
  ],
  settle: ({ network, appeal, stubbornness, threshold }, { rounds = 1000 }) =>
    acceptedBy(
      averaging(network, appeal, stubbornness, wholeFrom('rounds', rounds, 1, 1_000_000)),
      threshold,
    ),
};
