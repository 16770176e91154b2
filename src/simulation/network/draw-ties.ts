/**
 * A given number of different ties among people, or between two groups: every set of so many is as likely. Few of all
 * that are possible are drawn one by one, and drawn anew where one was there already; many are chosen by going through
 * all (selection sampling: Knuth, The Art of Computer Programming, volume 2, section 3.4.2, algorithm S; page not
 * checked).
 */
import type { RandomStream } from '../random-stream.js';
import { distinct } from './distinct.js';
import type { Pairs } from './rows.js';

/** How many ties are possible: among the people of one group, or between the people of two. */
export const possibleTies = (ones: Int32Array, others: Int32Array): number =>
  ones === others ? (ones.length * (ones.length - 1)) / 2 : ones.length * others.length;

/**
 * A tie as one number: the place of the first person times `width`, plus the place of the second. Exact, since even 50
 * million people have fewer than 2^53 ties.
 */
function drawnCode(within: boolean, height: number, width: number, stream: RandomStream): number {
  for (;;) {
    const [one, other] = [stream.below(height), stream.below(width)];
    if (!within) return one * width + other;
    if (one !== other) return Math.min(one, other) * width + Math.max(one, other);
  }
}

function drawFew(
  within: boolean,
  height: number,
  width: number,
  count: number,
  stream: RandomStream,
) {
  const codes = new Float64Array(count);
  let kept = 0;
  while (kept < count) {
    for (let i = kept; i < count; i += 1) codes[i] = drawnCode(within, height, width, stream);
    kept = distinct(codes, kept);
  }
  return codes;
}

function chooseMany(
  within: boolean,
  height: number,
  width: number,
  count: number,
  stream: RandomStream,
) {
  const codes = new Float64Array(count);
  let left = within ? (width * (width - 1)) / 2 : height * width;
  let chosen = 0;
  for (let one = 0; one < height; one += 1)
    for (let other = within ? one + 1 : 0; other < width; other += 1) {
      // The chance of each is the share still wanted among those still left.
      if (stream.fraction() * left < count - chosen) {
        codes[chosen] = one * width + other;
        chosen += 1;
      }
      left -= 1;
    }
  return codes;
}

/**
 * So many ties between `ones` and `others`, two groups with nobody in both; among the people of one where both are the
 * same array. No more may be asked for than are possible.
 */
export function drawTies(
  ones: Int32Array,
  others: Int32Array,
  count: number,
  stream: RandomStream,
): Pairs {
  const take = count > possibleTies(ones, others) / 2 ? chooseMany : drawFew;
  const codes = take(ones === others, ones.length, others.length, count, stream);
  const pairs = { ones: new Int32Array(count), others: new Int32Array(count), weights: null };
  codes.forEach((code, tie) => {
    const one = Math.floor(code / others.length);
    // The code was made of two places within.
    pairs.ones[tie] = ones[one] as number;
    pairs.others[tie] = others[code - one * others.length] as number;
  });
  return pairs;
}
