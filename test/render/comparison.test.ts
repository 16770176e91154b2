/** Several readings side by side: as text, as JSON and as a table for a spreadsheet. */
import fc from 'fast-check';
import { read as readTable } from 'vega';
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { type Comparison, compare } from '../../src/history/compare.js';
import { comparisonCsv } from '../../src/render/comparison-csv.js';
import { comparisonJson } from '../../src/render/comparison-json.js';
import { csvText } from '../../src/render/csv.js';
import { comparisonText } from '../../src/render/text/comparison.js';
import {
  enteringReadings,
  leavingReadings,
  platformReading,
  readingOf,
} from '../../src/theory/reading.js';

const all = compare(jcpoa, enteringReadings);
const places = jcpoa.issues.flatMap(({ id, arenas }) => arenas.map((arena) => [id, arena]));
const named = (...ids: readonly string[]) => ids.map((id) => readingOf(id) ?? platformReading);
const inCouncil = ({ arena }: { readonly arena: string }) => arena === 'unsc';

/** The lines of the place, up to the next. */
const linesAt = (text: string, place: string): readonly string[] => {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim() === place) + 1;
  const end = lines.findIndex((line, i) => i >= from && !line.startsWith('    '));
  return lines.slice(from, end === -1 ? undefined : end);
};

describe('as text', () => {
  test('two readings get no matrix, seven do', () => {
    expect(comparisonText(compare(jcpoa, named('R2', 'R3'), {}, inCouncil))).not.toMatch(/Ever/);
    expect(comparisonText(all)).toMatch(/^Ever securitized\?/);
  });

  // theory §5.3: identified 29 March 2006, mobilised 23 December 2006; D5 partial from 15 December 2015.
  test('a scale of several points is told with its dates, on the way in and on the way out', () => {
    const text = comparisonText(compare(jcpoa, named('R6/D2', 'R2/D5', 'R2/D2'), {}, inCouncil));
    const said = linesAt(text, 'iran-nuclear in unsc').join(' ').replace(/\s+/g, ' ');
    expect(said).toContain(
      'R6/D2 securitized since 2006-12-23 (E22), left 2015-07-20 (R-2015-07-20); identified 2006-03-29, mobilised 2006-12-23',
    );
    expect(said).toContain(
      'R2/D5 securitized since 2006-07-31 (R-2006-07-31); leaving: passed on 2015-12-15',
    );
    expect(said.trim()).toMatch(
      /R2\/D2 securitized since [^;]*; at the end securitized or desecuritized \(undecided\)$/,
    );
  });

  test('the matrix and the places keep within a hundred columns', () => {
    for (const comparison of [all, compare(jcpoa, leavingReadings)]) {
      const [told = ''] = comparisonText(comparison).split('\n\nWhere ');
      for (const line of told.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
    }
  });

  test('every cell of the matrix says what the rows say', () => {
    const [matrix = ''] = comparisonText(all).split('\n\n');
    for (const { id, arenas } of jcpoa.issues) {
      const from = matrix.split('\n').findIndex((line) => line.trim() === id);
      for (const arena of arenas) {
        const lines = matrix.split('\n').slice(from + 1);
        const head = lines.findIndex((line) => line.split(/ +/).includes(arena));
        const at = ` ${lines[head]} `.indexOf(` ${arena} `);
        enteringReadings.forEach((reading, i) => {
          const line = lines[head + 1 + i] ?? '';
          expect(line.trim().startsWith(`${reading.id} `)).toBe(true);
          const row = all.rows.find(
            (one) => one.reading === reading.id && one.issue === id && one.arena === arena,
          );
          const says = { yes: `yes ${row?.date?.text}`, no: 'no', unknown: '?' }[
            row?.verdict ?? 'no'
          ];
          expect(line.slice(at).startsWith(says), `${reading.id} ${arena}: ${line}`).toBe(true);
        });
      }
    }
  });

  test('readings that enter by one rule are told apart by their exits', () => {
    const text = comparisonText(compare(jcpoa, leavingReadings, {}, inCouncil));
    const [matrix = ''] = text.split('\n\n');
    // theory §5.4: released on 20 July 2015; by the article's table on 15 December; the forum never.
    expect(matrix).toMatch(/R2\/D2 +left 2015-07-20/);
    expect(matrix).toMatch(/R2\/D9 +left 2015-12-15/);
    expect(matrix).toMatch(/R2\/D5 +never left \(passed on\)/);
    // D3: contested, so unknown.
    expect(matrix).toMatch(/R2\/D3 +\?/);
  });
});

describe('as JSON', () => {
  const { rows } = comparisonJson('jcpoa', compare(jcpoa, named('R6', 'R2/D5'), {}, inCouncil));
  test('a row has its grade: the scale, the point that counts, and every point', () => {
    expect(rows[0]).toMatchObject({
      reading: 'R6/D2',
      issue: 'iran-nuclear',
      arena: 'unsc',
      verdict: 'yes',
      date: '2006-12-23',
      missing: [],
      unknown: [],
      grade: {
        scale: 'ordered',
        counts: 'mobilised',
        points: [
          { point: 'identified', verdict: 'yes', date: '2006-03-29', event: 'R-2006-03-29' },
          { point: 'mobilised', verdict: 'yes', date: '2006-12-23', event: 'E22' },
        ],
      },
    });
    expect(rows[1]?.leavingGrade).toMatchObject({ scale: 'ordered', counts: 'held no more' });
  });
});

/** What a reader of another house makes of the table. */
const table = (text: string): readonly Readonly<Record<string, string>>[] =>
  readTable(text, { type: 'csv' }) as unknown as readonly Readonly<Record<string, string>>[];

describe('as a table', () => {
  test('there is one row for each reading and place, and it says what the JSON says', () => {
    const rows = table(comparisonCsv('jcpoa', all));
    expect(rows).toHaveLength(enteringReadings.length * places.length);
    expect(
      rows.map(({ reading, issue, arena, verdict, date }) => [
        reading,
        issue,
        arena,
        verdict,
        date,
      ]),
    ).toEqual(
      comparisonJson('jcpoa', all).rows.map(({ reading, issue, arena, verdict, date }) => [
        reading,
        issue,
        arena,
        verdict,
        date ?? '',
      ]),
    );
  });

  test('what was satisfied, missing and unknown stands in columns of its own', () => {
    const [row] = table(comparisonCsv('jcpoa', compare(jcpoa, named('R3', 'R2'), {}, inCouncil)));
    expect(row).toMatchObject({
      scenario: 'jcpoa',
      scale: 'ordered',
      points: 'platform 2006-07-31; three components 2006-12-23',
      missing: '',
      unknown: '',
    });
    expect(row?.['satisfied']?.split('; ').length).toBeGreaterThan(4);
  });

  test('any words come back as they were, but for what does not show', () => {
    const shown = fc
      .string({ unit: 'grapheme-ascii' })
      .filter((text) => !/^[\s"']*[=+\-@]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(shown, shown), { minLength: 1 }), (rows) => {
        expect(table(csvText(['a', 'b'], rows)).map(({ a, b }) => [a, b])).toEqual(rows);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '  =1',
    '\t=1',
    '\r=1',
    '\u0000=1',
    '"=1"',
    "'=1",
    '\u200b=1',
    '＝1',
    '=HYPERLINK("http://x","y")',
    '=1;=2',
    '=1\r\n=2',
  ])('%j is no formula to a spreadsheet', (payload) => {
    const text = csvText(['a'], [[payload]]);
    const [, cell = '', ...rest] = text.split('\r\n');
    expect(rest).toEqual(['']);
    expect(cell).toMatch(/^"?'/);
    expect(table(text)).toHaveLength(1);
  });

  test('a number is a number, nothing is nothing', () => {
    expect(csvText(['a', 'b'], [[-1, null]])).toBe('a,b\r\n-1,\r\n');
  });

  test('no text of a scenario breaks out of its cell', () => {
    const [row] = all.rows;
    if (row === undefined) throw new Error('a row');
    const hostile: Comparison = {
      rows: [{ ...row, issue: '=cmd|" /C calc"!A0', arena: 'a,b\n"c' }],
      partings: [],
      refused: [],
    };
    const [only, ...more] = table(comparisonCsv('jcpoa', hostile));
    expect(more).toEqual([]);
    expect(only).toMatchObject({ issue: `'=cmd|" /C calc"!A0`, verdict: row.verdict });
  });
});
