/** Majorities of voters, and of small groups that meet again and again. */
import { expect, test } from 'vitest';
import {
  majorityMap,
  majorityTippingShare,
} from '../../../src/analysis/closed-form/majority-map.js';
import { majorityProbability } from '../../../src/analysis/closed-form/majority-vote.js';
import { holds } from '../../validation/holds.js';
import { majorityMapCheck } from '../../validation/majority-map.js';
import { majorityVoteCheck } from '../../validation/majority-vote.js';

holds(majorityVoteCheck);
holds(majorityMapCheck);

test('an even split goes to whom it is said to go', () => {
  expect(majorityProbability(2, 0.5)).toBe(0.25);
  expect(majorityProbability(2, 0.5, 'accepts')).toBe(0.75);
  expect(majorityProbability(4, 0.5)).toBe(5 / 16);
  expect(majorityProbability(4, 0.5, 'accepts')).toBe(11 / 16);
  expect(majorityProbability(3, 0.5, 'accepts')).toBe(majorityProbability(3, 0.5));
});

test('a view wins above its tipping share and is lost below', () => {
  for (const group of [3, 4, 5, 6, 9])
    for (const tie of ['refuses', 'accepts'] as const) {
      const tips = majorityTippingShare({ group, tie });
      expect(majorityMap(tips + 1e-6, { group, tie }, 200).at(-1)).toBeCloseTo(1, 9);
      expect(majorityMap(tips - 1e-6, { group, tie }, 200).at(-1)).toBeCloseTo(0, 9);
    }
  expect(majorityTippingShare({ group: 2 })).toBe(1);
  expect(majorityTippingShare({ group: 2, tie: 'accepts' })).toBe(0);
});

test('numbers that are no vote are refused', () => {
  expect(() => majorityProbability(0, 0.5)).toThrow(/voters: expected a whole number from 1/);
  expect(() => majorityProbability(3, 1.1)).toThrow(/chance: expected a number from 0 to 1/);
  expect(() => majorityMap(0.5, { group: 1 }, 1)).toThrow(/group: expected a whole number from 2/);
});
