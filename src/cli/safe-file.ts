/** Writing a file so that whenever the process is killed there is either all of it or nothing of it. */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { visible } from '../render/visible.js';
import { Failure } from './failure.js';

/** Runs what writes to a path; what the platform refuses (no such folder, no leave, no room) is bad usage. */
export const unlessUnwritable = <T>(path: string, write: () => T): T => {
  try {
    return write();
  } catch (error) {
    if (error instanceof Failure || !(error instanceof Error && 'code' in error)) throw error;
    throw new Failure(2, `${visible(path)}: ${visible(error.message)}`);
  }
};

const there = (path: string): Failure =>
  new Failure(2, `${visible(path)}: it is there already; name another file`);

/** Makes sure that a folder remembers a name given in it. Not every platform can: then it is as sure as can be. */
const remembered = (folder: string): void => {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {}
};

/** Gives a file its name, unless another has it. */
const named = (from: string, path: string): void => {
  try {
    // A second name is given or refused in one step, unlike a look and then a renaming.
    linkSync(from, path);
    rmSync(from);
  } catch (error) {
    if (existsSync(path)) throw there(path);
    // Some file systems know no second names.
    if (!(error instanceof Error)) throw error;
    renameSync(from, path);
  }
};

/**
 * Writes a whole file: beside it first, down to the disk, and then under its name.
 *
 * @param text ASCII only
 * @param over whether it takes the place of a file of that name; else it is refused
 */
export function writeWhole(path: string, text: string, over: boolean): void {
  unlessUnwritable(path, () => {
    if (!over && existsSync(path)) throw there(path);
    const beside = `${path}.${process.pid}.tmp`;
    rmSync(beside, { force: true });
    const handle = openSync(beside, 'wx');
    try {
      writeFileSync(handle, text, 'latin1');
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (over) renameSync(beside, path);
    else named(beside, path);
    remembered(dirname(path));
  });
}

/** The first of `name`, `name-2`, `name-3` … that is free, before an ending. */
export const freePath = (name: string, ending: string): string => {
  let path = `${name}${ending}`;
  for (let n = 2; existsSync(path); n += 1) path = `${name}-${n}${ending}`;
  return path;
};

/** Keeps a copy of a file beside it, under a name that is free. */
export function keptBeside(path: string): string {
  return unlessUnwritable(path, () => {
    const copy = freePath(`${path}.damaged`, '');
    copyFileSync(path, copy, constants.COPYFILE_EXCL);
    return copy;
  });
}
