/** What holds the code to published results can itself fail. */
import { expect, test } from 'vitest';
import { type Check, partOf } from './check.js';
import { checks } from './checks.js';
import { complaint, judged, mostStandardErrors } from './judged.js';
import { meanOf, near, same, sampled, within } from './measure.js';
import { head, page, section } from './page.js';

test('an average may stray four standard errors to either side, and no further', () => {
  for (const side of [-1, 1]) {
    const strayed = (by: number) => sampled('steps', 4, 4 + side * by * 0.5, 0.5);
    expect(judged(strayed(mostStandardErrors)).holds).toBe(true);
    expect(judged(strayed(mostStandardErrors + 0.01)).holds).toBe(false);
  }
  expect(complaint(sampled('steps', 4, 6.5, 0.5))).toBe(
    'steps: expected 4.00000 (±2.00000), found 6.50000: +5.00 SE',
  );
  expect(judged(sampled('steps', 4, Number.NaN, 0.5)).holds).toBe(false);
});

test('an average strays no further than its source allows, be that less than four standard errors or more', () => {
  const strayed = (by: number, most: number) => judged(sampled('size', 4, 4 + by, 0.5, { most }));
  expect(strayed(0.99, 1)).toMatchObject({ holds: true, tolerance: '±1.00000', allowed: 2 });
  expect(strayed(-1.01, 1)).toMatchObject({ holds: false, deviation: '−2.02 SE' });
  expect(strayed(2.01, 3)).toMatchObject({ holds: false, tolerance: '±2.00000', allowed: 4 });
});

test('numbers that differ by more than rounding, are fewer, or are none, do not hold', () => {
  expect(complaint(near('x', [1, 2], [1, 2 + 1e-13], 1e-12))).toBeNull();
  expect(judged(near('x', [1, 2], [1, 2.1], 1e-12)).holds).toBe(false);
  expect(judged(near('x', [1, 2], [1], 1e-12)).holds).toBe(false);
  expect(judged(near('x', 1, Number.NaN, 1)).holds).toBe(false);
  expect(judged(within('rounds', [3, 4], 5)).holds).toBe(false);
  expect(judged(within('rounds', [3, 4], Number.NaN)).holds).toBe(false);
  expect(complaint(same('agrees', 'yes', 'no'))).toBe(
    'agrees: expected yes (exact), found no: differs',
  );
});

test('nothing is printed as less than nothing', () => {
  expect(judged(near('rest', 0, -1e-12, 1e-9)).found).toBe('0.000000');
});

test('the standard error of a mean is the one that the numbers show (by hand)', () => {
  expect(meanOf([1, 2, 3, 4])).toEqual({ mean: 2.5, error: Math.sqrt(5 / 3 / 4) });
});

test('every check has a number, and every number that draws a stream, of its own', () => {
  const numbers = checks.map(({ number }) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const parts = checks.filter(({ runs }) => runs !== undefined).map(partOf);
  expect(new Set(parts).size).toBe(parts.length);
  expect(partOf({ number: '4b, simulated' })).toBe(420);
});

test('the page is its head and what each check finds from the seed', () => {
  const check: Check = {
    number: '0',
    what: 'A seed is a seed',
    source: 'nobody',
    rule: 'a | b',
    origin: 'this test',
    tolerance: 'none',
    measures: (seed) => [same('seed', seed, seed)],
  };
  expect(page([check], 7)).toBe(head([check]) + section(check, check.measures(7, 'brief')));
  expect(section(check, check.measures(7, 'brief'))).toContain('| seed | 7 | exact | 7 | exact |');
});
