/** A person joins once it has heard it from enough others. */
import { wholeFrom } from '../bounds.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { crowd } from './crowd.js';
import { frontier } from './frontier.js';
import { centolaMacy2007 } from './sources.js';

/**
 * Contagion that one carrier is not enough for: it travels along ties that are wide, not along those that are long.
 *
 * @example complexContagion.settle(hearing, { rule: 'complex-contagion', heard: 2 }).accepting
 */
export const complexContagion: AcceptanceRule<AcceptanceOf<'complex-contagion'>> = {
  id: 'complex-contagion',
  name: 'Centola and Macy: complex contagion',
  says: 'A person accepts once at least so many of those it hears accept.',
  sources: [centolaMacy2007],
  assumes: [
    'Whoever the move alone convinced accepts from the beginning.',
    'People are counted, whatever ties weigh; the number is the same for all, and thresholds are not looked at.',
    'Whoever hears fewer than that many accepts only if the move alone convinces it.',
    'A person counts itself only where a tie leads from it to itself.',
    'All look at once at the acts of the round before, and nobody takes an act back.',
  ],
  settle: ({ network, convinced }, { heard }) => {
    const needs = new Int32Array(network.size).fill(wholeFrom('heard', heard, 1, 1_000_000_000));
    return network.kind === 'everybody'
      ? crowd(needs, convinced)
      : frontier(network, needs, convinced);
  },
};
