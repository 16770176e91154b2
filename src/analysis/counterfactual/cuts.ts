/** Cuts: which parts of a value are taken away, by their paths, and the value without them. */
import { keysOf, type Path } from '../../scenario/path.js';

/** A tree of keys: `gone`, or what is gone further down. */
type Tree = Map<string | number, Tree | 'gone'>;

export interface Cuts {
  /** Whether what stands at the path is gone, by itself or with something it is a part of. */
  readonly has: (path: Path) => boolean;
  readonly add: (path: Path) => void;
  /** How many items of the list at the path are gone. */
  readonly countIn: (list: Path) => number;
  /** A copy of the value without what is gone. */
  readonly from: <T>(value: T) => T;
}

const without = (value: unknown, tree: Tree | undefined): unknown => {
  if (tree === undefined) return value;
  const kept = (key: string | number, inner: unknown): readonly unknown[] => {
    const below = tree.get(key);
    return below === 'gone' ? [] : [without(inner, below)];
  };
  if (Array.isArray(value)) return value.flatMap((item, i) => kept(i, item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => kept(key, inner).map((one) => [key, one])),
  );
};

/** Nothing cut yet. */
export const cuts = (): Cuts => {
  const root: Tree = new Map();
  const at = (path: Path): Tree | 'gone' | undefined => {
    let here: Tree | 'gone' | undefined = root;
    for (const key of keysOf(path)) {
      if (here === undefined || here === 'gone') return here;
      here = here.get(key);
    }
    return here;
  };
  return {
    has: (path) => at(path) === 'gone',
    add: (path) => {
      let here = root;
      const keys = keysOf(path);
      for (const [depth, key] of keys.entries()) {
        const below = here.get(key);
        if (below === 'gone') return;
        const next: Tree = below ?? new Map();
        here.set(key, depth === keys.length - 1 ? 'gone' : next);
        here = next;
      }
    },
    countIn: (list) => {
      const here = at(list);
      return here instanceof Map ? [...here.values()].filter((one) => one === 'gone').length : 0;
    },
    // What is left of a list is a list, and of an object an object: the parser judges whether they still are what they were.
    from: <T>(value: T) => without(value, root) as T,
  };
};
