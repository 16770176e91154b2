/** The commands on a page, run as a reader runs them: in one folder, with the files that the page tells to write. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Block, matches, type Page, root, tidy } from './page.js';

/** What begins a line that is run. */
const runs = /^(securitization|npx esbuild|cat|printf) /;
/** What begins a line that is not: it would install, build or fetch. */
const left = /^(npm|git|cd) /;

/** Every line of a shell block is one or the other: none is left out unseen. */
const isRun = ({ code }: Block): boolean => code.split('\n').every((line) => runs.test(line));
export const isKnown = ({ code }: Block): boolean =>
  code.split('\n').every((line) => runs.test(line)) ||
  code.split('\n').every((line) => left.test(line));

/** A folder with the command `securitization` in it, which runs the built one. */
function commandFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'docs-bin-'));
  const script = `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`;
  writeFileSync(join(folder, 'securitization'), script, { mode: 0o755 });
  return folder;
}

/** What the comments before a block do to the page's files: write one, add events, set a list, mend a word. */
function obey(folder: string, { code, directives }: Block): void {
  for (const directive of directives) {
    const [, verb = '', name = '', from = '', to = ''] =
      /^(file:|add to|set \w+ of|replace in) ([\w.-]+)(?:: (\S+) -> (\S+))?$/.exec(directive) ?? [];
    const file = join(folder, name);
    const text = () => readFileSync(file, 'utf8');
    if (verb === 'file:') writeFileSync(file, `${code}\n`);
    if (verb === 'replace in') writeFileSync(file, text().replaceAll(from, to));
    if (verb !== 'add to' && !verb.startsWith('set ')) continue;
    const scenario = JSON.parse(text());
    // Events are shown as they stand in the list, one or several.
    if (verb === 'add to') scenario.events.push(...JSON.parse(`[${code}]`));
    else scenario[verb.slice('set '.length, -' of'.length)] = JSON.parse(code);
    writeFileSync(file, `${JSON.stringify(scenario, null, 2)}\n`);
  }
}

/** A folder with the files that the page shows, as they are in the end, for its snippets; `null` where it shows none. */
export function filesFolder({ blocks }: Page): string | null {
  const shown = blocks.flatMap(({ directives }) =>
    directives.flatMap((one) => (one.startsWith('file: ') ? [one.slice('file: '.length)] : [])),
  );
  if (shown.length === 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'docs-files-'));
  // What a command of the page makes is not there, and so cannot be changed.
  const isOf = (directive: string): boolean =>
    shown.some((name) => directive.split(/[ :]+/).includes(name));
  for (const block of blocks) obey(folder, { ...block, directives: block.directives.filter(isOf) });
  return folder;
}

export interface Ran {
  readonly block: Block;
  readonly printed: string;
  readonly status: number | null;
}

/** Runs the commands of a page, in order. */
export function run(page: Page): readonly Ran[] {
  const bin = commandFolder();
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const ran: Ran[] = [];
  try {
    for (const block of page.blocks) {
      obey(folder, block);
      if (block.language !== 'sh' || !isRun(block)) continue;
      const isExample = block.code.startsWith('npx esbuild');
      // A reader of the command sees both streams; what npx has to say to an example is its own affair.
      const command = isExample ? block.code : `exec 2>&1\n${block.code}`;
      const { stdout, status } = spawnSync('bash', ['-c', command], {
        cwd: isExample ? root : folder,
        encoding: 'utf8',
        input: '',
        env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}` },
      });
      ran.push({ block, printed: stdout, status });
    }
  } finally {
    rmSync(bin, { recursive: true });
    rmSync(folder, { recursive: true });
  }
  return ran;
}

/** What a page's commands do that is not what the page says. */
export const brokenCommands = (page: Page): readonly string[] =>
  run(page).flatMap(({ block, printed, status }) => {
    const where = `${page.path}:${block.line}: ${block.code}`;
    const exit = Number(block.directives.find((one) => one.startsWith('exit '))?.slice(5) ?? 0);
    if (status !== exit) return [`${where}\nends with ${status}, not ${exit}\n${printed}`];
    if (block.output === null || matches(printed, block.output)) return [];
    return [`${where}\n--- the page says\n${tidy(block.output)}\n--- it prints\n${tidy(printed)}`];
  });
