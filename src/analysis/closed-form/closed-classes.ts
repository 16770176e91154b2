/**
 * The closed classes of a chain: sets of states that lead to one another and to nothing else, each with its period.
 *
 * Found on the graph of the entries that are not zero, so that the answer is exact and rests on no tolerance (Kemeny
 * & Snell, Finite Markov Chains, 1960; page not checked).
 */
import type { Matrix } from '../../simulation/transition-matrix.js';

/** A set of states that, once entered, is never left. */
export interface ClosedClass {
  /** Ascending, counted from 0. */
  readonly states: readonly number[];
  /** Every return to a state takes a multiple of so many steps; 1 is called aperiodic. */
  readonly period: number;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** In how many steps at least each state is reached from one; -1 for those that are not. */
export function stepsFrom(rows: Matrix, start: number): number[] {
  const steps = rows.map(() => -1);
  steps[start] = 0;
  const queue = [start];
  for (const state of queue)
    (rows[state] ?? []).forEach((entry, next) => {
      if (entry === 0 || steps[next] !== -1) return;
      steps[next] = (steps[state] ?? 0) + 1;
      queue.push(next);
    });
  return steps;
}

/** The greatest common divisor of all ways round: each edge inside closes a walk of steps(from) + 1 - steps(to). */
function periodOf(rows: Matrix, states: readonly number[]): number {
  const steps = stepsFrom(rows, states[0] ?? 0);
  let period = 0;
  for (const from of states)
    for (const to of states)
      if ((rows[from]?.[to] ?? 0) !== 0)
        period = divisor(Math.abs((steps[from] ?? 0) + 1 - (steps[to] ?? 0)), period);
  return period;
}

/**
 * The closed classes of a transition matrix, by their first states. A chain has at least one.
 *
 * @example closedClasses([[0, 1], [1, 0]]) // [{ states: [0, 1], period: 2 }]
 */
export function closedClasses(rows: Matrix): readonly ClosedClass[] {
  const reached = rows.map((_, start) => stepsFrom(rows, start).map((steps) => steps >= 0));
  const found: ClosedClass[] = [];
  const seen = new Set<number>();
  rows.forEach((_, state) => {
    if (seen.has(state)) return;
    const states = rows.map((__, other) => other).filter((other) => reached[state]?.[other]);
    if (!states.every((other) => reached[other]?.[state])) return;
    for (const other of states) seen.add(other);
    found.push({ states, period: periodOf(rows, states) });
  });
  return found;
}
