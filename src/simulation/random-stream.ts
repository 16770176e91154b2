/**
 * A stream of random words: xoshiro128**, version 1.1 (Blackman & Vigna, "Scrambled linear pseudorandom number
 * generators", 2021). Whole numbers only, so that every engine draws the same.
 */
import type { Block } from './philox.js';

/** How many different words there are. */
const words = 4_294_967_296;

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
}
