/** Random small models, of the kind in which causes are hard to tell: overdetermined, pre-empted, prevented. */
import fc from 'fast-check';
import type { Net, Node } from './by-definition.js';

type Equation = (values: readonly number[], size: number) => number;

/** A table of values, read by the parents' values; long enough for any four parents of three values. */
const tableLength = 81;

/** Any one parent is enough; all are needed; the first is, unless a later one prevents it; or any table at all. */
const anEquation: fc.Arbitrary<Equation> = fc.oneof(
  fc.constant<Equation>((values) => (values.some((value) => value > 0) ? 1 : 0)),
  fc.constant<Equation>((values) => (values.every((value) => value > 0) ? 1 : 0)),
  fc.constant<Equation>(([first = 0, ...others]) =>
    first > 0 && others.every((value) => value === 0) ? 1 : 0,
  ),
  fc
    .array(fc.nat(2), { minLength: tableLength, maxLength: tableLength })
    .map<Equation>(
      (table) => (values, size) =>
        (table[values.reduce((row, value) => row * 3 + value, 0)] as number) % size,
    ),
);

/** A variable whose parents are among the first `before`; the first two have none. */
const aNode = (before: number): fc.Arbitrary<Node> => {
  const others = Array.from({ length: before }, (_, i) => before - 1 - i);
  return fc
    .record({
      size: fc.constantFrom(2, 2, 3),
      parents: before < 2 ? fc.constant([]) : fc.shuffledSubarray(others),
      equation: anEquation,
    })
    .map(({ size, parents, equation }) => ({
      size,
      parents,
      value: (values) => equation(values, size),
    }));
};

/** A model of two to five variables in a context, where most of what can be set is set to 1. */
const aNet: fc.Arbitrary<Net> = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc
    .tuple(
      fc.tuple(...Array.from({ length: count }, (_, i) => aNode(i))),
      fc.array(fc.constantFrom(1, 1, 1, 0, 2), { minLength: count, maxLength: count }),
    )
    .map(([nodes, wild]) => ({
      nodes,
      context: nodes.map(({ size }, i) => (wild[i] as number) % size),
    })),
);

/** A model, and values that variables of it have in fact: something to ask the causes of. Mostly it is the last. */
export const aNetWith = (worldOf: (net: Net) => readonly number[]) =>
  aNet.chain((net) =>
    fc
      .oneof(
        { weight: 3, arbitrary: fc.constant([net.nodes.length - 1]) },
        fc.subarray([...net.nodes.keys()], { minLength: 1, maxLength: 2 }),
      )
      .map((which) => ({
        net,
        effect: new Map(which.map((i) => [i, worldOf(net)[i] as number])),
      })),
  );
