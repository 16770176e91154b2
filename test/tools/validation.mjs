/**
 * Writes docs/reference/validation.md: every check against a published result with what is found now. Run it when a model
 * or a check has changed; `holds` (test/validation/holds.ts) holds each section of the page to the code, and
 * `test/docs/generated.test.ts` the rest.
 *
 * With `--fresh` it writes nothing: it runs the checks that draw with another seed (`--fresh 7`, or without a number from
 * the clock), prints how far each strays, and ends with 1 if one strays further than it may. It says how often an average
 * does by chance alone; of the runs of check 9, too, now and then one too many differs. Run it again with another seed
 * before you look for a fault. With `--full` each check has its full number of runs, which takes some minutes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadSource } from './load-source.mjs';

const target = new URL('../../docs/reference/validation.md', import.meta.url);

const source = () =>
  loadSource(
    [
      "export { checks } from './test/validation/checks.ts';",
      "export { pageSeed } from './test/validation/check.ts';",
      "export { head, page } from './test/validation/page.ts';",
      "export { judged } from './test/validation/judged.ts';",
      "export { normalShareBelow } from './src/analysis/closed-form/normal-distribution.ts';",
    ].join('\n'),
  );

/** The page up to what the checks find. */
export async function validationHead() {
  const { checks, head } = await source();
  return head(checks);
}

async function fresh(seed, scale) {
  const { checks, judged, normalShareBelow } = await source();
  console.log(`seed ${seed}, ${scale}`);
  const results = checks
    .filter(({ runs }) => runs !== undefined)
    .flatMap((check) => {
      const before = process.cpuUsage().user;
      process.stderr.write(`${check.number} `);
      const measures = check.measures(seed, scale);
      process.stderr.write(`${((process.cpuUsage().user - before) / 1e6).toFixed(1)} s\n`);
      return measures.map((measure) => ({ check, measure, ...judged(measure) }));
    });
  for (const { check, measure, expected, tolerance, found, deviation, holds } of results)
    console.log(
      `${holds ? '  ' : '! '}${check.number}: ${measure.what}: expected ${expected} (${tolerance}), found ${found}: ${deviation}`,
    );
  const drawn = results.filter(({ errors }) => errors !== null);
  const worst = Math.max(0, ...drawn.map(({ errors }) => Math.abs(errors)));
  const broken = results.filter(({ holds }) => !holds).length;
  const strays = drawn.reduce((sum, { allowed }) => sum + 2 * normalShareBelow(-allowed), 0);
  console.log(
    `${results.length} measures, ${drawn.length} of them averages; the furthest strays by ${worst.toFixed(2)} standard errors; ${broken} fail. Of ${Math.round(1 / strays)} such runs one average strays too far by chance alone.`,
  );
  return broken === 0;
}

async function write() {
  const { checks, page, pageSeed } = await source();
  writeFileSync(fileURLToPath(target), page(checks, pageSeed));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [option, ...given] = process.argv.slice(2);
  const scale = given.at(-1) === '--full' ? 'full' : 'brief';
  const [seed = String(Date.now()), ...rest] = scale === 'full' ? given.slice(0, -1) : given;
  if (option === undefined) await write();
  else if (option !== '--fresh' || rest.length > 0 || !/^\d+$/.test(seed))
    throw new RangeError(
      `expected nothing or --fresh [seed] [--full], received ${process.argv.slice(2).join(' ')}`,
    );
  else process.exitCode = (await fresh(Number(seed), scale)) ? 0 : 1;
}
