/**
 * A stream of random words: xoshiro128**, version 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number
 * generators", 2021). Whole numbers only, so that every engine draws the same.
 */
import type { Block } from './philox.js';

/** How many different words there are. */
const words = 4_294_967_296;
/** How many different fractions there are, 2^53, and how many for each value of their upper 27 bits, 2^26. */
const fractions = 9_007_199_254_740_992;
const lowHalf = 67_108_864;

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * Draws one number after another; two streams that begin alike go on alike. A class, because its four fields of
 * 32 bits are drawn from about twice as fast as the variables of a closure.
 */
export class RandomStream {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @throws RangeError for four zeros, from which only zeros would come */
  constructor([a, b, c, d]: Block) {
    if ((a | b | c | d) === 0)
      throw new RangeError('expected a state with a word that is not 0, received four zeros');
    this.#a = a | 0;
    this.#b = b | 0;
    this.#c = c | 0;
    this.#d = d | 0;
  }

  /** The next word: a whole number from 0 to 4,294,967,295, each as likely. */
  next(): number {
    const drawn = Math.imul(turned(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = turned(this.#d, 11);
    return drawn;
  }

  /**
   * A whole number from 0 to `count - 1`, each as likely: a word of the last, incomplete round of `count` words is
   * drawn again, since taking it would favour the small numbers.
   *
   * @throws RangeError unless `count` is a whole number from 1 to 4,294,967,296
   * @example stream.below(6) + 1 // a die
   */
  below(count: number): number {
    if (!Number.isInteger(count) || count < 1 || count > words)
      throw new RangeError(`expected a whole number from 1 to ${words}, received ${count}`);
    const fair = words - (words % count);
    let drawn = this.next();
    while (drawn >= fair) drawn = this.next();
    return drawn % count;
  }

  /**
   * A number from 0 to below 1: one of the 2^53 that lie evenly, each as likely. Two words are drawn; the upper 27 bits
   * of the first come before the upper 26 of the second (as in genrand_res53 of Matsumoto & Nishimura's mt19937ar.c).
   *
   * @example stream.fraction() // 0.5 on average
   */
  fraction(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * lowHalf + low) / fractions;
  }

  /**
   * Whether something happens whose probability is `p`: never for 0, always for 1. Two words are drawn either way.
   *
   * @throws RangeError unless `p` is from 0 to 1
   * @example stream.chance(0.3) // true three times in ten
   */
  chance(p: number): boolean {
    if (!(p >= 0 && p <= 1))
      throw new RangeError(`expected a probability from 0 to 1, received ${p}`);
    return this.fraction() < p;
  }

  /**
   * Fills an array with fractions, as many calls of {@link RandomStream.fraction} would.
   *
   * @example stream.fill(new Float64Array(1000))
   */
  fill(places: Float64Array): Float64Array {
    // The steps of `next`, on variables: twice as fast as calls that read and write the fields.
    let [a, b, c, d] = [this.#a, this.#b, this.#c, this.#d];
    for (let at = 0; at < places.length; at += 1) {
      const high = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 5;
      let shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = turned(d, 11);
      const low = Math.imul(turned(Math.imul(b, 5), 7), 9) >>> 6;
      shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = turned(d, 11);
      places[at] = (high * lowHalf + low) / fractions;
    }
    [this.#a, this.#b, this.#c, this.#d] = [a, b, c, d];
    return places;
  }
}
