/**
 * Does package-lock.json install everywhere? It must name no host, give every entry a version and an
 * integrity, and list every optional platform package: when one is missing, `npm ci` stops on the
 * platforms that need it.
 */
import { readFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
const problems = [];

/** Where `name`, needed by the package at `path`, is found: beside it or in a folder above it. */
function isInstalled(path, name) {
  for (let folder = path; ; folder = folder.slice(0, folder.lastIndexOf('node_modules/'))) {
    const base = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
    if (lock.packages[`${base}node_modules/${name}`]) return true;
    if (!folder.includes('node_modules/')) return false;
  }
}

const entries = Object.entries(lock.packages);
for (const [path, entry] of entries) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isInstalled(path, name)) problems.push(`${path}: optional ${name} is not in the lock`);
  }
  if (path === '' || entry.link) continue;
  if ('resolved' in entry) problems.push(`${path}: has "resolved", which names a host`);
  if (!entry.version) problems.push(`${path}: no version`);
  else if (entry.version.includes(':')) problems.push(`${path}: version is an address`);
  if (!entry.integrity && !entry.inBundle) problems.push(`${path}: no integrity`);
}

for (const problem of problems) console.error(`check-lock: ${problem}`);
console.log(`check-lock: ${entries.length} entries, ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
