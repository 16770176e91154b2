/** What people think and what they show: Kuran's ten people. */
import { describe, expect, test } from 'vitest';
import { preferenceFalsification } from '../../../src/simulation/acceptance/preference-falsification.js';
import { hiddenOpinions } from '../../validation/crowd-rule.js';
import { holds } from '../../validation/holds.js';
import { everybody, firstOf, hearingOf } from './hearing-of.js';

/** How many of ten say so, who need these percentages. */
const open = (percent: readonly number[], convinced = firstOf(10, 10)): number =>
  preferenceFalsification.settle(
    hearingOf(everybody(10), {
      threshold: Float64Array.from(percent, (share) => share / 100),
      convinced,
    }),
    { rule: 'preference-falsification' },
  ).accepting;

holds(hiddenOpinions);

describe('people who hide what they think', () => {
  test('do not come out for what they do not think', () => {
    const all = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];
    expect(open(all)).toBe(10);
    expect(open(all, firstOf(10, 4))).toBe(4);
    expect(open(all, firstOf(10, 0))).toBe(0);
    // Without the second the third is not reached.
    expect(open(all, Uint8Array.of(1, 0, 1, 1, 1, 1, 1, 1, 1, 1))).toBe(1);
  });
});
