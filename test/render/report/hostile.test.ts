import { describe, expect, test } from 'vitest';
import { cellWords } from '../../../src/analysis/report/document.js';
import { reportOf } from '../../../src/analysis/report/report.js';
import { reportHtml } from '../../../src/render/report/html.js';
import { reportMarkdown } from '../../../src/render/report/markdown.js';
import { reportCharts } from '../../../src/render/vega-lite/chart.js';
import { isInvisible } from '../../../src/scenario/invisible.js';
import { blocksOf, smallReport, tablesOf } from '../../analysis/report/reports.js';
import { attack, hostile, seenAttack } from './hostile.js';
import { markdownTables } from './markdown-parser.js';
import { pageTables, tagsOf } from './page-parser.js';

const shape = (html: string) =>
  tagsOf(html).map(({ name, closing, attributes }) => [
    name,
    closing,
    Object.keys(attributes).filter((key) => key !== 'class'),
  ]);

/** What the page shows for a text: signs that cannot be seen are written out. */
const seen = (text: string): string =>
  [...text]
    .map((sign) =>
      isInvisible(sign.charCodeAt(0)) ? `\\u{${sign.charCodeAt(0).toString(16)}}` : sign,
    )
    .join('');

describe.each([
  ['signs that can be seen', seenAttack],
  ['signs that cannot', attack],
] as const)('of a scenario full of %s', (_, by) => {
  const report = reportOf(hostile(by));
  const page = reportHtml(report);

  test('the attack reaches the page, as words', () => {
    expect(page).toContain('&lt;script&gt;window.hit = 1&lt;/script&gt;');
    expect(page.includes('\\u{202e}')).toBe(by === attack);
  });

  test('no text opens a tag or adds an attribute', () => {
    const known = new Set(shape(reportHtml(smallReport())).map((tag) => JSON.stringify(tag)));
    const strange = shape(page).filter((tag) => !known.has(JSON.stringify(tag)));
    expect(strange).toEqual([]);
  });

  test('no link leads to a script', () => {
    for (const { attributes } of tagsOf(page))
      if (attributes['href'] !== undefined) expect(attributes['href']).toMatch(/^(#|https?:\/\/)/);
  });

  test('no sign that steers a terminal or turns the writing round is in any of the texts', () => {
    for (const text of [page, reportMarkdown(report)])
      expect([...text].filter((sign) => isInvisible(sign.charCodeAt(0)))).toEqual([]);
  });

  test('the tables of the page are still those of the data', () => {
    const expected = tablesOf(report).map(({ columns, rows }) => [
      columns.map(({ name }) => seen(name)),
      ...rows.map(({ cells }) => cells.map((cell) => seen(cellWords(cell)))),
    ]);
    expect(pageTables(page).map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(expected);
  });

  test('in Markdown no text opens a tag, a link, an image, a heading, a list or a row of a table', () => {
    const text = reportMarkdown(report);
    const blocks = blocksOf(report);
    const count = (kind: string) => blocks.filter((block) => block.kind === kind).length;
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const rows = tablesOf(report).flatMap((table) => table.rows);
    const notes = blocks.filter((block) => block.kind === 'paragraph' && block.by === 'coder');
    // Tags of our own are anchors; of links, those that lead into the page.
    expect(text.match(/(?<!\\)<(?!a id="[^"<>]*">|\/a>)/g)).toBeNull();
    expect(text.match(/(?<!\\)\]\((?!#)/g)).toBeNull();
    expect(text.match(/(?<!\\)!\[/g)?.length ?? 0).toBe(0);
    expect(text.match(/(?<!\\)`/g)).toBeNull();
    const lines = (begins: RegExp) => text.match(begins)?.length ?? 0;
    expect(lines(/^#/gm)).toBe(1 + report.parts.length + count('heading'));
    expect(lines(/^- /gm)).toBe(items.length);
    expect(lines(/^\|/gm)).toBe(rows.length + 2 * count('table'));
    expect(lines(/^> /gm)).toBe(notes.length);
    expect(lines(/^(?:\d+[.)]|[*+=~]|---) /gm)).toBe(0);
  });

  test('in Markdown the tables are still those of the data, cell for cell in number', () => {
    const tables = markdownTables(reportMarkdown(report));
    const expected = tablesOf(report);
    expect(tables.map(({ rows }) => rows.map((cells) => cells.length))).toEqual(
      expected.map(({ columns, rows }) => [columns, ...rows].map(() => columns.length)),
    );
  });

  test('a chart holds the text as data, and no expression', () => {
    const charts = JSON.stringify(reportCharts(report));
    expect(charts).not.toMatch(/"(?:expr|signal|filter|calculate|labelExpr|url|href)"/);
  });
});
