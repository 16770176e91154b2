/** Reading a part of an ensemble: what is sound in it, and every damage. */
import { blockSize } from './block.js';
import { blocksIn, endRecord, type PartHeader } from './part.js';
import { generator } from './random.js';
import { readRecord } from './record.js';
import type { Tally } from './tally.js';
import { tallyFrom } from './tally-text.js';

/** A line of a part that cannot be used. */
export interface Damage {
  /** From 1. */
  readonly line: number;
  /** Where the line begins, in bytes from 0. */
  readonly byte: number;
  readonly says: string;
}

/** What a part holds. */
export interface Part {
  readonly header: PartHeader;
  /** The blocks that are sound, by number. */
  readonly blocks: ReadonlyMap<number, Tally>;
  /** Whether it is whole: every block there, in order, and the end. */
  readonly finished: boolean;
  readonly damage: readonly Damage[];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a record has what a header is used for; that it holds together is for whoever reads it to see. */
const isHeader = (value: object): value is PartHeader => {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { shard, specification, layer, scenario } = fields;
  return (
    isObject(shard) &&
    isObject(specification) &&
    Number.isSafeInteger(specification['runs']) &&
    Array.isArray(specification['questions']) &&
    Array.isArray(specification['populations']) &&
    isObject(layer) &&
    typeof scenario === 'string'
  );
};

const headerFrom = (line: string, ended: boolean): PartHeader => {
  const read = readRecord(line, ended);
  if (!read.ok) throw new RangeError(`no part of an ensemble: its first record ${read.says}`);
  const { value } = read;
  if (!isObject(value) || value['format'] !== 'securitization-theory part')
    throw new RangeError('no part of an ensemble: its first record is no header of one');
  const { version, blockSize: size, specification: of } = value;
  const drew = isObject(of) ? of['generator'] : undefined;
  if (version !== 1 || size !== blockSize || drew !== generator)
    throw new RangeError(
      `a part of another version: expected version 1, blocks of ${blockSize} and the generator "${generator}", received version ${String(version)}, blocks of ${String(size)} and "${String(drew)}"`,
    );
  if (!isHeader(value))
    throw new RangeError('no part of an ensemble: its first record lacks what a header has');
  return value;
};

interface Line {
  readonly text: string;
  readonly byte: number;
  readonly ended: boolean;
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let byte = 0;
  while (byte < text.length) {
    const feed = text.indexOf('\n', byte);
    const end = feed === -1 ? text.length : feed;
    lines.push({ text: text.slice(byte, end), byte, ended: feed !== -1 });
    byte = end + 1;
  }
  return lines;
};

/** The block of a record, or what is wrong with it. */
const blockFrom = (value: unknown, header: PartHeader): readonly [number, Tally] | string => {
  if (!isObject(value)) return 'no block';
  const { block, tally } = value;
  const { runs, questions } = header.specification;
  const [from, to] = blocksIn(header.shard, runs);
  if (typeof block !== 'number' || !Number.isInteger(block) || block < from || block >= to)
    return 'a block of another part';
  const expected = Math.min(runs, (block + 1) * blockSize) - block * blockSize;
  try {
    const read = tallyFrom(tally, questions.length);
    return read.runs === expected ? [block, read] : `${read.runs} runs instead of ${expected}`;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
};

/**
 * Reads a part. Damage after the header is told, never thrown: the blocks that are sound can be kept, and the others run
 * again.
 *
 * @param text the file, one sign a byte (it holds ASCII only; read it as latin1 and a damaged byte stays one sign)
 * @throws RangeError where the header is damaged, or of another version
 */
export function readPart(text: string): Part {
  const [first, ...lines] = linesOf(text);
  if (first === undefined) throw new RangeError('no part of an ensemble: it is empty');
  const header = headerFrom(first.text, first.ended);
  const [from, to] = blocksIn(header.shard, header.specification.runs);
  const blocks = new Map<number, Tally>();
  const damage: Damage[] = [];
  let finished = false;
  for (const [i, { text: line, byte, ended }] of lines.entries()) {
    const damaged = (says: string) => damage.push({ line: i + 2, byte, says });
    const read = readRecord(line, ended);
    if (!read.ok) damaged(read.says);
    else if (isObject(read.value) && 'end' in read.value) {
      const sound = `${line}\n` === endRecord(text.slice(0, byte), to - from);
      finished =
        sound && damage.length === 0 && blocks.size === to - from && i === lines.length - 1;
      if (!finished) damaged('an end before the end');
    } else {
      const block = blockFrom(read.value, header);
      if (typeof block === 'string') damaged(block);
      else if (blocks.has(block[0])) damaged(`the block ${block[0]} a second time`);
      else blocks.set(...block);
    }
  }
  return { header, blocks, finished, damage };
}
