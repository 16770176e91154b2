/** Evaluating blocks again and again, of whatever specification: what a worker does as long as it lives. */
import type { DrawnOnce } from './answers.js';
import { blockRecords } from './block-records.js';
import type { Specification } from './specification.js';

/**
 * What evaluates blocks as `blockRecords` does, and keeps the networks that are the same in all runs as long as the
 * specification stays the same: those of another must not be taken for its own.
 */
export function evaluation(): (
  asked: Specification,
  from: number,
  to: number,
) => readonly string[] {
  let known = '';
  let once: DrawnOnce = new Map();
  return (asked, from, to) => {
    const text = JSON.stringify(asked);
    if (text !== known) [known, once] = [text, new Map()];
    return blockRecords(asked, from, to, once);
  };
}
