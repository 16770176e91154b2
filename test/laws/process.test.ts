/** The same inputs give the same bytes in another process; and built-in objects stay as they were. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aTold } from '../../src/testing/a-history.js';
import { stepsOf } from '../../src/testing/told.js';
import { readings } from '../../src/theory/reading.js';

const told = readings.flatMap((by) =>
  fc.sample(aTold(by), { seed: 20150714, numRuns: 5 }).map((one) => ({ by: by.id, told: one })),
);
const traces = (): string =>
  JSON.stringify(
    told.map((one) => {
      const by = readings.find(({ id }) => id === one.by);
      return by === undefined ? null : stepsOf(by, one.told);
    }),
  );

test('the same histories give the same bytes in another process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'process-'));
  try {
    const entry = `
      import { readFileSync } from 'node:fs';
      import { stepsOf } from './src/testing/told.js';
      import { readings } from './src/theory/reading.js';
      const told = JSON.parse(readFileSync(process.argv[2], 'utf8'));
      const traces = told.map(({ by, told }) => stepsOf(readings.find(({ id }) => id === by), told));
      process.stdout.write(JSON.stringify(traces));`;
    const outfile = join(folder, 'trace.mjs');
    const resolveDir = fileURLToPath(new URL('../../', import.meta.url));
    buildSync({
      stdin: { contents: entry, resolveDir, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile,
      logLevel: 'silent',
    });
    writeFileSync(join(folder, 'told.json'), JSON.stringify(told));
    // Another time zone and language too: neither may matter.
    const env = { ...process.env, TZ: 'Asia/Tehran', LC_ALL: 'tr_TR.UTF-8' };
    const options = { encoding: 'utf8', env, maxBuffer: 2 ** 28 } as const;
    const other = execFileSync(process.execPath, [outfile, join(folder, 'told.json')], options);
    expect(other === traces()).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('built-in objects are as they were after any number of histories', () => {
  const builtIns = [Object, Array, Map, Set, String, Number, Function, RegExp, Promise].flatMap(
    (one) => [one, one.prototype],
  );
  const shape = () => builtIns.map((one) => Reflect.ownKeys(one).map(String).join());
  const before = shape();
  expect(traces()).toBe(traces());
  expect(shape()).toEqual(before);
});
