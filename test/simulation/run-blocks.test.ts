/** Running blocks anywhere: by whomever, in whatever order they come back, the tallies are the same. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockRecords } from '../../src/simulation/block-records.js';
import { finishedPart } from '../../src/simulation/part.js';
import { type EvaluateBlocks, runBlocks } from '../../src/simulation/run-blocks.js';
import { recordOfBlock, smallHeader, smallPart, smallSpecification } from './small-ensemble.js';

const header = smallHeader(589);
const { specification } = header;
const all = Array.from({ length: 10 }, (_, block) => block);
const records = (from: number, to: number) =>
  all.slice(from, to).map((block) => recordOfBlock(specification, block));
const evaluate: EvaluateBlocks = async (_, from, to) => records(from, to);

test('for any number of workers, any batches and any order of finishing, the part is the same', async () => {
  const expected = smallPart(header);
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 8 }),
      fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
      fc.shuffledSubarray(all, { minLength: 10 }),
      async (scheduler, concurrency, batches, missing) => {
        let text = '';
        const running = runBlocks(specification, {
          missing,
          concurrency,
          batch: () => Number(batches.next().value),
          evaluate: scheduler.scheduleFunction(evaluate),
          finished: (blocks) => {
            text += blocks.text;
          },
        });
        const blocks = await scheduler.waitFor(running);
        expect(finishedPart(header, blocks)).toBe(expected);
        expect(text.split(/(?<=\n)/).sort()).toEqual([...records(0, 10)].sort());
      },
    ),
    { numRuns: 100 },
  );
});

test('only what is missing is run, each block once, in order, and consecutive ones together', async () => {
  const twelve = smallSpecification(12 * 64);
  const asked: (readonly [number, number])[] = [];
  const blocks = await runBlocks(twelve, {
    missing: [11, 7, 2, 3, 10, 4, 3],
    batch: () => 2,
    evaluate: async (_, from, to) => {
      asked.push([from, to]);
      return Array.from({ length: to - from }, (__, i) => recordOfBlock(twelve, from + i));
    },
  });
  expect(asked).toEqual([
    [2, 4],
    [4, 5],
    [7, 8],
    [10, 12],
  ]);
  expect([...blocks.keys()]).toEqual([2, 3, 4, 7, 10, 11]);
});

test('no more evaluations are under way than there are workers', async () => {
  let [now, most] = [0, 0];
  await runBlocks(specification, {
    missing: all,
    concurrency: 3,
    evaluate: async (one, from, to) => {
      now += 1;
      most = Math.max(most, now);
      await new Promise(setImmediate);
      now -= 1;
      return evaluate(one, from, to);
    },
  });
  expect(most).toBe(3);
});

test('once it is stopped nothing more is begun, and what was done is given', async () => {
  const controller = new AbortController();
  const blocks = await runBlocks(specification, {
    missing: all,
    signal: controller.signal,
    evaluate,
    finished: ({ tallies }) => {
      if (tallies.has(3)) controller.abort();
    },
  });
  expect([...blocks.keys()]).toEqual([0, 1, 2, 3]);
});

test('an evaluation that fails because it was stopped is no fault; any other is', async () => {
  const controller = new AbortController();
  const failing: EvaluateBlocks = async (one, from, to) => {
    if (from < 2) return evaluate(one, from, to);
    throw new Error('the worker is gone');
  };
  const asked = { missing: all, evaluate: failing, concurrency: 2 };
  await expect(runBlocks(specification, asked)).rejects.toThrow('the worker is gone');
  const stopping: EvaluateBlocks = async (...args) => {
    if (args[1] >= 2) controller.abort();
    return failing(...args);
  };
  const { signal } = controller;
  const blocks = await runBlocks(specification, { ...asked, evaluate: stopping, signal });
  expect([...blocks.keys()].sort()).toEqual([0, 1]);
});

test('what cannot be written down is a fault, even while it is being stopped', async () => {
  const controller = new AbortController();
  const finished = () => {
    controller.abort();
    throw new Error('no room left');
  };
  const { signal } = controller;
  await expect(
    runBlocks(specification, { missing: all, evaluate, signal, finished }),
  ).rejects.toThrow('no room left');
});

test.each<[string, EvaluateBlocks, string]>([
  ['too few records', async () => [], 'expected 1 records, received 0'],
  [
    'another block',
    async () => records(4, 5),
    'expected the record of block 3, received one of block 4',
  ],
  [
    'a record cut off',
    async () => [records(3, 4)[0]?.slice(0, -5) ?? ''],
    'expected the record of block 3',
  ],
  ['something else', async () => ['hello\n'], 'expected the record of block 3'],
])('%s from a worker is refused', async (_, wrong, says) => {
  const running = runBlocks(specification, { missing: [3], evaluate: wrong });
  await expect(running).rejects.toThrow(says);
});

test('no worker, half a worker and no batch are refused', async () => {
  for (const asked of [{ concurrency: 0 }, { concurrency: 1.5 }, { batch: () => 0 }])
    await expect(runBlocks(specification, { missing: [0], evaluate, ...asked })).rejects.toThrow(
      RangeError,
    );
});

test('a block is the same alone and among others', () => {
  expect(blockRecords(specification, 3, 6).join('')).toBe(records(3, 6).join(''));
  expect(blockRecords(specification, 5, 5)).toEqual([]);
  expect(() => blockRecords(specification, 9, 11)).toThrow(RangeError);
});
