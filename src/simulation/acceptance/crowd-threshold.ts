/** A person joins once enough of all people have. */
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { crowd } from './crowd.js';
import { neededByEach } from './needed.js';
import { granovetter1978 } from './sources.js';

/**
 * Thresholds in a crowd where each sees all. With thresholds of 0, 1 … 99 of a hundred people all join, one after the
 * other; without the second of them, only the first does.
 *
 * @example crowdThreshold.settle(hearing, { rule: 'crowd-threshold' }).rounds
 */
export const crowdThreshold: AcceptanceRule<AcceptanceOf<'crowd-threshold'>> = {
  id: 'crowd-threshold',
  name: 'Granovetter: thresholds in a crowd',
  says: 'A person accepts once the share of all people who accept reaches its threshold.',
  sources: [granovetter1978],
  assumes: [
    'Whoever the move alone convinced accepts from the beginning.',
    'At the threshold is enough: the share must be as large or larger.',
    'The share is of all people, the person itself among them, which does not accept yet.',
    'Everybody sees everybody; ties are not looked at.',
    'A threshold of 0 or below needs nobody, one above 1 is never reached.',
    'All look at once at the acts of the round before, and nobody takes an act back.',
  ],
  settle: ({ threshold, convinced }) => crowd(neededByEach(threshold, threshold.length), convinced),
};
