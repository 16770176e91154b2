/** What the command writes is data: the same everywhere, and safe to show. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cli, file, securitization, small } from './command.js';

const painted = '\u001b';
const onTerminal = 'process.stdout.isTTY = true';

test('a pipe gets no colours, whatever the surroundings ask for', () => {
  for (const env of [{}, { FORCE_COLOR: '1' }, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }])
    expect(securitization(['replay', 'jcpoa', '--arena', 'unsc'], { env }).out).not.toContain(
      escape,
    );
});

test('a terminal gets colours, unless NO_COLOR is set or it is dumb', () => {
  const coloured = (env: Readonly<Record<string, string>>) =>
    securitization(['cases'], { before: onTerminal, env: { TERM: 'xterm', ...env } }).out.includes(
      painted,
    );
  expect(coloured({})).toBe(true);
  expect(coloured({ NO_COLOR: '' })).toBe(true); // no-color.org: present and not empty
  expect(coloured({ NO_COLOR: '1' })).toBe(false);
  expect(coloured({ TERM: 'dumb' })).toBe(false);
});

test('colours change no word', () => {
  const plain = securitization(['readings']).out;
  const coloured = securitization(['readings'], { before: onTerminal, env: { TERM: 'xterm' } }).out;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are what is taken off
  expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(plain);
});

test('a reader that closes early is no error', () => {
  for (let turn = 0; turn < 20; turn += 1) {
    const line = `"${process.execPath}" "${cli}" replay jcpoa --format json | head -1; exit \${PIPESTATUS[0]}`;
    const { stdout, stderr, status } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout.split('\n')).toHaveLength(2);
  }
});

test('time zone and language change no byte', () => {
  for (const args of [
    ['replay', 'jcpoa', '--events'],
    ['replay', 'jcpoa', '--format', 'json'],
  ]) {
    const here = securitization(args, { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } });
    const there = securitization(args, {
      env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(there).toEqual(here);
  }
});

test('the same question gets the same bytes', () => {
  const args = ['compare', 'jcpoa', '--readings', 'all', '--arena', 'unsc'];
  expect(securitization(args)).toEqual(securitization(args));
});

test('a comparison is also a table, a chart and a drawing, each of one piece', () => {
  const as = (format: string) =>
    securitization(['compare', 'jcpoa', '--readings', 'R2,R3', '--format', format]);
  const [csv, chart, svg] = ['csv', 'vega-lite', 'svg'].map(as);
  for (const one of [csv, chart, svg]) expect(one).toMatchObject({ err: '', exit: 0 });
  // A head and two readings in thirteen places; the last line ends too.
  expect(csv?.out.split('\r\n')).toHaveLength(1 + 2 * 13 + 1);
  expect(JSON.parse(chart?.out ?? '')).toMatchObject({
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: expect.stringContaining('Ever securitized?') },
  });
  expect(svg?.out).toMatch(/^<svg [^>]*role="img"[^>]*>\n<title [^>]*>Ever securitized\?/);
  expect(svg?.out.trimEnd()).toMatch(/<\/svg>$/);
  expect(svg?.out).not.toMatch(/<script|href=|url\(http/);
});

test('a dash is standard input', () => {
  const input = readFileSync(new URL('../../src/cases/jcpoa.json', import.meta.url), 'utf8');
  const args = ['--format', 'json', '--arena', 'unsc'];
  expect(securitization(['replay', '-', ...args], { input })).toEqual(
    securitization(['replay', 'jcpoa', ...args]),
  );
  expect(securitization(['check', '-'], { input: '{' }).exit).toBe(3);
});

/** Signs that steer a terminal, or turn or hide the writing: an escape, a bell, a later escape, right to left, no width. */
const signs = '\u001b[31m\u0007\u009b31m\u202e\u200b';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]/;

test.each([
  ['a title', { title: `The ${signs}blight` }],
  ['an id', { id: `small${signs}` }],
  ['a name', { actors: [{ id: 'governor', name: `The ${signs}Governor` }] }],
  ['a reference', { issues: [{ id: 'blight', name: 'The blight', arenas: [`assembly${signs}`] }] }],
  ['a key', { [`titel${signs}`]: 'x' }],
])('signs that steer a terminal do not pass from %s of a file', (_, changes) => {
  const path = file(small(changes));
  for (const args of [
    ['check', path],
    ['check', path, '--format', 'json'],
    ['replay', path],
  ]) {
    const { out, err, exit } = securitization(args);
    expect(exit).toBe(3);
    expect(`${out}${err}`).not.toMatch(raw);
  }
});

test.each([
  ['a case', ['replay', `no${signs}case`]],
  ['a reading', ['replay', 'jcpoa', '--reading', `R${signs}`]],
  ['an arena', ['replay', 'jcpoa', '--arena', `un${signs}`]],
  ['an alternative', ['replay', 'jcpoa', '--alternative', `c${signs}`]],
  ['an option', ['replay', 'jcpoa', `--${signs}`]],
  ['a choice', ['replay', 'jcpoa', '--layer', `a${signs}`]],
  ['an event', ['why', 'jcpoa', '--event', `E${signs}`]],
  ['a command', [`re${signs}play`]],
  ['the name of a file', ['check', file('{}', `a${signs}.json`)]],
  ['the name of a good file', ['replay', file(small({ events: [] }), `b${signs}.json`)]],
])('signs that steer a terminal do not come back from %s that was typed', (_, args) => {
  const { out, err } = securitization(args);
  expect(`${out}${err}`).toMatch(/\S/);
  expect(`${out}${err}`).not.toMatch(raw);
});

test('the two joiners, which Persian is written with, pass as they are', () => {
  const name = 'برنامه\u200cهسته‌ای';
  const path = file(small({ issues: [{ id: 'blight', name, arenas: ['assembly'] }] }));
  expect(securitization(['replay', path]).out).toContain(name);
});
