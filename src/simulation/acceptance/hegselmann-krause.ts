/** Each takes the mean opinion of those heard who are not too far, all at once. */
import { numberFrom, wholeFrom } from '../bounds.js';
import type { Network, Tied } from '../network/network.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { nearbyMeans, slack } from './nearby-means.js';
import { acceptedBy, type Opinions } from './opinion.js';
import { hegselmannKrause2002 } from './sources.js';

const tolerance = 1e-12;
const usualRounds = 1000;

/** One round along ties: those heard and near, and oneself. */
const alongTies =
  ({ size, offsets, hears }: Tied, confidence: number) =>
  (now: Float64Array, next: Float64Array): void => {
    const reach = confidence + slack;
    // Indexes are people and places of ties, within the arrays as the network says.
    for (let person = 0; person < size; person += 1) {
      const own = now[person] as number;
      let sum = own;
      let near = 1;
      const last = offsets[person + 1] as number;
      for (let place = offsets[person] as number; place < last; place += 1) {
        const other = hears[place] as number;
        const opinion = now[other] as number;
        // Who hears itself by a tie does not count twice.
        if (other === person || Math.abs(opinion - own) > reach) continue;
        sum += opinion;
        near += 1;
      }
      next[person] = sum / near;
    }
  };

const runsOf = (
  start: Float64Array,
  step: (now: Float64Array, next: Float64Array) => void,
  limit: number,
): Opinions => {
  let now: Float64Array = start;
  let next: Float64Array = new Float64Array(start.length);
  for (let round = 1; round <= limit; round += 1) {
    step(now, next);
    let change = 0;
    // Both arrays have a place for each person.
    for (let person = 0; person < now.length; person += 1)
      change = Math.max(change, Math.abs((next[person] as number) - (now[person] as number)));
    [now, next] = [next, now];
    if (change <= tolerance) return { opinions: now, rounds: round - 1, ended: 'settled' };
  }
  return { opinions: now, rounds: limit, ended: 'limit' };
};

/** The first place whose value is not below: people of one opinion stay of one opinion. */
const placeOf = (ascending: Float64Array, value: number): number => {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    // The middle is a place of the array.
    if ((ascending[middle] as number) < value) from = middle + 1;
    else to = middle;
  }
  return from;
};

/** Where opinions end under bounded confidence. */
export function boundedMeans(
  network: Network,
  first: Float64Array,
  confidence: number,
  limit = usualRounds,
): Opinions {
  if (network.kind === 'ties')
    return runsOf(Float64Array.from(first), alongTies(network, confidence), limit);
  const ascending = Float64Array.from(first).sort();
  const found = runsOf(Float64Array.from(ascending), nearbyMeans(first.length, confidence), limit);
  // Each opinion is among the sorted ones.
  const opinions = first.map((value) => found.opinions[placeOf(ascending, value)] as number);
  return { ...found, opinions };
}

/**
 * Bounded confidence, all at once.
 *
 * @example hegselmannKrause.settle(hearing, { rule: 'hegselmann-krause', confidence: 0.2 }).accepting
 */
export const hegselmannKrause: AcceptanceRule<AcceptanceOf<'hegselmann-krause'>> = {
  id: 'hegselmann-krause',
  name: 'Hegselmann and Krause: bounded confidence, all at once',
  says: 'Everybody takes, again and again, the mean opinion of those heard who are no farther than the confidence; whoever ends at the own threshold or above accepts.',
  sources: [hegselmannKrause2002],
  assumes: [
    'Opinions start at the appeal of the move.',
    'A person counts its own opinion, whether or not a tie says so, and each other opinion once, whatever the tie weighs.',
    'Just as far as the confidence is near enough, and so is a billionth more, since opinions that are equally spaced on paper are not quite so as numbers.',
    'All change at once, each by the opinions of the round before.',
    'Whoever hears nobody keeps its opinion.',
    'It ends when no opinion changes by more than 10⁻¹², or after the number of rounds given, or 1000.',
    'An opinion a billionth below the threshold counts as at it.',
    'Stubbornness is not looked at.',
  ],
  settle: ({ network, appeal, threshold }, { confidence, rounds = usualRounds }) =>
    acceptedBy(
      boundedMeans(
        network,
        appeal,
        numberFrom('confidence', confidence, 0, 1),
        wholeFrom('rounds', rounds, 1, 1_000_000),
      ),
      threshold,
    ),
};
