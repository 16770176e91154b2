/** An ensemble so small that every byte of its file can be tried: ten people, one move, two questions. */
import { serialise } from '../../src/scenario/canonical.js';
import type { Population } from '../../src/scenario/population.js';
import { blockRecords } from '../../src/simulation/block-records.js';
import {
  blocksIn,
  finishedPart,
  headerRecord,
  type PartHeader,
  partHeader,
  type Shard,
} from '../../src/simulation/part.js';
import { readPart } from '../../src/simulation/read-part.js';
import { type Specification, specificationOf } from '../../src/simulation/specification.js';
import type { Tally } from '../../src/simulation/tally.js';
import { blight } from './blight.js';

/** Ten growers who hear of the burning only, and are of two minds. */
const growers: Population = {
  id: 'ten-growers',
  audience: 'growers',
  size: 10,
  threshold: { kind: 'uniform', from: 0, to: 1 },
  receptivity: 0.4,
  hears: ['burn-them'],
  network: { kind: 'random', meanDegree: 4 },
  acceptance: { rule: 'fractional-threshold' },
  answer: { kind: 'share', accepted: 0.6, partly: 0.3 },
};

const scenario = blight([growers]);

/** Its specification. */
export const smallSpecification = (runs: number, seed = 7): Specification =>
  specificationOf(scenario, { runs, seed });

/** The header of a part of it. The scenario's text may be left out where it only takes room. */
export const smallHeader = (
  runs: number,
  shard: Shard = { index: 1, of: 1 },
  { seed = 7, text = serialise(scenario) }: { readonly seed?: number; readonly text?: string } = {},
): PartHeader => partHeader(smallSpecification(runs, seed), text, shard, { layer: 'both' });

const known = new Map<string, string>();

/** The record of one block, as it is when it is run by itself. */
export const recordOfBlock = (specification: Specification, block: number): string => {
  const key = `${specification.seed} ${specification.runs} ${block}`;
  const record = known.get(key) ?? blockRecords(specification, block, block + 1)[0] ?? '';
  known.set(key, record);
  return record;
};

/** The blocks of a part that are not among these, run. */
export const runRest = (
  header: PartHeader,
  had: ReadonlyMap<number, Tally>,
): ReadonlyMap<number, Tally> => {
  const { specification, shard } = header;
  const [from, to] = blocksIn(shard, specification.runs);
  let text = headerRecord(header);
  for (let block = from; block < to; block += 1)
    if (!had.has(block)) text += recordOfBlock(specification, block);
  return new Map([...had, ...readPart(text).blocks]);
};

/** A part, run from beginning to end. */
export const smallPart = (header: PartHeader): string =>
  finishedPart(header, runRest(header, new Map()));
