/** Pages written from the code say what the code says. Run the script named in a failing test's title to renew one. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditPage } from '../tools/audit.mjs';
import { claimsPage } from '../tools/claims.mjs';
import { machinesPage } from '../tools/machines.mjs';
import { oddRules } from '../tools/odd.mjs';
import { problemsPage } from '../tools/problems.mjs';
import { readingsPage } from '../tools/readings.mjs';
import { validationHead } from '../tools/validation.mjs';
import { checks } from '../validation/checks.js';
import { root } from './page.js';

const page = (name: string): string =>
  readFileSync(join(root, 'docs/reference', name), 'utf8').replaceAll('\r\n', '\n');

test('the drawn machines are the machines that run (node test/tools/machines.mjs)', async () => {
  expect(page('machines.md')).toBe(await machinesPage());
});

test('the printed readings are the readings that run (node test/tools/readings.mjs)', async () => {
  expect(page('readings.md')).toBe(await readingsPage());
});

test('the listed problems are the problems that can be found (node test/tools/problems.mjs)', async () => {
  expect(page('problems.md')).toBe(await problemsPage());
});

test('the listed rules of the audit are the rules that run (node test/tools/audit.mjs)', async () => {
  expect(page('audit.md')).toBe(await auditPage());
});

test('the rules of acceptance are described as they run (node test/tools/odd.mjs)', async () => {
  expect(page('odd.md')).toContain(await oddRules());
});

test('the claims are those that the readings that run bear out (node test/tools/claims.mjs)', {
  timeout: 300_000,
}, async () => {
  expect(page('claims.md')).toBe(await claimsPage());
});

test('the checks against published results are those that run (node test/tools/validation.mjs)', async () => {
  const validation = page('validation.md');
  const top = await validationHead();
  expect(validation.slice(0, top.length)).toBe(top);
  const headings = [...validation.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(checks.map(({ number, what }) => `${number}. ${what}`));
});

test('what a check finds is held to the page by a test of the code it checks', () => {
  const tests = join(root, 'test');
  const held = readdirSync(tests, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(tests, name), 'utf8').matchAll(/\bholds\((\w+)\)/g)])
    .map(([, name = '']) => name);
  const listed = readFileSync(join(tests, 'validation/checks.ts'), 'utf8');
  const names = [...(/= \[([\s\S]*)\]/.exec(listed)?.[1] ?? '').matchAll(/\w+/g)].map(
    ([name]) => name,
  );
  expect(names).toHaveLength(checks.length);
  expect(held.filter((name) => names.includes(name)).sort()).toEqual([...names].sort());
});
