import { describe, expect, test } from 'vitest';
import { type Cell, cellWords } from '../../../src/analysis/report/document.js';
import { reportOf } from '../../../src/analysis/report/report.js';
import { reportHtml } from '../../../src/render/report/html.js';
import { reportMarkdown } from '../../../src/render/report/markdown.js';
import { reportCharts } from '../../../src/render/vega-lite/chart.js';
import {
  bareReport,
  jcpoaReport,
  small,
  smallReport,
  tablesOf,
} from '../../analysis/report/reports.js';
import { markdownTables } from './markdown-parser.js';
import { pageTables, tagsOf } from './page-parser.js';

const reports = [
  ['jcpoa', jcpoaReport],
  ['a small scenario', smallReport],
  ['a scenario without hypothesis', bareReport],
] as const;

const signs: Readonly<Record<string, string>> = { yes: '✓', no: '✗', open: '?', partial: '~' };
/** What Markdown shows of a cell: a mark is a sign there, for it has no style. */
const withSign = (cell: Cell): string => {
  const sign = typeof cell === 'object' && 'mark' in cell ? signs[cell.mark] : undefined;
  return sign === undefined ? cellWords(cell) : `${sign} ${cellWords(cell)}`;
};
const oneLine = (text: string): string => text.replace(/\n/g, ' ');

describe.each(reports)('the report on %s', (_, made) => {
  test('has the same tables on the page as in the data, cell by cell', () => {
    const expected = tablesOf(made()).map(({ id, caption, columns, rows }) => ({
      id: `table:${id}`,
      caption,
      rows: [
        { id: null, cells: columns.map(({ name }) => name) },
        ...rows.map(({ anchor, cells }) => ({ id: anchor ?? null, cells: cells.map(cellWords) })),
      ],
    }));
    expect(pageTables(reportHtml(made()))).toEqual(expected);
  });

  test('has the same tables in Markdown as in the data, cell by cell', () => {
    const expected = tablesOf(made()).map(({ id, caption, columns, rows }) => ({
      id,
      caption,
      rows: [
        columns.map(({ name }) => name),
        ...rows.map(({ cells }) => cells.map((cell) => oneLine(withSign(cell)))),
      ],
    }));
    expect(markdownTables(reportMarkdown(made()))).toEqual(expected);
  });

  test('has a page in order: one title, parts, headings under parts, every id once', () => {
    const tags = tagsOf(reportHtml(made())).filter(({ closing }) => !closing);
    const headings = tags.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(headings.filter((level) => level === 1)).toHaveLength(1);
    expect(headings.filter((level) => level === 2)).toHaveLength(made().parts.length);
    headings.slice(1).forEach((level, i) => {
      expect(level - (headings[i] ?? 0)).toBeLessThanOrEqual(1);
    });
    const ids = tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    expect(tags.find(({ name }) => name === 'html')?.attributes['lang']).toBe('en');
  });

  test('has a page whose tables have captions, heads of columns and of rows, and a region with a name', () => {
    const page = reportHtml(made());
    const tags = tagsOf(page).filter(({ closing }) => !closing);
    const ids = new Set(tags.map(({ attributes }) => attributes['id']));
    for (const { name, attributes } of tags) {
      if (name === 'th') expect(['col', 'row']).toContain(attributes['scope']);
      if (attributes['role'] === 'region') {
        expect(attributes['tabindex']).toBe('0');
        expect(ids).toContain(attributes['aria-labelledby']);
      }
    }
    for (const { caption } of pageTables(page)) expect(caption).not.toBe('');
  });

  test('has a page that asks for nothing from anywhere, and runs nothing', () => {
    const page = reportHtml(made(), drawn(Object.keys(reportCharts(made()))));
    const tags = tagsOf(page);
    const loading = [
      'script',
      'link',
      'img',
      'iframe',
      'object',
      'embed',
      'audio',
      'video',
      'base',
      'form',
      'image',
      'use',
    ];
    expect(tags.filter(({ name }) => loading.includes(name))).toEqual([]);
    for (const { attributes } of tags)
      for (const name of Object.keys(attributes))
        expect(name).not.toMatch(/^on|^src|^style$|^srcset$|^background$/);
    expect(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1]).not.toMatch(/url\(|@import|@font-face/);
    expect(page.match(/<meta[^>]*http-equiv/i)).toBeNull();
  });

  test('has a page whose links lead into it, or to an address of the web', () => {
    const tags = tagsOf(reportHtml(made()));
    const ids = new Set(tags.map(({ attributes }) => attributes['id']));
    for (const { name, closing, attributes } of tags) {
      if (name !== 'a' || closing) continue;
      const to = attributes['href'] ?? '';
      if (to.startsWith('#')) expect(ids, to).toContain(to.slice(1));
      else expect(to).toMatch(/^https?:\/\//);
    }
  });
});

/** A drawing of nothing, as Vega opens and closes them. */
function drawn(ids: readonly string[]): Readonly<Record<string, string>> {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="10" height="20" viewBox="0 0 10 20"><g></g></svg>';
  return Object.fromEntries(ids.map((id) => [id, svg]));
}

test('a line break within a text stays within its line of Markdown', () => {
  const [first, ...others] = small.events;
  if (first === undefined) throw new Error('no event');
  const report = reportOf({ ...small, events: [{ ...first, title: 'One\n# Two' }, ...others] });
  expect(reportMarkdown(report)).toContain('One \\# Two');
});

describe('pictures', () => {
  test('each is an image with a title and words, and its inside is hidden from those who cannot see it', () => {
    const charts = reportCharts(jcpoaReport());
    const page = reportHtml(jcpoaReport(), drawn(Object.keys(charts)));
    const tags = tagsOf(page);
    const images = tags.filter(({ name, closing }) => name === 'svg' && !closing);
    expect(images).toHaveLength(jcpoaReport().pictures.length);
    const ids = new Set(tags.map(({ attributes }) => attributes['id']));
    for (const { attributes } of images) {
      expect(attributes['role']).toBe('img');
      expect(attributes['width']).toBe('10');
      expect(ids).toContain(attributes['aria-labelledby']);
      expect(ids).toContain(attributes['aria-describedby']);
    }
    expect(page.match(/<g aria-hidden="true">/g)).toHaveLength(images.length);
  });

  test('without a drawing a line leads to the table instead', () => {
    const page = reportHtml(jcpoaReport());
    expect(tagsOf(page).filter(({ name }) => name === 'svg')).toEqual([]);
    expect(page).toContain('No picture is drawn here. <a href="#table:every-event">');
  });

  test('a drawing that is no drawing is not put in', () => {
    const page = reportHtml(smallReport(), { timeline: '<script>alert(1)</script>' });
    expect(page).not.toContain('<script');
  });
});
