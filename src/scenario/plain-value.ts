/**
 * Copies a value that a program passed, by its own data keys alone. Accessors are never called, so nothing of the
 * caller's runs here but the traps of a proxy, and what these throw becomes a problem.
 */
import { type Complaint, forbidden, tooDeep, tooLarge, tooMany } from './complaint.js';
import { isInherited } from './id.js';
import { deepest, longestFile, mostItems, mostValues } from './limits.js';
import { numberFault } from './number-fault.js';
import { type Path, pathText, within } from './path.js';
import type { Problem } from './problem.js';
import { addProblem, type Reading, spoiled, Unreadable } from './reading.js';
import { show } from './show.js';
import { textFault } from './text-fault.js';

/**
 * Reads a value; `null` if it is too large or too deep to read. Problems are added to the list.
 *
 * @param top What the value is a part of, so that its paths begin there.
 */
export function readValue(input: unknown, problems: Problem[], top: Path = null): Reading | null {
  /** Objects that we are inside of: meeting one again is a cycle. */
  const open = new Set<object>();
  /** At most the bytes of the same value written as text. */
  let size = 0;
  let values = 0;

  function tell(complaint: Complaint, path: Path): typeof spoiled {
    addProblem(problems, { ...complaint, path: pathText(path), line: null });
    return spoiled;
  }

  function stop(complaint: Complaint, path: Path): never {
    tell(complaint, path);
    throw new Unreadable();
  }

  function count(units: number, path: Path): void {
    size += units;
    if (size > longestFile) stop(tooLarge('more'), path);
  }

  function copy(value: unknown, path: Path): unknown {
    count(1, path);
    values += 1;
    if (values > mostValues) stop(tooMany, path);
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') {
      count(value.length, path);
      const fault = textFault(value);
      return fault ? tell(fault, path) : value;
    }
    if (typeof value === 'number') {
      const fault = Number.isNaN(value) ? foreign('NaN') : numberFault(value, String(value), path);
      return fault ? tell(fault, path) : value;
    }
    if (typeof value !== 'object') return tell(foreign(show(value)), path);
    if (open.has(value)) return tell(cyclic, path);
    if (open.size === deepest) stop(tooDeep, path);
    open.add(value);
    const copied = copyObject(value, path);
    open.delete(value);
    return copied;
  }

  function copyObject(value: object, path: Path): unknown {
    const own = inspect(value);
    if (own.kind === 'foreign') return tell(foreign(own.what), path);
    if (own.kind === 'long') stop(tooMany, path);
    const list: unknown[] = [];
    const object: Record<string, unknown> = {};
    for (const key of own.keys) {
      const at = within(path, key);
      const property = propertyOf(value, key);
      if (typeof key === 'string') count(key.length, at);
      if (typeof key === 'string' && isInherited(key)) {
        tell({ code: 'forbidden-key', ...forbidden, received: show(key) }, at);
        continue;
      }
      const isData = property && 'value' in property && property.enumerable === true;
      const what = property && 'get' in property ? 'an accessor' : 'a hidden or missing value';
      const copied = isData ? copy(property.value, at) : tell(foreign(what), at);
      if (typeof key === 'number') list.push(copied);
      else object[key] = copied;
    }
    return own.kind === 'list' ? list : object;
  }

  try {
    return { value: copy(input, top), lineOf: () => null };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

type Inspected =
  | { readonly kind: 'list' | 'object'; readonly keys: Iterable<string | number> }
  | { readonly kind: 'foreign'; readonly what: string }
  | { readonly kind: 'long' };

/** Asks an object what it is and which keys it has, each thing once. */
function inspect(value: object): Inspected {
  try {
    const isList = Array.isArray(value);
    const prototype: unknown = Object.getPrototypeOf(value);
    // A prototype without one of its own is `Object.prototype`, be it that of another window.
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    if (!isList && !isPlain) return { kind: 'foreign', what: 'an instance of a class' };
    const length: unknown = isList ? Reflect.getOwnPropertyDescriptor(value, 'length')?.value : 0;
    if (typeof length !== 'number') return { kind: 'foreign', what: 'a list without a length' };
    if (length > mostItems) return { kind: 'long' };
    const keys = Reflect.ownKeys(value);
    const names = keys.filter((key) => typeof key === 'string');
    if (names.length < keys.length) return { kind: 'foreign', what: 'a symbol as a key' };
    if (!isList) return { kind: 'object', keys: names };
    const isIndex = (key: string) =>
      key === 'length' || (/^\d+$/.test(key) && Number(key) < length);
    if (!names.every(isIndex)) return { kind: 'foreign', what: 'a list with names as keys' };
    return { kind: 'list', keys: Array.from({ length }, (_, index) => index) };
  } catch {
    return { kind: 'foreign', what: 'an object that cannot be inspected' };
  }
}

function propertyOf(value: object, key: string | number): PropertyDescriptor | undefined {
  try {
    return Reflect.getOwnPropertyDescriptor(value, key);
  } catch {
    return undefined;
  }
}

function foreign(received: string): Complaint {
  const hint =
    received === 'nothing' ? 'leave the key out' : 'pass the JSON text, or plain objects';
  return { code: 'not-plain-data', expected: 'what JSON can hold', received, hint };
}

const cyclic: Complaint = {
  code: 'cyclic',
  expected: 'a value that ends',
  received: 'an object that contains itself',
  hint: 'refer to things by their ids',
};
