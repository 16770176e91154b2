import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const here = new URL('./', import.meta.url);

/** Every module that a text imports or re-exports, statically or not. */
function importedBy(text: string): string[] {
  const forms = /(?:\bfrom|\bimport|\bimport\s*\(|\brequire\s*\()\s*(['"`])([^'"`]+)\1/g;
  return [...text.matchAll(forms)].map((match) => match[2] ?? '');
}

/** The oracle may import its neighbours, the test runner and node; nothing that leads to the library. */
function isOwn(specifier: string): boolean {
  return /^(?:\.\/[a-z-]+\.js|vitest|node:[a-z]+)$/.test(specifier);
}

test('every form of import is seen, and the library is never among what is allowed', () => {
  const library = '../../src/theory/act.js';
  // The quotation marks come last, so that these samples are not imports of this very file.
  const texts = [
    'import type { Act } from |;',
    'import |;',
    'export * from |;',
    'const act = await import(|);',
    'const act = require(|);',
  ].map((text) => text.replace('|', `'${library}'`));
  for (const text of texts) expect(importedBy(text).filter(isOwn), text).toEqual([]);
  for (const text of texts) expect(importedBy(text), text).toEqual([library]);
  for (const name of ['securitization-theory', './../../src/index.js', '/src/index.js'])
    expect(isOwn(name), name).toBe(false);
});

test('no file of the oracle imports anything from the library', () => {
  const files = readdirSync(here).filter((name) => name.endsWith('.ts'));
  expect(files).toContain('oracle.ts');
  // These two import nothing; every other file must be seen to import something.
  const leaves = ['acts.ts', 'verdicts.ts'];
  for (const file of files) {
    const imported = importedBy(readFileSync(new URL(file, here), 'utf8'));
    expect(imported.length, file).toBeGreaterThanOrEqual(leaves.includes(file) ? 0 : 1);
    expect(
      imported.filter((specifier) => !isOwn(specifier)),
      file,
    ).toEqual([]);
  }
});
