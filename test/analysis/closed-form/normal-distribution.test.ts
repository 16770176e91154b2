/** The exponential function and the normal distribution, from basic operations. */
import { expect, test } from 'vitest';
import { exponential } from '../../../src/analysis/closed-form/exponential.js';
import {
  normalDensity,
  normalShareBelow,
} from '../../../src/analysis/closed-form/normal-distribution.js';
import { normalQuantile } from '../../../src/simulation/normal.js';

test('the exponential differs from that of the engine in the last digit at most', () => {
  let furthest = 0;
  for (let at = -7000; at <= 7000; at += 1) {
    const x = at / 10 + 0.0123;
    furthest = Math.max(furthest, Math.abs(exponential(x) / Math.exp(x) - 1));
  }
  expect(furthest).toBeLessThan(4.5e-16);
  expect(exponential(0)).toBe(1);
  expect(exponential(-800)).toBe(0);
  expect(exponential(800)).toBe(Number.POSITIVE_INFINITY);
  expect(exponential(Number.NaN)).toBeNaN();
});

test('the normal distribution agrees with the tables (16 digits, of which 15 are compared)', () => {
  const table = [
    [-37, 5.725571222524577e-300],
    [-8, 6.22096057427178e-16],
    [-5, 2.866515718791939e-7],
    [-1.96, 0.024997895148220435],
    [-1, 0.15865525393145707],
    [0, 0.5],
    [1.96, 0.9750021048517795],
    [3, 0.9986501019683699],
  ] as const;
  for (const [point, share] of table)
    expect(Math.abs(normalShareBelow(point) / share - 1), String(point)).toBeLessThan(1e-14);
  expect(normalDensity(0)).toBe(1 / Math.sqrt(2 * Math.PI));
});

test('the share below a quantile is what the quantile was asked for (Wichura 1988, another method)', () => {
  for (let at = 1; at < 1000; at += 1) {
    const share = at / 1000;
    expect(Math.abs(normalShareBelow(normalQuantile(share)) - share)).toBeLessThan(1e-15);
  }
  for (let power = -4; power > -300; power -= 7) {
    const share = Number(`1e${power}`);
    expect(Math.abs(normalShareBelow(normalQuantile(share)) / share - 1)).toBeLessThan(1e-12);
  }
});

test('where the two methods meet there is no step back', () => {
  for (const side of [-1, 1])
    for (let at = -50; at < 50; at += 1) {
      const point = side * 2 + at * 1e-9;
      expect(normalShareBelow(point + 1e-9)).toBeGreaterThanOrEqual(normalShareBelow(point));
    }
});
