/** Goes down two values together and gathers every place where they part. */
import type { Gathered, Spot } from './difference.js';
import { paired } from './pairing.js';
import { isRecord, textOf } from './plain.js';

/** Text for the reader alone: no two coders word it alike, and nothing is concluded from it. */
const wordings: ReadonlySet<string> = new Set(['$schema', 'title', 'name', 'note', 'says', 'rows']);

/** Text that is coded: how it is worded is the coder's, that there is one is not. */
const wordedCodes: ReadonlySet<string> = new Set(['threat', 'demands', 'what', 'forum', 'breaks']);

/** What items without an id are known by: the first of these fields that they have. */
const knownBy = ['level', 'hypothesis', 'evidence', 'event', 'kind', 'arena', 'basis'] as const;

const aboutOf = (item: Readonly<Record<string, unknown>>): string => {
  if (typeof item['id'] === 'string') return item['id'];
  const key = knownBy.find((field) => typeof item[field] === 'string');
  return key === undefined ? '' : String(item[key]);
};

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** Lists of words and of numbers are sets. */
const setText = (list: readonly unknown[]): string => textOf(list.map(textOf).sort());

/**
 * Gathers where two values part. Records are compared field by field, lists of records item by item, other lists as
 * sets. `worded`: this is wording, and so is all within.
 */
export function compareValues(
  a: unknown,
  b: unknown,
  { event, path }: Spot,
  found: Gathered,
  worded = false,
): void {
  const tell = (at: string, sides: { a?: unknown; b?: unknown }, asWording = worded) =>
    found[asWording ? 'wording' : 'coding'].push({ event, path: at, what: 'value', ...sides });
  const below = (x: unknown, y: unknown, at: string, asWording: boolean) =>
    compareValues(x, y, { event, path: at }, found, asWording);

  if (isRecord(a) && isRecord(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const at = path === '' ? key : `${path}.${key}`;
      const asWording = worded || wordings.has(key);
      if (!Object.hasOwn(a, key)) tell(at, { b: b[key] }, asWording);
      else if (!Object.hasOwn(b, key)) tell(at, { a: a[key] }, asWording);
      else {
        // A rule broken and no rule broken are two codings; one rule in two wordings is one.
        const oneIsEmpty = isEmptyList(a[key]) !== isEmptyList(b[key]);
        below(a[key], b[key], at, asWording || (wordedCodes.has(key) && !oneIsEmpty));
      }
    }
  } else if (Array.isArray(a) && Array.isArray(b) && [...a, ...b].every(isRecord)) {
    for (const { about, ...sides } of paired(a, b, aboutOf)) {
      const at = `${path}[${about}]`;
      if (sides.a === undefined || sides.b === undefined) tell(at, sides);
      else below(sides.a, sides.b, at, worded);
    }
  } else if (Array.isArray(a) && Array.isArray(b)) {
    if (setText(a) !== setText(b)) tell(path, { a, b });
  } else if (textOf(a) !== textOf(b)) tell(path, { a, b });
}
