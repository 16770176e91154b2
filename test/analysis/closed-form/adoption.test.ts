/** What is taken up, passed on and taken over. */
import { expect, test } from 'vitest';
import { bassPeak, bassShare } from '../../../src/analysis/closed-form/bass-curve.js';
import {
  diesOutProbability,
  finalSize,
} from '../../../src/analysis/closed-form/final-size-equation.js';
import { fixationProbability } from '../../../src/analysis/closed-form/fixation-probability.js';
import { bassCheck } from '../../validation/bass.js';
import { finalSizeCheck } from '../../validation/final-size.js';
import { fixationCheck } from '../../validation/fixation.js';
import { holds } from '../../validation/holds.js';

holds(fixationCheck);
holds(finalSizeCheck);
holds(bassCheck);

test('the final size solves its equation, and is 0 where each passes it on to one at most', () => {
  expect(finalSize(1)).toBe(0);
  for (const reproduction of [1.001, 1.1, 2, 5, 40]) {
    const reached = finalSize(reproduction);
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeCloseTo(1 - Math.exp(-reproduction * reached), 12);
  }
  expect(diesOutProbability(0.5)).toBe(1);
});

test('a newcomer takes over with the chance that solves the chain step by step', () => {
  // h(i) = chance to take over from i; up and down have odds of r to 1. Solved from both ends for N = 4.
  const r = 1.5;
  const ratio = 1 / r;
  expect(fixationProbability(4, r)).toBeCloseTo(
    1 / (1 + ratio + ratio * ratio + ratio * ratio * ratio),
    14,
  );
  expect(fixationProbability(1, r)).toBe(1);
  expect(fixationProbability(1_000_000, 0.5)).toBe(0);
  expect(() => fixationProbability(10, 0)).toThrow(/fitness: expected a number between 0 and 1000/);
});

test('the curve of Bass has the slope that its equation says (by differences)', () => {
  const rates = { alone: 0.03, imitating: 0.38 };
  for (const time of [1, 5, 12]) {
    const share = bassShare(rates, time);
    const slope = (bassShare(rates, time + 1e-4) - bassShare(rates, time - 1e-4)) / 2e-4;
    expect(slope).toBeCloseTo((1 - share) * (rates.alone + rates.imitating * share), 8);
  }
  expect(bassShare(rates, 0)).toBe(0);
});

test('without imitation most take it up at once at the beginning', () => {
  expect(bassPeak({ alone: 0.1, imitating: 0 })).toEqual({ time: 0, share: 0, rate: 0.1 });
  expect(() => bassShare({ alone: 0, imitating: 0.3 }, 1)).toThrow(
    /alone: expected a number between/,
  );
});
