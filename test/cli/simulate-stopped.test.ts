/** A simulation that is stopped, by Ctrl-C, by its scheduler or by a crash, loses little, and goes on to the same bytes. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { streamOf } from '../../src/simulation/random.js';
import { readPart } from '../../src/simulation/read-part.js';
import { blightFile, people } from '../simulation/blight.js';
import { cli, file, securitization } from './command.js';

const scenario = file(JSON.stringify(blightFile(people.slice(0, 1))), 'blight.json');
const folder = (): string => mkdtempSync(join(tmpdir(), 'stopped-'));
const bytes = (path: string): string => readFileSync(path, 'latin1');

const asked = ['simulate', scenario, '--runs', '500', '--seed', '7'];
const wholePath = join(folder(), 'whole.part');
const began = performance.now();
const whole = securitization([...asked, '--out', wholePath]);
const usual = performance.now() - began;

/** Runs the command, and kills it after so many milliseconds; gives its exit code, or `null` where it was killed. */
const killedAfter = (args: readonly string[], delay: number): Promise<number | null> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });

const kills = 50;
const never = 2_000_000_000;
const seed = 5;

/** Kills a simulation again and again until it gets to its end; and then another. Gives what went wrong. */
const killedOften = async (lane: number): Promise<readonly string[]> => {
  const stream = streamOf(seed, 'models', lane);
  const wrong: string[] = [];
  let killed = 0;
  for (let file = 0; killed < kills / 2; file += 1) {
    const out = join(folder(), 'killed.part');
    const workers = file % 2 === 0 ? [] : ['--workers', '2'];
    let exit: number | null = null;
    while (exit === null) {
      const delay = usual * (0.3 + stream.fraction());
      const args = [...asked, '--out', out, '--resume', ...workers];
      exit = await killedAfter(args, killed < kills / 2 ? delay : never);
      if (exit === null) killed += 1;
      // Whatever is there can be read.
      if (existsSync(out)) readPart(bytes(out));
    }
    if (exit !== 0) wrong.push(`file ${lane}.${file}: ended with ${exit}`);
    else if (bytes(out) !== bytes(wholePath)) wrong.push(`file ${lane}.${file}: other bytes`);
  }
  return wrong;
};

test(`killed outright ${kills} times, at moments of any kind, it goes on to the same bytes`, {
  timeout: 600_000,
}, async () => {
  const wrong = (await Promise.all([killedOften(0), killedOften(1)])).flat();
  expect(wrong, `delays from the seed ${seed}, of ${Math.round(usual)} ms`).toEqual([]);
});

/** Sends itself signals when it waits for the n-th time. */
const signallingAt = (n: number, ...signals: readonly string[]): string => `
  const own = globalThis.setImmediate;
  let calls = 0;
  globalThis.setImmediate = (...args) => {
    calls += 1;
    if (calls === ${n}) for (const signal of ${JSON.stringify(signals)}) process.kill(process.pid, signal);
    return own(...args);
  };`;
/** The third, after two at the start, comes before the first block: that is done, and no other is begun. */
const signalling = (...signals: readonly string[]): string => signallingAt(3, ...signals);

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
])(
  '%s without --out ends with %i, and what was done is in a file and can be gone on with',
  (signal, code) => {
    const cwd = folder();
    const before = signalling(signal);
    const { out, err, exit } = securitization(asked, { cwd, before });
    expect({ out, exit }).toEqual({ out: '', exit: code });
    expect(readdirSync(cwd)).toEqual(['blight-seed7.part']);
    const part = readPart(bytes(join(cwd, 'blight-seed7.part')));
    expect(part).toMatchObject({ finished: false, damage: [] });
    expect(part.blocks.size).toBeGreaterThan(0);
    const [, done, again = ''] =
      /^stopped: (\d+) of 8 blocks are in blight-seed7.part; to go on:\n {2}securitization (.*)\n$/.exec(
        err,
      ) ?? [];
    expect(Number(done)).toBe(part.blocks.size);
    // Stopped once more, it takes another name.
    expect(securitization(asked, { cwd, before }).exit).toBe(code);
    expect(readdirSync(cwd)).toEqual(['blight-seed7-2.part', 'blight-seed7.part']);
    const resumed = securitization(again.split(' '), { cwd });
    expect(resumed).toEqual(whole);
    expect(bytes(join(cwd, 'blight-seed7.part'))).toBe(bytes(wholePath));
  },
);

test('a damaged file that is gone on with, and stopped again, holds only what is sound', () => {
  const out = join(folder(), 'hurt.part');
  const [header = '', one = '', two = ''] = bytes(wholePath).split(/(?<=\n)/);
  writeFileSync(out, header + one.replace('[64,', '[63,') + two.slice(0, -9), 'latin1');
  const args = [...asked, '--out', out, '--resume'];
  expect(securitization(args, { before: signalling('SIGINT') }).exit).toBe(130);
  const part = readPart(bytes(out));
  expect(part).toMatchObject({ finished: false, damage: [] });
  expect(part.blocks.size).toBeGreaterThan(0);
});

/** Sends itself a signal when the command first makes something that it makes while it is loaded. */
const whileLoaded = `
  const own = WeakMap.prototype.set;
  WeakMap.prototype.set = function (...args) {
    WeakMap.prototype.set = own;
    process.kill(process.pid, 'SIGINT');
    return own.apply(this, args);
  };`;

test('SIGINT while it is loaded is heard, and nothing is written', () => {
  const cwd = folder();
  for (const more of [[], ['--out', 'early.part']])
    expect(securitization([...asked, ...more], { cwd, before: whileLoaded })).toEqual({
      out: '',
      err: 'stopped before anything was done\n',
      exit: 130,
    });
  expect(readdirSync(cwd)).toEqual([]);
});

test('whoever is asked to type a scenario can stop at once: no reading of standard input is in the way', () => {
  const before = whileLoaded;
  expect(securitization(['simulate', '-'], { before })).toEqual({ out: '', err: '', exit: null });
});

/** Sends itself a signal once the finished part is in its place. */
const atTheEnd = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const own = fs.renameSync;
  fs.renameSync = (from, to) => {
    own(from, to);
    process.kill(process.pid, 'SIGINT');
  };
  syncBuiltinESMExports();`;

test('SIGINT while the runs are read tells that all are in the file, and --resume reads them', () => {
  const cwd = folder();
  const args = [...asked, '--out', 'all.part'];
  const again = `securitization ${args.join(' ')} --resume`;
  expect(securitization(args, { cwd, before: atTheEnd })).toEqual({
    out: '',
    err: `stopped: all runs are in all.part; --resume reads them:\n  ${again}\n`,
    exit: 130,
  });
  expect(bytes(join(cwd, 'all.part'))).toBe(bytes(wholePath));
  expect(securitization([...args, '--resume'], { cwd })).toEqual(whole);
});

test('SIGINT while the runs are read, without --out, writes them down', () => {
  const cwd = folder();
  // It waits twice at the start, at most 8 times for blocks, and twice for each course that is replayed.
  const { out, err, exit } = securitization(asked, { cwd, before: signallingAt(12, 'SIGINT') });
  expect({ out, exit }).toEqual({ out: '', exit: 130 });
  expect(err).toContain('stopped: all runs are in blight-seed7.part; --resume reads them:');
  expect(readdirSync(cwd)).toEqual(['blight-seed7.part']);
  expect(bytes(join(cwd, 'blight-seed7.part'))).toBe(bytes(wholePath));
});

test('the second signal ends it at once', () => {
  const cwd = folder();
  const before = signalling('SIGINT', 'SIGTERM');
  expect(securitization(asked, { cwd, before })).toEqual({ out: '', err: '', exit: 143 });
  expect(readdirSync(cwd)).toEqual([]);
});

test('SIGINT with --out and workers leaves the file as it is, says how to go on, and ends with 130', async () => {
  const out = join(folder(), 'it is "mine".part');
  const long = ['simulate', scenario, '--runs', '1000000', '--out', out, '--workers', '2'];
  const child = spawn(process.execPath, [cli, ...long], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [said, told] = ['', ''];
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    told += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const hasBlocks = () => existsSync(out) && bytes(out).split('\n').length > 4;
  while (!hasBlocks() && child.exitCode === null) await new Promise((wait) => setTimeout(wait, 20));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toBe('');
  const part = readPart(bytes(out));
  expect(part).toMatchObject({ finished: false, damage: [] });
  expect(told).toBe(
    `stopped: ${part.blocks.size} of 15625 blocks are in ${out}; to go on:\n  securitization simulate ${scenario} --runs 1000000 --out '${out}' --workers 2 --resume\n`,
  );
});
