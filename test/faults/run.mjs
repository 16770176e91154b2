/**
 * Shows that the tests can fail: plants every fault of faults.mjs, one at a time, in a copy of the library, runs the
 * tests of its room with few runs each, and wants at least two different tests to turn red.
 *
 *     node test/faults/run.mjs          all faults
 *     node test/faults/run.mjs silence  those whose name, or whose file, contains the word
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const wanted = process.argv[2] ?? '';
/** Of the theory and the history: quick tests first; the slow ones only where those do not suffice. */
const common = [
  [
    'test/traps.test.ts',
    'test/theory/readings.test.ts',
    'test/theory/readings',
    'test/theory/taking.test.ts',
    'test/theory/taking-observations.test.ts',
    'test/theory/shared-conclusions.test.ts',
    'test/laws/transitions.test.ts',
  ],
  [
    'test/laws/conclusions.test.ts',
    'test/laws/theory.test.ts',
    'test/laws/history.test.ts',
    'test/laws/observers.test.ts',
  ],
  ['test/laws/laws.test.ts', 'test/laws/oracle.test.ts'],
];
/** Of the simulation: the pieces first, then what is made of them. */
const simulated = [
  [
    'test/simulation/acceptance',
    'test/simulation/part',
    'test/simulation/tally',
    'test/simulation/written',
    'test/simulation/counted',
    'test/simulation/answers',
    'test/validation',
  ],
  [
    'test/simulation/simulate',
    'test/simulation/golden',
    'test/simulation/merge',
    'test/render/ensemble',
  ],
];
/** The groups of tests that ought to notice a fault: a room of the analysis has its own. */
const groupsFor = ({ file }) => {
  if (file.startsWith('src/simulation/')) return simulated;
  const [, room] = /^src\/analysis\/([\w-]+)\//.exec(file) ?? [];
  return room === undefined ? common : [[`test/analysis/${room}`], ['test/cases']];
};
const chosen = faults.filter(({ name, file }) => name.includes(wanted) || file.includes(wanted));
const groups = [
  ...new Map(chosen.flatMap(groupsFor).map((files) => [files.join(), files])).values(),
];

const copy = mkdtempSync(join(tmpdir(), 'faults-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const part of ['src', 'test', 'docs', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

/** The names of the tests that are red, in the copy as it is now. */
function redTests(files) {
  const report = join(copy, 'report.json');
  rmSync(report, { force: true });
  const run = spawnSync(
    process.execPath,
    [
      join(copy, 'node_modules/vitest/vitest.mjs'),
      'run',
      ...files,
      '--maxWorkers=1',
      '--reporter=json',
      `--outputFile=${report}`,
    ],
    {
      cwd: copy,
      env: { ...process.env, FC_RUNS: '10', FC_SEED: '20160116', NO_COLOR: '1' },
      encoding: 'utf8',
      timeout: 300_000,
    },
  );
  if (!existsSync(report))
    throw new Error(`the tests could not be run:\n${run.stdout}${run.stderr}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  );
}

const healthy = groups.flatMap(redTests);
if (healthy.length > 0) {
  console.log(
    `without any fault, these are red already:\n  ${healthy.join('\n  ')}\n0 passed, 1 failed`,
  );
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const fault of chosen) {
  const { name, file, find, replace } = fault;
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  const places = whole.split(find).length - 1;
  let says = `its place occurs ${places} times in ${file}`;
  let red = [];
  if (places === 1) {
    writeFileSync(
      path,
      whole.replace(find, () => replace),
    );
    for (const files of groupsFor(fault)) if (red.length < 2) red = [...red, ...redTests(files)];
    writeFileSync(path, whole);
    says = red.slice(0, 2).join(' | ') || 'nothing turned red';
  }
  const isSeen = red.length >= 2;
  if (isSeen) passed += 1;
  else failed += 1;
  console.log(`${isSeen ? 'seen    ' : 'SURVIVED'}  ${name.padEnd(62)}  ${says}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
