/** An ensemble in a real browser, in Web Workers that the built door `./worker` serves: the same bytes as in Node. */
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serialise } from '../../src/scenario/canonical.js';
import { blockRecords } from '../../src/simulation/block-records.js';
import { finishedPart, partHeader, whole } from '../../src/simulation/part.js';
import { runBlocks } from '../../src/simulation/run-blocks.js';
import { specificationOf } from '../../src/simulation/specification.js';
import { root } from '../docs/page.js';
import { blight } from '../simulation/blight.js';
import { digestsOf, golden } from '../tools/platforms.mjs';
import { launched, missing } from './browser.js';

const patience = 240_000;

/** What a page's bundler makes of a module. */
const bundled = async (contents: string, external: readonly string[] = []): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    external: [...external],
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** What workerpool asks of Node, and in a page does not: a bundler has to be told. */
const nodeOnly = ['worker_threads', 'child_process', 'os'];

const workerScript = `
  import { serveBlocks } from './dist/worker.js';
  serveBlocks();`;

/** The page runs an ensemble, or all the golden ones, with so many workers. */
const pageScript = `
  import workerpool from 'workerpool';
  import * as simulation from './dist/simulation.js';
  import { goldenParts } from './test/simulation/golden-specifications.mjs';

  const withWorkers = async (workers, run) => {
    const pool = workerpool.pool('/worker.js', { workerType: 'web', maxWorkers: workers });
    try {
      return await run({ evaluate: (...asked) => pool.exec('blockRecords', asked), concurrency: workers });
    } finally {
      await pool.terminate();
    }
  };
  globalThis.goldenIn = (workers) =>
    withWorkers(workers, (how) => goldenParts(simulation, how));
  globalThis.partIn = (workers, header, missing) =>
    withWorkers(workers, async (how) =>
      simulation.finishedPart(header, await simulation.runBlocks(header.specification, { missing, ...how })));`;

let browser: Browser;
let page: Page;
const faults: string[] = [];

/** Served to the page by this test, so that nothing is fetched: a page of a file may not start workers. */
const origin = 'http://ensemble.test/';

const served = async (): Promise<void> => {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '': ['text/html', '<!doctype html><title>ensemble</title><script src="/page.js"></script>'],
    'page.js': ['text/javascript', await bundled(pageScript, nodeOnly)],
    'worker.js': ['text/javascript', await bundled(workerScript)],
  };
  await page.context().route('**/*', (route) => {
    const file = files[route.request().url().replace(origin, '')];
    if (file === undefined) return route.abort();
    return route.fulfill({ contentType: file[0], body: file[1] });
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(origin);
};

describe.skipIf(missing !== null)(
  `an ensemble in a browser${missing === null ? '' : ` (${missing})`}`,
  () => {
    beforeAll(async () => {
      browser = await launched();
      page = await browser.newPage();
      await served();
    }, patience);
    afterAll(() => browser?.close());

    test(
      'every golden ensemble is the same to the byte',
      async () => {
        const parts = await page.evaluate<Readonly<Record<string, string>>>('goldenIn(2)');
        expect(digestsOf(parts)).toEqual(golden());
        expect(faults).toEqual([]);
      },
      patience,
    );

    test.each([1, 2, 3, 8])(
      'with %i Web Workers an ensemble is that of Node to the byte',
      async (workers) => {
        const scenario = blight();
        const specification = specificationOf(scenario, { runs: 600, seed: 11 });
        const header = partHeader(specification, serialise(scenario), whole, {});
        const all = Array.from({ length: 10 }, (_, block) => block);
        const here = await runBlocks(specification, {
          missing: all,
          evaluate: async (...asked) => blockRecords(...asked),
        });
        const there = await page.evaluate<string>(
          `partIn(${workers}, ${JSON.stringify(header)}, ${JSON.stringify(all)})`,
        );
        expect(there).toBe(finishedPart(header, here));
        expect(faults).toEqual([]);
      },
      patience,
    );
  },
);
