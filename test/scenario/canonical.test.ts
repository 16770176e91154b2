import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, serialise } from '../../src/scenario/canonical.js';
import { loadScenario, parseScenario } from '../../src/scenario/parse.js';
import { small } from './bad-files.js';

const scenario = loadScenario(small);

/** The same value with the keys of its objects in another order. */
function shuffled(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, turn));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, shuffled(item, turn)] as const);
  const by = turn % Math.max(1, entries.length);
  const turned = [...entries.slice(by), ...entries.slice(0, by)];
  return Object.fromEntries(turn % 2 === 0 ? turned : turned.reverse());
}

const says = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => parseScenario(withSays(text)).ok);
function withSays(text: string): unknown {
  const value = JSON.parse(small);
  value.notes[0].says = text;
  value.events[1].acts[0].threat = text;
  return value;
}

test('what is written reads as the same scenario', () => {
  expect(loadScenario(serialise(scenario))).toEqual(scenario);
  fc.assert(
    fc.property(says, (text) => {
      const written = loadScenario(withSays(text));
      expect(loadScenario(serialise(written))).toEqual(written);
    }),
    { numRuns: 50 },
  );
});

test('the text is the same however the keys were ordered, and writing it twice changes nothing', () => {
  const text = serialise(scenario);
  expect(serialise(loadScenario(text))).toBe(text);
  for (let turn = 0; turn < 24; turn += 1) {
    const other = loadScenario(JSON.stringify(shuffled(JSON.parse(small), turn)));
    expect(serialise(other)).toBe(text);
  }
});

test('the text is JSON of two spaces that ends in one line feed and begins with the format', () => {
  const text = serialise(scenario);
  expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  expect(Object.keys(JSON.parse(text)).slice(0, 4)).toEqual(['$schema', 'format', 'id', 'title']);
});

test('fingerprints are those that the authors of FNV-1a print', () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c, the vectors for FNV-1a of 64 bits.
  expect(fingerprint('')).toBe('cbf29ce484222325');
  expect(fingerprint('a')).toBe('af63dc4c8601ec8c');
  expect(fingerprint('b')).toBe('af63df4c8601f1a5');
  expect(fingerprint('foobar')).toBe('85944171f73967e8');
});

test('a fingerprint is FNV-1a over the UTF-8 bytes, as big integers compute it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      }
      expect(fingerprint(text)).toBe(hash.toString(16).padStart(16, '0'));
    }),
  );
});

test('a change of one letter changes the fingerprint', () => {
  const text = serialise(scenario);
  expect(fingerprint(text.replace('Regent', 'regent'))).not.toBe(fingerprint(text));
});
