/** Where the objects of a value stand, and which of them are broken. */
import { type Path, within } from './path.js';

export interface Standing {
  readonly stands: (value: object, path: Path) => void;
  /** The path of what lies under these keys of an object that has been met. */
  readonly pathOf: (value: object, keys: readonly (string | number)[]) => Path;
  /** What is at the path is broken, and so is everything it is a part of. */
  readonly breaks: (path: Path) => void;
  readonly isSound: (value: object) => boolean;
  readonly isBroken: (path: Path) => boolean;
}

export function standing(): Standing {
  const paths = new Map<object, Path>();
  /** Paths that the walk made, each once, so that they may be compared as objects. */
  const broken = new Set<Path>();
  return {
    stands: (value, path) => {
      paths.set(value, path);
    },
    pathOf: (value, keys) => keys.reduce<Path>(within, paths.get(value) ?? null),
    breaks: (path) => {
      for (let at = path; at !== null && !broken.has(at); at = at.parent) broken.add(at);
    },
    isBroken: (path) => broken.has(path),
    isSound: (value) => {
      const path = paths.get(value);
      return path !== undefined && !broken.has(path);
    },
  };
}
