/**
 * A part of an ensemble, as a file: a header, a record a block, and, once it is finished, an end. The whole ensemble is
 * the part 1 of 1. It holds its scenario and its specification, so that it can be gone on with, merged and read alone.
 */
import { fingerprint } from '../scenario/fingerprint.js';
import type { LayerOptions } from '../scenario/layer.js';
import { blockSize, blocksOf } from './block.js';
import { recordOf } from './record.js';
import type { Specification } from './specification.js';
import type { Tally } from './tally.js';
import { tallyJson } from './tally-text.js';

/** Which part of how many: the first is 1 of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** What a part begins with. */
export interface PartHeader {
  readonly format: 'securitization-theory part';
  readonly version: 1;
  readonly blockSize: number;
  readonly shard: Shard;
  readonly specification: Specification;
  /** Which evidence of the scenario is taken. */
  readonly layer: LayerOptions;
  /** The scenario, as its canonical text. */
  readonly scenario: string;
}

/** The only part there is. */
export const whole: Shard = { index: 1, of: 1 };

/**
 * The first block of a shard, and the one after its last. Shards differ by at most one block.
 *
 * @throws RangeError unless both are whole numbers, from 1, and `index` is at most `of`
 */
export function blocksIn({ index, of }: Shard, runs: number): readonly [number, number] {
  const isShard = Number.isSafeInteger(of) && Number.isInteger(index) && index >= 1 && index <= of;
  if (!isShard || of > 1_000_000)
    throw new RangeError(`expected a shard from 1/1 to 1000000/1000000, received ${index}/${of}`);
  const blocks = blocksOf(runs);
  return [Math.floor(((index - 1) * blocks) / of), Math.floor((index * blocks) / of)];
}

/** The header of a part. @param scenario its canonical text, as `serialise` writes it */
export const partHeader = (
  specification: Specification,
  scenario: string,
  shard: Shard,
  layer: LayerOptions,
): PartHeader => ({
  format: 'securitization-theory part',
  version: 1,
  blockSize,
  shard,
  specification,
  layer,
  scenario,
});

/** The record that a part begins with. */
export const headerRecord = (header: PartHeader): string => recordOf(header);

/** The record of a block. */
export const blockRecord = (block: number, tally: Tally): string =>
  recordOf({ block, tally: tallyJson(tally) });

/** The record that a finished part ends with: how many blocks there are, and the fingerprint of all before it. */
export const endRecord = (before: string, blocks: number): string =>
  recordOf({ end: blocks, fingerprint: fingerprint(before) });

/** The finished part, whole: header, blocks in order, end. The same blocks give the same bytes, whoever ran them. */
export function finishedPart(header: PartHeader, blocks: ReadonlyMap<number, Tally>): string {
  const [from, to] = blocksIn(header.shard, header.specification.runs);
  let text = headerRecord(header);
  for (let block = from; block < to; block += 1) {
    const tally = blocks.get(block);
    if (tally === undefined) throw new RangeError(`block ${block} is missing`);
    text += blockRecord(block, tally);
  }
  return text + endRecord(text, to - from);
}
