/** Numbers from 0 to 1. */
import { show } from '../../scenario/show.js';
import type { Objection } from '../refused.js';

export const isProbability = (value: unknown): boolean =>
  typeof value === 'number' && value >= 0 && value <= 1;

/** What is to be said of a number that is no probability; nothing of one that is. */
export const probabilityObjections = (path: string, value: unknown): readonly Objection[] =>
  isProbability(value)
    ? []
    : [
        {
          code: 'not-a-probability',
          path,
          expected: 'a number from 0 to 1',
          received: show(value),
          hint: 'divide percents by 100',
        },
      ];

/** What arithmetic leaves of an exact 0 or 1. A 0 refutes, so that the two must be told apart. */
const noise = 1e-12;

/** A number that was computed, with a 0 or a 1 that arithmetic blurred made exact. */
export const exact = (value: number): number =>
  Math.abs(value) < noise ? 0 : Math.abs(value - 1) < noise ? 1 : value;
