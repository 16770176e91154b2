/** People meet in small groups, and each group does as its majority. */
import { wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { galam1986 } from './sources.js';

/** Puts the people in an order in which each order is as likely (Fisher & Yates). */
const shuffle = (people: Int32Array, stream: RandomStream): void => {
  for (let last = people.length - 1; last > 0; last -= 1) {
    const other = stream.below(last + 1);
    // Both are places of the array.
    const kept = people[last] as number;
    people[last] = people[other] as number;
    people[other] = kept;
  }
};

/** One round of meetings; gives how many accept after it. */
const meet = (people: Int32Array, accepts: Uint8Array, group: number, tie: number): number => {
  // Indexes are people, and places of the array.
  let accepting = 0;
  let from = 0;
  for (; from + group <= people.length; from += group) {
    let yes = 0;
    for (let at = from; at < from + group; at += 1) yes += accepts[people[at] as number] as number;
    const act = yes * 2 === group ? tie : yes * 2 > group ? 1 : 0;
    for (let at = from; at < from + group; at += 1) accepts[people[at] as number] = act;
    accepting += act * group;
  }
  for (; from < people.length; from += 1) accepting += accepts[people[from] as number] as number;
  return accepting;
};

/**
 * Majorities in chance groups, round after round. With groups of three a share p becomes 3p² − 2p³: who is a little below
 * one half loses all. With groups of an even size the tie gives the status quo the better of it.
 *
 * @example majorityRule.settle(hearing, { rule: 'majority-rule', group: 3, rounds: 10 }).accepting
 */
export const majorityRule: AcceptanceRule<AcceptanceOf<'majority-rule'>> = {
  id: 'majority-rule',
  name: 'Galam: majorities in chance groups',
  says: 'People meet in groups drawn at random, and all of a group do as its majority; this is repeated.',
  sources: [galam1986],
  assumes: [
    'Whoever the move alone convinced accepts at first, and may change as all may.',
    'Anybody may meet anybody; ties are not looked at.',
    'In each round all people are put into groups anew; those who are left over because the groups do not come out even keep what they do.',
    'Where half and half, the group refuses, as the status quo has it, unless the other is said.',
    'It ends when all do the same, or after the number of rounds given; then those accept who do so at that moment.',
    'A group larger than the population is refused.',
    'Neither thresholds nor stubbornness are looked at.',
  ],
  settle: ({ convinced, stream }, { group, rounds, tie = 'refuses' }) => {
    const size = convinced.length;
    wholeFrom('group', group, 1, size);
    const limit = wholeFrom('rounds', rounds, 1, 1_000_000);
    const accepts = Uint8Array.from(convinced);
    const people = Int32Array.from(accepts.keys());
    let accepting = accepts.reduce((sum, one) => sum + one, 0);
    for (let round = 0; ; round += 1) {
      const ended = accepting === 0 || accepting === size ? 'settled' : 'limit';
      if (ended === 'settled' || round === limit)
        return { accepts, accepting, rounds: round, ended };
      shuffle(people, stream);
      accepting = meet(people, accepts, group, tie === 'accepts' ? 1 : 0);
    }
  },
};
