import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { loadScenario, parseScenario } from '../../src/scenario/parse.js';
import { describeProblem, type ProblemCode, ScenarioError } from '../../src/scenario/problem.js';
import { badFiles, edited, small } from './bad-files.js';

const value = (): Record<string, unknown> => JSON.parse(small);

function codes(input: unknown): readonly ProblemCode[] {
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
}

/** Whatever comes in: a scenario, or at least one problem that can be told. */
function answers(input: unknown): void {
  const parsed = parseScenario(input);
  if (parsed.ok) return;
  expect(parsed.problems.length).toBeGreaterThan(0);
  for (const problem of parsed.problems) expect(describeProblem(problem).length).toBeLessThan(5000);
}

const builtIns = [
  Object,
  Array,
  String,
  Number,
  Boolean,
  Function,
  Map,
  Set,
  RegExp,
  Symbol,
  Error,
];
const own = () =>
  builtIns.flatMap((thing) =>
    [thing, thing.prototype].map((each) => Reflect.ownKeys(each).map(String)),
  );
const before = own();
afterAll(() => {
  expect(own()).toEqual(before);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('a file cut short anywhere is refused, and only the whole is accepted', () => {
  const whole = small.trimEnd();
  const accepted: number[] = [];
  for (let length = 0; length < whole.length; length += 1) {
    if (parseScenario(whole.slice(0, length)).ok) accepted.push(length);
  }
  expect(accepted).toEqual([]);
  expect(parseScenario(whole).ok).toBe(true);
});

test('a file cut short is said to be cut short', () => {
  for (let length = 0; length < 2000; length += 1) {
    expect(codes(small.slice(0, length))).toEqual(['truncated']);
  }
});

test('two scenarios in one file are refused', () => {
  expect(codes(small + small)).toEqual(['trailing-text']);
  expect(codes(`${small},`)).toEqual(['trailing-text']);
  expect(codes(`${small}}`)).toEqual(['trailing-text']);
  expect(codes(`${small}\u0000`)).toEqual(['trailing-text']);
});

test('a byte order mark and any line ends are accepted, and lines are counted alike', () => {
  expect(parseScenario(`\uFEFF${small}`).ok).toBe(true);
  expect(parseScenario(small.replaceAll('\n', '\r\n')).ok).toBe(true);
  expect(parseScenario(small.replaceAll('\n', '\r')).ok).toBe(true);
  const bad = edited('"sign": "+"', '"sign": "plus"');
  const lineOf = (text: string) => {
    const parsed = parseScenario(text);
    return parsed.ok ? null : parsed.problems[0]?.line;
  };
  const line = bad.slice(0, bad.indexOf('plus')).split('\n').length;
  expect(lineOf(bad)).toBe(line);
  expect(lineOf(`\uFEFF${bad}`)).toBe(line);
  expect(lineOf(bad.replaceAll('\n', '\r\n'))).toBe(line);
  expect(lineOf(bad.replaceAll('\n', '\r'))).toBe(line);
});

test('a second byte order mark is refused', () => {
  expect(codes(`\uFEFF\uFEFF${small}`)).toEqual(['not-json']);
});

test('sixty-four levels are read and sixty-five are not', () => {
  const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(codes(nested(64))).toEqual(['wrong-type']);
  for (const levels of [65, 100, 1000, 10_000, 200_000]) {
    expect(codes(nested(levels))).toEqual(['too-deep']);
    expect(codes('['.repeat(levels))).toEqual(['too-deep']);
    expect(codes('{"a":'.repeat(levels))).toEqual(['too-deep']);
  }
  const nest = (levels: number) => {
    let list: unknown[] = [];
    for (let level = 1; level < levels; level += 1) list = [list];
    return list;
  };
  expect(codes(nest(64))).toEqual(['wrong-type']);
  expect(codes(nest(65))).toEqual(['too-deep']);
  expect(codes(nest(100_000))).toEqual(['too-deep']);
});

test('five mebibytes are read and one byte more is not', () => {
  const limit = 5 * 1024 * 1024;
  const blank = (bytes: number) => small + ' '.repeat(bytes - small.length);
  expect(parseScenario(blank(limit)).ok).toBe(true);
  expect(codes(blank(limit + 1))).toEqual(['too-large']);
  // The same in characters of two, three and four bytes.
  for (const [character, bytes] of [
    ['é', 2],
    ['中', 3],
    ['😀', 4],
  ] as const) {
    const text = `"${character.repeat(Math.ceil(limit / bytes))}"`;
    expect(codes(text)).toEqual(['too-large']);
    expect(codes(`"${character.repeat(Math.floor(limit / bytes) - 10)}"`)).toEqual([
      'text-too-long',
    ]);
  }
});

test('texts of ten thousand units are read and longer ones are not', () => {
  const says = (length: number) => edited('"A dry decade."', `"${'a'.repeat(length)}"`);
  expect(parseScenario(says(10_000)).ok).toBe(true);
  expect(codes(says(10_001))).toEqual(['text-too-long']);
});

test('ten thousand actors are read and one more is not', () => {
  const here = value()['actors'] as unknown[];
  const withActors = (count: number) => ({
    ...value(),
    actors: [
      ...here,
      ...Array.from({ length: count - here.length }, (_, index) => ({
        id: `a${index}`,
        name: 'a',
      })),
    ],
  });
  expect(parseScenario(withActors(10_000)).ok).toBe(true);
  expect(codes(withActors(10_001))).toEqual(['too-many']);
});

test('a list of more than a hundred thousand is not walked through', () => {
  const endless = { length: 4_294_967_295 };
  expect(codes({ ...value(), notes: new Array(4_294_967_295) })).toEqual(['too-many']);
  expect(codes({ ...value(), notes: endless })).not.toEqual([]);
  expect(codes(`[${'0,'.repeat(100_000)}0]`)).toEqual(['too-many']);
});

test('a value that shares parts until it would fill the memory is refused', () => {
  let part: unknown[] = ['a'];
  for (let level = 0; level < 40; level += 1) part = [part, part];
  expect(codes(part)).toEqual(['too-many']);
});

test('what is no data is refused', () => {
  class Scenario {
    format = 1;
  }
  const hidden = Object.defineProperty({ ...value() }, 'title', { enumerable: false });
  const symbol = { ...value(), [Symbol('s')]: 1 };
  const extra = Object.assign(['a'], { more: 1 });
  const inputs = [
    ...[undefined, () => small, Symbol('s'), 10n, Number.NaN, new Date(0), new Map(), /a/],
    ...[
      new Scenario(),
      Object.create(value()),
      new String(small),
      new Uint8Array(3),
      hidden,
      symbol,
      extra,
    ],
  ];
  for (const input of inputs) expect(codes(input)).toEqual(['not-plain-data']);
  expect(codes({ ...value(), title: undefined })).toEqual(['not-plain-data']);
  const holes = new Array(3);
  expect(codes({ ...value(), notes: holes })).toContain('not-plain-data');
});

test('a value that contains itself is refused', () => {
  const circle = value();
  (circle['notes'] as unknown[]).push(circle);
  expect(codes(circle)).toContain('cyclic');
  const list: unknown[] = [];
  list.push(list);
  expect(codes({ ...value(), notes: list })).toContain('cyclic');
});

test('an object that stands in two places is no cycle', () => {
  const shared = { basis: 'record', checked: 'read', cite: null };
  const scenario = value();
  const claim = (id: string) => ({ id, kind: 'question', says: 'x', coded: [shared, shared] });
  expect(parseScenario({ ...scenario, claims: [claim('Q1'), claim('Q2')] }).ok).toBe(true);
});

test('accessors are never called', () => {
  let calls = 0;
  const withAccessor = Object.defineProperty(value(), 'title', {
    enumerable: true,
    get() {
      calls += 1;
      return 'a title';
    },
  });
  expect(codes(withAccessor)).toEqual(['not-plain-data']);
  expect(calls).toBe(0);
});

test('each property of a proxy is asked for once, and never by its getter', () => {
  const asked: string[] = [];
  const proxy = new Proxy(value(), {
    get: (_target, key) => {
      throw new Error(`get ${String(key)}`);
    },
    getOwnPropertyDescriptor: (target, key) => {
      asked.push(String(key));
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
  expect(parseScenario(proxy).ok).toBe(true);
  expect(asked.sort()).toEqual(Object.keys(value()).sort());
});

test('a proxy whose traps throw is a problem like any other', () => {
  const thrower = () => {
    throw new TypeError('no');
  };
  for (const trap of ['ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const) {
    expect(codes({ ...value(), notes: new Proxy([], { [trap]: thrower }) })).toContain(
      'not-plain-data',
    );
    const found = new Set(codes(new Proxy(value(), { [trap]: thrower })));
    expect([...found]).toEqual(['not-plain-data']);
  }
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(codes(proxy)).toEqual(['not-plain-data']);
});

test('a scenario stays as it was when the value it was read from changes', () => {
  const input = value();
  const scenario = loadScenario(input);
  (input['notes'] as unknown[]).length = 0;
  input['title'] = 'another';
  expect(scenario).toEqual(value());
});

test('a scenario is frozen to its last part', () => {
  const isFrozen = (part: unknown): boolean =>
    typeof part !== 'object' ||
    part === null ||
    (Object.isFrozen(part) && Object.values(part).every(isFrozen));
  expect(isFrozen(loadScenario(small))).toBe(true);
  expect(isFrozen(loadScenario(value()))).toBe(true);
});

test('the scenario read is the one that JSON.parse gives', () => {
  expect(loadScenario(small)).toEqual(JSON.parse(small));
  expect(loadScenario(value())).toEqual(JSON.parse(small));
});

test('loading a bad file throws one error with every problem', () => {
  const text = edited('"sign": "+", "issue": "dam"', '"sign": "*", "issue": "damm"');
  const parsed = parseScenario(text);
  expect(parsed.ok).toBe(false);
  expect(() => loadScenario(text)).toThrow(ScenarioError);
  try {
    loadScenario(text);
  } catch (error) {
    expect((error as ScenarioError).problems).toEqual(parsed.ok ? null : parsed.problems);
    expect((error as ScenarioError).message).toContain('2 problems');
    expect((error as ScenarioError).message).toContain('did you mean "dam"?');
  }
});

test('a long list of problems is cut in the message and whole in the error', () => {
  const error = new ScenarioError(
    Array.from({ length: 50 }, () => ({
      code: 'bad-id' as const,
      path: 'id',
      line: 1,
      expected: 'an id',
      received: '"1"',
      hint: 'begin with a letter',
    })),
  );
  expect(error.problems).toHaveLength(50);
  expect(error.message).toContain('50 problems');
  expect(error.message).toContain('and 30 more');
});

test('after a thousand problems the reading stops, and says so', () => {
  const keys = (count: number) =>
    edited(
      '"format": 1,',
      `"format": 1, ${Array.from({ length: count }, (_, i) => `"k${i}": 1,`).join('')}`,
    );
  expect(codes(keys(999))).toEqual(new Array(999).fill('unknown-key'));
  expect(codes(keys(1000))).toEqual([...new Array(1000).fill('unknown-key'), 'too-many-problems']);
  expect(codes(keys(5000))).toEqual(codes(keys(1000)));
  expect(codes({ ...value(), notes: new Array(5000).fill(1n) })).toHaveLength(1001);
});

test('a key one letter off is told with the right one, more than nineteen times in twenty', () => {
  const keys = [...new Set(small.match(/"[A-Za-z]+"(?=:)/g) ?? [])].map((key) => key.slice(1, -1));
  let right = 0;
  let all = 0;
  for (const key of keys.filter((each) => each.length > 3)) {
    // Every other letter: enough of so many keys.
    for (let index = 0; index < key.length; index += 2) {
      const letters = [
        `${key.slice(0, index)}${key.slice(index + 1)}`,
        `${key.slice(0, index)}q${key.slice(index)}`,
      ];
      for (const wrong of letters) {
        const parsed = parseScenario(edited(`"${key}":`, `"${wrong}":`));
        // Without its type nothing can be said of an act's other keys, nor of a rule's without its name.
        const names = key === 'type' || key === 'rule';
        const code = names ? 'missing-key' : 'unknown-key';
        const problem = (parsed.ok ? [] : parsed.problems).find((each) => each.code === code);
        all += 1;
        expect([wrong, problem?.code]).toEqual([wrong, code]);
        const hints = [`did you mean "${key}"?`, `write "${key}" in place of "${wrong}"`];
        if (problem && hints.includes(problem.hint)) right += 1;
      }
    }
  }
  expect(all).toBeGreaterThan(300);
  expect(right / all).toBeGreaterThan(0.95);
});

test('dangerous names are refused as keys of every object and as ids', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty'];
  names.push('__defineGetter__', '__lookupSetter__', 'isPrototypeOf', 'toLocaleString');
  const objects = [...small.matchAll(/\{ "|\{\n/g)].map(({ index }) => index + 1);
  for (const name of names) {
    for (const index of objects) {
      for (const key of [name, `\\u00${name.charCodeAt(0).toString(16)}${name.slice(1)}`]) {
        const text = `${small.slice(0, index)} "${key}": { "polluted": true },${small.slice(index)}`;
        expect(codes(text)).toEqual([name === 'prototype' ? 'unknown-key' : 'forbidden-key']);
      }
    }
    if (name !== 'prototype')
      expect(codes(edited('"id": "N1"', `"id": "${name}"`))).toHaveLength(1);
  }
});

test('names in Persian, Hebrew, Arabic, Russian, Chinese and Hindi are names', () => {
  for (const name of [
    'می‌خواهم',
    'שָׁלוֹם',
    'مجلس الأمن',
    'Совет Безопасности',
    '安全理事会',
    'सुरक्षा',
    'Ω',
    '👩‍👩‍👧',
  ]) {
    expect(codes(edited('"The lake"', JSON.stringify(name)))).toEqual([]);
  }
});

test('no value makes it throw', () => {
  const keys = fc.oneof(
    fc.string(),
    fc.constantFrom('id', 'format', 'events', 'acts', 'type', '__proto__'),
  );
  const anything = fc.anything({
    key: keys,
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 5,
  });
  fc.assert(fc.property(anything, answers), { numRuns: 1500 });
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), answers), {
    numRuns: 1000,
  });
});

test('a valid file with a piece of text changed is read or refused, and never throws', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      'null',
      '0',
      '1e999',
      '"E1"',
      '\u0000',
      '-',
    ),
    fc.string({ maxLength: 5 }),
  );
  const place = fc.integer({ min: 0, max: small.length });
  fc.assert(
    fc.property(place, fc.integer({ min: 0, max: 12 }), pieces, (index, length, piece) => {
      answers(small.slice(0, index) + piece + small.slice(index + length));
    }),
    { numRuns: 1500 },
  );
});

/** Every place of a value, as a list of keys. */
function placesOf(part: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof part !== 'object' || part === null) return [path];
  return [path, ...Object.entries(part).flatMap(([key, item]) => placesOf(item, [...path, key]))];
}

function changed(part: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(part) ? [...part] : { ...(part as object) };
  const holder = copy as Record<string, unknown>;
  holder[key] = changed(holder[key], rest, to);
  return copy;
}

test('a valid value with one part replaced is read or refused, and never throws', () => {
  const places = placesOf(value());
  const parts = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      1e21,
      '',
      'E1',
      'M1',
      'dam',
      [],
      {},
      [[]],
      [null],
      '2015',
      '..',
    ),
    fc
      .constantFrom(...places)
      .map((path) =>
        path.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value()),
      ),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), parts, (path, part) =>
      answers(changed(value(), path, part)),
    ),
    { numRuns: 3000 },
  );
});

test('no bad file is accepted as a value either, and none changes the built-in objects', () => {
  for (const { text } of badFiles) expect(parseScenario(text).ok).toBe(false);
  expect(own()).toEqual(before);
});
