/**
 * Ties in compressed rows (CSR), sorted by counting: how many ties each person has says where its row begins, and so
 * where each tie goes. Time and room grow with people plus ties; no row is an array of its own.
 */

/** For each person others, one beside the next. */
export interface Rows {
  readonly size: number;
  /** `size + 1` places: the row of person i goes from `offsets[i]` to before `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  /** Beside `others`; null: all 1. */
  readonly weights: Float64Array | null;
}

/** Ties as they come: the first with the first, the second with the second. */
export interface Pairs {
  readonly ones: Int32Array;
  readonly others: Int32Array;
  readonly weights: Float64Array | null;
}

/** A place for each way of a tie must fit into 32 bits, with room for looking up. */
const mostTies = 500_000_000;

/**
 * A number of ties, where so many can be held.
 *
 * @throws RangeError for more than 500,000,000
 */
export function checkedTies(count: number): number {
  if (count <= mostTies) return count;
  throw new RangeError(`expected at most ${mostTies} ties, received ${count}`);
}

/** Adds one for each time that a person is named; everybody named is within. */
function count(named: Int32Array, counts: Int32Array): void {
  for (let i = 0; i < named.length; i += 1) {
    const person = named[i] as number;
    counts[person] = (counts[person] as number) + 1;
  }
}

/** Turns how many into where each ends. Whoever places one steps back first, so that in the end each begins there. */
function addUp(counts: Int32Array): void {
  let sum = 0;
  counts.forEach((count, i) => {
    sum += count;
    counts[i] = sum;
  });
}

/** The rows of `ones`; where ties are mutual, those of `others` too. In no order within a row. */
export function rowsOf(size: number, { ones, others, weights }: Pairs, mutual: boolean): Rows {
  const ties = checkedTies(ones.length);
  const offsets = new Int32Array(size + 1);
  const placed = new Int32Array(mutual ? 2 * ties : ties);
  const placedWeights = weights === null ? null : new Float64Array(placed.length);
  count(ones, offsets);
  if (mutual) count(others, offsets);
  addUp(offsets);
  const place = (person: number, other: number, tie: number): void => {
    const at = (offsets[person] as number) - 1;
    offsets[person] = at;
    placed[at] = other;
    if (placedWeights !== null && weights !== null) placedWeights[at] = weights[tie] as number;
  };
  // Ties are counted from 0 to below `ties`, people to below `size`: all are within.
  for (let tie = 0; tie < ties; tie += 1) {
    const [one, other] = [ones[tie] as number, others[tie] as number];
    place(one, other, tie);
    if (mutual) place(other, one, tie);
  }
  return { size, offsets, others: placed, weights: placedWeights };
}

/** The rows read the other way round, each ascending. Of mutual ties these are the same rows, put in order. */
export function transposed({ size, offsets, others, weights }: Rows): Rows {
  const turned = new Int32Array(size + 1);
  const placed = new Int32Array(others.length);
  const placedWeights = weights === null ? null : new Float64Array(placed.length);
  count(others, turned);
  addUp(turned);
  // From the last person on, since rows are filled from their ends. Every index is one of a person or of a tie.
  for (let person = size - 1; person >= 0; person -= 1) {
    const end = offsets[person + 1] as number;
    for (let from = offsets[person] as number; from < end; from += 1) {
      const other = others[from] as number;
      const at = (turned[other] as number) - 1;
      turned[other] = at;
      placed[at] = person;
      if (placedWeights !== null && weights !== null) placedWeights[at] = weights[from] as number;
    }
  }
  return { size, offsets: turned, others: placed, weights: placedWeights };
}
