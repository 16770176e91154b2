/**
 * Does the README's quick start work for a new user? Packs the package, installs the tarball into an
 * empty folder, runs each block marked `<!-- quick start -->` there as ESM and as CommonJS, compares
 * what it prints with the block marked `<!-- quick start output -->`, and asks the command for help.
 * Run after a build.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** On Windows, npm and npx are scripts, which only a shell can start. */
const shell = process.platform === 'win32';

/** The quick starts of a README, each with the output that follows it. */
function quickStarts(readme) {
  const fenced =
    /<!-- quick start( output)? -->\s*\n(`{3,})([a-z]*)[^\n]*\n([\s\S]*?)\n\2[ \t]*(?:\n|$)/g;
  const found = [];
  for (const [, isOutput, , language, text] of readme.replaceAll('\r\n', '\n').matchAll(fenced)) {
    if (!isOutput) found.push({ language, code: text });
    else if (found.length > 0) found[found.length - 1].output = text;
  }
  const marks = readme.split('<!-- quick start -->').length - 1;
  if (marks === 0) throw new Error('quick-start: README.md marks no block <!-- quick start -->');
  if (found.length !== marks) {
    throw new Error(`quick-start: README.md has ${marks} marks, but ${found.length} code blocks`);
  }
  for (const { language, output } of found) {
    if (language !== 'ts' && language !== 'js') {
      throw new Error(`quick-start: needs a ts or js block, found "${language}"`);
    }
    if (output === undefined) {
      throw new Error('quick-start: a block has no <!-- quick start output --> after it');
    }
  }
  return found;
}

/** The block as plain JavaScript, its imports untouched. */
function asModule({ language, code }) {
  const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true, target: 'ES2022' } };
  return transformSync(code, { loader: language, format: 'esm', tsconfigRaw }).code;
}

/** The same with `require`, as a reader of an older project would write it. */
function asCommonJs(code) {
  const converted = code
    .replace(
      /^import\s*\{([^}]*)\}\s*from\s*(["'][^"']+["']);?/gm,
      (_, names, from) => `const {${names.replace(/\bas\b/g, ':')}} = require(${from});`,
    )
    .replace(
      /^import\s+(?:\*\s+as\s+)?([\w$]+)\s+from\s*(["'][^"']+["']);?/gm,
      'const $1 = require($2);',
    );
  const left = converted.match(/^(?:import|export)\b.*/m);
  if (left) throw new Error(`quick-start: cannot write as CommonJS: ${left[0]}`);
  return converted;
}

/** Trailing spaces and blank lines at the end are invisible in a README. */
const tidy = (text) =>
  text
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .trimEnd();

let passed = 0;
const problems = [];
function check(name, done, expected) {
  const actual = tidy(done.stdout ?? '');
  if (done.status === 0 && (expected === undefined || actual === tidy(expected))) {
    passed += 1;
    return;
  }
  const lines = [`quick-start: ${name} failed (exit ${done.status ?? done.error?.message})`];
  if (expected !== undefined) lines.push('--- README says', tidy(expected));
  lines.push('--- it printed', actual, tidy(done.stderr ?? ''));
  problems.push(lines.join('\n'));
}

const folder = mkdtempSync(join(tmpdir(), 'quick-start-'));
try {
  const starts = quickStarts(readFileSync(join(root, 'README.md'), 'utf8'));
  if (!existsSync(join(root, 'dist/index.js'))) {
    throw new Error('quick-start: needs dist/index.js, found none; try npm run build first');
  }

  const npm = (args, cwd) =>
    execFileSync('npm', args, {
      cwd,
      shell,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(npm(pack, root));
  writeFileSync(join(folder, 'package.json'), '{ "name": "reader", "private": true }\n');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], folder);

  const run = (command, args, options) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', input: '', ...options });
  for (const [i, start] of starts.entries()) {
    const code = asModule(start);
    writeFileSync(join(folder, `start-${i}.mjs`), code);
    writeFileSync(join(folder, `start-${i}.cjs`), asCommonJs(code));
    for (const file of [`start-${i}.mjs`, `start-${i}.cjs`]) {
      check(file, run(process.execPath, [file]), start.output);
    }
  }
  const help = run('npx', ['--no-install', 'securitization', '--help'], { shell });
  if (help.status === 0 && tidy(help.stdout) === '') help.status = 'nothing printed';
  check('npx securitization --help', help);
} catch (error) {
  problems.push(error.message);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

for (const problem of problems) console.error(problem);
console.log(`quick-start: ${passed} checks passed, ${problems.length} failed`);
process.exitCode = problems.length > 0 ? 1 : 0;
