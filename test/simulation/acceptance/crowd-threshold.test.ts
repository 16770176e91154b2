/** Thresholds in a crowd: Granovetter's examples, and what can be said by hand. */
import { describe, expect, test } from 'vitest';
import { crowdThreshold } from '../../../src/simulation/acceptance/crowd-threshold.js';
import {
  crowdOfAHundred,
  crowdOfAMillion,
  crowdWithoutItsSecond,
} from '../../validation/crowd-rule.js';
import { holds } from '../../validation/holds.js';
import { everybody, firstOf, hearingOf } from './hearing-of.js';

const crowdOf = (
  threshold: Float64Array,
  convinced: Uint8Array = new Uint8Array(threshold.length),
) =>
  crowdThreshold.settle(hearingOf(everybody(threshold.length), { threshold, convinced }), {
    rule: 'crowd-threshold',
  });

holds(crowdOfAHundred);
holds(crowdWithoutItsSecond);
holds(crowdOfAMillion);

describe('a crowd', () => {
  test('counts those whom the move convinced, whatever their thresholds', () => {
    const never = new Float64Array(10).fill(2);
    expect(crowdOf(never, firstOf(10, 3)).accepting).toBe(3);
    never[9] = 0.3;
    expect(crowdOf(never, firstOf(10, 3)).accepting).toBe(4);
    expect(crowdOf(never, firstOf(10, 2)).accepting).toBe(2);
  });

  test('of one who needs nobody has one, and of one who needs a share has none', () => {
    expect(crowdOf(Float64Array.of(0)).accepting).toBe(1);
    expect(crowdOf(Float64Array.of(-3)).accepting).toBe(1);
    expect(crowdOf(Float64Array.of(0.001)).accepting).toBe(0);
    expect(crowdOf(Float64Array.of(1)).accepting).toBe(0);
  });
});
