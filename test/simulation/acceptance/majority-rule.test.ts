/** Majorities in chance groups: Galam's map, and ties for the status quo. */
import { describe, expect, test } from 'vitest';
import { majorityRule } from '../../../src/simulation/acceptance/majority-rule.js';
import { streamOf } from '../../../src/simulation/random.js';
import { holds } from '../../validation/holds.js';
import { majorityRuleSimulated } from '../../validation/majority-rule.js';
import { everybody, firstOf, hearingOf } from './hearing-of.js';

const sharesOf = (size: number, first: number, rounds: number, group: number, tie?: 'accepts') =>
  majorityRule.settle(
    hearingOf(everybody(size), {
      convinced: firstOf(size, Math.round(first * size)),
      stream: streamOf(14, 'models', 0),
    }),
    { rule: 'majority-rule', group, rounds, ...(tie === undefined ? {} : { tie }) },
  );

holds(majorityRuleSimulated);

describe('majorities of three', () => {
  test('come to rest when all do the same', () => {
    expect(sharesOf(1000, 0.3, 100, 3)).toMatchObject({ accepting: 0, ended: 'settled' });
    expect(sharesOf(999, 0.7, 100, 3)).toMatchObject({ accepting: 999, ended: 'settled' });
    expect(sharesOf(1000, 0.5, 1, 3)).toMatchObject({ rounds: 1, ended: 'limit' });
  });
});

describe('majorities of four', () => {
  // By hand: without the tie 4p³(1 − p) + p⁴, with it 6p²(1 − p)² more; at one half 0.3125 and 0.6875.
  test('refuse where half and half, unless the other is said', () => {
    const size = 100_000;
    expect(Math.abs(sharesOf(size, 0.5, 1, 4).accepting / size - 0.3125)).toBeLessThan(0.01);
    const accepting = sharesOf(size, 0.5, 1, 4, 'accepts').accepting / size;
    expect(Math.abs(accepting - 0.6875)).toBeLessThan(0.01);
  });
});

describe('a group', () => {
  test('of all people decides at once', () => {
    expect(sharesOf(5, 0.6, 10, 5)).toMatchObject({ accepting: 5, rounds: 1 });
    expect(sharesOf(4, 0.5, 10, 4)).toMatchObject({ accepting: 0, rounds: 1 });
  });

  test('that does not come out even leaves some as they are', () => {
    // Of two groups of two and one left over, that one alone may still accept.
    const settled = sharesOf(5, 0.2, 1, 2);
    expect(settled.accepting).toBeLessThanOrEqual(1);
  });
});
