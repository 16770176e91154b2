/** Parts join into the whole: whatever they were, in whatever order; and only parts that make a whole. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergedParts } from '../../src/simulation/merge-parts.js';
import type { PartHeader, Shard } from '../../src/simulation/part.js';
import { readPart } from '../../src/simulation/read-part.js';
import { smallHeader, smallPart } from './small-ensemble.js';

/** Ten blocks, the last of 13 runs. */
const runs = 589;
const whole = smallPart(smallHeader(runs));

const named = (header: PartHeader, cut?: number) => ({
  name: `${header.shard.index}-of-${header.shard.of}.part`,
  part: readPart(smallPart(header).slice(0, cut)),
});
const shard = (index: number, of: number) => named(smallHeader(runs, { index, of }));
const shards = (of: number) => Array.from({ length: of }, (_, i) => shard(i + 1, of));

test('one to nine shards merge, in any order, into the very bytes of the whole', () => {
  for (let of = 1; of <= 9; of += 1) {
    const parts = shards(of);
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: of }), (shuffled) => {
        expect(mergedParts(shuffled).text).toBe(whole);
      }),
      { numRuns: 20 },
    );
  }
});

test('shards of different numbers merge too, where together they are the whole', () => {
  // The first half, and the second half in two.
  expect(mergedParts([shard(4, 4), shard(1, 2), shard(3, 4)]).text).toBe(whole);
});

test('the whole by itself merges into itself, and is finished', () => {
  const { text } = mergedParts([named(smallHeader(runs))]);
  expect(text).toBe(whole);
  expect(readPart(text).finished).toBe(true);
});

const other = (changes: { readonly seed?: number; readonly text?: string }, by: Shard) =>
  named(smallHeader(runs, by, changes));
const second: Shard = { index: 2, of: 2 };
/** The last record of the second half. */
const [ending = ''] = /[^\n]*\n$/.exec(smallPart(smallHeader(runs, second))) ?? [];

test.each([
  ['nothing', [], 'expected at least one part, received none'],
  ['a gap', [shard(1, 3), shard(3, 3)], 'no part holds block 3, 4 and 5'],
  ['a gap of many blocks', [shard(1, 9)], 'no part holds block 1, 2, 3, 4 and 5, … (9 in all)'],
  [
    'an overlap',
    [shard(1, 2), shard(2, 2), shard(2, 4)],
    '2-of-4.part and 1-of-2.part both hold block 2',
  ],
  ['the same part twice', [shard(1, 2), shard(1, 2), shard(2, 2)], 'both hold block 0'],
  [
    'another seed',
    [shard(1, 2), other({ seed: 8 }, second)],
    '2-of-2.part: of another ensemble than 1-of-2.part: the seed (8 and 7)',
  ],
  ['another scenario', [shard(1, 2), other({ text: '{}' }, second)], 'the scenario'],
  [
    'another number of runs',
    [shard(1, 2), named(smallHeader(runs + 1, second))],
    'the number of runs (590 and 589)',
  ],
  [
    'other evidence',
    [shard(1, 2), named({ ...smallHeader(runs, second), layer: { layer: 'article' } })],
    'the evidence taken',
  ],
  [
    'a part whose end is missing',
    [shard(1, 2), named(smallHeader(runs, second), -ending.length)],
    '2-of-2.part: not finished, 5 of 5 blocks',
  ],
  [
    'a part cut short',
    [shard(1, 2), named(smallHeader(runs, second), -ending.length - 1)],
    '2-of-2.part: damaged in line 6 (cut off)',
  ],
])('%s is refused, by name and with the reason', (_, parts, says) => {
  expect(() => mergedParts(parts)).toThrow(RangeError);
  expect(() => mergedParts(parts)).toThrow(says);
});
