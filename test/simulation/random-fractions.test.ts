/** Fractions and chances: how they are made of words, and that they are even. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/simulation/philox.js';
import { streamOf } from '../../src/simulation/random.js';
import { RandomStream } from '../../src/simulation/random-stream.js';

const aWord = fc.integer({ min: 0, max: 0xffffffff });
const aState = fc
  .tuple(aWord, aWord, aWord, aWord)
  .filter((block: Block) => block.some((word) => word !== 0));

describe('a fraction', () => {
  test('is the upper 27 bits of one word and the upper 26 of the next, over 2^53', () => {
    // As in genrand_res53 of Matsumoto & Nishimura's mt19937ar.c; here in whole numbers of any length.
    fc.assert(
      fc.property(aState, (state) => {
        const words = new RandomStream(state);
        const stream = new RandomStream(state);
        for (let i = 0; i < 20; i += 1) {
          const [first, second] = [BigInt(words.next()), BigInt(words.next())];
          const bits = ((first >> 5n) << 26n) | (second >> 6n);
          const fraction = stream.fraction();
          expect(BigInt(fraction * 2 ** 53)).toBe(bits);
          expect(Number.isInteger(fraction * 2 ** 53)).toBe(true);
        }
      }),
    );
  });

  test('can be 0, and is never 1', () => {
    // From this state the first two words are 0: the second word of the state is, and stays so.
    expect(new RandomStream([1, 0, 1, 5]).fraction()).toBe(0);
    fc.assert(
      fc.property(aState, (state) => {
        const fraction = new RandomStream(state).fraction();
        expect(fraction >= 0 && fraction < 1).toBe(true);
      }),
    );
  });

  test('comes the same when many are filled in at once, and the stream goes on the same', () => {
    fc.assert(
      fc.property(aState, fc.nat(30), (state, size) => {
        const [one, other] = [new RandomStream(state), new RandomStream(state)];
        const filled = one.fill(new Float64Array(size));
        expect([...filled]).toEqual(Array.from({ length: size }, () => other.fraction()));
        expect(one.next()).toBe(other.next());
      }),
    );
  });

  test('falls into each of a hundred equal parts about as often', () => {
    const counts = new Float64Array(100);
    for (const fraction of streamOf(2022, 'models', 0).fill(new Float64Array(100_000))) {
      const part = Math.floor(fraction * 100);
      counts[part] = (counts[part] ?? 0) + 1;
    }
    const chiSquared = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    // Beyond 160.1, one even generator in ten thousand (chi-squared, 99 degrees of freedom).
    expect(chiSquared).toBeLessThan(160.1);
  });
});

describe('a chance', () => {
  test('of 0 never comes, of 1 always', () => {
    fc.assert(
      fc.property(aState, (state) => {
        expect(new RandomStream(state).chance(0)).toBe(false);
        expect(new RandomStream(state).chance(1)).toBe(true);
      }),
    );
    expect(new RandomStream([1, 0, 1, 5]).chance(0)).toBe(false);
    expect(new RandomStream([1, 0, 1, 5]).chance(5e-324)).toBe(true);
  });

  test.each([0.001, 0.18, 0.5, 0.93])('of %d comes about so often', (p) => {
    const stream = streamOf(1989, 'models', 1);
    const runs = 100_000;
    let times = 0;
    for (let run = 0; run < runs; run += 1) times += stream.chance(p) ? 1 : 0;
    const deviation = (times - runs * p) / Math.sqrt(runs * p * (1 - p));
    expect(Math.abs(deviation), `${deviation} standard errors`).toBeLessThan(4);
  });

  test.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])('of %d is refused', (p) => {
    expect(() => streamOf(1, 'models', 0).chance(p)).toThrow(
      new RangeError(`expected a probability from 0 to 1, received ${p}`),
    );
  });
});
