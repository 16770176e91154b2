/** Why not: the answer to "why?" of an event, with the nearest change for each place it touched. */
import type { Outlook, Why } from './explain.js';
import type { History } from './history.js';
import { type Change, nearestChange } from './nearest-change.js';
import { indexOf } from './step.js';

/** The answer to "why?", with what would have to have happened for each place to move on. */
export interface WhyNot extends Omit<Why, 'outlooks'> {
  readonly outlooks: readonly (Outlook & {
    /** What would have to have happened: the fewest added or altered acts, if any were found within the bound. */
    readonly toHappen: Change;
  })[];
}

/**
 * Adds to an answer what would have to have happened for each of its places to move on.
 *
 * @param bound the most acts to add or alter together
 * @example
 * whyNot(history, why(history, 'R-2006-07-31')).outlooks[0]?.toHappen.added; // the acts that were missing
 */
export const whyNot = (history: History, answer: Why, bound = 3): WhyNot => ({
  ...answer,
  outlooks: answer.outlooks.map((one) => ({
    ...one,
    toHappen: nearestChange(history, one.where, indexOf(history, answer.event), bound),
  })),
});
