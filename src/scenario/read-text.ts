/** Reads the text of a scenario: its size, its byte order mark, its JSON, and on which line everything stands. */
import { sizeFault } from './complaint.js';
import { type Offsets, type Read, readTokens } from './json-text.js';
import { linesOf } from './lines.js';
import { keysOf, type Path } from './path.js';
import type { Problem } from './problem.js';
import type { Reading } from './reading.js';

/**
 * Reads a text; `null` if it cannot be read to its end. Problems are added to the list.
 *
 * @param top What the text is a part of, so that its paths begin there.
 */
export function readText(input: string, problems: Problem[], top: Path = null): Reading | null {
  const tooLarge = sizeFault(input);
  if (tooLarge) {
    problems.push({ ...tooLarge, path: '', line: null });
    return null;
  }
  // A file in UTF-16, read as UTF-8, begins with signs that stand for no character.
  if (input.startsWith('\uFFFD') || input.slice(0, 4).includes('\0')) {
    problems.push({
      code: 'bad-encoding',
      path: '',
      line: 1,
      expected: 'text read as UTF-8',
      received: 'the bytes of another encoding, perhaps UTF-16',
      hint: 'save the file as UTF-8 and read it as UTF-8',
    });
    return null;
  }
  // A byte order mark is no part of the text.
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  let lines: ReturnType<typeof linesOf> | undefined;
  const lineAt = (offset: number): number => {
    lines ??= linesOf(text);
    return lines(offset);
  };
  const read = readTokens(text, problems, lineAt, undefined, top);
  if (!read) return null;

  // Most files are sound, so places are not kept the first time: a file with problems is read again for them.
  let places: { readonly offsets: Offsets; readonly again: typeof read } | undefined;
  const lineOf = (path: Path): number => {
    if (!places) {
      const offsets: Offsets = new WeakMap();
      places = { offsets, again: readTokens(text, [], lineAt, offsets, top) ?? read };
    }
    return lineAt(offsetOf(keysOf(path).slice(keysOf(top).length), places.again, places.offsets));
  };
  return { value: read.value, lineOf };
}

/** The offset of what stands at the path; for what is missing, of what it is missing from. */
function offsetOf(keys: readonly (string | number)[], read: Read, offsets: Offsets): number {
  let { value } = read;
  let offset = read.start;
  for (const key of keys) {
    const next = typeof value === 'object' && value ? offsets.get(value)?.get(key) : undefined;
    if (next === undefined) return offset;
    offset = next;
    value = (value as Record<string | number, unknown>)[key]; // Our own object, asked for a key it has.
  }
  return offset;
}
