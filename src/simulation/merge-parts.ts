/** Joining the parts of an ensemble into the whole. */
import { listed } from '../scenario/listed.js';
import { headerDifference } from './header-difference.js';
import { blocksIn, finishedPart, type PartHeader, whole } from './part.js';
import type { Part } from './read-part.js';
import type { Tally } from './tally.js';

/** A part and what to call it, such as the path of its file. */
export interface NamedPart {
  readonly name: string;
  readonly part: Part;
}

const checkSound = ({ name, part }: NamedPart): void => {
  const [first] = part.damage;
  if (first !== undefined)
    throw new RangeError(
      `${name}: damaged in line ${first.line} (${first.says}); run it again with --resume`,
    );
  const [from, to] = blocksIn(part.header.shard, part.header.specification.runs);
  if (!part.finished)
    throw new RangeError(
      `${name}: not finished, ${part.blocks.size} of ${to - from} blocks; go on with --resume`,
    );
};

/** The first and the last of the numbers missing, told briefly. */
const gaps = (missing: readonly number[]): string => {
  const shown = missing.slice(0, 5).map(String);
  return `${listed(shown)}${missing.length > 5 ? `, … (${missing.length} in all)` : ''}`;
};

/**
 * The whole of some parts: the same bytes as if one machine had run all of it. Order does not matter.
 *
 * @throws RangeError for parts that are damaged, unfinished or of different ensembles, that overlap, or that leave a gap
 * @example mergedParts([{ name: 'b.part', part: second }, { name: 'a.part', part: first }])
 */
export function mergedParts(parts: readonly NamedPart[]): {
  readonly header: PartHeader;
  readonly blocks: ReadonlyMap<number, Tally>;
  readonly text: string;
} {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('expected at least one part, received none');
  for (const part of parts) checkSound(part);
  for (const { name, part } of others) {
    const differ = headerDifference(part.header, first.part.header);
    if (differ.length > 0)
      throw new RangeError(`${name}: of another ensemble than ${first.name}: ${listed(differ)}`);
  }
  const header = { ...first.part.header, shard: whole };
  const from = new Map<number, string>();
  const blocks = new Map<number, Tally>();
  for (const { name, part } of parts)
    for (const [block, tally] of part.blocks) {
      const other = from.get(block);
      if (other !== undefined)
        throw new RangeError(`${name} and ${other} both hold block ${block}`);
      from.set(block, name);
      blocks.set(block, tally);
    }
  const [, count] = blocksIn(whole, header.specification.runs);
  const missing = Array.from({ length: count }, (_, block) => block).filter(
    (one) => !blocks.has(one),
  );
  if (missing.length > 0)
    throw new RangeError(`the parts leave a gap: no part holds block ${gaps(missing)}`);
  return { header, blocks, text: finishedPart(header, blocks) };
}
