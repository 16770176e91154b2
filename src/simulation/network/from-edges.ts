/** A network of given ties. */
import type { Tie } from '../../scenario/ties.js';
import { mutual } from './mutual.js';
import type { Tied } from './network.js';
import { type Pairs, rowsOf, transposed } from './rows.js';

function person(size: number, name: string, value: number): number {
  if (Number.isInteger(value) && value >= 0 && value < size) return value;
  throw new RangeError(
    `${name}: expected a person, a whole number from 0 to ${size - 1}, received ${value}`,
  );
}

function weight(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new RangeError(`${name}: expected a finite number above 0, received ${value}`);
}

function pairsOf(size: number, edges: readonly Tie[], directed: boolean): Pairs {
  const ones = new Int32Array(edges.length);
  const others = new Int32Array(edges.length);
  const weighted = edges.some(([, , given]) => given !== undefined);
  const weights = weighted ? new Float64Array(edges.length) : null;
  edges.forEach(([one, other, given = 1], i) => {
    ones[i] = person(size, `edges[${i}][0]`, one);
    others[i] = person(size, `edges[${i}][1]`, other);
    if (one === other && !directed)
      throw new RangeError(
        `edges[${i}]: expected two people, received ${one} twice; a tie to oneself must be directed`,
      );
    if (weights !== null) weights[i] = weight(`edges[${i}][2]`, given);
  });
  return { ones, others, weights };
}

/** In ascending rows, the two of a double tie stand side by side. */
function refuseDoubles({ size, offsets, hears }: Tied, between: string): void {
  for (let one = 0; one < size; one += 1) {
    // Every index is one of a person or of a tie.
    const end = offsets[one + 1] as number;
    for (let at = (offsets[one] as number) + 1; at < end; at += 1)
      if (hears[at] === hears[at - 1])
        throw new RangeError(
          `edges: expected each tie once, received the one ${between} ${one} ${between === 'from' ? 'to' : 'and'} ${hears[at]} more than once`,
        );
  }
}

function directedTies(size: number, { ones, others, weights }: Pairs): Tied {
  const hears = transposed(rowsOf(size, { ones: others, others: ones, weights }, false));
  const heard = transposed({ ...hears, weights: null });
  return {
    kind: 'ties',
    size,
    offsets: hears.offsets,
    hears: hears.others,
    weights: hears.weights,
    heardOffsets: heard.offsets,
    heardBy: heard.others,
  };
}

/**
 * The network of `size` people with these ties, of which a third number is the weight (1 where it is left out).
 * Mutual unless `directed`; then the first hears the second. Only a directed tie may lead to oneself: that is how
 * somebody gives weight to an opinion of its own.
 *
 * @throws RangeError for somebody who is not among the people, a weight not above 0, a mutual tie to oneself, and a tie
 *   given twice (mutual: in either order)
 * @example fromEdges(3, [[0, 1], [1, 2]])
 */
export function fromEdges(size: number, edges: readonly Tie[], directed = false): Tied {
  const pairs = pairsOf(size, edges, directed);
  const network = directed ? directedTies(size, pairs) : mutual(size, pairs);
  refuseDoubles(network, directed ? 'from' : 'between');
  return network;
}
