/**
 * A page of the documentation as the tests see it: its fenced blocks, in order, each with what it is to print.
 *
 * A page is one program: its `ts` and `js` blocks go on from one another. What a block prints stands in the `text`
 * block right after it, or behind `// =>` on a line. In a `text` block a line `…` means "lines left out". Comments
 * before a block say more: `<!-- file: NAME -->`, `<!-- add to NAME -->`, `<!-- set KEY of NAME -->`,
 * `<!-- replace in NAME: A -> B -->`, `<!-- exit N -->`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Block {
  readonly language: string;
  readonly code: string;
  /** The line of the page on which the block's first line stands, from 1. */
  readonly line: number;
  /** The comments right before it, without their signs. */
  readonly directives: readonly string[];
  /** What it is to print, where the page says so. */
  readonly output: string | null;
}

export interface Page {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
}

const fence = /^(`{3,})([a-z]*)$/;
const comment = /^<!-- (.*) -->$/;

/** The page, read line by line. @throws Error for a fence that is never closed */
export function parsePage(path: string, text: string): Page {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const blocks: Block[] = [];
  let directives: string[] = [];
  let adjoins = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const directive = comment.exec(line)?.[1];
    const opened = fence.exec(line);
    if (directive !== undefined) directives.push(directive);
    if (directive !== undefined || line.trim() === '') continue;
    if (opened === null) {
      directives = [];
      adjoins = false;
      continue;
    }
    const end = lines.indexOf(opened[1] ?? '', i + 1);
    if (end === -1) throw new Error(`${path}:${i + 1}: a block is opened and never closed`);
    const language = opened[2] ?? '';
    const code = lines.slice(i + 1, end).join('\n');
    const before = blocks.at(-1);
    if (language === 'text' && adjoins && before !== undefined && before.output === null) {
      blocks[blocks.length - 1] = { ...before, output: code };
      adjoins = false;
    } else {
      blocks.push({ language, code, line: i + 2, directives, output: null });
      adjoins = true;
    }
    directives = [];
    i = end;
  }
  return { path, text, blocks };
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Every page a reader is led to. */
export const pages: readonly Page[] = [
  'README.md',
  ...markdownIn('docs'),
  ...markdownIn('examples'),
].map((path) => parsePage(path, readFileSync(join(root, path), 'utf8')));

/** Trailing spaces, and blank lines at the end, cannot be seen on a page. */
export const tidy = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd();

const literal = (line: string): string => `${line.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}\n`;

/** Whether what was printed is what the page says; a line `…` stands for any lines, or none. */
export function matches(printed: string, says: string): boolean {
  const lines = tidy(says).split('\n');
  const pattern = lines
    .map((line) => (line.trim() === '…' ? '(?:.*\\n)*?' : literal(line)))
    .join('');
  return new RegExp(`^${pattern}$`).test(`${tidy(printed)}\n`);
}
