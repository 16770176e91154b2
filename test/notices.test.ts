/** What is bundled keeps its licence: dist/third-party-notices.txt names every package whose code lies in dist. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const notices = readFileSync(join(dist, 'third-party-notices.txt'), 'utf8');

/** The packages whose files a source map of the library names. */
const mapped = (): ReadonlySet<string> => {
  const sources = readdirSync(dist)
    .filter((file) => file.endsWith('.map'))
    .flatMap(
      (file): readonly string[] => JSON.parse(readFileSync(join(dist, file), 'utf8')).sources,
    );
  const found = sources.flatMap(
    (source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? [],
  );
  return new Set(found);
};

test('every package that a source map of the library names has its licence beside it', () => {
  const packages = [...mapped()];
  expect(packages).toContain('mathjs');
  for (const name of packages) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
});

test('so have those of the command line, with the notice that one of them asks for', () => {
  for (const name of ['commander', 'picocolors', 'workerpool', 'cli-progress', 'vega', 'vega-lite'])
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(notices).toContain('mathjs');
  expect(notices).toContain('Apache License');
});
