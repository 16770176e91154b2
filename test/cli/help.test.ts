/** The command explains itself. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securitization } from './command.js';

const commands = [
  'cases',
  'readings',
  'replay',
  'why',
  'compare',
  'difference',
  'claims',
  'audit',
  'hypothesis',
  'what-if',
  'simulate',
  'merge',
  'agreement',
  'report',
  'machine',
  'check',
];

test('the help names every command and every exit code', () => {
  const { out, err, exit } = securitization(['--help']);
  expect(exit).toBe(0);
  expect(err).toBe('');
  for (const command of commands) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  expect(out.replace(/\s+/g, ' ')).toMatch(/Exit codes: 0 fine; 1 .*; 2 bad usage; 3 bad input/);
});

test.each(commands)('%s has a help of its own, with an account of every option', (command) => {
  const { out, err, exit } = securitization([command, '--help']);
  expect(exit).toBe(0);
  expect(err).toBe('');
  expect(out).toContain(`Usage: securitization ${command}`);
  for (const [, option] of out.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm))
    expect(out).toMatch(new RegExp(`${option}.*\\w`));
});

test('why and compare take the options of replay, and judge Table 1 in the mode asked for', () => {
  const asked = {
    why: ['why', 'jcpoa', '--event', 'E37', '--mode', 'unordered'],
    compare: ['compare', 'jcpoa', '--readings', 'R2,R3', '--arena', 'unsc', '--mode', 'unordered'],
  };
  for (const words of Object.values(asked)) {
    expect(securitization(words).out).toContain(
      'Table 1 in the mode unordered, by the marks in unsc: complete',
    );
    expect(JSON.parse(securitization([...words, '--format', 'json']).out).table1).toMatchObject({
      mode: 'unordered',
      complete: true,
    });
  }
});

test('the version is that of the package', () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  expect(securitization(['--version']).out).toBe(`${version}\n`);
});
