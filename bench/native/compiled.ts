/** Programs in C, compiled when the benchmark runs: how fast the machine can go. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a sample cost in microseconds of the program's own CPU time, and the lines that tell what came out. */
interface Sample {
  readonly spent: number;
  readonly lines: readonly string[];
}

/** A compiled program with what it works on. Each sample is a process of its own, which warms up before its clock. */
export interface Program {
  readonly sample: (how: string, times: number) => Sample;
}

/** Where programs and their input lie until the process ends. */
let directory: string | null = null;
const room = (): string => {
  if (directory === null) {
    const made = mkdtempSync(join(tmpdir(), 'securitization-native-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    directory = made;
  }
  return directory;
};

// A product and a sum are rounded one after the other, as JavaScript does it, or other numbers would come out.
const flags = [
  '-O3',
  '-march=native',
  '-ffp-contract=off',
  '-std=gnu11',
  '-Wall',
  '-I',
  resolve('bench/native'),
];

const compiler = 'gcc';
const hasCompiler = (): boolean => spawnSync(compiler, ['--version']).status === 0;

const run = (file: string, input: string, request: string): readonly string[] => {
  const { status, stdout, stderr } = spawnSync(file, [input], { encoding: 'utf8', input: request });
  if (status !== 0) throw new Error(`${file} ended with ${status}: ${stderr}`);
  return stdout.trimEnd().split('\n');
};

/**
 * Compiles a program of this benchmark and hands it its input, or gives `null` where there is no compiler.
 *
 * @param source from the root of the project; everything runs there
 */
export const compiled = (source: string, input: readonly ArrayBufferView[]): Program | null => {
  if (!hasCompiler()) return null;
  const name = source.replaceAll('/', '-').replace(/\.c$/, '');
  const place = mkdtempSync(join(room(), `${name}-`));
  const [file, data] = [join(place, name), join(place, 'input')];
  const { status, stderr } = spawnSync(compiler, [...flags, '-o', file, resolve(source), '-lm'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${source} does not compile: ${stderr}`);
  const bytes = input.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  writeFileSync(data, Buffer.concat(bytes));
  const sample = (how: string, times: number): Sample => {
    const [spent = '', ...lines] = run(file, data, `${how} ${times}\n`);
    return { spent: Number(spent), lines };
  };
  return { sample };
};
