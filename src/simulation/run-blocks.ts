/**
 * Running the blocks of an ensemble that are missing, several at a time, wherever they are evaluated: in this thread, in
 * workers of Node, in those of a page. Every block is a world of its own, so who runs it, and when, changes nothing.
 */
import { readRecord } from './record.js';
import type { Specification } from './specification.js';
import type { Tally } from './tally.js';
import { tallyFrom } from './tally-text.js';

/** Whoever evaluates blocks: gives the records of those from `from` to before `to`, as `blockRecords` does. */
export type EvaluateBlocks = (
  specification: Specification,
  from: number,
  to: number,
) => Promise<readonly string[]>;

/** Some blocks that are done. */
export interface FinishedBlocks {
  /** Their records: lines of a part. */
  readonly text: string;
  readonly tallies: ReadonlyMap<number, Tally>;
}

/** Which blocks are run, by whom, and who hears of it. */
export interface RunBlocks {
  /** The numbers of the blocks to run. */
  readonly missing: Iterable<number>;
  readonly evaluate: EvaluateBlocks;
  /** How many evaluations are under way at a time: as many as there are workers. Default 1. */
  readonly concurrency?: number;
  /** How many consecutive blocks the next evaluation takes at most; asked before each. Default 1. */
  readonly batch?: () => number;
  /** Nothing is begun once this is aborted, and an evaluation that then fails is no fault: an `AbortSignal`, say. */
  readonly signal?: { readonly aborted: boolean };
  /** Called with every batch that is done, in the order in which they are done. */
  readonly finished?: (blocks: FinishedBlocks) => void;
}

const positive = (name: string, value: number): number => {
  if (Number.isSafeInteger(value) && value >= 1) return value;
  throw new RangeError(`${name}: expected a whole number from 1, received ${value}`);
};

/** The tallies that some records hold, which must be of just these blocks. */
const talliesIn = (
  records: readonly string[],
  from: number,
  to: number,
  questions: number,
): ReadonlyMap<number, Tally> => {
  if (records.length !== to - from)
    throw new RangeError(`expected ${to - from} records, received ${records.length}`);
  return new Map(
    records.map((record, i) => {
      const read = readRecord(record.slice(0, -1), record.endsWith('\n'));
      // A sound record was written by `blockRecord`; anything else fails here or in `tallyFrom`.
      const { block, tally } = (read.ok ? read.value : {}) as { block?: unknown; tally?: unknown };
      if (block !== from + i)
        throw new RangeError(
          `expected the record of block ${from + i}, received ${read.ok ? `one of block ${String(block)}` : `what is ${read.says}`}`,
        );
      return [block, tallyFrom(tally, questions)] as const;
    }),
  );
};

/** Takes the next blocks of a list that follow one another, at most so many at a time. */
const takingFrom = (waiting: readonly number[]) => {
  let at = 0;
  return (most: number): readonly [number, number] | null => {
    const from = waiting[at];
    if (from === undefined) return null;
    let length = 1;
    while (length < most && waiting[at + length] === from + length) length += 1;
    at += length;
    return [from, from + length];
  };
};

/**
 * Runs blocks, and gives the tallies of those that were done: all of them, unless it was stopped. The tallies are the
 * same for any number of workers, any batch, and any order in which they are done.
 *
 * @throws RangeError for a `concurrency` or a `batch` that is no whole number from 1, and for records that are not of the
 *   blocks asked for; and what `evaluate` or `finished` throws, once the evaluations under way have ended
 * @example
 * const evaluate = async (...asked) => blockRecords(...asked);
 * const blocks = await runBlocks(specification, { missing: [0, 1, 2], evaluate });
 */
export async function runBlocks(
  specification: Specification,
  { missing, evaluate, concurrency = 1, batch = () => 1, signal, finished }: RunBlocks,
): Promise<ReadonlyMap<number, Tally>> {
  const questions = specification.questions.length;
  const taken = takingFrom([...new Set(missing)].sort((a, b) => a - b));
  const done = new Map<number, Tally>();
  const faults: unknown[] = [];
  const lane = async (): Promise<void> => {
    while (signal?.aborted !== true && faults.length === 0) {
      const next = taken(positive('batch', batch()));
      if (next === null) return;
      const [from, to] = next;
      const records = await evaluate(specification, from, to).catch((fault: unknown) => {
        if (signal?.aborted === true) return null;
        throw fault;
      });
      if (records === null) return;
      const tallies = talliesIn(records, from, to, questions);
      for (const [block, tally] of tallies) done.set(block, tally);
      finished?.({ text: records.join(''), tallies });
    }
  };
  const lanes = Array.from({ length: positive('concurrency', concurrency) }, () =>
    lane().catch((fault: unknown) => {
      faults.push(fault);
    }),
  );
  await Promise.all(lanes);
  if (faults.length > 0) throw faults[0];
  return done;
}
