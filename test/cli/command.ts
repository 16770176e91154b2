/** Runs the built command as a shell would, without one. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ended {
  readonly out: string;
  readonly err: string;
  readonly exit: number | null;
}

export interface Around {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What Node runs before the command: a module's text. */
  readonly before?: string;
  /** The folder it is run in. */
  readonly cwd?: string;
}

/** The command with these arguments: what it wrote, and how it ended. */
export function securitization(
  args: readonly string[],
  { input = '', env = {}, before, cwd }: Around = {},
): Ended {
  const preload =
    before === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(before)}`];
  const { NO_COLOR: _, FORCE_COLOR: __, ...rest } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [...preload, cli, ...args], {
    encoding: 'utf8',
    input,
    env: { ...rest, ...env },
    maxBuffer: 64 * 1024 * 1024,
    ...(cwd === undefined ? {} : { cwd }),
  });
  return { out: stdout, err: stderr, exit: status };
}

/** What it printed as JSON. The caller says what it expects to find: that is what is tested. */
export const json = <T>(args: readonly string[]): T =>
  JSON.parse(securitization([...args, '--format', 'json']).out) as T;

const coded = [{ basis: 'record', checked: 'read', cite: { source: 'gazette' } }];
const event = (id: string, start: string, ...acts: readonly object[]) => ({
  id,
  title: `What happened in ${start}`,
  dates: [{ start, ...coded[0] }],
  acts: acts.map((act) => ({ ...act, coded })),
});

/** A small sound scenario, with the changes asked for. Its last event is refused: the burning was never suspended. */
export const small = (changes: object = {}): string =>
  JSON.stringify({
    format: 1,
    id: 'small',
    title: 'The blight (invented)',
    issues: [{ id: 'blight', name: 'The blight', arenas: ['assembly'] }],
    arenas: [{ id: 'assembly', name: 'The Assembly' }],
    actors: [{ id: 'governor', name: 'The Governor' }],
    audiences: [{ id: 'members', name: 'The members', arena: 'assembly', significant: true }],
    referents: [{ id: 'vines', name: 'The vines' }],
    sources: [{ id: 'gazette', author: 'Gazette', year: 1921, title: 'Proceedings' }],
    searched: [],
    events: [
      event('E1', '1921-04', {
        type: 'measure-enacted',
        measure: 'burning',
        issue: 'blight',
        arena: 'assembly',
      }),
      event('E2', '1921-05', { type: 'measure-resumed', measure: 'burning' }),
    ],
    ...changes,
  });

/** A file with this text, in a folder of its own. */
export function file(text: string, name = 'scenario.json'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'cli-')), name);
  writeFileSync(path, text);
  return path;
}
