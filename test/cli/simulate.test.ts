/** The command simulates: the same bytes for any workers and parts, never over what is there, and quietly. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { finishedPart } from '../../src/simulation/part.js';
import { blightFile, people } from '../simulation/blight.js';
import { file, securitization, small } from './command.js';

const scenario = file(JSON.stringify(blightFile()), 'blight.json');
const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
const at = (name: string): string => join(folder, name);
const bytes = (name: string): string => readFileSync(at(name), 'latin1');

/** Six blocks, the last of 30 runs. */
const asked = ['simulate', scenario, '--runs', '350', '--seed', '7'];
const simulated = (out: string, ...more: readonly string[]) =>
  securitization([...asked, '--out', at(out), ...more]);

const first = simulated('whole.part');
const whole = bytes('whole.part');

test('a whole ensemble is written to its file, and told on standard output; standard error is empty', () => {
  expect({ err: first.err, exit: first.exit }).toEqual({ err: '', exit: 0 });
  expect(first.out).toContain('350');
  expect(whole.split('\n')).toHaveLength(1 + 6 + 1 + 1);
});

test.each([1, 2, 3, 8])('with %i workers the file is the same to the byte', (workers) => {
  const { out, err, exit } = simulated(`${workers}.part`, '--workers', String(workers));
  expect({ out, err, exit }).toEqual({ ...first });
  expect(bytes(`${workers}.part`)).toBe(whole);
});

test('without --out nothing is written, and the same is told', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'simulate-'));
  expect(securitization(asked, { cwd })).toEqual(first);
  expect(readdirSync(cwd)).toEqual([]);
});

test('parts tell where they are, and merge into the bytes of the whole', () => {
  for (const i of [1, 2, 3])
    expect(simulated(`${i}-of-3.part`, '--shard', `${i}/3`)).toEqual({
      out: '',
      err: `the part ${i}/3 is in ${at(`${i}-of-3.part`)}\n`,
      exit: 0,
    });
  const parts = [3, 1, 2].map((i) => at(`${i}-of-3.part`));
  const merged = () => securitization(['merge', ...parts, '--out', at('merged.part')]);
  expect(merged()).toEqual(first);
  expect(bytes('merged.part')).toBe(whole);
  // What is there already with the same bytes need not be written again.
  expect(merged()).toEqual(first);
  const over = securitization(['merge', at('whole.part'), '--out', parts[0] ?? '']);
  expect({ out: over.out, exit: over.exit }).toEqual({ out: '', exit: 2 });
  const gap = securitization(['merge', ...parts.slice(1), '--out', at('gap.part')]);
  expect({ out: gap.out, exit: gap.exit }).toEqual({ out: '', exit: 3 });
  expect(gap.err).toContain('no part holds block 4 and 5');
  expect(existsSync(at('gap.part'))).toBe(false);
});

test('merge without --out reads the whole again, and writes nothing', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'simulate-'));
  const reread = (...more: readonly string[]) =>
    securitization(['merge', at('whole.part'), ...more], { cwd });
  expect(reread()).toEqual(first);
  const { out, err, exit } = reread('--reading', 'R3');
  expect({ err, exit }).toEqual({ err: '', exit: 0 });
  expect(out).toContain('read by R3/D2');
  expect(readdirSync(cwd)).toEqual([]);
});

test('with --shard auto the part is the scheduler’s', () => {
  const env = { SLURM_ARRAY_TASK_ID: '2', SLURM_ARRAY_TASK_COUNT: '3', SLURM_ARRAY_TASK_MIN: '1' };
  const { err, exit } = securitization([...asked, '--out', at('slurm.part'), '--shard', 'auto'], {
    env,
  });
  expect({ err, exit }).toEqual({ err: `the part 2/3 is in ${at('slurm.part')}\n`, exit: 0 });
});

test('a file that is there is never written over', () => {
  const { out, err, exit } = simulated('whole.part', '--seed', '8');
  expect({ out, exit }).toEqual({ out: '', exit: 2 });
  expect(err).toContain('it is there already; name another file, or go on with it with --resume');
  writeFileSync(at('precious.txt'), 'do not lose me');
  expect(simulated('precious.txt').exit).toBe(2);
  expect(simulated('precious.txt', '--resume').exit).toBe(3);
  expect(bytes('precious.txt')).toBe('do not lose me');
  expect(bytes('whole.part')).toBe(whole);
});

test('going on with a finished file only tells it again', () => {
  expect(simulated('whole.part', '--resume')).toEqual(first);
  expect(bytes('whole.part')).toBe(whole);
});

test('going on with no file begins it', () => {
  expect(simulated('begun.part', '--resume')).toEqual(first);
  expect(bytes('begun.part')).toBe(whole);
});

const few = file(
  JSON.stringify([{ ...people[0], note: 'Others.' }, ...people.slice(1)]),
  'few.json',
);
test.each([
  ['seed', ['--seed', '8'], 'the seed (7 and 8) differs'],
  ['number of runs', ['--runs', '351'], 'the number of runs (350 and 351) differs'],
  ['part', ['--shard', '1/2'], 'it is the part 1/1, not 1/2'],
  ['evidence', ['--layer', 'record'], 'the evidence taken differs'],
  ['list of people', ['--populations', few], 'the populations differ;'],
])('going on with a file of another %s is refused', (_, more, says) => {
  const { out, err, exit } = simulated('whole.part', '--resume', ...more);
  expect({ out, exit }).toEqual({ out: '', exit: 3 });
  expect(err).toContain(says);
  expect(bytes('whole.part')).toBe(whole);
});

test('damage is told with line and byte, the damaged file is kept, and the rest is run again', () => {
  const lines = whole.split(/(?<=\n)/);
  const [header = '', one = '', two = '', ...rest] = lines;
  const damaged = [header, one, two.replace('[64,', '[63,'), ...rest].join('');
  for (const [i, kept] of ['hurt.part.damaged', 'hurt.part.damaged-2'].entries()) {
    writeFileSync(at('hurt.part'), damaged);
    const { out, err, exit } = simulated('hurt.part', '--resume');
    expect({ out, exit }, String(i)).toEqual({ out: first.out, exit: 0 });
    expect(err).toContain(
      `hurt.part: line 3, from byte ${header.length + one.length}: was altered: its fingerprint differs\n`,
    );
    expect(err).toContain(`kept as it was in ${at(kept)}`);
    expect(bytes(kept)).toBe(damaged);
    expect(bytes('hurt.part')).toBe(whole);
  }
});

test('a file cut short is gone on with; one whose header is broken is refused', () => {
  writeFileSync(at('cut.part'), whole.slice(0, -3000));
  expect(simulated('cut.part', '--resume').exit).toBe(0);
  expect(bytes('cut.part')).toBe(whole);
  writeFileSync(at('headless.part'), whole.slice(0, 500));
  const { err, exit } = simulated('headless.part', '--resume');
  expect([exit, err]).toEqual([3, expect.stringContaining('its first record')]);
  expect(bytes('headless.part')).toBe(whole.slice(0, 500));
});

test('people of a file stand in for those of the scenario', () => {
  const list = file(JSON.stringify(people.slice(0, 1)), 'people.json');
  const { out, exit } = simulated('people.part', '--populations', list, '--format', 'json');
  expect(exit).toBe(0);
  const { questions } = JSON.parse(out);
  expect(questions.every((one: { audience: string }) => one.audience === 'members')).toBe(true);
  const bare = file(JSON.stringify({ ...blightFile(), populations: undefined }), 'bare.json');
  const args = ['simulate', bare, '--runs', '10'];
  expect(securitization([...args, '--populations', list]).exit).toBe(0);
  expect(securitization(args)).toEqual({
    out: '',
    err: 'the scenario blight declares no populations: declare some in it, or give --populations FILE\n',
    exit: 3,
  });
  const none = file('[]', 'none.json');
  const { err } = securitization([...asked, '--populations', none]);
  expect(err).toBe(`--populations ${none}: it lists none\n`);
});

const broken = file('[{ "id": "nobody" }]', 'broken.json');
test.each([
  ['a scenario without people', ['simulate', file(small())], 3],
  ['people that are none', [...asked, '--populations', broken], 3],
  ['people that are not there', [...asked, '--populations', at('nobody.json')], 3],
  ['half a run', [...asked, '--runs', '1.5'], 2],
  ['a seed that is no number', [...asked, '--seed', 'x'], 2],
  ['no worker', [...asked, '--workers', '0'], 2],
  ['a part without a file', [...asked, '--shard', '1/2'], 2],
  ['a part beyond the last', [...asked, '--shard', '3/2', '--out', at('none.part')], 2],
  ['to go on with nothing', [...asked, '--resume'], 2],
  ['an unknown reading', [...asked, '--reading', 'R99', '--out', at('none.part')], 2],
  ['a folder that is not there', [...asked, '--out', at('no/such/folder.part')], 2],
  ['standard input twice', ['simulate', '-', '--populations', '-'], 2],
  ['to merge nothing', ['merge', '--out', at('none.part')], 2],
  ['to merge what is not there', ['merge', at('gone.part'), '--out', at('none.part')], 3],
  ['to merge a scenario', ['merge', scenario, '--out', at('none.part')], 3],
])('%s is refused: nothing on standard output, nothing written', (_, args, exit) => {
  const ended = securitization(args);
  expect({ out: ended.out, exit: ended.exit }).toEqual({ out: '', exit });
  expect(ended.err).not.toBe('');
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(existsSync(at('none.part'))).toBe(false);
});

test('a header that somebody wrote by hand is believed only where it follows from its scenario', () => {
  // Sealed anew, so that no fingerprint tells.
  const header = JSON.parse((whole.split('\n')[0] ?? '').replace(/^\S+ \S+ /, ''));
  header.specification.questions[0].authority = 0.5;
  header.specification.runs = 0;
  writeFileSync(at('forged.part'), finishedPart(header, new Map()));
  const { err, exit } = securitization(['merge', at('forged.part'), '--out', at('none.part')]);
  expect([exit, err]).toEqual([3, expect.stringContaining('does not follow from its scenario')]);
});

test('at a terminal, and only there, the runs done, the rate and the time left are shown', () => {
  const before = "Object.defineProperty(process.stderr, 'isTTY', { value: true })";
  const { out, err, exit } = securitization(asked, { before });
  expect({ out, exit }).toEqual({ out: first.out, exit: 0 });
  expect(err).toMatch(/0\/350 runs \| .* a second \| .* left/);
  expect(err).toMatch(/0\/\d+ courses replayed \| .* a second \| .* left/);
});
