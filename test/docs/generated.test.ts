/** Pages written from the code say what the code says. Run the script named in a failing test's title to renew one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { auditPage } from '../tools/audit.mjs';
import { claimsPage } from '../tools/claims.mjs';
import { machinesPage } from '../tools/machines.mjs';
import { problemsPage } from '../tools/problems.mjs';
import { readingsPage } from '../tools/readings.mjs';
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

test('the claims are those that the readings that run bear out (node test/tools/claims.mjs)', {
  timeout: 300_000,
}, async () => {
  expect(page('claims.md')).toBe(await claimsPage());
});
