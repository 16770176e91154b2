/**
 * Reads strict JSON and remembers where each value stood. It refuses what `JSON.parse` takes silently: a key given
 * twice, numbers that would be read as other numbers, half characters; and what would break the reader: depth.
 */
import { createScanner } from 'jsonc-parser';
import { type Complaint, forbidden, tooDeep, tooMany } from './complaint.js';
import { isInherited } from './id.js';
import { deepest, mostItems, mostValues } from './limits.js';
import { numberFault } from './number-fault.js';
import { type Path, pathText, within } from './path.js';
import type { Problem } from './problem.js';
import { addProblem, spoiled, Unreadable } from './reading.js';
import { show } from './show.js';
import { textFault } from './text-fault.js';

/** The scanner's tokens; its own names are a `const enum`, which single-file compilers cannot see. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  null: 7,
  true: 8,
  false: 9,
  string: 10,
  number: 11,
  lineComment: 12,
  blockComment: 13,
  lineBreak: 14,
  blank: 15,
  unknown: 16,
  end: 17,
} as const;
const invalidCharacter = 6;

/** Where the items of each object and list stood: offsets by key. */
export type Offsets = WeakMap<object, Map<string | number, number>>;

export interface Read {
  readonly value: unknown;
  /** The offset of the whole value. */
  readonly start: number;
}

/**
 * Reads the tokens of a text; `null` if it cannot be read to its end. Keeps places if it is given where to.
 *
 * @param top What the whole text is a part of, so that its paths begin there.
 */
export function readTokens(
  text: string,
  problems: Problem[],
  lineAt: (offset: number) => number,
  offsets?: Offsets,
  top: Path = null,
): Read | null {
  const scanner = createScanner(text, false);
  let values = 0;
  /** The kind of the token at hand. A function keeps the compiler from believing it never changes. */
  const here = (): number => scanner.getToken();

  function tell(complaint: Complaint, path: Path, offset = scanner.getTokenOffset()): void {
    addProblem(problems, { ...complaint, path: pathText(path), line: lineAt(offset) });
  }

  function stop(complaint: Complaint, path: Path): never {
    tell(complaint, path);
    throw new Unreadable();
  }

  function refuse(expected: string, path: Path, hint = 'mend the JSON here'): never {
    const rest = text.slice(scanner.getTokenOffset());
    if (here() === token.end || isCut(rest, scanner.getPosition() >= text.length)) {
      const received = 'the end of the text';
      stop(
        { code: 'truncated', expected, received, hint: 'the file was cut short: get it whole' },
        path,
      );
    }
    if (here() === token.lineComment || here() === token.blockComment) {
      const comment = 'JSON has no comments: put it in a "note"';
      stop({ code: 'not-json', expected, received: 'a comment', hint: comment }, path);
    }
    const received = show(rest.slice(0, 20));
    stop({ code: 'not-json', expected, received, hint }, path);
  }

  function advance(path: Path): void {
    let kind: number = scanner.scan();
    while (kind === token.blank || kind === token.lineBreak) kind = scanner.scan();
    const error: number = scanner.getTokenError();
    if (error === 0) return;
    if (error === invalidCharacter) {
      const hint = 'take it out, or write it as an escape';
      const received = 'a raw control character';
      stop({ code: 'control-character', expected: 'text', received, hint }, path);
    }
    refuse('a whole string, number or word', path, 'mend the quotes, the escape or the digits');
  }

  function readString(path: Path): string | typeof spoiled {
    const value = scanner.getTokenValue();
    const fault = textFault(value);
    if (!fault) return value;
    tell(fault, path);
    return spoiled;
  }

  function readNumber(path: Path): number | typeof spoiled {
    const digits = scanner.getTokenValue();
    const fault = numberFault(Number(digits), digits, path);
    if (!fault) return Number(digits);
    tell(fault, path);
    return spoiled;
  }

  /** Reads the value whose first token is at hand, and stays on its last. */
  function readValue(path: Path, depth: number): unknown {
    values += 1;
    if (values > mostValues) stop(tooMany, path);
    switch (here()) {
      case token.openBrace:
      case token.openBracket:
        if (depth === deepest) stop(tooDeep, path);
        return here() === token.openBrace ? readObject(path, depth) : readList(path, depth);
      case token.string:
        return readString(path);
      case token.number:
        return readNumber(path);
      case token.true:
        return true;
      case token.false:
        return false;
      case token.null:
        return null;
      default:
        return refuse(
          'a value',
          path,
          'write a string in double quotes, a number, a list or an object',
        );
    }
  }

  function readObject(path: Path, depth: number): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const places = placesOf(value);
    advance(path);
    if (here() === token.closeBrace) return value;
    for (;;) {
      if (here() !== token.string) refuse('a key in double quotes', path, noComma(here()));
      const key = scanner.getTokenValue();
      const at = within(path, key);
      const isFree = takeKey(key, value, at);
      advance(at);
      if (here() !== token.colon) refuse('a colon', at, 'write "key": value');
      advance(at);
      if (isFree) places?.set(key, scanner.getTokenOffset());
      const item = readValue(at, depth + 1);
      if (isFree) value[key] = item;
      advance(path);
      if (here() === token.closeBrace) return value;
      if (here() !== token.comma) refuse('a comma or }', path, 'a comma or a bracket is missing');
      advance(path);
    }
  }

  /** Whether the key may be kept: not there yet, and not the name of what every object has. */
  function takeKey(key: string, value: object, path: Path): boolean {
    if (isInherited(key)) {
      tell({ code: 'forbidden-key', ...forbidden, received: show(key) }, path);
      return false;
    }
    if (!Object.hasOwn(value, key)) return true;
    const complaint = { expected: 'each key once', hint: 'keep one of the two' };
    tell({ code: 'duplicate-key', ...complaint, received: `${show(key)} again` }, path);
    return false;
  }

  function placesOf(value: object): Map<string | number, number> | undefined {
    const places = offsets && new Map<string | number, number>();
    if (places) offsets.set(value, places);
    return places;
  }

  function readList(path: Path, depth: number): unknown[] {
    const value: unknown[] = [];
    const places = placesOf(value);
    advance(path);
    if (here() === token.closeBracket) return value;
    for (;;) {
      if (value.length === mostItems) stop(tooMany, path);
      const at = within(path, value.length);
      if (here() === token.closeBracket) refuse('an item', at, noComma(here()));
      places?.set(value.length, scanner.getTokenOffset());
      value.push(readValue(at, depth + 1));
      advance(path);
      if (here() === token.closeBracket) return value;
      if (here() !== token.comma) refuse('a comma or ]', path, 'a comma or a bracket is missing');
      advance(path);
    }
  }

  try {
    advance(top);
    const start = scanner.getTokenOffset();
    const value = readValue(top, 0);
    scanner.scan();
    while (here() === token.blank || here() === token.lineBreak) scanner.scan();
    if (here() !== token.end) {
      const received = show(text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + 20));
      const hint = 'a file holds one scenario, or one list';
      stop({ code: 'trailing-text', expected: 'the end of the text', received, hint }, top);
    }
    return { value, start };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Whether the last token looks like the beginning of one that the end of the text cut off. */
function isCut(rest: string, isLast: boolean): boolean {
  if (!isLast) return false;
  if (rest.startsWith('"') || /^-?\d*[.eE+-]*$/.test(rest)) return true;
  return ['true', 'false', 'null'].some((word) => word.startsWith(rest));
}

function noComma(kind: number): string {
  const isClosing = kind === token.closeBrace || kind === token.closeBracket;
  return isClosing ? 'take away the comma before the bracket' : 'write keys in double quotes';
}
