/** Links between pages lead somewhere, down to the heading. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { pages, root } from './page.js';

const withoutBlocks = (text: string): string =>
  text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/`[^`\n]*`/g, 'code');

/** The anchors of a page, as GitHub makes them. */
function anchors(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const found = new Set<string>();
  for (const [, heading = ''] of text
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .matchAll(/^#+ (.*)$/gm)) {
    const slug = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/ /g, '-');
    const before = seen.get(slug) ?? 0;
    seen.set(slug, before + 1);
    found.add(before === 0 ? slug : `${slug}-${before}`);
  }
  return found;
}

const linksOf = (text: string): readonly string[] =>
  [...withoutBlocks(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

test.each(pages.map((page) => [page.path, page] as const))(
  'the links of %s lead somewhere',
  (path, { text }) => {
    const dead = linksOf(text).filter((target) => {
      if (/^(https?|mailto):/.test(target)) return false;
      const [file = '', anchor] = target.split('#');
      const place = file === '' ? path : normalize(join(dirname(path), file));
      const full = join(root, place);
      if (place.startsWith('..') || !existsSync(full)) return true;
      if (anchor === undefined) return false;
      return statSync(full).isDirectory() || !anchors(readFileSync(full, 'utf8')).has(anchor);
    });
    expect(dead).toEqual([]);
  },
);

test('no page is an island: the table of rooms leads to each', () => {
  const rooms = pages.find(({ path }) => path === 'docs/README.md');
  const led = linksOf(rooms?.text ?? '').map((target) => normalize(join('docs', target)));
  const islands = pages
    .map(({ path }) => path)
    .filter((path) => path.startsWith('docs/') && path !== 'docs/README.md' && !led.includes(path));
  expect(islands).toEqual([]);
});

test('every page says what kind it is and who it is for', () => {
  const silent = pages
    .filter(({ path }) => path.startsWith('docs/') && path !== 'docs/README.md')
    .filter(({ text }) => !/^\*(Tutorial|How-to|Discussion|Reference)[.,] [Ff]or .+\*$/m.test(text))
    .map(({ path }) => path);
  expect(silent).toEqual([]);
});
