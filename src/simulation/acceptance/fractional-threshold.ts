/** A person joins once enough of those it hears have. */
import type { Tied } from '../network/network.js';
import type { AcceptanceOf, AcceptanceRule } from './acceptance.js';
import { crowd } from './crowd.js';
import { frontier } from './frontier.js';
import { needed, neededByEach } from './needed.js';
import { granovetter1978, watts2002 } from './sources.js';
import { sweep } from './sweep.js';
import { weighedFrontier } from './weighed-frontier.js';

/** How many of those each person hears must act. */
const needsAlong = ({ size, offsets }: Tied, threshold: Float64Array): Int32Array => {
  const needs = new Int32Array(size);
  // Indexes are people; `offsets` has a place more.
  for (let person = 0; person < size; person += 1) {
    const degree = (offsets[person + 1] as number) - (offsets[person] as number);
    needs[person] = needed(threshold[person] as number, degree);
  }
  return needs;
};

/**
 * Thresholds along ties. A few people can move nearly all, where there are enough of whom one neighbour is enough.
 *
 * @example fractionalThreshold.settle(hearing, { rule: 'fractional-threshold' }).accepting
 */
export const fractionalThreshold: AcceptanceRule<AcceptanceOf<'fractional-threshold'>> = {
  id: 'fractional-threshold',
  name: 'Watts: thresholds along ties',
  says: 'A person accepts once the share of those it hears who accept reaches its threshold; with relapses, as long as it does.',
  sources: [watts2002, granovetter1978],
  assumes: [
    'Whoever the move alone convinced accepts from the beginning.',
    'At the threshold is enough: the share must be as large or larger.',
    'Where ties weigh differently, the share is of the weight of those heard.',
    'A person counts itself only where a tie leads from it to itself; where everybody hears everybody, only the others.',
    'Whoever hears nobody accepts only if the move alone convinces it or its threshold is 0 or below.',
    'A threshold above 1 is never reached.',
    'All look at once at the acts of the round before.',
    'Without relapses nobody takes an act back; with relapses all may, those whom the move convinced too.',
    'With relapses the acts may go round in a circle; then those of the round in which this was seen count, and after 10,000 rounds those of the last.',
  ],
  settle: (hearing, { relapses = false }) => {
    const { network, threshold, convinced } = hearing;
    if (relapses) return sweep(hearing, true);
    if (network.kind === 'everybody')
      return crowd(neededByEach(threshold, network.size - 1), convinced);
    return network.weights === null
      ? frontier(network, needsAlong(network, threshold), convinced)
      : weighedFrontier(network, network.weights, hearing);
  },
};
