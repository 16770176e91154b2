/** What the two readers, of text and of values, have in common. */
import { mostProblems } from './limits.js';
import type { Path } from './path.js';
import type { Problem } from './problem.js';

/** Stands in place of a value about which a problem has been told already, so that it is told once. */
export const spoiled: unique symbol = Symbol('spoiled');

export interface Reading {
  /** Plain data of our own making: no prototype chains, accessors or cycles of the caller's. */
  readonly value: unknown;
  /** The line a path stands on; `null` if there are no lines. */
  readonly lineOf: (path: Path) => number | null;
}

/** Adds a problem to the list, and stops the reading when there are enough. */
export function addProblem(problems: Problem[], problem: Problem): void {
  problems.push(problem);
  if (problems.length >= mostProblems) throw new Unreadable();
}

/** Stops a reader: what follows cannot be read, or would cost too much. Caught where it began; never leaves. */
export class Unreadable extends Error {}
