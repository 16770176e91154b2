/** The house has rooms, and doors. Rooms import only from rooms to their left; doors may open onto any. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const rooms = [
  'machine',
  'theory',
  'scenario',
  'history',
  'simulation',
  'analysis',
  'render',
  'testing',
  'cli',
];
/** Data, not code. */
const dataRooms = ['cases'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts'));
const text = new Map(files.map((name) => [name, readFileSync(join(src, name), 'utf8')]));

/** What a file imports or re-exports, types too, as paths inside src; packages are left out. */
const importsOf = (name: string): readonly string[] =>
  [...(text.get(name) ?? '').matchAll(/(?:\bfrom|\bimport|\bimport\s*\()\s*'(\.[^']+)'/g)].map(
    ([, path = '']) =>
      relative(src, join(src, dirname(name), path))
        .split(sep)
        .join('/')
        .replace(/\.js$/, '.ts'),
  );

const roomOf = (name: string): string | null =>
  name.includes('/') ? (name.split('/')[0] ?? null) : null;

test('every file is in a room or is a door, and every import leads to a file', () => {
  expect(files.length).toBeGreaterThan(50);
  for (const name of files) {
    const room = roomOf(name);
    if (room !== null) expect([...rooms, ...dataRooms], name).toContain(room);
    for (const path of importsOf(name))
      if (!path.endsWith('.json')) expect(files, `${name} imports ${path}`).toContain(path);
  }
});

test('imports point left, and no room imports a door', () => {
  for (const name of files) {
    const room = roomOf(name);
    if (room === null || dataRooms.includes(room)) continue;
    for (const path of importsOf(name)) {
      const other = roomOf(path);
      if (room !== 'cli') expect(other, `${name} imports the door ${path}`).not.toBeNull();
      if (other === null || dataRooms.includes(other)) continue;
      expect(rooms.indexOf(other), `${name} imports ${path}`).toBeLessThanOrEqual(
        rooms.indexOf(room),
      );
    }
  }
});

test('no import goes round in a circle, not even of types', () => {
  const done = new Set<string>();
  const walk = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    expect(at, [...way.slice(at), name].join(' → ')).toBe(-1);
    if (done.has(name)) return;
    for (const path of importsOf(name)) walk(path, [...way, name]);
    done.add(name);
  };
  for (const name of files) walk(name, []);
});

test('no file is longer than 250 lines', () => {
  for (const [name, content] of text) {
    if (dataRooms.includes(roomOf(name) ?? '')) continue;
    expect(content.trimEnd().split('\n').length, name).toBeLessThanOrEqual(250);
  }
});

/**
 * What would make a result depend on the machine, the day, the place or the engine; or run text as code. `Math.sqrt` is
 * not among it: IEEE 754 has its result rounded exactly, as those of + - * /.
 */
const forbidden = [
  /\bMath\.random\b/,
  /\bDate\b(?!Assertion)/,
  /\btoLocale\w*/,
  /\blocaleCompare\b/,
  /\bIntl\b/,
  /\bMath\.(?:exp|expm1|log\w*|pow|cbrt|sin|cos|tan|asin|acos|atan\w*|sinh|cosh|tanh|hypot)\b/,
  /\beval\s*\(/,
  /\bnew Function\b|\bFunction\s*\(/,
  /\*\*(?![/*])(?=\s*[\w(])/,
];
const withoutComments = (content: string): string =>
  content
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");

test('nothing depends on chance, the clock, the locale or the engine, and no text is run', () => {
  for (const [name, content] of text) {
    const code = withoutComments(content);
    for (const pattern of forbidden)
      expect(pattern.exec(code)?.[0], `${name}: ${pattern}`).toBeUndefined();
  }
  // The list can fail.
  const samples = [
    'Math.random()',
    'new Date()',
    'a.toLocaleString()',
    'Math.exp(1)',
    'eval(x)',
    'new Function(x)',
    '2 ** n',
  ];
  for (const sample of samples)
    expect(
      forbidden.some((pattern) => pattern.test(sample)),
      sample,
    ).toBe(true);
});

test('library code uses neither the page nor the platform', () => {
  for (const [name, content] of text) {
    if (roomOf(name) === 'cli' || name === 'cli.ts') continue;
    const code = withoutComments(content);
    expect(
      /\b(?:process|window|document|globalThis|require)\b[.(]|from 'node:/.exec(code)?.[0],
      name,
    ).toBeUndefined();
    expect(/'node:/.exec(content)?.[0], name).toBeUndefined();
  }
});
