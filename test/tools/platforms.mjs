/**
 * Is a simulation the same on every platform? Runs the golden ensembles of test/simulation on the built package, and holds
 * the bytes to test/simulation/golden.json.
 *
 *   node test/tools/platforms.mjs              on this Node
 *   node test/tools/platforms.mjs 22 24        on these versions too: installs them, each into a folder of its own
 *   node test/tools/platforms.mjs --write      writes the file, where results change on purpose
 *   node test/tools/platforms.mjs --print      only prints what this Node makes of them
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldenParts } from '../simulation/golden-specifications.mjs';

const self = fileURLToPath(import.meta.url);
const path = fileURLToPath(new URL('../simulation/golden.json', import.meta.url));

/** A part by its first 32 digits of SHA-256. */
const digest = (text) => createHash('sha256').update(text, 'latin1').digest('hex').slice(0, 32);

/** What is kept of some parts: their digests, by name. */
export const digestsOf = (parts) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, digest(text)]));

/** What is kept in the file. */
export const golden = () => JSON.parse(readFileSync(path, 'utf8'));

/** What this Node makes of them, with the built package. */
async function here() {
  const door = await import('../../dist/simulation.js');
  return digestsOf(
    await goldenParts(door, { evaluate: async (...asked) => door.blockRecords(...asked) }),
  );
}

/** The program of a version of Node, as the package registry has it for this platform, in a folder of its own. */
function installed(version, folder) {
  const name = `node-${process.platform}-${process.arch}`;
  const npm = ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', folder];
  execFileSync('npm', [...npm, `${name}@${version}`], { stdio: ['ignore', 'ignore', 'inherit'] });
  return join(folder, 'node_modules', name, 'bin/node');
}

/** What another version of Node makes of them. */
function there(version) {
  const folder = mkdtempSync(join(tmpdir(), 'node-'));
  try {
    const node = installed(version, folder);
    const says = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    return [says, JSON.parse(execFileSync(node, [self, '--print'], { encoding: 'utf8' }))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The names of those that are not as in the file. */
const differing = (found, expected) =>
  [...new Set([...Object.keys(found), ...Object.keys(expected)])].filter(
    (name) => found[name] !== expected[name],
  );

async function main(words) {
  if (words.includes('--print')) return console.log(JSON.stringify(await here()));
  if (words.includes('--write'))
    return writeFileSync(path, `${JSON.stringify(await here(), null, 2)}\n`);
  const expected = golden();
  const found = [[process.version, await here()], ...words.map(there)];
  for (const [version, digests] of found) {
    const wrong = differing(digests, expected);
    if (wrong.length > 0) process.exitCode = 1;
    const of = Object.keys(expected).length;
    console.log(`Node ${version}: ${of - wrong.length} of ${of} are the same to the byte`);
    for (const name of wrong) console.error(`  differs: ${name}`);
  }
}

if (process.argv[1] === self) await main(process.argv.slice(2));
