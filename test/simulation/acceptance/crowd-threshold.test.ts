/** Thresholds in a crowd: Granovetter's examples, and his normal distribution, whose tipping point is reckoned apart. */
import { describe, expect, test } from 'vitest';
import { crowdThreshold } from '../../../src/simulation/acceptance/crowd-threshold.js';
import { quantiles } from '../../../src/simulation/distribution.js';
import { everybody, firstOf, hearingOf } from './hearing-of.js';

const rule = { rule: 'crowd-threshold' } as const;
const crowdOf = (threshold: Float64Array, convinced = new Uint8Array(threshold.length)) =>
  crowdThreshold.settle(hearingOf(everybody(threshold.length), { threshold, convinced }), rule);
/** Thresholds of numbers of people, as shares of a hundred. */
const hundred = (number: (person: number) => number): Float64Array =>
  Float64Array.from({ length: 100 }, (_, person) => number(person) / 100);

describe('a crowd', () => {
  // Granovetter 1978, American Journal of Sociology 83: 1420 (check 1): thresholds of 0, 1 … 99.
  test('of a hundred, each needing one more, joins one after the other', () => {
    expect(crowdOf(hundred((person) => person))).toMatchObject({ accepting: 100, rounds: 100 });
  });

  // The same page (check 1b): who needed one needs two.
  test('hardly different from it does not move', () => {
    const settled = crowdOf(hundred((person) => (person === 1 ? 2 : person)));
    expect(settled).toMatchObject({ accepting: 1, rounds: 1, ended: 'settled' });
    expect(settled.accepts[0]).toBe(1);
  });

  // Check 2: the smallest fixed points of r = Φ((r − 0.25) / σ), from an iteration in another language.
  test.each([
    [0.12, 0.04021],
    [0.122, 0.05479],
    [0.1225, 1],
  ])(
    'with normal thresholds about a quarter, and deviation %f, settles at %f',
    (deviation, share) => {
      const size = 1_000_000;
      const threshold = quantiles({ kind: 'normal', mean: 0.25, deviation }, size);
      expect(Math.abs(crowdOf(threshold).accepting / size - share)).toBeLessThan(1e-5);
    },
  );

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
