import { expect, test } from 'vitest';
import { reportOf } from '../../../src/analysis/report/report.js';
import { pageTheme } from '../../../src/render/report/page-theme.js';
import { style } from '../../../src/render/report/style.js';
import { reportCharts } from '../../../src/render/vega-lite/chart.js';
import { lightTheme } from '../../../src/render/vega-lite/spec.js';
import { jcpoaReport, small, smallReport } from '../../analysis/report/reports.js';
import { complaints, svgOf } from './drawn.js';

const charts = Object.entries({
  ...reportCharts(jcpoaReport()),
  ...Object.fromEntries(
    Object.entries(reportCharts(smallReport())).map(([id, chart]) => [`small ${id}`, chart]),
  ),
});

test('every picture of the report on the case is a chart', () => {
  expect(Object.keys(reportCharts(jcpoaReport()))).toEqual(
    jcpoaReport().pictures.map(({ id }) => id),
  );
});

test.each(charts)(
  'the chart %s is drawn without complaint, and twice the same',
  async (_, chart) => {
    complaints.length = 0;
    const svg = await svgOf(chart);
    expect(complaints).toEqual([]);
    expect(svg).toMatch(/^<svg [^>]*width="\d/);
    expect(svg).not.toContain('NaN');
    expect(await svgOf(chart)).toBe(svg);
  },
);

test.each(charts)('the chart %s is plain JSON', (_, chart) => {
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});

interface Layer {
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
}

test('a bar reaches from the first possible day to the end of the last', () => {
  const { timeline } = reportCharts(jcpoaReport());
  // A chart is JSON of any shape; this one has panels of layers.
  const panels = timeline?.['vconcat'] as unknown as readonly {
    readonly layer: readonly Layer[];
  }[];
  const drawn = panels.flatMap(({ layer }) => layer.flatMap(({ data }) => data.values));
  const april = drawn.filter(({ event, by }) => event === 'E38' && by === 'article');
  expect(april.length).toBeGreaterThan(0);
  for (const one of april) expect(one).toMatchObject({ from: '2015-04-01', to: '2015-05-01' });
});

test('every candidate date that is known is a rule in the timeline, with its name', async () => {
  const { timeline } = reportCharts(jcpoaReport());
  const svg = await svgOf(timeline ?? {});
  for (const name of ['Joint Plan of Action, Geneva', 'Framework of Lausanne', 'JCPOA, Vienna'])
    expect(svg).toContain(`>${name}</text>`);
});

test('several possible stages share the height of a bar', () => {
  const chart = reportCharts(jcpoaReport())['spans-article'];
  const layers = chart?.['layer'] as unknown as readonly Layer[];
  const bars = layers.flatMap(({ data }) => data.values).filter(({ stage }) => stage !== undefined);
  const heights = new Set(
    bars.map(({ top, bottom }) => Math.round((Number(bottom) - Number(top)) * 1000)),
  );
  expect(heights).toContain(800);
  expect(heights).toContain(400);
});

test('the page’s style gives a colour to every name that its charts use, in light and in dark', () => {
  const [light = '', dark = ''] = style.split('prefers-color-scheme: dark');
  for (const name of Object.keys(lightTheme)) {
    const variable =
      /var\((--[\w-]+)\)/.exec(pageTheme[name as keyof typeof pageTheme])?.[1] ?? 'none';
    for (const scheme of [light, dark]) expect(scheme).toMatch(new RegExp(`${variable}: #`));
  }
});

test('where nothing is dated there is nothing to draw', () => {
  const undated = { ...small, events: small.events.map((event) => ({ ...event, dates: [] })) };
  expect(reportCharts(reportOf(undated))).toEqual({});
});
