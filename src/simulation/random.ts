/**
 * Chance that can be repeated. A seed, a purpose, an index and a part name a stream; the same four give the same draws on
 * every machine, whatever else was drawn before. So any one run, or resample, can be repeated alone.
 *
 * The seed is the key of Philox; the index, the purpose and the part are its counter, and the block that comes out is the state
 * of a stream. A seed is never itself the state: streams of neighbouring seeds are unlike one another.
 */
import { type Block, philox4x32 } from './philox.js';
import { RandomStream } from './random-stream.js';

/** Which generator, and which version of how streams are named: kept with every result that rests on draws. */
export const generator = 'philox4x32-10, xoshiro128**; 1';

/** What draws are for, so that no two uses share a stream. A number once given is never given again. */
const purposes = {
  resampling: 1,
  /** Who hears whom. */
  network: 2,
  /** What people are like. */
  traits: 3,
  /** Whom a move alone convinces. */
  moves: 4,
  /** In what order people hear one another, whom they meet, what disturbs them. */
  updates: 5,
  /** Who stays away from a vote. */
  ballots: 6,
  /** Models without an audience, and checks. */
  models: 7,
  /** Which parameters are tried. */
  design: 8,
} as const;

/** What draws are for. */
export type Purpose = keyof typeof purposes;

const word = 4_294_967_296;
const wordsOf = (number: number): readonly [number, number] => [
  number % word,
  Math.floor(number / word),
];

const checked = (name: string, value: number, most: number = Number.MAX_SAFE_INTEGER): number => {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${name}: expected a whole number from 0 to ${most}, received ${value}`);
};

/**
 * The stream of a seed for a purpose: the `index`-th of as many as you like, and of it the `part`-th, where one run
 * needs several for the same purpose.
 *
 * @throws RangeError unless seed and index are whole numbers from 0 to 9,007,199,254,740,991, and part one from 0 to
 *   4,294,967,295
 * @example streamOf(7, 'resampling', 0).below(10) // the same digit everywhere
 */
export function streamOf(seed: number, purpose: Purpose, index: number, part = 0): RandomStream {
  const key = wordsOf(checked('seed', seed));
  const counter: Block = [
    ...wordsOf(checked('index', index)),
    purposes[purpose],
    checked('part', part, word - 1),
  ];
  return new RandomStream(philox4x32(counter, key));
}
