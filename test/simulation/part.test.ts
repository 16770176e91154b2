/** A part of an ensemble: what is written is read back; which shards there are; what is no part is refused. */
import { expect, test } from 'vitest';
import { blockRecord, blocksIn, headerRecord } from '../../src/simulation/part.js';
import { readPart } from '../../src/simulation/read-part.js';
import { recordOf } from '../../src/simulation/record.js';
import { tallyJson } from '../../src/simulation/tally-text.js';
import {
  recordOfBlock,
  runRest,
  smallHeader,
  smallPart,
  smallSpecification,
} from './small-ensemble.js';

const plain = (text: string) =>
  [...readPart(text).blocks].map(([block, tally]) => [block, tallyJson(tally)]);

test('a finished part reads back as what was written, and is finished', () => {
  const header = smallHeader(130);
  const text = smallPart(header);
  const part = readPart(text);
  expect({ ...part, blocks: [...part.blocks.keys()] }).toEqual({
    header: JSON.parse(JSON.stringify(header)),
    blocks: [0, 1, 2],
    finished: true,
    damage: [],
  });
  // 130 runs are two blocks of 64, and 2 left over.
  expect([...part.blocks.values()].map(({ runs }) => runs)).toEqual([64, 64, 2]);
  for (const [block, tally] of part.blocks)
    expect(blockRecord(block, tally)).toBe(recordOfBlock(header.specification, block));
});

test('a part holds ASCII only, whatever the scenario says', () => {
  const header = smallHeader(0, undefined, { text: '"Réunion, Łódź, 🍇, \u007f"' });
  const text = smallPart(header);
  expect(text).toMatch(/^[\n -~]*$/);
  expect(readPart(text).header.scenario).toBe(header.scenario);
});

test('a part without runs is finished, and holds no block', () => {
  const part = readPart(smallPart(smallHeader(0)));
  expect([part.finished, part.blocks.size]).toEqual([true, 0]);
});

test('while it is run a part may hold its blocks in any order, and is not finished', () => {
  const header = smallHeader(130);
  const blocks = runRest(header, new Map());
  const record = (block: number) => recordOfBlock(header.specification, block);
  const text = headerRecord(header) + record(2) + record(0);
  expect(readPart(text)).toMatchObject({ finished: false, damage: [] });
  expect(plain(text)).toEqual([2, 0].map((one) => [one, tallyJson(blocks.get(one) ?? fail())]));
});

const fail = (): never => {
  throw new Error('no such block');
};

test('the shards of any number share out all blocks, in order, and differ by one at most', () => {
  for (const runs of [0, 1, 64, 65, 640, 1000])
    for (let of = 1; of <= 20; of += 1) {
      const ranges = Array.from({ length: of }, (_, i) => blocksIn({ index: i + 1, of }, runs));
      const all = ranges.flatMap(([from, to]) =>
        Array.from({ length: to - from }, (_, i) => from + i),
      );
      expect(all).toEqual(Array.from({ length: Math.ceil(runs / 64) }, (_, block) => block));
      const sizes = ranges.map(([from, to]) => to - from);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
});

test.each([
  [{ index: 0, of: 4 }],
  [{ index: 5, of: 4 }],
  [{ index: 1.5, of: 4 }],
  [{ index: 1, of: Number.NaN }],
])('%j is no shard', (shard) => {
  expect(() => blocksIn(shard, 100)).toThrow(RangeError);
});

test.each([
  ['nothing', '', 'it is empty'],
  ['a scenario', '{ "format": 1 }\n', 'no record'],
  ['a record of something else', recordOf({ format: 'shopping list' }), 'no header'],
  ['a header cut off', headerRecord(smallHeader(64)).slice(0, -1), 'cut off'],
  [
    'a header of a later version',
    recordOf({ ...smallHeader(64), version: 2 }),
    'a part of another version',
  ],
  [
    'a header of another generator',
    recordOf({
      ...smallHeader(64),
      specification: { ...smallSpecification(64), generator: 'dice' },
    }),
    'a part of another version',
  ],
  [
    'a header of a later version, laid out in another way',
    recordOf({ format: 'securitization-theory part', version: 2 }),
    'a part of another version',
  ],
])('%s is no part that can be read', (_, text, says) => {
  expect(() => readPart(text)).toThrow(new RegExp(says));
  expect(() => readPart(text)).toThrow(RangeError);
});

test('a header that lacks something is no header, however sound its record', () => {
  const [header, specification] = [smallHeader(64), smallSpecification(64)];
  const without = [
    ...['shard', 'layer', 'scenario'].map((field) => ({ ...header, [field]: undefined })),
    ...['runs', 'questions', 'populations'].map((field) => ({
      ...header,
      specification: { ...specification, [field]: undefined },
    })),
  ];
  for (const one of without)
    expect(() => readPart(recordOf(one))).toThrow(/no part .* lacks what a header has/);
});

test('a block that belongs to another part, or comes twice, is damage', () => {
  const header = smallHeader(130, { index: 1, of: 3 });
  const record = (block: number) => recordOfBlock(header.specification, block);
  const text = headerRecord(header) + record(0) + record(1) + record(0);
  const lengths = [headerRecord(header).length, record(0).length, record(1).length] as const;
  expect(readPart(text).damage).toEqual([
    { line: 3, byte: lengths[0] + lengths[1], says: 'a block of another part' },
    { line: 4, byte: lengths[0] + lengths[1] + lengths[2], says: 'the block 0 a second time' },
  ]);
  expect([...readPart(text).blocks.keys()]).toEqual([0]);
});
