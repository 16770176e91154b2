/**
 * `npm run bench`, or `npm run bench -- --json`: how fast, held against peers in one run. See README.md.
 *
 * The rows are measured in the TypeScript sources, bundled to a temporary directory, because some of what they time is
 * inside the library. Each file of rows/ runs in a process of its own: what one teaches the compiler slows no other.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const groups = [
  'step',
  'advance',
  'replay',
  'memory',
  'parse',
  'random',
  'contagion',
  'opinions',
  'simulation',
];

const root = fileURLToPath(new URL('..', import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.find((argument) => argument !== '--json');
if (unknown !== undefined) {
  console.error(`bench: expected --json or nothing, got ${unknown}`);
  process.exit(2);
}
const asJson = asked.includes('--json');

/** Bundles one file of rows into a program that prints them as JSON. */
const bundle = async (group, outfile) => {
  await build({
    stdin: {
      contents: `import { rows } from './rows/${group}.js';
        process.stdout.write(JSON.stringify(rows()));`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    mainFields: ['module', 'main'],
    tsconfigRaw: {},
    define: { 'process.env.NODE_ENV': '"production"' },
  });
};

const measure = async (group, directory) => {
  if (process.stderr.isTTY) process.stderr.write(`bench: ${group} …\n`);
  const program = join(directory, `${group}.mjs`);
  await bundle(group, program);
  const { status, stdout } = spawnSync(process.execPath, ['--expose-gc', program], {
    encoding: 'utf8',
    // Programs in C are found from here.
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`bench: the rows of ${group} were not measured; see above`);
  return JSON.parse(stdout);
};

/** Without a compiler the rows against C are left out; it is said, so that nobody takes them for held. */
const compiler = 'gcc';
const leftOut =
  spawnSync(compiler, ['--version']).status === 0
    ? null
    : `the rows versus C (gcc) are left out: there is no ${compiler} here`;

const isMissed = ({ ratio, gate }) => gate !== null && !(ratio >= gate);
const figure = (number) => number.toPrecision(3);

/** The rows as a table, each with its figures and its meaning beneath. */
const table = (rows) => {
  const cells = rows.map((row) => [
    row.name,
    row.versus,
    `${figure(row.ratio)}×`,
    row.gate === null ? '–' : String(row.gate),
    row.gate === null ? '' : isMissed(row) ? 'MISSED' : 'held',
  ]);
  const head = ['ours', 'versus', 'times as fast', 'at least', ''];
  const widths = head.map((title, i) =>
    Math.max(title.length, ...cells.map((cell) => cell[i].length)),
  );
  const line = (cell) =>
    cell
      .map((text, i) => text.padEnd(widths[i]))
      .join('  ')
      .trimEnd();
  const body = rows.map((row, i) => `${line(cells[i])}\n    ${row.measured}: ${row.says}`);
  return [line(head), '', ...body, ...(leftOut === null ? [] : ['', leftOut])].join('\n');
};

const directory = mkdtempSync(join(tmpdir(), 'securitization-bench-'));
try {
  const rows = [];
  for (const group of groups) rows.push(...(await measure(group, directory)));
  if (leftOut !== null) console.error(`bench: ${leftOut}`);
  const told = rows.map(({ name, versus, ratio, gate }) => ({ name, versus, ratio, gate }));
  console.log(asJson ? JSON.stringify(told, null, 2) : table(rows));
  for (const row of rows.filter(isMissed)) {
    const { name, versus, ratio, gate } = row;
    console.error(
      `bench: "${name}" versus "${versus}" must be at least ${gate}, got ${figure(ratio)}`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(directory, { recursive: true, force: true });
}
