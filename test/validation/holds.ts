/** Makes a check a test: it holds, and the page says what it finds. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Check, pageSeed } from './check.js';
import { complaint } from './judged.js';
import { section } from './page.js';

const page = new URL('../../docs/reference/validation.md', import.meta.url);

/** Runs a check once. On a stale page: `node test/tools/validation.mjs`. */
export function holds(check: Check): void {
  test(`check ${check.number}: ${check.what} (${check.tolerance}; ${check.origin})`, () => {
    const measures = check.measures(pageSeed, 'brief');
    expect(measures.map(complaint).filter((said) => said !== null)).toEqual([]);
    const written = readFileSync(page, 'utf8');
    expect(written.replaceAll('\r\n', '\n')).toContain(section(check, measures));
  });
}
