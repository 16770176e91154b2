import { describe, expect, test } from 'vitest';
import { placeAnchor } from '../../../src/analysis/report/anchor.js';
import { type Cell, cellWords, type Text, wordsOf } from '../../../src/analysis/report/document.js';
import { type Report, reportOf } from '../../../src/analysis/report/report.js';
import jcpoaFile from '../../../src/cases/jcpoa.json';
import { jcpoa } from '../../../src/cases.js';
import { reportCharts } from '../../../src/render/vega-lite/chart.js';
import { readingOf } from '../../../src/theory/reading.js';
import {
  bare,
  bareReport,
  blocksOf,
  jcpoaReport,
  small,
  smallReport,
  tableOf,
  tablesOf,
  targetsOf,
  textsOf,
} from './reports.js';

const cellText = (cell: Cell): Text =>
  typeof cell === 'number'
    ? String(cell)
    : typeof cell === 'object' && 'mark' in cell
      ? cell.text
      : cell;

/** Every text of a report, cells too. */
const everyText = (report: Report): readonly Text[] => [
  ...textsOf(blocksOf(report)),
  ...tablesOf(report).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(cellText))),
];

/** Every anchor of a report, as often as it is there. */
const anchors = (report: Report): readonly string[] =>
  report.parts.flatMap(({ id, blocks }) => [
    id,
    ...blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.anchor];
      return block.kind === 'table' ? block.rows.flatMap(({ anchor }) => anchor ?? []) : [];
    }),
  ]);

const words = (report: Report, part: string): string =>
  textsOf(blocksOf(report, part)).map(wordsOf).join('\n');

describe.each([
  ['jcpoa', jcpoaReport],
  ['a small scenario', smallReport],
  ['a scenario without hypothesis', bareReport],
] as const)('the report on %s', (_, made) => {
  test('has no link that leads nowhere', () => {
    const there = new Set(anchors(made()));
    const lost = everyText(made()).flatMap((text) =>
      targetsOf(text).filter((to) => !there.has(to)),
    );
    expect(lost).toEqual([]);
  });

  test('has each anchor once', () => {
    const all = anchors(made());
    expect(all.length).toBe(new Set(all).size);
  });

  test('has each table once, columns of different names, and as many cells in a row as columns', () => {
    const ids = tablesOf(made()).map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const { id, columns, rows } of tablesOf(made()))
      for (const { cells } of rows) expect(cells.length, id).toBe(columns.length);
    for (const { id, columns } of tablesOf(made()))
      expect(new Set(columns.map(({ name }) => name)).size, id).toBe(columns.length);
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(made()))).toEqual(made());
  });

  test('never says that anything is proved, or was caused', () => {
    for (const text of everyText(made()))
      expect(wordsOf(text)).not.toMatch(/\bprove[sdn]?\b|\bcaused (?:by|it)\b|the model predicts/i);
  });

  test('has every picture beside a table', () => {
    const tables = new Set(tablesOf(made()).map(({ id }) => id));
    for (const { table } of made().pictures) expect(tables).toContain(table);
    const shown = blocksOf(made()).flatMap((block) =>
      block.kind === 'picture' ? [block.picture] : [],
    );
    expect([...shown].sort()).toEqual(
      made()
        .pictures.map(({ id }) => id)
        .sort(),
    );
  });
});

describe('places in the article', () => {
  type Node = { readonly [key: string]: unknown } | readonly unknown[] | string | number | null;
  /** Every `place` of the file, however deep: found without the library. */
  const places = (value: Node): readonly { section: string; paragraph?: number }[] => {
    if (typeof value !== 'object' || value === null) return [];
    const own = 'place' in value ? [value['place'] as { section: string; paragraph?: number }] : [];
    return [...own, ...Object.values(value).flatMap((inner) => places(inner as Node))];
  };

  test('each place that a coding of the case names has a row of its own', () => {
    // Those of mechanisms and the like stand under the hypothesis.
    const named = new Set(
      places(jcpoaFile as Node).map(({ section, paragraph }) => `${section}-${paragraph}`),
    );
    const rows = new Set(tableOf(jcpoaReport(), 'places').rows.map(({ anchor }) => anchor));
    expect([...named].filter((one) => !rows.has(one))).toEqual([]);
    expect(rows.size).toBe(named.size);
  });

  test('a claim of the article leads to the places where the article makes it', () => {
    const items = textsOf(blocksOf(jcpoaReport(), 'asked'));
    const kinds = ['question', 'hypothesis', 'mechanism', 'prediction', 'conclusion'];
    for (const { says, kind, coded } of jcpoaFile.claims.filter((claim) =>
      kinds.includes(claim.kind),
    )) {
      const item = items.find((text) => wordsOf(text).includes(says));
      expect(item, `${kind}: ${says}`).toBeDefined();
      for (const { place } of coded)
        expect(targetsOf(item ?? '')).toContain(`${place.section}-${place.paragraph}`);
    }
  });

  test('every finding about what the article says leads to a place in it, or to a work', () => {
    for (const severity of ['hypothesis', 'factual', 'conceptual'])
      for (const { cells } of tableOf(jcpoaReport(), `findings-${severity}`).rows)
        expect(
          cells.flatMap((cell) => targetsOf(cellText(cell))).length,
          cellWords(cells[1] ?? ''),
        ).toBeGreaterThan(0);
  });

  test('every sentence of the summary leads to the part that bears it out', () => {
    const items = blocksOf(jcpoaReport(), 'summary').flatMap((block) =>
      block.kind === 'list' ? block.items : [],
    );
    expect(items.length).toBeGreaterThan(10);
    for (const { text } of items) {
      const part = /\(([a-z ]+)\)$/.exec(wordsOf(text))?.[1]?.replace(' ', '-');
      expect(targetsOf(text).at(-1)).toBe(part);
    }
  });

  test('names of sections give different anchors, whatever signs they hold', () => {
    const sections = ['S3', 'S 3', 'S_3', 'S3-8', 'S.3', 'ß', '第三', '"><b>'];
    const made = sections.flatMap((section) =>
      [undefined, 8].map((paragraph) =>
        placeAnchor(paragraph === undefined ? { section } : { section, paragraph }),
      ),
    );
    expect(new Set(made).size).toBe(made.length);
    for (const anchor of made) expect(anchor).toMatch(/^[\p{L}\p{N}_-]+$/u);
  });
});

describe('the numbers', () => {
  test('of the article’s 55 events 18 are undated (codebook, section 1)', () => {
    expect(words(jcpoaReport(), 'timeline')).toContain(
      'Events in the article: 55, of them undated: 18',
    );
  });

  test('the bilateral counts are those of the dates: all after 2013, 5–1–1 in July 2015 (theory paper 7.4), all before 2016', () => {
    // Of the seven outcomes each is dated in 2015, so all lie after 24 November 2013 and before 16 January 2016.
    const { rows } = tableOf(jcpoaReport(), 'counts-deal-hypothesis-bilateral');
    const counts = (date: string) =>
      rows.find(({ cells }) => cellWords(cells[2] ?? '') === date)?.cells.slice(3, 6);
    expect(counts('2013-11-24')).toEqual([0, 0, 7]);
    expect(counts('2015-07-14')).toEqual([5, 1, 1]);
    expect(counts('2016-01-16')).toEqual([7, 0, 0]);
  });

  test('E36 is 175 days before the deal, and E54 155 days after it', () => {
    // 20 January to 14 July 2015: 11 + 28 + 31 + 30 + 31 + 30 + 14; to 16 December: 17 + 31 + 30 + 31 + 30 + 16.
    const { columns, rows } = tableOf(jcpoaReport(), 'offsets-deal-hypothesis-bilateral');
    const at = columns.findIndex(({ name }) => name.includes('2015-07-14'));
    const days = (event: string) =>
      cellWords(rows.find(({ cells }) => cellWords(cells[0] ?? '') === event)?.cells[at] ?? '');
    expect(days('E36')).toBe('−175');
    expect(days('E54')).toBe('155');
  });

  test('Table 1 fails in the mode strict and in no other (codebook, section 2)', () => {
    const { rows } = tableOf(jcpoaReport(), 'table1-modes');
    const verdicts = rows
      .map(({ cells }) => cells.map(cellWords))
      .filter(([, coding]) => coding === 'as coded')
      .map(([mode, , verdict]) => [mode, verdict]);
    expect(verdicts).toEqual([
      ['strict', 'not complete'],
      ['attempt-complete', 'complete'],
      ['initiation-order', 'complete'],
      ['unordered', 'complete'],
    ]);
  });

  test('if both are needed the deal is a cause, and if either suffices it is one of two (methods paper B4)', () => {
    const { rows } = tableOf(jcpoaReport(), 'causes-deal-hypothesis');
    const cause = rows
      .map(({ cells }) => cells.map(cellWords))
      .filter(([, name]) => name === 'the supposed cause');
    expect(cause.length).toBeGreaterThan(0);
    for (const [, , , both, either] of cause) {
      expect(both).toMatch(/^a cause by itself/);
      expect(either).toBe('only together with the rival; responsibility 1 in 2');
    }
  });

  test('the posteriors of a weighing sum to 1, as printed', () => {
    const { rows } = tableOf(jcpoaReport(), 'weighed-why-closer');
    const sum = rows.reduce((all, { cells }) => all + Number(cellWords(cells[3] ?? '')), 0);
    expect(Math.abs(sum - 1)).toBeLessThan(0.0025);
  });
});

describe('what is said of sources', () => {
  test('a work without a year has no date noted', () => {
    const { rows } = tableOf(jcpoaReport(), 'sources-list');
    const row = rows.find(({ anchor }) => anchor === 'source:aca');
    expect(row?.cells[1]).toBe('no date noted');
  });

  test('only an address of the web is a link', () => {
    const { rows } = tableOf(smallReport(), 'sources-list');
    expect(JSON.stringify(rows)).toContain('gazette/1912');
    expect(JSON.stringify(rows)).not.toContain('"url"');
    expect(JSON.stringify(tableOf(jcpoaReport(), 'sources-list').rows)).toContain(
      '"url":"https://fas.org/sgp/crs/mideast/RS20871.pdf"',
    );
  });

  const worksOf = (report: Report, event: string): string => {
    const { rows, columns } = tableOf(report, 'every-event');
    const at = columns.findIndex(({ id }) => id === 'sources');
    return cellWords(rows.find(({ anchor }) => anchor === `event:${event}`)?.cells[at] ?? '');
  };

  test('what the record has from memory is said to be so, at every event that has any', () => {
    const remembered = jcpoa.events.filter(({ dates, acts }) =>
      [...dates, ...acts.flatMap(({ coded }) => coded)].some(
        ({ basis, checked }) => basis === 'record' && checked === 'memory',
      ),
    );
    expect(remembered.length).toBeGreaterThan(10);
    for (const { id } of remembered)
      expect(worksOf(jcpoaReport(), id), id).toContain('page not checked');
    const all = [...jcpoa.events].filter((event) => !remembered.includes(event));
    for (const { id } of all) expect(worksOf(jcpoaReport(), id), id).not.toContain('memory');
  });

  test('a work cited from memory, or of which only the title was found, is cited so', () => {
    const [first, ...others] = small.events;
    if (first === undefined) throw new Error('no event');
    const cited = (checked: 'read' | 'title' | 'memory') => {
      const date = {
        start: '1910',
        basis: 'record',
        checked,
        cite: { source: 'gazette', locator: '4' },
      } as const;
      return worksOf(
        reportOf({ ...small, events: [{ ...first, dates: [date] }, ...others] }),
        first.id,
      );
    };
    expect(cited('memory')).toContain('Lake Gazette 1912: 4 (from memory; page not checked)');
    expect(cited('title')).toContain('Lake Gazette 1912: 4 (only the title was found)');
    expect(cited('read')).toContain('Lake Gazette 1912: 4');
    expect(cited('read')).not.toContain('Lake Gazette 1912: 4 (');
  });
});

describe('what a scenario does not hold', () => {
  test('its part says is not there', () => {
    const report = bareReport();
    expect(words(report, 'asked')).toContain('declares no question and no claim');
    expect(words(report, 'summary')).toContain('declares no hypothesis');
    expect(words(report, 'hypothesis')).toContain('declares no hypothesis');
    expect(words(report, 'table1')).toContain('marks no component');
    expect(words(report, 'what-if')).toContain('no prediction');
    expect(words(report, 'evidence')).toContain('weighs no evidence');
  });

  test('a scenario of one undated event without places or sources has a report too', () => {
    const coded = [{ basis: 'record', checked: 'memory', cite: null }] as const;
    const { indicators: _, obstacles: __, periods: ___, ...rest } = bare;
    const report = reportOf({
      ...rest,
      sources: [],
      searched: [],
      events: [
        {
          id: 'X',
          title: 'Something',
          dates: [],
          acts: [{ type: 'noted', kind: 'other', says: 'Something.', coded }],
        },
      ],
    });
    expect(words(report, 'places')).toContain('names a place');
    expect(words(report, 'sources')).toContain('names no source');
    expect(report.pictures.map(({ kind }) => kind)).toEqual(['timeline', 'spans', 'spans']);
    expect(reportCharts(report)).toEqual({});
  });
});

describe('options', () => {
  test('one layer is shown alone, both beside the article’s', () => {
    const layers = (report: Report) =>
      report.pictures.flatMap(({ kind, id }) => (kind === 'spans' ? [id] : []));
    expect(layers(reportOf(small, { layer: 'record' }))).toEqual(['spans-record']);
    expect(layers(reportOf(small, { layer: 'article' }))).toEqual(['spans-article']);
    expect(layers(smallReport())).toEqual(['spans-both', 'spans-article']);
  });

  test('the readings asked for are those shown', () => {
    const one = readingOf('R3/D4');
    const report = reportOf(small, { readings: one === null ? [] : [one] });
    expect(tableOf(report, 'stages-both').columns.map(({ name }) => name)).toEqual([
      'Issue and arena',
      'R3/D4',
    ]);
  });

  test('the same scenario gives the same report, whoever asks and how often', () => {
    expect(JSON.stringify(reportOf(small))).toBe(JSON.stringify(smallReport()));
  });

  test('a refused event is told with its reason', () => {
    const [first] = small.events;
    if (first === undefined) throw new Error('no event');
    const coded = first.acts[0]?.coded ?? [];
    const resumed = {
      id: 'E0',
      title: 'A fleet that never left comes back',
      dates: [],
      acts: [{ type: 'measure-resumed', measure: 'fleet', coded }],
    } as const;
    const report = reportOf({ ...small, events: [resumed, ...small.events] });
    expect(words(report, 'timeline')).toMatch(
      /Refused: A fleet that never left comes back \(E0\)\. .+/,
    );
    expect(words(smallReport(), 'timeline')).not.toContain('Refused');
  });
});
