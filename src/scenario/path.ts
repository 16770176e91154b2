/** Where in a scenario something stands: a chain of keys and indexes, the last first; `null` is the whole. */
import { show } from './show.js';

export type Path = { readonly parent: Path; readonly key: string | number } | null;

export function within(parent: Path, key: string | number): NonNullable<Path> {
  return { parent, key };
}

/** The keys from the top down. */
export function keysOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== null; at = at.parent) keys.push(at.key);
  return keys.reverse();
}

/** @example pathText(path) // => 'events[3].acts[0].move' */
export function pathText(path: Path): string {
  return keysOf(path)
    .map((key, depth) => {
      if (typeof key === 'number') return `[${key}]`;
      if (!/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(key) || key.length > 60) return `[${show(key)}]`;
      return depth === 0 ? key : `.${key}`;
    })
    .join('');
}
