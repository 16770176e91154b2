/** Every snippet and every command of the documentation is run, and prints what the page says. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { brokenCommands, filesFolder, isKnown } from './commands.js';
import { matches, pages, root, tidy } from './page.js';
import { programOf } from './program.js';

interface Result {
  readonly path: string;
  readonly printed: readonly (readonly [block: number, text: string])[];
  readonly broken: readonly string[];
}

const programs = pages.flatMap((page) => {
  const program = programOf(page);
  return program === null ? [] : [{ ...program, page }];
});
let results: readonly Result[] = [];

beforeAll(() => {
  const runner = fileURLToPath(new URL('run-programs.mjs', import.meta.url));
  const withFiles = programs.map(({ path, code, page }) => ({
    path,
    code,
    folder: filesFolder(page),
  }));
  const { stdout, stderr } = spawnSync(process.execPath, [runner], {
    cwd: root,
    encoding: 'utf8',
    input: JSON.stringify(withFiles),
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const { folder } of withFiles) if (folder !== null) rmSync(folder, { recursive: true });
  if (stdout === '') throw new Error(stderr);
  results = JSON.parse(stdout) as readonly Result[];
}, 300_000);

describe.each(programs.map(({ path }) => path))('%s', (path) => {
  const page = pages.find((one) => one.path === path);

  test('its snippets keep what they promise behind // =>', () => {
    expect(results.find((one) => one.path === path)?.broken).toEqual([]);
  });

  test('its snippets print what the page says', () => {
    const printed = new Map(results.find((one) => one.path === path)?.printed);
    page?.blocks.forEach(({ language, output, line }, i) => {
      if (output === null || (language !== 'ts' && language !== 'js')) return;
      const text = printed.get(i) ?? '';
      if (!matches(text, output))
        expect(`${path}:${line}\n${tidy(text)}`).toBe(`${path}:${line}\n${tidy(output)}`);
    });
  });
});

test.each(pages.map((page) => [page.path, page] as const))(
  'the commands of %s do what it says',
  { timeout: 300_000 },
  (_, page) => {
    expect(brokenCommands(page)).toEqual([]);
  },
);

test('no block on any page is in a language that nobody checks', () => {
  const known = ['ts', 'js', 'sh', 'json', 'text', 'mermaid', 'html', 'bibtex'];
  const strange = pages.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => !known.includes(language)).map(({ line }) => `${path}:${line}`),
  );
  expect(strange).toEqual([]);
});

test('no command on any page goes unrun unseen', () => {
  const strange = pages.flatMap(({ path, blocks }) =>
    blocks
      .filter((block) => block.language === 'sh' && !isKnown(block))
      .map(({ line }) => `${path}:${line}`),
  );
  expect(strange).toEqual([]);
});

test('every JSON block is JSON', () => {
  for (const { blocks } of pages)
    for (const { language, code, directives } of blocks)
      if (language === 'json')
        JSON.parse(directives.some((one) => one.startsWith('add to')) ? `[${code}]` : code);
});

test('a drawing marked "as above" is the text printed above it', () => {
  for (const { path, blocks } of pages)
    blocks.forEach(({ directives, code, line }, i) => {
      if (directives.includes('as above'))
        expect(code, `${path}:${line}`).toBe(blocks[i - 1]?.output);
    });
});

describe('the comparison of output', () => {
  test('a changed word is seen', () => {
    expect(matches('a\nb\nc', 'a\nb\nc')).toBe(true);
    expect(matches('a\nB\nc', 'a\nb\nc')).toBe(false);
    expect(matches('a.c', 'abc')).toBe(false);
    expect(matches('abc', 'a.c')).toBe(false);
  });

  test('a line of dots stands for left-out lines, and for nothing else', () => {
    expect(matches('a\nb\nc\nd', 'a\n…\nd')).toBe(true);
    expect(matches('a\nb\nc\nd', '…\nd')).toBe(true);
    expect(matches('a\nb\nc\nd', 'a\n…')).toBe(true);
    expect(matches('a\nd', 'a\n…\nd')).toBe(true);
    expect(matches('a\nb\nc\nd', 'a\n…\nc')).toBe(false);
    expect(matches('a\nb\nc\nd', 'a\nd')).toBe(false);
    expect(matches('ab\nd', 'a\n…\nd')).toBe(false);
  });
});
