/** Ties are such as so many people can have. */
import type { TellOf } from './check.js';
import type { Population } from './population.js';
import { show } from './show.js';
import type { Tie, Ties } from './ties.js';

type Of<K extends Ties['kind']> = Extract<Ties, { readonly kind: K }>;

export function checkTies({ network, size, groups = [] }: Population, tell: TellOf): void {
  switch (network.kind) {
    case 'ring-lattice':
    case 'small-world':
      checkNeighbours(network, size, tell);
      return;
    case 'random':
      checkMeanDegree(network, size, tell);
      return;
    case 'degrees':
      checkDegrees(network, size, tell);
      return;
    case 'blocks':
      checkBlocks(
        network,
        groups.map((group) => group.size),
        size,
        tell,
      );
      return;
    case 'edges':
      checkEdges(network, size, tell);
      return;
    default:
  }
}

const impossible = (expected: string, received: string, hint: string) =>
  ({ code: 'impossible-ties', expected, received, hint }) as const;

function checkNeighbours(
  network: Of<'ring-lattice' | 'small-world'>,
  size: number,
  tell: TellOf,
): void {
  const most = Math.floor((size - 1) / 2);
  if (network.neighbours <= most) return;
  const expected = `at most ${most} neighbours to each side in a ring of ${size}`;
  const hint = 'if all hear one another, write { "kind": "everybody" }';
  tell(impossible(expected, show(network.neighbours), hint), network, 'neighbours');
}

function checkMeanDegree(network: Of<'random'>, size: number, tell: TellOf): void {
  if (network.meanDegree <= size - 1) return;
  const expected = `at most ${size - 1} others a person among ${size}`;
  const hint = 'nobody has more ties than there are others';
  tell(impossible(expected, show(network.meanDegree), hint), network, 'meanDegree');
}

function checkDegrees({ degrees }: Of<'degrees'>, size: number, tell: TellOf): void {
  if (degrees.length !== size) {
    const expected = `${size} degrees, one a person`;
    const hint = 'list them in the order of the people';
    const received = show(degrees);
    tell({ code: 'people-miscounted', expected, received, hint }, degrees);
  }
  degrees.forEach((degree, person) => {
    if (degree < size) return;
    const hint = 'nobody has more ties than there are others';
    tell(impossible(`at most ${size - 1}`, show(degree), hint), degrees, person);
  });
  const sum = degrees.reduce((total, degree) => total + degree, 0);
  if (sum % 2 === 1) {
    const hint = 'each tie has two ends, so one person must have one more or less';
    tell(impossible('degrees with an even sum', show(sum), hint), degrees);
  }
}

/** A mean times a size, as a reader would have written it: without the last digits of a double. */
const rounded = (product: number): string => String(Math.round(product * 1000) / 1000);

function checkBlocks(
  { meanDegrees }: Of<'blocks'>,
  sizes: readonly number[],
  size: number,
  tell: TellOf,
): void {
  const isSquare =
    sizes.length > 0 &&
    meanDegrees.length === sizes.length &&
    meanDegrees.every((row) => row.length === sizes.length);
  if (!isSquare) {
    const expected =
      sizes.length === 0
        ? 'a population with "groups"'
        : `${sizes.length} rows of ${sizes.length}, one for each group`;
    const rows = meanDegrees.map((row) => row.length).join(', ');
    const hint = 'rows and columns stand in the order of the groups';
    tell(impossible(expected, `rows of ${rows}`, hint), meanDegrees);
    return;
  }
  // Groups that are miscounted have been told of; what hangs on their sizes would be told in vain.
  if (sizes.reduce((sum, one) => sum + one, 0) !== size) return;
  meanDegrees.forEach((row, from) => {
    row.forEach((mean, to) => {
      const others = (sizes[to] ?? 0) - (from === to ? 1 : 0);
      if (mean > others) {
        const hint = 'nobody has more ties into a group than there are others in it';
        tell(impossible(`at most ${others}`, show(mean), hint), row, to);
      }
      const there = mean * (sizes[from] ?? 0);
      const back = (meanDegrees[to]?.[from] ?? 0) * (sizes[to] ?? 0);
      // Ties are whole, so that half a tie may be lost in writing a mean.
      if (to > from || Math.abs(there - back) <= 0.5) return;
      const expected = `${rounded(back)} ties, as [${to}][${from}] says from the other side, within half a tie`;
      const hint = 'size of a × [a][b] must be size of b × [b][a]';
      tell(impossible(expected, rounded(there), hint), row, to);
    });
  });
}

function checkEdges({ edges, directed = false }: Of<'edges'>, size: number, tell: TellOf): void {
  const seen = new Set<string>();
  edges.forEach((tie, index) => {
    const [a, b] = tie;
    if (a >= size || b >= size || (a === b && !directed)) {
      const expected = `two people, counted from 0 to ${size - 1}`;
      const hint = 'people are counted from 0; a tie to oneself must be directed';
      tell(impossible(expected, pair(tie), hint), edges, index);
    }
    const key = directed || a < b ? `${a} ${b}` : `${b} ${a}`;
    if (seen.has(key)) {
      const hint = directed ? 'keep one of the two' : 'ties are mutual: keep one of the two';
      const received = `${pair(tie)} again`;
      tell({ code: 'repeated-item', expected: 'each tie once', received, hint }, edges, index);
    }
    seen.add(key);
  });
}

const pair = ([a, b]: Tie): string => `${a} and ${b}`;
