/**
 * A chain that ends: how long it takes, and where it ends. For an issue that moves by chance from status to status
 * until it rests in one (institutionalised, say, or no longer an issue).
 *
 * With Q the chances from transient to transient states and R those to absorbing ones: N = (I - Q)^-1 is how often each
 * transient state is visited on average; t = N·1 the mean number of steps; B = N·R where it ends; (2N - I)t - t² the
 * variance of the number of steps. Kemeny & Snell, Finite Markov Chains, 1960 (page not checked); Grinstead & Snell,
 * Introduction to Probability, chapter 11 (page not checked).
 */
import { type Matrix, transitionMatrix } from '../../simulation/transition-matrix.js';
import { stepsFrom } from './closed-classes.js';
import { solved } from './linear-equations.js';

/** What is known of an absorbing chain. Rows and columns stand in the order of `transient` and `absorbing`. */
export interface AbsorbingChain {
  /** Names of the states that are left sooner or later. */
  readonly transient: readonly string[];
  /** Names of the states that are never left. */
  readonly absorbing: readonly string[];
  /** How often each transient state (column) is visited on average from each (row), the start counted. */
  readonly visits: Matrix;
  /** From each transient state: the mean number of steps to the end. */
  readonly steps: readonly number[];
  /** From each transient state: the variance of that number. */
  readonly variance: readonly number[];
  /** With what probability the chain that starts in a transient state (row) ends in an absorbing one (column). */
  readonly ends: Matrix;
}

const dot = (row: readonly number[], numbers: readonly number[]): number =>
  row.reduce((sum, entry, at) => sum + entry * (numbers[at] ?? 0), 0);

function namesOf(count: number, names: readonly string[] | undefined): readonly string[] {
  if (names === undefined) return Array.from({ length: count }, (_, state) => String(state));
  if (names.length !== count || new Set(names).size !== count)
    throw new RangeError(`names: expected ${count} different names, received ${names.join(', ')}`);
  return names;
}

/** Which states are absorbing; refused, if from some state none can be reached. */
function absorbingOf(rows: Matrix, names: readonly string[]): readonly boolean[] {
  const absorbing = rows.map((row, state) => row[state] === 1);
  rows.forEach((_, state) => {
    if (stepsFrom(rows, state).some((steps, other) => steps >= 0 && absorbing[other])) return;
    throw new RangeError(
      `transitions: expected an absorbing state to be reachable from every state, received none from ${names[state]}`,
    );
  });
  return absorbing;
}

/**
 * What is known of a chain that ends. A state is absorbing if it is certain to stay where it is.
 *
 * @param transitions row i, column j: the chance that state i is followed by state j; each row sums to 1
 * @param names of the states; without them they are counted from 0
 * @throws RangeError for rows that do not sum to 1, and for a state from which no absorbing state can be reached
 * @example absorbingChain([[1, 0, 0], [0.5, 0, 0.5], [0, 0, 1]]).ends // [[0.5, 0.5]]
 */
export function absorbingChain(transitions: Matrix, names?: readonly string[]): AbsorbingChain {
  const rows = transitionMatrix('transitions', transitions);
  const called = namesOf(rows.length, names);
  const stays = absorbingOf(rows, called);
  const states = rows.map((_, state) => state);
  const transient = states.filter((state) => !stays[state]);
  const absorbing = states.filter((state) => stays[state]);
  const entries = (to: readonly number[]): number[][] =>
    transient.map((from) => to.map((state) => rows[from]?.[state] ?? 0));
  const unit = transient.map((from) => transient.map((to) => (from === to ? 1 : 0)));
  const leaving = entries(transient).map((row, from) =>
    row.map((entry, to) => (unit[from]?.[to] ?? 0) - entry),
  );
  const visits = solved(leaving, unit);
  const steps = visits.map((row) => row.reduce((sum, entry) => sum + entry, 0));
  const into = entries(absorbing);
  return {
    transient: transient.map((state) => called[state] ?? ''),
    absorbing: absorbing.map((state) => called[state] ?? ''),
    visits,
    steps,
    variance: visits.map((row, from) => {
      const mean = steps[from] ?? 0;
      return 2 * dot(row, steps) - mean - mean * mean;
    }),
    ends: visits.map((row) =>
      absorbing.map((_, end) =>
        dot(
          row,
          into.map((chances) => chances[end] ?? 0),
        ),
      ),
    ),
  };
}
