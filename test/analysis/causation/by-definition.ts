/**
 * Actual causation straight from the definition, and as slowly as it stands there: an oracle that shares no line with
 * the library. Its models are of its own making; `asModel` hands the same model to the library.
 */
import { structuralModel } from '../../../src/analysis/causation/structural-model.js';

/** Values as the library has them. */
export type Numbers = Readonly<Record<string, number>>;

/** A variable: how many values, its parents among the variables before it, and its value for each of theirs. */
export interface Node {
  readonly size: number;
  readonly parents: readonly number[];
  readonly value: (parents: readonly number[]) => number;
}

/** Variables by number; those without parents are set by the context. */
export interface Net {
  readonly nodes: readonly Node[];
  readonly context: readonly number[];
}

export type Setting = ReadonlyMap<number, number>;

/** The value of a variable, asked of its parents in turn. */
const take = (net: Net, set: Setting, i: number): number => {
  const forced = set.get(i);
  if (forced !== undefined) return forced;
  const { parents, value } = net.nodes[i] as Node;
  return parents.length === 0
    ? (net.context[i] as number)
    : value(parents.map((parent) => take(net, set, parent)));
};

/** The whole world. */
export const worldOf = (net: Net, set: Setting = new Map()): readonly number[] =>
  net.nodes.map((_, i) => take(net, set, i));

/** Every part of a list, the empty one and the whole among them. */
export const partsOf = <T>(list: readonly T[]): readonly (readonly T[])[] => {
  let parts: readonly (readonly T[])[] = [[]];
  for (const one of list) parts = parts.flatMap((part) => [part, [...part, one]]);
  return parts;
};

/** Every way to give values to some variables. */
const settingsOf = (net: Net, x: readonly number[]): readonly Setting[] =>
  x.reduce<readonly Setting[]>(
    (settings, i) =>
      settings.flatMap((setting) =>
        Array.from({ length: (net.nodes[i] as Node).size }, (_, value) =>
          new Map(setting).set(i, value),
        ),
      ),
    [new Map()],
  );

export type Holds = (world: readonly number[]) => boolean;

/** The sizes of all sets W that, with some x′, are a witness for X: AC2(aᵐ), x′ being any setting whatever. */
export const witnessSizes = (net: Net, x: readonly number[], holds: Holds): readonly number[] => {
  const actual = worldOf(net);
  const rest = net.nodes.map((_, i) => i).filter((i) => !x.includes(i));
  return partsOf(rest)
    .filter((w) =>
      settingsOf(net, x).some((instead) => {
        const frozen = w.map((i) => [i, actual[i] as number] as const);
        return !holds(worldOf(net, new Map([...instead, ...frozen])));
      }),
    )
    .map(({ length }) => length);
};

/** AC1, AC2, AC3, one after another: the first that fails. */
export const failing = (net: Net, cause: Setting, holds: Holds): 'AC1' | 'AC2' | 'AC3' | null => {
  const actual = worldOf(net);
  const x = [...cause.keys()];
  if (![...cause].every(([i, value]) => actual[i] === value) || !holds(actual)) return 'AC1';
  if (witnessSizes(net, x, holds).length === 0) return 'AC2';
  const strict = partsOf(x).filter(({ length }) => length > 0 && length < x.length);
  return strict.some((part) => witnessSizes(net, part, holds).length > 0) ? 'AC3' : null;
};

/** Every cause: of all sets of variables those that pass. */
export const causesOf = (net: Net, holds: Holds): readonly (readonly number[])[] => {
  const actual = worldOf(net);
  return partsOf(net.nodes.map((_, i) => i)).filter(
    (x) =>
      x.length > 0 && failing(net, new Map(x.map((i) => [i, actual[i] as number])), holds) === null,
  );
};

const nameOf = (i: number): string => `v${i}`;

/** Numbers as the library's values. */
export const named = (values: Iterable<readonly [number, number]>): Numbers =>
  Object.fromEntries([...values].map(([i, value]) => [nameOf(i), value]));

/** The same model for the library; the last variable is declared first, since the order must not matter. */
export const asModel = ({ nodes }: Net) => {
  const numbered = [...nodes.entries()].reverse();
  const domain = ({ size }: Node): readonly number[] => Array.from({ length: size }, (_, v) => v);
  return structuralModel<Numbers, Numbers, Numbers>({
    roots: Object.fromEntries(
      numbered.flatMap(([i, node]) =>
        node.parents.length === 0 ? [[nameOf(i), domain(node)]] : [],
      ),
    ),
    endogenous: Object.fromEntries(
      numbered.flatMap(([i, node]) =>
        node.parents.length === 0
          ? []
          : [
              [
                nameOf(i),
                {
                  domain: domain(node),
                  of: node.parents.map(nameOf),
                  is: (values: Numbers) =>
                    node.value(node.parents.map((parent) => values[nameOf(parent)] as number)),
                },
              ],
            ],
      ),
    ),
  });
};
