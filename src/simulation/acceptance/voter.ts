/** One person after another does as some other does. */
import { wholeFrom } from '../bounds.js';
import type { Network } from '../network/network.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { oneHeard } from './one-heard.js';
import { cliffordSudbury1973, holleyLiggett1975 } from './sources.js';

/** Whether nobody hears another who does otherwise. */
const agreed = (network: Network, acts: Uint8Array, acting: number): boolean => {
  if (acting === 0 || acting === acts.length) return true;
  if (network.kind === 'everybody') return false;
  // Indexes are people and places of ties, within the arrays as the network says.
  for (let person = 0; person < network.size; person += 1) {
    const last = network.offsets[person + 1] as number;
    for (let place = network.offsets[person] as number; place < last; place += 1)
      if (acts[network.hears[place] as number] !== acts[person]) return false;
  }
  return true;
};

/**
 * Copying at random: the null model of influence, in which nobody weighs anything. Where everybody hears everybody, all
 * end by accepting with a probability that is just the share of those who did at first.
 *
 * @example voter.settle(hearing, { rule: 'voter', rounds: 1000 }).ended // 'settled', if all agree by then
 */
export const voter: AcceptanceRule<AcceptanceOf<'voter'>> = {
  id: 'voter',
  name: 'the voter model: copying at random',
  says: 'Again and again one person, drawn at random, does as another whom it hears.',
  sources: [cliffordSudbury1973, holleyLiggett1975],
  assumes: [
    'Whoever the move alone convinced accepts at first, and may change as all may.',
    'One after another: each time any person may be drawn, and one of those it hears is copied, each as likely, whatever the tie weighs.',
    'A round has as many draws as there are people; some are drawn more than once, some not at all.',
    'Whoever hears nobody never changes.',
    'It ends when all do the same, or when after a round without a change nobody hears another who does otherwise, or after the number of rounds given; then those accept who do so at that moment.',
    'Neither thresholds nor stubbornness are looked at.',
  ],
  settle: ({ network, convinced, stream }, { rounds }) => {
    const limit = wholeFrom('rounds', rounds, 1, 1_000_000_000);
    const accepts = Uint8Array.from(convinced);
    const { size } = network;
    let accepting = accepts.reduce((sum, one) => sum + one, 0);
    if (agreed(network, accepts, accepting))
      return { accepts, accepting, rounds: 0, ended: 'settled' };
    for (let round = 1; round <= limit; round += 1) {
      let changed = false;
      for (let drawn = 0; drawn < size; drawn += 1) {
        const person = stream.below(size);
        const other = oneHeard(network, person, stream);
        if (other === -1 || accepts[other] === accepts[person]) continue;
        // Both are people.
        const act = accepts[other] as number;
        accepts[person] = act;
        accepting += act === 1 ? 1 : -1;
        changed = true;
        if (accepting === 0 || accepting === size)
          return { accepts, accepting, rounds: round, ended: 'settled' };
      }
      if (!changed && agreed(network, accepts, accepting))
        return { accepts, accepting, rounds: round, ended: 'settled' };
    }
    return { accepts, accepting, rounds: limit, ended: 'limit' };
  },
};
