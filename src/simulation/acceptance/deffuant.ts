/** Two meet; if they are not too far apart, each moves towards the other. */
import { numberFrom, wholeFrom } from '../bounds.js';
import type { Network } from '../network/network.js';
import type { RandomStream } from '../random-stream.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { oneHeard } from './one-heard.js';
import { acceptedBy, type Opinions } from './opinion.js';
import { deffuant2000 } from './sources.js';

/** So close counts as the same opinion. */
const same = 1e-9;

const apart = (a: number, b: number, confidence: number): boolean => {
  const gap = Math.abs(a - b);
  return gap > same && gap < confidence;
};

/** Whether no two who may meet would still move. */
const atRest = (network: Network, opinions: Float64Array, confidence: number): boolean => {
  // Indexes are people and places of ties, within the arrays as the network says.
  if (network.kind === 'everybody') {
    const ascending = Float64Array.from(opinions).sort();
    for (let at = 1; at < ascending.length; at += 1)
      if (apart(ascending[at] as number, ascending[at - 1] as number, confidence)) return false;
    return true;
  }
  for (let person = 0; person < network.size; person += 1) {
    const last = network.offsets[person + 1] as number;
    for (let place = network.offsets[person] as number; place < last; place += 1) {
      const other = opinions[network.hears[place] as number] as number;
      if (apart(opinions[person] as number, other, confidence)) return false;
    }
  }
  return true;
};

/** Whether one person hears another, by halving: those heard stand in ascending order. */
const hearsPerson = (network: Network, person: number, other: number): boolean => {
  if (network.kind === 'everybody' || network.hears === network.heardBy) return true;
  // Indexes are people and places of ties, within the arrays as the network says.
  let from = network.offsets[person] as number;
  let to = network.offsets[person + 1] as number;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const found = network.hears[middle] as number;
    if (found === other) return true;
    if (found < other) from = middle + 1;
    else to = middle;
  }
  return false;
};

const isPowerOfTwo = (round: number): boolean => (round & (round - 1)) === 0;

/** Where opinions end after encounters of two; a round has as many encounters as there are people. */
export function encounters(
  network: Network,
  first: Float64Array,
  { confidence, moves }: { readonly confidence: number; readonly moves: number },
  rounds: number,
  stream: RandomStream,
): Opinions {
  const opinions = Float64Array.from(first);
  const size = opinions.length;
  for (let round = 1; round <= rounds; round += 1) {
    for (let met = 0; met < size; met += 1) {
      const person = stream.below(size);
      const other = oneHeard(network, person, stream);
      if (other === -1) continue;
      // Both are people.
      const own = opinions[person] as number;
      const gap = (opinions[other] as number) - own;
      if (Math.abs(gap) >= confidence) continue;
      if (hearsPerson(network, other, person)) opinions[other] = own + gap - moves * gap;
      opinions[person] = own + moves * gap;
    }
    // To look whether all are at rest costs more than a round; so it is looked seldom, and at the end.
    const looks = isPowerOfTwo(round) || round === rounds;
    if (looks && atRest(network, opinions, confidence))
      return { opinions, rounds: round, ended: 'settled' };
  }
  return { opinions, rounds, ended: 'limit' };
}

/**
 * Bounded confidence, by encounters of two.
 *
 * @example deffuant.settle(hearing, { rule: 'deffuant', confidence: 0.3, moves: 0.5, encounters: 100 }).accepting
 */
export const deffuant: AcceptanceRule<AcceptanceOf<'deffuant'>> = {
  id: 'deffuant',
  name: 'Deffuant and others: bounded confidence, by encounters of two',
  says: 'Two who meet, and are closer than the confidence, come closer by a share of what parts them; whoever ends at the own threshold or above accepts.',
  sources: [deffuant2000],
  assumes: [
    'Opinions start at the appeal of the move.',
    'In each encounter a person drawn at random meets one of those it hears, each as likely, whatever the tie weighs; an encounter of a person who hears nobody passes.',
    'Both move, where each hears the other; where only one hears, only that one moves.',
    'Just as far as the confidence is too far.',
    'Each person seeks so many encounters on average, and is sought in as many; some have more, some fewer.',
    'It ends earlier when, after 1, 2, 4, 8 and so on rounds, no two who may meet would move by more than a billionth; a round has as many encounters as there are people.',
    'An opinion a billionth below the threshold counts as at it.',
    'Stubbornness is not looked at.',
  ],
  settle: ({ network, appeal, threshold, stream }, parameters) => {
    numberFrom('confidence', parameters.confidence, 0, 1);
    numberFrom('moves', parameters.moves, 0, 1);
    const rounds = wholeFrom('encounters', parameters.encounters, 1, 1_000_000);
    return acceptedBy(encounters(network, appeal, parameters, rounds, stream), threshold);
  },
};
