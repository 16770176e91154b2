/** One after another decides, by a private sign and by what those before did. */
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { bikhchandani1992 } from './sources.js';

const checked = (right: number): number => {
  if (right > 0.5 && right <= 1) return right;
  throw new RangeError(`right: expected a probability above 0.5, and at most 1, received ${right}`);
};

/**
 * Cascades of those who see what others did, not why. What a person knows from the acts before it can be counted: an act
 * speaks for acceptance as a sign does, or less where it may have been a toss. With two more of one kind among the acts
 * that say anything, no private sign outweighs them, all do alike, and their acts say nothing more.
 *
 * So people come in pairs, until a pair does alike: the first of a pair does as its sign says, the second too if its sign
 * says what the first did, and tosses a coin if not.
 *
 * @example informationCascade.settle(hearing, { rule: 'information-cascade', right: 0.7 }).rounds
 */
export const informationCascade: AcceptanceRule<AcceptanceOf<'information-cascade'>> = {
  id: 'information-cascade',
  name: 'Bikhchandani, Hirshleifer and Welch: information cascades',
  says: 'One after another decides by a private sign and by what all before it did, as one who reasons rightly would; once the acts before outweigh any sign, all do alike.',
  sources: [bikhchandani1992],
  assumes: [
    'People decide once, in an order drawn at random, and each sees the acts of all before it; ties are not looked at.',
    'A person’s private sign tells it, with the probability `right`, what the move alone would have made of it, and else the opposite: where the move convinces all, a right sign speaks for it.',
    'All know that signs are more often right than not, hold both answers equally likely beforehand, and know that the others reason alike.',
    'Who has as much reason for as against tosses a coin.',
    'The rounds are the people who decided before all did alike.',
    'Neither thresholds nor stubbornness are looked at.',
  ],
  settle: ({ convinced, stream }, { right }) => {
    checked(right);
    const size = convinced.length;
    const accepts = new Uint8Array(size);
    const waiting = Int32Array.from(convinced.keys());
    const sign = (left: number): readonly [person: number, sign: number] => {
      const place = stream.below(left);
      // Both are places of those who wait.
      const person = waiting[place] as number;
      waiting[place] = waiting[left - 1] as number;
      const meant = convinced[person] as number;
      return [person, stream.chance(right) ? meant : 1 - meant];
    };
    let accepting = 0;
    let decided = 0;
    const decide = (person: number, act: number): void => {
      accepts[person] = act;
      accepting += act;
      decided += 1;
    };
    while (decided < size) {
      const [first, act] = sign(size - decided);
      decide(first, act);
      if (decided === size) break;
      const [second, said] = sign(size - decided);
      decide(second, said === act ? act : stream.below(2));
      if (accepts[second] !== act) continue;
      const rounds = decided;
      for (let place = 0; place < size - rounds; place += 1) decide(waiting[place] as number, act);
      return { accepts, accepting, rounds, ended: 'settled' };
    }
    return { accepts, accepting, rounds: size, ended: 'settled' };
  },
};
