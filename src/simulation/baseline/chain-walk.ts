/**
 * A walk through a chain of states by chance, until it is where it never leaves: for an issue that moves from status to
 * status, one run of what `absorbingChain` says on average.
 */
import { wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';
import { type Matrix, transitionMatrix } from '../transition-matrix.js';

/** How a walk ended. */
export interface WalkEnd {
  /** The state it is in, counted from 0. */
  readonly state: number;
  readonly steps: number;
  /** Whether it is never left, or the walk was broken off. */
  readonly ended: 'absorbed' | 'limit';
}

function nextOf(row: readonly number[], stream: RandomStream): number {
  let left = stream.fraction();
  let next = 0;
  for (const [state, chance] of row.entries()) {
    if (chance === 0) continue;
    next = state;
    left -= chance;
    if (left < 0) break;
  }
  return next;
}

/**
 * A chain, checked once, to be walked through often.
 *
 * @param transitions row i, column j: the chance that state i is followed by state j; each row sums to 1
 * @returns a walk from a state on, broken off after so many steps (default 1,000,000)
 * @throws RangeError for rows that do not sum to 1, and for a state that is none
 * @example chainWalk([[1, 0, 0], [0.5, 0, 0.5], [0, 0, 1]])(1, streamOf(7, 'models', 0)).state // 0 or 2
 */
export function chainWalk(
  transitions: Matrix,
): (start: number, stream: RandomStream, limit?: number) => WalkEnd {
  const rows = transitionMatrix('transitions', transitions);
  return (start, stream, limit = 1_000_000) => {
    wholeFrom('start', start, 0, rows.length - 1);
    wholeFrom('limit', limit, 0, 1_000_000_000);
    let state = start;
    let steps = 0;
    while (rows[state]?.[state] !== 1) {
      if (steps === limit) return { state, steps, ended: 'limit' };
      state = nextOf(rows[state] ?? [], stream);
      steps += 1;
    }
    return { state, steps, ended: 'absorbed' };
  };
}
