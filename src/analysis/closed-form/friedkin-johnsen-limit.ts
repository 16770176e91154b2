/**
 * Where opinions settle when people listen and yet hold on to what they thought at first.
 *
 * In each round x becomes (I - S)·W·x + S·x0: W how much each listens to each, S how stubborn each is. The limit is
 * x = V·x0 with V = (I - (I - S)·W)^-1·S. Friedkin & Johnsen, "Social influence and opinions", Journal of Mathematical
 * Sociology 15 (1990) and "Social influence networks and opinion change" (1999) (pages not checked). They write the
 * susceptibility, 1 minus the stubbornness.
 */

import { numberFrom } from '../../simulation/bounds.js';
import { type Matrix, transitionMatrix } from '../../simulation/transition-matrix.js';
import { stepsFrom } from './closed-classes.js';
import { solved } from './linear-equations.js';

/** Where opinions settle. */
export interface FriedkinJohnsenLimit {
  /** Row i, column j: how much the first opinion of j counts in the last one of i. Each row sums to 1. */
  readonly influence: Matrix;
  /** The last opinions. */
  readonly opinions: readonly number[];
}

function requireLength(name: string, numbers: readonly number[], people: number): void {
  if (numbers.length !== people || !numbers.every(Number.isFinite))
    throw new RangeError(
      `${name}: expected ${people} finite numbers, one a person, received ${numbers.join(', ')}`,
    );
}

/** Who hears nobody stubborn, however far round, settles by averaging or not at all: another model. */
function requireAnchors(rows: Matrix, stubbornness: readonly number[]): void {
  const loose = rows.findIndex(
    (_, person) =>
      !stepsFrom(rows, person).some((steps, other) => steps >= 0 && (stubbornness[other] ?? 0) > 0),
  );
  if (loose !== -1)
    throw new RangeError(
      `stubbornness: expected everybody to hear, through others if need be, somebody with more than 0, received nobody for person ${loose}; where nobody is stubborn, averaging decides (degrootConsensus)`,
    );
}

/**
 * Where opinions settle, for up to 500 people.
 *
 * @param weights row i, column j: how much i listens to j; each row sums to 1
 * @param stubbornness from 0 to 1, one a person: how much each holds on to the first opinion
 * @param start the first opinions, one a person, in any unit
 * @throws RangeError for rows that do not sum to 1, a stubbornness outside, lengths that differ, and for people whom
 *   nobody stubborn reaches
 * @example friedkinJohnsenLimit([[0.5, 0.5], [0.5, 0.5]], [0.5, 0.2], [0, 1]).opinions // 1/7 and 3/7
 */
export function friedkinJohnsenLimit(
  weights: Matrix,
  stubbornness: readonly number[],
  start: readonly number[],
): FriedkinJohnsenLimit {
  const rows = transitionMatrix('weights', weights);
  requireLength('stubbornness', stubbornness, rows.length);
  requireLength('start', start, rows.length);
  for (const [at, value] of stubbornness.entries())
    numberFrom(`stubbornness of person ${at}`, value, 0, 1);
  requireAnchors(rows, stubbornness);
  const influence = solved(
    rows.map((row, i) =>
      row.map((entry, j) => (i === j ? 1 : 0) - (1 - (stubbornness[i] ?? 0)) * entry),
    ),
    rows.map((_, i) => rows.map((__, j) => (i === j ? (stubbornness[i] ?? 0) : 0))),
  );
  return {
    influence,
    opinions: influence.map((row) =>
      row.reduce((sum, entry, j) => sum + entry * (start[j] ?? 0), 0),
    ),
  };
}
