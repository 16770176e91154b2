/** Streams whose names are neighbours have nothing in common: seeds, indices, parts, purposes. */
import { describe, expect, test } from 'vitest';
import { type Purpose, streamOf } from '../../src/simulation/random.js';
import type { RandomStream } from '../../src/simulation/random-stream.js';

const purposes: readonly Purpose[] = [
  'resampling',
  'network',
  'traits',
  'moves',
  'updates',
  'ballots',
  'models',
  'design',
];

/** One after another, each for a thousand streams that differ in one number by 1. */
const neighbours: readonly (readonly [string, (i: number) => RandomStream])[] = [
  ['seeds', (i) => streamOf(i + 1, 'moves', 0)],
  ['seeds beyond 32 bits', (i) => streamOf(4_294_967_296 * (i + 1), 'moves', 0)],
  ['indices', (i) => streamOf(1, 'moves', i)],
  ['indices beyond 32 bits', (i) => streamOf(1, 'moves', 4_294_967_296 * i)],
  ['parts', (i) => streamOf(1, 'moves', 0, i)],
];

const count = 1000;

/** How many standard errors mean, standard deviation and lag-1 correlation are from those of even, unrelated draws. */
function deviations(fractions: readonly number[]): Readonly<Record<string, number>> {
  const n = fractions.length;
  const mean = fractions.reduce((sum, one) => sum + one, 0) / n;
  const variance = fractions.reduce((sum, one) => sum + (one - mean) ** 2, 0) / n;
  const lagged = fractions.slice(1).reduce((sum, one, i) => {
    return sum + (one - mean) * ((fractions[i] ?? 0) - mean);
  }, 0);
  // Of even draws: variance 1/12; fourth central moment 1/80, so that the sample variance varies by 1/80 - 1/144.
  return {
    mean: (mean - 0.5) / Math.sqrt(1 / 12 / n),
    variance: (variance - 1 / 12) / Math.sqrt((1 / 80 - 1 / 144) / n),
    correlation: (lagged / (n * variance)) * Math.sqrt(n),
  };
}

describe.each(neighbours)('the first draws of neighbouring %s', (_, stream) => {
  test('have the mean, the spread and the correlation of unrelated even draws', () => {
    const fractions = Array.from({ length: count }, (__, i) => stream(i).fraction());
    for (const [what, deviation] of Object.entries(deviations(fractions)))
      expect(Math.abs(deviation), `${what}: ${deviation} standard errors`).toBeLessThan(4);
  });

  test('hold each byte about as often', () => {
    const seen = new Float64Array(256);
    for (let i = 0; i < count; i += 1) {
      const own = stream(i);
      for (let word = own.next(), left = 0; left < 4; left += 1, word >>>= 8)
        seen[word & 255] = (seen[word & 255] ?? 0) + 1;
    }
    const expected = (4 * count) / 256;
    const chiSquared = seen.reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0);
    // Beyond 347.7, one even generator in ten thousand (chi-squared, 255 degrees of freedom).
    expect(chiSquared).toBeLessThan(347.7);
  });
});

describe('a stream', () => {
  test('for one purpose is none for another', () => {
    const firsts = purposes.map((purpose) => streamOf(1, purpose, 0).next());
    expect(new Set(firsts).size).toBe(purposes.length);
  });

  test('for one purpose is unrelated to that for the next', () => {
    for (const [at, purpose] of purposes.slice(1).entries()) {
      const before = purposes[at] ?? purpose;
      let sum = 0;
      for (let i = 0; i < count; i += 1)
        sum +=
          (streamOf(i, before, i).fraction() - 0.5) * (streamOf(i, purpose, i).fraction() - 0.5);
      // The product of two unrelated even draws about 0 has the standard deviation 1/12.
      const deviation = (sum / Math.sqrt(count)) * 12;
      expect(Math.abs(deviation), `${before}, ${purpose}: ${deviation} SE`).toBeLessThan(4);
    }
  });

  test('without a part is part 0, so that what was drawn before there were parts is drawn again', () => {
    expect(streamOf(7, 'resampling', 3).next()).toBe(streamOf(7, 'resampling', 3, 0).next());
    expect(streamOf(7, 'resampling', 3).next()).not.toBe(streamOf(7, 'resampling', 3, 1).next());
  });

  test('has up to 2^32 parts', () => {
    expect(streamOf(1, 'moves', 0, 4_294_967_295).next()).not.toBe(
      streamOf(1, 'moves', 0, 0).next(),
    );
    for (const bad of [-1, 0.5, Number.NaN, 4_294_967_296])
      expect(() => streamOf(1, 'moves', 0, bad)).toThrow(
        new RangeError(`part: expected a whole number from 0 to 4294967295, received ${bad}`),
      );
  });
});
