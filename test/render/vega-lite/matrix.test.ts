/** The picture of a comparison: readings as rows, places as columns. */
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../../src/cases.js';
import { compare } from '../../../src/history/compare.js';
import { describedSvg } from '../../../src/render/described-svg.js';
import { linesOf, signsIn } from '../../../src/render/vega-lite/lines.js';
import { comparisonChart } from '../../../src/render/vega-lite/matrix.js';
import { heightsOf, panelsOf, wordsOf } from '../../../src/render/vega-lite/matrix-layout.js';
import { matrixPicture } from '../../../src/render/vega-lite/matrix-picture.js';
import { enteringReadings } from '../../../src/theory/reading.js';
import { complaints, svgOf } from './drawn.js';

const comparison = compare(jcpoa, enteringReadings);
const { title, describes, chart } = comparisonChart(jcpoa, comparison);
const picture = matrixPicture(jcpoa, comparison.rows);

test('it is drawn without complaint, twice the same, no wider than 1280 pixels', async () => {
  const svg = await svgOf(chart);
  expect(complaints).toEqual([]);
  expect(await svgOf(chart)).toBe(svg);
  expect(svg).not.toMatch(/NaN|undefined/);
  expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThanOrEqual(1280);
});

test('it is plain JSON, with its title and its description', () => {
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  expect(chart).toMatchObject({ description: `${title}. ${describes}`, title: { text: title } });
});

test('every cell says in words whether, and a yes since when', async () => {
  const svg = await svgOf(chart);
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
  for (const verdict of ['unknown', 'no'] as const)
    expect(words.filter((text) => text === verdict)).toHaveLength(
      comparison.rows.filter((row) => row.verdict === verdict).length,
    );
  expect(words.filter((text) => text?.startsWith('yes '))).toHaveLength(
    comparison.rows.filter(({ verdict }) => verdict === 'yes').length,
  );
  // theory §5.3: R2 on 31 July 2006, R3 on 23 December 2006.
  expect(words).toContain('yes 2006-07-31');
  expect(words).toContain('yes 2006-12-23');
});

test('the three answers differ in more than colour: filled, dashed, empty', () => {
  const marks = JSON.stringify(chart);
  expect(marks).toContain('"fill":"transparent"');
  expect(marks).toContain('"strokeDash":[4,3]');
});

test('the words of a cell have room in it, one under another', () => {
  for (const panel of panelsOf(picture.places)) {
    const { tops } = heightsOf(picture, panel);
    for (const cell of picture.cells) {
      if (!panel.includes(cell.place)) continue;
      const words = wordsOf(cell);
      const room = (tops[cell.reading + 1] ?? 0) - (tops[cell.reading] ?? 0);
      expect(words.length * 12).toBeLessThan(room);
      for (const line of words) expect(line.length, line).toBeLessThanOrEqual(15);
    }
  }
});

test('places for which there is no room stand below, an issue in one piece where it fits', () => {
  const place = (issue: string, n: number) =>
    Array.from({ length: n }, (_, i) => ({ issue, arena: `${i}` }));
  const lengths = (...counts: readonly number[]) =>
    panelsOf(counts.flatMap((n, i) => place(`issue ${i}`, n))).map((panel) => panel.length);
  expect(lengths(9, 2, 2)).toEqual([13]);
  expect(lengths(9, 5)).toEqual([9, 5]);
  expect(lengths(20)).toEqual([13, 7]);
  expect(panelsOf(place('a', 30)).flat()).toEqual(Array.from({ length: 30 }, (_, i) => i));
});

test('a comparison without a row is refused', () => {
  expect(() => comparisonChart(jcpoa, { rows: [], partings: [], refused: [] })).toThrow(
    /expected a row/,
  );
});

test('signs that turn the writing or steer a terminal are written out', async () => {
  const signs = '\u001b[31m\u202e';
  const named = ({ id, name }: { readonly id: string; readonly name: string }) => ({
    id,
    name: `${signs}${name}`,
  });
  const hostile = {
    ...jcpoa,
    title: `A${signs}`,
    issues: jcpoa.issues.map((issue) => ({ ...issue, name: `${signs}${issue.name}` })),
    arenas: jcpoa.arenas.map(named),
  };
  const { chart: shown, describes: words, title: name } = comparisonChart(hostile, comparison);
  const svg = await svgOf(shown);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  for (const text of [svg, words, name]) expect(text).not.toMatch(/[\u001b\u202e]/);
});

describe('words in lines', () => {
  test('break between words, cut a word that is too long, and tell of what is left over', () => {
    expect(linesOf('Council of the European Union', 12)).toEqual([
      'Council of',
      'the European',
      'Union',
    ]);
    expect(linesOf('Donaudampfschifffahrt', 10)).toEqual(['Donaudampf', 'schifffahr', 't']);
    expect(linesOf('one two three four', 5, 2)).toEqual(['one', 'two…']);
    expect(signsIn(66, 11)).toBe(10);
    expect(signsIn(1, 11)).toBe(1);
  });
});

test('an SVG is named and described for those who do not see it, and no name opens a tag', () => {
  const svg = '<svg class="x" width="10" height="20" viewBox="0 0 10 20"><g/></svg>';
  const named = describedSvg({ id: 'm', title: 'A <b> & "c"', describes: 'what it shows' }, svg);
  expect(named).toContain(
    'role="img" aria-labelledby="title:m" aria-describedby="desc:m" width="10" height="20"',
  );
  expect(named).toContain('<title id="title:m">A &lt;b&gt; &amp; &quot;c&quot;</title>');
  expect(named).toContain('<desc id="desc:m">what it shows</desc>');
  expect(describedSvg({ id: 'm', title: '', describes: '' }, 'no drawing')).toBeNull();
});
