/**
 * What comes of averaging for ever: whether people who keep listening to one another agree in the end, on what, and how
 * fast.
 *
 * Opinions are averaged again and again, x becomes T·x, with T[i][j] how much i listens to j. DeGroot, "Reaching a
 * consensus", Journal of the American Statistical Association 69:118 (1974). Whether it converges is read from the graph of who
 * listens to whom and is exact: it does if and only if no closed class goes round in a circle (period 1); all agree if
 * and only if there is one such class (Golub & Jackson 2010, American Economic Journal: Microeconomics 2:1; page not
 * checked).
 */
import { type Matrix, transitionMatrix } from '../../simulation/transition-matrix.js';
import { type ClosedClass, closedClasses } from './closed-classes.js';
import { solved } from './linear-equations.js';
import { spectralRadius } from './spectral-radius.js';

/** The rate takes some seconds at the limit. */
const mostPeople = 200;

/** What averaging comes to. */
export interface DegrootConsensus {
  /** Whether opinions settle, whatever they start from. */
  readonly converges: boolean;
  /** Whether they settle on one. */
  readonly consensus: boolean;
  /** Groups that listen to nobody outside, and after how many rounds what is said in them comes round again. */
  readonly closed: readonly ClosedClass[];
  /**
   * How much each one's first opinion counts in the consensus: the left unit eigenvector, which sums to 1. `null`
   * without consensus.
   */
  readonly influence: readonly number[] | null;
  /** By what factor the distance to the end shrinks in a round, in the long run; 1 if it does not converge. */
  readonly rate: number;
}

/** The share of time a closed class spends in each of its states: solves s·T = s with a sum of 1. */
function stationary(rows: Matrix, { states }: ClosedClass): readonly number[] {
  // One of the equations follows from the others; the last makes way for the sum.
  const last = states.length - 1;
  const equations = states.map((to, equation) =>
    states.map((from) => (equation === last ? 1 : (rows[from]?.[to] ?? 0) - (from === to ? 1 : 0))),
  );
  const within = solved(
    equations,
    states.map((_, equation) => [equation === last ? 1 : 0]),
  );
  const shares = rows.map(() => 0);
  states.forEach((state, at) => {
    shares[state] = within[at]?.[0] ?? 0;
  });
  return shares;
}

/** How likely each state is to end in each closed class: column c of the limit is one class. */
function endings(rows: Matrix, closed: readonly ClosedClass[]): Matrix {
  const classOf = new Map(closed.flatMap(({ states }, at) => states.map((state) => [state, at])));
  return solved(
    rows.map((row, state) =>
      row.map((entry, to) => (state === to ? 1 : 0) - (classOf.has(state) ? 0 : entry)),
    ),
    rows.map((_, state) => closed.map((__, at) => (classOf.get(state) === at ? 1 : 0))),
  );
}

/** The second largest absolute value of an eigenvalue: the largest, once the limit is taken away. */
function rateOf(rows: Matrix, closed: readonly ClosedClass[]): number {
  const ends = endings(rows, closed);
  const shares = closed.map((one) => stationary(rows, one));
  return spectralRadius(
    rows.map((row, from) =>
      row.map(
        (entry, to) =>
          entry -
          shares.reduce((sum, share, at) => sum + (ends[from]?.[at] ?? 0) * (share[to] ?? 0), 0),
      ),
    ),
  );
}

/**
 * What averaging comes to, for up to 200 people.
 *
 * @param weights row i, column j: how much i listens to j; each row sums to 1
 * @throws RangeError for rows that do not sum to 1
 * @example degrootConsensus([[1/2, 1/2], [1/4, 3/4]]).influence // one third, two thirds
 */
export function degrootConsensus(weights: Matrix): DegrootConsensus {
  const rows = transitionMatrix('weights', weights, mostPeople);
  const closed = closedClasses(rows);
  const converges = closed.every(({ period }) => period === 1);
  const [only] = closed;
  const consensus = converges && closed.length === 1;
  return {
    converges,
    consensus,
    closed,
    influence: consensus && only !== undefined ? stationary(rows, only) : null,
    rate: converges ? rateOf(rows, closed) : 1,
  };
}
