/**
 * What does the main door cost a browser? Bundles the whole of dist/index.js with its dependencies
 * (immer among them), minified and gzipped, and holds it to a budget. Run after a build.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

// The main door brings every rule for entering and leaving security, seventeen and ten, each with its words and sources.
const budget = 36_000;
const unwanted = ['mathjs', 'fast-check'];

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(`${root}/dist/index.js`)) {
  console.error('size: needs dist/index.js, found none; try npm run build first');
  process.exit(1);
}

const { outputFiles, metafile } = await build({
  stdin: { contents: "export * from './dist/index.js';", resolveDir: root },
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  write: false,
  metafile: true,
  tsconfigRaw: {},
  define: { 'process.env.NODE_ENV': '"production"' },
});

const problems = [];
const [bundle] = outputFiles;
const gzipped = gzipSync(bundle.contents, { level: 9 }).length;
const inKB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
if (gzipped > budget) problems.push(`${inKB(gzipped)} is over the budget of ${inKB(budget)}`);
for (const name of unwanted) {
  const input = Object.keys(metafile.inputs).find((path) => path.includes(`node_modules/${name}/`));
  if (input) problems.push(`${name} must stay out of the main door, found ${input}`);
}

for (const problem of problems) console.error(`size: ${problem}`);
console.log(
  `size: main door ${inKB(gzipped)} gzipped (${inKB(bundle.contents.length)} minified), ` +
    `budget ${inKB(budget)}`,
);
process.exitCode = problems.length > 0 ? 1 : 0;
