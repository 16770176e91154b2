/**
 * Writes docs/reference/validation.md: every check against a published result with what is found now. Run it when a model
 * or a check has changed; `holds` (test/validation/holds.ts) holds each section of the page to the code, and
 * `test/docs/generated.test.ts` the rest.
 *
 * With `--fresh` it writes nothing: it runs the checks that draw with another seed (`--fresh 7`, or without a number from
 * the clock), prints how far each strays, and ends with 1 if one strays beyond four standard errors. With so many averages
 * one of some hundreds of such runs does by chance alone: run it again with another seed before you look for a fault.
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
      "export { judged, mostStandardErrors } from './test/validation/judged.ts';",
    ].join('\n'),
  );

/** The page up to what the checks find. */
export async function validationHead() {
  const { checks, head } = await source();
  return head(checks);
}

/** How often one of so many averages strays by chance alone: two tails of the normal distribution beyond 4. */
const strays = 6.33e-5;

async function fresh(seed) {
  const { checks, judged, mostStandardErrors } = await source();
  console.log(`seed ${seed}`);
  const results = checks
    .filter(({ runs }) => runs !== undefined)
    .flatMap((check) => check.measures(seed).map((measure) => ({ check, measure })))
    .map(({ check, measure }) => ({ check, measure, ...judged(measure) }));
  for (const { check, measure, expected, tolerance, found, deviation, holds } of results)
    console.log(
      `${holds ? '  ' : '! '}${check.number}: ${measure.what}: expected ${expected} (${tolerance}), found ${found}: ${deviation}`,
    );
  const drawn = results.filter(({ errors }) => errors !== null);
  const worst = Math.max(0, ...drawn.map(({ errors }) => Math.abs(errors)));
  const broken = results.filter(({ holds }) => !holds).length;
  console.log(
    `${results.length} measures, ${drawn.length} of them averages; the furthest strays by ${worst.toFixed(2)} standard errors, ${mostStandardErrors} are allowed; ${broken} fail. Of ${Math.round(1 / (drawn.length * strays))} such runs one fails by chance alone.`,
  );
  return broken === 0;
}

async function write() {
  const { checks, page, pageSeed } = await source();
  writeFileSync(fileURLToPath(target), page(checks, pageSeed));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [option, given] = process.argv.slice(2);
  if (option === undefined) await write();
  else if (option !== '--fresh')
    throw new RangeError(`expected --fresh or nothing, received ${option}`);
  else process.exitCode = (await fresh(given === undefined ? Date.now() : Number(given))) ? 0 : 1;
}
