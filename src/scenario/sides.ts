/** On which side of a date events lie: certainly before, certainly after, or undecided. */
import { type FuzzyDate, order } from '../theory/date.js';
import type { LayeredEvent } from './layer.js';

/** The ids of events by the side of a date they lie on. */
export interface Sides {
  readonly before: readonly string[];
  /** Undated, or dated so that either side is possible. */
  readonly undecided: readonly string[];
  readonly after: readonly string[];
}

/**
 * Sorts events by the side of a date they lie on. An event on the very day is undecided: a date has no hours.
 *
 * @example
 * const deal = parseDate('2015-07-14');
 * if (deal !== null) sides(eventsIn(jcpoa, { layer: 'article' }), deal).before;
 */
export const sides = (events: readonly LayeredEvent[], date: FuzzyDate): Sides => {
  const on = (side: 'before' | 'after' | 'undecided') =>
    events
      .filter(({ when }) => (when === null ? 'undecided' : order(when, date)) === side)
      .map(({ id }) => id);
  return { before: on('before'), undecided: on('undecided'), after: on('after') };
};
