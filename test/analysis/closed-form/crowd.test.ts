/** Crowds with normal thresholds. */
import { expect, test } from 'vitest';
import { crowdEquilibrium } from '../../../src/analysis/closed-form/crowd-equilibrium.js';
import { tippingDeviation } from '../../../src/analysis/closed-form/tipping-deviation.js';
import { crowdCheck } from '../../validation/crowd.js';
import { holds } from '../../validation/holds.js';

holds(crowdCheck);

test('a crowd of any mean tips at its tipping deviation, and not before', () => {
  for (const mean of [0.02, 0.1, 0.25, 0.4, 0.49]) {
    const { deviation, share } = tippingDeviation(mean);
    expect(crowdEquilibrium({ mean, deviation: deviation * 0.9999 })).toBeLessThan(share);
    expect(crowdEquilibrium({ mean, deviation: deviation * 1.0001 })).toBeGreaterThan(mean);
  }
});

test('a crowd in which nobody begins stays still, and an easy one moves as a whole', () => {
  expect(crowdEquilibrium({ mean: 0.5, deviation: 0.001 })).toBe(0);
  expect(crowdEquilibrium({ mean: 0, deviation: 0.001 })).toBeCloseTo(1, 12);
  // Symmetric about a half, and so widely spread that one half is the only fixed point.
  expect(crowdEquilibrium({ mean: 0.5, deviation: 10 })).toBeCloseTo(0.5, 12);
});

test('numbers that are no thresholds are refused', () => {
  expect(() => crowdEquilibrium({ mean: 25, deviation: 12 })).toThrow(
    /mean: expected a number from 0 to 1, received 25/,
  );
  expect(() => crowdEquilibrium({ mean: 0.25, deviation: 0 })).toThrow(
    /deviation: expected a number between 0 and 100, received 0/,
  );
  expect(() => tippingDeviation(0.5)).toThrow(
    /mean: expected a number between 0 and 0.5, received 0.5/,
  );
});
