import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { is } from 'valibot';
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.js';
import type { ProblemCode } from '../../src/scenario/problem.js';
import { scenarioSchema } from '../../src/scenario/shape.js';
import { schemaText } from '../tools/schema.mjs';
import { badFiles, small } from './bad-files.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const published = read('../../docs/public/schema/v1/scenario.schema.json');
// The schema gives a union in `type` and a tuple in `items`, which draft 7 allows and strict mode does not.
const validate = new Ajv({ strict: false }).compile(JSON.parse(published));

/** What is about shape alone, and so for a schema to find. */
const ofShape: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['wrong-type', 'wrong-value', 'wrong-format', 'missing-key', 'unknown-key'] as const),
  ...(['empty-list', 'wrong-count', 'too-many', 'bad-id', 'not-a-date'] as const),
  ...(['empty-text', 'not-a-line', 'text-too-long', 'number-not-whole'] as const),
]);

/** Codes of the reader, which has then taken away what it complains of. */
const ofReading = (code: ProblemCode) =>
  ['number-out-of-range', 'negative-zero', 'forbidden-key'].includes(code) ||
  ['lone-surrogate', 'control-character', 'bad-encoding'].includes(code);

function codesOf(value: unknown): readonly ProblemCode[] {
  const parsed = parseScenario(value);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
}

test('the published schema is the one that the code gives', async () => {
  expect(published).toBe(await schemaText());
});

test('the schema names no host of ours', () => {
  const schema = JSON.parse(published);
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
  expect(schema.$id).toMatch(/^urn:/);
  expect(published.match(/https?:/g)).toHaveLength(1);
});

test('the small scenario and every bundled case have the shape', () => {
  expect(validate(JSON.parse(small))).toBe(true);
  const cases = new URL('../../src/cases/', import.meta.url);
  const files = existsSync(cases)
    ? readdirSync(cases).filter((name) => name.endsWith('.json') && !name.endsWith('-factors.json'))
    : [];
  for (const file of files) {
    const text = readFileSync(new URL(file, cases), 'utf8');
    expect([file, validate(JSON.parse(text))]).toEqual([file, true]);
    const parsed = parseScenario(text);
    expect([file, parsed.ok ? [] : parsed.problems]).toEqual([file, []]);
  }
});

test('schema and library find the same faults of shape in the bad files', () => {
  const texts = badFiles.filter(({ text }) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  });
  expect(texts.length).toBeGreaterThan(80);
  for (const { name, text } of texts) {
    const value: unknown = JSON.parse(text);
    const codes = codesOf(value);
    if (codes.some(ofReading)) continue;
    expect([name, validate(value)]).toEqual([name, !codes.some((code) => ofShape.has(code))]);
  }
});

/** A valid value with one part replaced by another part of it, or by something else. */
const mutated = (() => {
  const whole: unknown = JSON.parse(small);
  const parts: unknown[] = [];
  const paths: (readonly (string | number)[])[] = [];
  const collect = (part: unknown, path: readonly (string | number)[]): void => {
    parts.push(part);
    paths.push(path);
    if (Array.isArray(part)) {
      for (const [index, item] of part.entries()) collect(item, [...path, index]);
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, item] of Object.entries(part)) collect(item, [...path, key]);
    }
  };
  collect(whole, []);
  // A text in place of the whole would be read as JSON.
  paths.shift();
  const odd = [null, true, 7, 0, 2.5, '', ' ', 'x y', 'E1', '..', '2015', '2015~', [], {}, [[]]];
  const change = (
    part: unknown,
    [key, ...rest]: readonly (string | number)[],
    to: unknown,
  ): unknown => {
    if (key === undefined) return to;
    const copy = (Array.isArray(part) ? [...part] : { ...(part as object) }) as Record<
      string | number,
      unknown
    >;
    copy[key] = change(copy[key], rest, to);
    return copy;
  };
  return fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom<unknown>(...parts, ...odd, ...odd))
    .map(([path, to]) => change(whole, path, to));
})();

test('schema and library agree on the shape of any scenario with one part replaced', () => {
  fc.assert(
    fc.property(mutated, (value) => {
      const codes = codesOf(value);
      expect(validate(value)).toBe(!codes.some((code) => ofShape.has(code) || ofReading(code)));
    }),
    { numRuns: 3000 },
  );
});

test('what the library accepts, valibot by itself accepts too', () => {
  fc.assert(
    fc.property(mutated, (value) => {
      if (codesOf(value).length === 0) expect(is(scenarioSchema, value)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(is(scenarioSchema, JSON.parse(small))).toBe(true);
});
