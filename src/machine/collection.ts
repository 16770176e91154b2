/**
 * A collection: many leaves by id, persistent (the old one is untouched) and flat in cost.
 *
 * A keyed object that is copied at each change falls off a cliff past some two hundred entries. This is a hash trie,
 * 32 ways wide: reading or replacing one entry of a hundred thousand touches four small arrays. Ids are hashed with
 * FNV-1a (32 bits), so the layout depends on nothing but the ids.
 */
import { byCodeUnit } from './by-code-unit.js';

/** Entries whose hashes share the path so far: a pair, several pairs of one hash, or a branching node. */
type Node<V> = Pair<V> | Same<V> | Branch<V>;
interface Pair<V> {
  readonly kind: 'pair';
  readonly hash: number;
  readonly id: string;
  readonly value: V;
}
interface Same<V> {
  readonly kind: 'same';
  readonly hash: number;
  readonly pairs: readonly Pair<V>[];
}
interface Branch<V> {
  readonly kind: 'branch';
  readonly bitmap: number;
  readonly children: readonly Node<V>[];
}

export interface Collection<V> {
  readonly size: number;
  readonly root: Node<V> | null;
}

const hashOf = (id: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const bits = (bitmap: number): number => {
  let v = bitmap - ((bitmap >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const nothing: Collection<never> = Object.freeze({ size: 0, root: null });

/** The collection with nothing in it. */
export const empty = <V>(): Collection<V> => nothing;

const find = <V>(root: Node<V> | null, hash: number, id: string): V | undefined => {
  let node = root;
  for (let shift = 0; node !== null; shift += 5) {
    if (node.kind === 'pair') return node.id === id ? node.value : undefined;
    if (node.kind === 'same') return node.pairs.find((pair) => pair.id === id)?.value;
    const bit = 1 << ((hash >>> shift) & 31);
    if ((node.bitmap & bit) === 0) return undefined;
    node = node.children[bits(node.bitmap & (bit - 1))] ?? null;
  }
  return undefined;
};

/** The entry with this id, or `undefined`. */
export const get = <V>({ root }: Collection<V>, id: string): V | undefined =>
  find(root, hashOf(id), id);

const together = <V>(
  a: Node<V> & { readonly hash: number },
  b: Pair<V>,
  shift: number,
): Node<V> => {
  const left = (a.hash >>> shift) & 31;
  const right = (b.hash >>> shift) & 31;
  if (left === right)
    return { kind: 'branch', bitmap: 1 << left, children: [together(a, b, shift + 5)] };
  return {
    kind: 'branch',
    bitmap: (1 << left) | (1 << right),
    children: left < right ? [a, b] : [b, a],
  };
};

const put = <V>(node: Node<V>, pair: Pair<V>, shift: number): Node<V> => {
  if (node.kind === 'branch') {
    const bit = 1 << ((pair.hash >>> shift) & 31);
    const at = bits(node.bitmap & (bit - 1));
    const children = node.children.slice();
    const child = (node.bitmap & bit) === 0 ? undefined : node.children[at];
    if (child === undefined) children.splice(at, 0, pair);
    else children[at] = put(child, pair, shift + 5);
    return { kind: 'branch', bitmap: node.bitmap | bit, children };
  }
  if (node.hash !== pair.hash) return together(node, pair, shift);
  const pairs = node.kind === 'same' ? node.pairs : [node];
  const others = pairs.filter(({ id }) => id !== pair.id);
  return others.length === 0 ? pair : { kind: 'same', hash: pair.hash, pairs: [...others, pair] };
};

/** The collection with this entry put in, or replaced; the given one is unchanged. */
export const set = <V>({ size, root }: Collection<V>, id: string, value: V): Collection<V> => {
  const pair: Pair<V> = { kind: 'pair', hash: hashOf(id), id, value };
  const isNew = find(root, pair.hash, id) === undefined;
  return { size: isNew ? size + 1 : size, root: root === null ? pair : put(root, pair, 0) };
};

function* walk<V>(node: Node<V>): Generator<readonly [string, V]> {
  if (node.kind === 'pair') yield [node.id, node.value];
  else for (const child of node.kind === 'same' ? node.pairs : node.children) yield* walk(child);
}

/** Every entry, sorted by id (code units), so that the order depends on nothing else. */
export const entries = <V>(collection: Collection<V>): readonly (readonly [string, V])[] =>
  collection.root === null ? [] : [...walk(collection.root)].sort(([a], [b]) => byCodeUnit(a, b));
