/** The file of a part: begun, gone on with, and finished. Whenever the process is killed, what is in it can be used. */
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { visible } from '../render/visible.js';
import { differ, headerDifference } from '../simulation/header-difference.js';
import { blockRecord, headerRecord, type PartHeader } from '../simulation/part.js';
import { type Part, readPart } from '../simulation/read-part.js';
import type { Tally } from '../simulation/tally.js';
import { Failure } from './failure.js';
import { keptBeside, unlessUnwritable, writeWhole } from './safe-file.js';

/** How many seconds of work a loss of power may take. */
const seconds = 1;

/** A file to which records are added. */
export interface PartFile {
  readonly path: string;
  /** What was in it already. */
  readonly blocks: ReadonlyMap<number, Tally>;
  /** Whether it is whole. */
  readonly finished: boolean;
  readonly add: (records: string) => void;
  /** Leaves it as it is. */
  readonly close: () => void;
  /** Puts the finished part in its place. */
  readonly finish: (text: string) => void;
}

/** Reads a part. @throws Failure for a file that cannot be read, or that begins with no sound header */
export const partIn = (path: string): Part => {
  let text: string;
  try {
    text = readFileSync(path, 'latin1');
  } catch (error) {
    throw new Failure(
      3,
      `${visible(path)}: ${visible(error instanceof Error ? error.message : '')}`,
    );
  }
  try {
    return readPart(text);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Failure(3, `${visible(path)}: ${visible(error.message)}`);
    throw error;
  }
};

/** The records of some blocks, in order. */
export const recordsOf = (blocks: ReadonlyMap<number, Tally>): string =>
  [...blocks]
    .sort(([a], [b]) => a - b)
    .map(([block, tally]) => blockRecord(block, tally))
    .join('');

const opened = (path: string, blocks: ReadonlyMap<number, Tally>): PartFile => {
  const handle = unlessUnwritable(path, () => openSync(path, 'a'));
  let flushed = process.uptime();
  return {
    path,
    blocks,
    finished: false,
    add: (records) =>
      unlessUnwritable(path, () => {
        writeFileSync(handle, records, 'latin1');
        if (process.uptime() - flushed < seconds) return;
        fsyncSync(handle);
        flushed = process.uptime();
      }),
    close: () => {
      fsyncSync(handle);
      closeSync(handle);
    },
    finish: (text) => {
      closeSync(handle);
      writeWhole(path, text, true);
    },
  };
};

/** Begins a file. @throws Failure if there is one of that name */
export function newPart(path: string, header: PartHeader): PartFile {
  if (existsSync(path))
    throw new Failure(
      2,
      `--out ${visible(path)}: it is there already; name another file, or go on with it with --resume`,
    );
  writeWhole(path, headerRecord(header), false);
  return opened(path, new Map());
}

const checkSame = (path: string, found: PartHeader, wanted: PartHeader): void => {
  const differs = headerDifference(found, wanted);
  if (differs.length > 0)
    throw new Failure(
      3,
      `--out ${visible(path)}: of another ensemble: ${differ(differs)}; name another file`,
    );
  const [is, asked] = [found.shard, wanted.shard];
  if (is.index !== asked.index || is.of !== asked.of)
    throw new Failure(
      3,
      `--out ${visible(path)}: it is the part ${is.index}/${is.of}, not ${asked.index}/${asked.of}; name another file`,
    );
};

/**
 * Goes on with a file, or begins it where there is none. A damaged one is kept beside; what is sound in it is used.
 *
 * @param tell hears of damage
 * @throws Failure for a file that is no part, or one of another ensemble
 */
export function resumedPart(
  path: string,
  header: PartHeader,
  tell: (line: string) => void,
): PartFile {
  if (!existsSync(path)) return newPart(path, header);
  const { header: found, blocks, finished, damage } = partIn(path);
  checkSame(path, found, header);
  if (finished) {
    const nothing = () => {};
    return { path, blocks, finished, add: nothing, close: nothing, finish: nothing };
  }
  if (damage.length > 0) {
    for (const { line, byte, says } of damage)
      tell(`${visible(path)}: line ${line}, from byte ${byte}: ${visible(says)}`);
    tell(
      `${visible(path)}: kept as it was in ${visible(keptBeside(path))}; what is lost is run again`,
    );
    writeWhole(path, headerRecord(found) + recordsOf(blocks), true);
  }
  return opened(path, blocks);
}
