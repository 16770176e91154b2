/** Makes a check a test: it holds, and the page says what it finds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../docs/page.js';
import { type Check, pageSeed } from './check.js';
import { complaint } from './judged.js';
import { section } from './page.js';

/** Runs a check once. On a stale page: `node test/tools/validation.mjs`. */
export function holds(check: Check): void {
  test(`check ${check.number}: ${check.what} (${check.tolerance}; ${check.origin})`, () => {
    const measures = check.measures(pageSeed);
    expect(measures.map(complaint).filter((said) => said !== null)).toEqual([]);
    const written = readFileSync(join(root, 'docs/reference/validation.md'), 'utf8');
    expect(written.replaceAll('\r\n', '\n')).toContain(section(check, measures));
  });
}
