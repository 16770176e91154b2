/** The contest on the issue machine: the log, and what each contestant does with it. */
import { deepStrictEqual } from 'node:assert/strict';
import type { Contestant } from '../measure.js';
import type { Ending } from './event.js';
import { logOf } from './log.js';
import * as reducer from './reducer.js';

const { events, refused } = logOf(10_000, 1998);

const expected = reducer.endingOf(events.reduce(reducer.reduce, reducer.start));

/** A contestant that ends elsewhere has done other work, and its time means nothing: it is not let in. */
export const contestant = <S>(
  name: string,
  run: (log: typeof events) => S,
  endingOf: (state: S) => Ending,
): Contestant => {
  deepStrictEqual(endingOf(run(events)), expected, `${name} must end where the reducer ends`);
  return { run: () => run(events), events: events.length };
};

export const byHand = contestant(
  'reducer',
  (log) => log.reduce(reducer.reduce, reducer.start),
  reducer.endingOf,
);

const share = refused / events.length;
if (share < 0.08 || share > 0.12)
  throw new Error(`a tenth of the log is to be refused, and ${refused} of ${events.length} are`);
