/** Ids: a letter, then letters, digits, `_`, `-`, all of ASCII, so that no two look alike. */
export const idPattern = /^[A-Za-z][A-Za-z0-9_-]*$/;

/**
 * The names of what every object has. As a key or an id they could reach into the language's own objects, so they are
 * neither. A fixed list, so that the same file is refused everywhere.
 */
const inherited: ReadonlySet<string> = new Set([
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  'toString',
  'valueOf',
]);

export function isInherited(name: string): boolean {
  return inherited.has(name);
}
