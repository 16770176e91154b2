/** Repeatable chance: the published vectors of both generators, fair draws, and streams that keep apart. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Key, philox4x32 } from '../../src/simulation/philox.js';
import { streamOf } from '../../src/simulation/random.js';
import { RandomStream } from '../../src/simulation/random-stream.js';

const hex = (words: readonly number[]) =>
  words.map((word) => word.toString(16).padStart(8, '0')).join(' ');
const draws = (stream: RandomStream, count: number) =>
  Array.from({ length: count }, () => stream.next());

const aWord = fc.integer({ min: 0, max: 0xffffffff });
const aBlock = fc.tuple(aWord, aWord, aWord, aWord);
const aState = aBlock.filter((block) => block.some((word) => word !== 0));
const aSeed = fc.maxSafeNat();

describe('Philox4x32-10', () => {
  // Random123, the authors' own library: file kat_vectors, lines "philox4x32 10".
  test.each<[Block, Key, string]>([
    [[0, 0, 0, 0], [0, 0], '6627e8d5 e169c58d bc57ac4c 9b00dbd8'],
    [
      [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      '408f276d 41c83b0e a20bc7c6 6d5451fd',
    ],
    [
      [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      [0xa4093822, 0x299f31d0],
      'd16cfe09 94fdcceb 5001e420 24126ea1',
    ],
  ])('gives the authors’ known answer for the counter %j and the key %j', (counter, key, known) => {
    expect(hex(philox4x32(counter, key))).toBe(known);
  });

  test('agrees with the definition written in whole numbers of any length', () => {
    const mask = 0xffffffffn;
    const defined = (counter: Block, key: Key) => {
      let [a, b, c, d] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
      let [left, right] = key.map(BigInt) as [bigint, bigint];
      for (let round = 0; round < 10; round += 1) {
        const first = 0xd2511f53n * a;
        const second = 0xcd9e8d57n * c;
        [a, b, c, d] = [
          (second >> 32n) ^ b ^ left,
          second & mask,
          (first >> 32n) ^ d ^ right,
          first & mask,
        ];
        left = (left + 0x9e3779b9n) & mask;
        right = (right + 0xbb67ae85n) & mask;
      }
      return [a, b, c, d].map(Number);
    };
    fc.assert(
      fc.property(aBlock, fc.tuple(aWord, aWord), (counter, key) => {
        expect(philox4x32(counter, key)).toEqual(defined(counter, key));
      }),
    );
  });
});

describe('xoshiro128**', () => {
  test('begins as the authors’ program does', () => {
    // xoshiro128starstar.c, version 1.1, from the state 1 2 3 4; printed in the tests of Rust's rand_xoshiro.
    expect(draws(new RandomStream([1, 2, 3, 4]), 10)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
    // The same program from another state; printed in the test data of edorfaus/xoshiro-6502.
    const other = new RandomStream([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
    expect(hex(draws(other, 4))).toBe('f1391922 6fe53806 a5be2840 f510ee70');
  });

  test('has no stream that begins with four zeros', () => {
    expect(() => new RandomStream([0, 0, 0, 0])).toThrow(RangeError);
  });
});

describe('a number below another', () => {
  test('is whole, not negative and below it', () => {
    const count = fc.integer({ min: 1, max: 4_294_967_296 });
    fc.assert(
      fc.property(aState, count, (state, below) => {
        const drawn = new RandomStream(state).below(below);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < below).toBe(true);
      }),
    );
  });

  test('passes over the words that would make small numbers likelier', () => {
    // Below three quarters of all words: every fourth word is beyond the one whole round, and must be drawn again.
    const threeQuarters = 3_221_225_472;
    fc.assert(
      fc.property(aState, (state) => {
        const expected = draws(new RandomStream(state), 200).filter((word) => word < threeQuarters);
        const stream = new RandomStream(state);
        const drawn = Array.from({ length: 100 }, () => stream.below(threeQuarters));
        expect(drawn).toEqual(expected.slice(0, 100));
      }),
      { numRuns: 20 },
    );
  });

  test('falls on each side of a die about as often', () => {
    const stream = streamOf(2015, 'resampling', 0);
    const seen = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i < 60_000; i += 1) {
      const side = stream.below(6);
      seen[side] = (seen[side] ?? 0) + 1;
    }
    const chiSquared = seen.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    // Beyond 25.7, one fair die in ten thousand (chi-squared, 5 degrees of freedom).
    expect(chiSquared).toBeLessThan(25.7);
  });

  test.each([0, -1, 1.5, Number.NaN, 4_294_967_297])('%d is refused as a bound', (count) => {
    expect(() => streamOf(1, 'resampling', 0).below(count)).toThrow(/expected a whole number/);
  });
});

describe('streams', () => {
  test('of the same seed, purpose and index are the same, whatever was drawn before', () => {
    fc.assert(
      fc.property(aSeed, aSeed, fc.nat(50), (seed, index, before) => {
        const first = draws(streamOf(seed, 'resampling', index), 5);
        draws(streamOf(seed, 'resampling', 0), before);
        expect(draws(streamOf(seed, 'resampling', index), 5)).toEqual(first);
      }),
    );
  });

  test('of different seeds or indices part, however large these are', () => {
    fc.assert(
      fc.property(aSeed, aSeed, aSeed, (seed, one, other) => {
        fc.pre(one !== other);
        expect(draws(streamOf(seed, 'resampling', one), 4)).not.toEqual(
          draws(streamOf(seed, 'resampling', other), 4),
        );
        expect(draws(streamOf(one, 'resampling', seed), 4)).not.toEqual(
          draws(streamOf(other, 'resampling', seed), 4),
        );
      }),
    );
  });

  test('begin as the block of their seed, purpose and index says', () => {
    // The seed 2^32 + 5 has the words 5 and 1; so has the index 3 * 2^32 + 7 the words 7 and 3. Resampling is 1.
    const state = philox4x32([7, 3, 1, 0], [5, 1]);
    expect(draws(streamOf(4_294_967_301, 'resampling', 12_884_901_895), 3)).toEqual(
      draws(new RandomStream(state), 3),
    );
  });

  test('of neighbouring seeds have nothing in common', () => {
    const firsts = Array.from(
      { length: 1000 },
      (_, seed) => streamOf(seed + 1, 'resampling', 0).next() / 4_294_967_296,
    );
    const mean = firsts.reduce((sum, one) => sum + one, 0) / 1000;
    const variance = firsts.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 1000;
    const lagged = firsts
      .slice(1)
      .reduce((sum, one, i) => sum + (one - mean) * ((firsts[i] ?? 0) - mean), 0);
    // Of even draws: mean 1/2, standard deviation 1/sqrt(12); bounds of four standard errors.
    expect(Math.abs(mean - 0.5)).toBeLessThan((4 * 0.2887) / Math.sqrt(1000));
    expect(Math.abs(Math.sqrt(variance) - 0.2887)).toBeLessThan(0.02);
    expect(Math.abs(lagged / (1000 * variance))).toBeLessThan(4 / Math.sqrt(1000));
  });

  test.each([-1, 0.5, Number.NaN, 9_007_199_254_740_992])(
    '%d is refused as a seed or an index',
    (bad) => {
      expect(() => streamOf(bad, 'resampling', 0)).toThrow(/^seed: expected a whole number/);
      expect(() => streamOf(0, 'resampling', bad)).toThrow(/^index: expected a whole number/);
    },
  );
});
