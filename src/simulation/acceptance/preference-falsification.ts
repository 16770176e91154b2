/** People hide what they think until enough others show it. */
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { crowd } from './crowd.js';
import { neededByEach } from './needed.js';
import { kuran1989, kuran1991 } from './sources.js';

/**
 * Private opinion and public act. One threshold a little lower may bring nearly all into the open, or next to nobody:
 * what people think tells little of what will be seen.
 *
 * @example preferenceFalsification.settle(hearing, { rule: 'preference-falsification' }).accepting
 */
export const preferenceFalsification: AcceptanceRule<AcceptanceOf<'preference-falsification'>> = {
  id: 'preference-falsification',
  name: 'Kuran: preference falsification',
  says: 'A person who is convinced says so once the share of all people who say so reaches its threshold; the others never do.',
  sources: [kuran1989, kuran1991],
  assumes: [
    'What a person thinks is drawn from the appeal of the move and stays; only whether it says so depends on others.',
    'At first nobody says so.',
    'At the threshold is enough: the share must be as large or larger.',
    'The share is of all people, the person itself among them, which does not say so yet.',
    'Everybody sees everybody; ties are not looked at.',
    'A threshold of 0 or below needs nobody, one above 1 is never reached.',
    'All look at once at what was said in the round before, and nobody takes it back.',
    'Only public acceptance is counted: those who are not convinced do not feign that they are, which Kuran allows for.',
  ],
  settle: ({ threshold, convinced }) => {
    const size = threshold.length;
    const needs = neededByEach(threshold, size);
    for (let person = 0; person < size; person += 1)
      if (convinced[person] !== 1) needs[person] = size + 1;
    return crowd(needs, new Uint8Array(size));
  },
};
