/** The exact interval of a share: held to published tables, to another program, and to how often it holds the truth. */
import { describe, expect, test } from 'vitest';
import { shareInterval } from '../../src/simulation/interval.js';

describe('the interval of a share', () => {
  // Newcombe 1998 (Statistics in Medicine 17:857–872), table I, method 5, printed to four digits; from memory, and found
  // alike with scipy 1.17.1. 0 of 10 is the textbooks' 1 - 0.025^(1/10).
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
    [0, 10, 0, 0.3085],
    [5, 10, 0.1871, 0.8129],
  ])('of %i of %i is the one in print', (count, of, low, high) => {
    const interval = shareInterval(count, of);
    expect(interval.low.toFixed(4)).toBe(low.toFixed(4));
    expect(interval.high.toFixed(4)).toBe(high.toFixed(4));
  });

  // scipy 1.17.1, scipy.stats.beta.ppf: another method altogether, by the incomplete beta function.
  test.each([
    [1, 20, 0.95, 0.0012650894979498, 0.248732762772028],
    [1, 1, 0.95, 0.025, 1],
    [37, 50, 0.99, 0.552636236897152, 0.880320998387381],
    [1234, 100_000, 0.95, 0.0116649307892324, 0.0130435702018711],
    [500_000, 1_000_000, 0.95, 0.499019519195312, 0.500980480804688],
    [1, 10_000_000, 0.95, 2.53178079522403e-9, 5.57164211699081e-7],
    [3_333_333, 10_000_000, 0.95, 0.33304112410951, 0.33362557238927],
    [9_999_997, 10_000_000, 0.9, 0.999999224634532, 0.99999991823085],
  ])('of %i of %i at %d is the one by the beta distribution', (count, of, level, low, high) => {
    const interval = shareInterval(count, of, level);
    expect(Math.abs(interval.low / low - 1)).toBeLessThan(1e-9);
    expect(Math.abs(interval.high / high - 1)).toBeLessThan(1e-9);
  });

  test('of no runs is everything', () => {
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test('of those who refuse is the mirror image of that of those who accept', () => {
    for (const of of [1, 2, 7, 40, 999])
      for (let count = 0; count <= of; count += 1) {
        const [one, other] = [shareInterval(count, of), shareInterval(of - count, of)];
        expect(Math.abs(one.low - (1 - other.high)), `${count} of ${of}`).toBeLessThan(1e-12);
      }
  });

  test('moves up with each further run that counts, and widens with the level', () => {
    for (let count = 0; count < 50; count += 1) {
      const [one, next] = [shareInterval(count, 50), shareInterval(count + 1, 50)];
      expect(next.low).toBeGreaterThan(one.low);
      expect(next.high).toBeGreaterThan(one.high);
      const wider = shareInterval(count, 50, 0.99);
      expect(wider.low).toBeLessThanOrEqual(one.low);
      expect(wider.high).toBeGreaterThan(one.high);
    }
  });
});

describe('how often the interval holds the true share', () => {
  const parts = 1000;
  /** The chance, times parts^of, that the interval holds the true share `p / parts`: whole numbers, nothing rounded. */
  const coverage = (p: number, of: number, level: number): bigint => {
    const [yes, no] = [BigInt(p), BigInt(parts - p)];
    let ways = 1n;
    let covered = 0n;
    for (let count = 0; count <= of; count += 1) {
      const { low, high } = shareInterval(count, of, level);
      if (low <= p / parts && p / parts <= high)
        covered += ways * yes ** BigInt(count) * no ** BigInt(of - count);
      ways = (ways * BigInt(of - count)) / BigInt(count + 1);
    }
    return covered;
  };

  test.each([
    [1, 0.95],
    [2, 0.95],
    [5, 0.95],
    [10, 0.95],
    [10, 0.8],
    [30, 0.95],
    [30, 0.99],
    [77, 0.9],
  ])('with %i runs at %d it does so as often as it says, whatever the share', (of, level) => {
    const whole = BigInt(parts) ** BigInt(of);
    const least = (whole * BigInt(Math.round(level * 100))) / 100n;
    for (let p = 0; p <= parts; p += of > 20 ? 7 : 3) {
      const covered = coverage(p, of, level);
      const share = Number((covered * 1_000_000n) / whole) / 1_000_000;
      expect(covered >= least, `${p} of ${parts}: ${share}`).toBe(true);
    }
  });
});

test.each([
  [1.5, 10, 0.95, 'count: expected a whole number from 0 to 10, received 1.5'],
  [11, 10, 0.95, 'count: expected a whole number from 0 to 10, received 11'],
  [-1, 10, 0.95, 'count: expected a whole number from 0 to 10, received -1'],
  [0, Number.NaN, 0.95, 'of: expected a whole number from 0 to 1000000000, received NaN'],
  [0, 10, 1, 'level: expected a number between 0 and 1, received 1'],
])('%d of %d at %d is refused', (count, of, level, message) => {
  expect(() => shareInterval(count, of, level)).toThrow(new RangeError(message));
});
