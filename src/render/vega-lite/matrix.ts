/** Readings as rows, places as columns: a cell says whether, since when, and until when. */
import type { Comparison } from '../../history/compare.js';
import type { Scenario } from '../../scenario/scenario.js';
import { cellWidth, heightsOf, lineHeight, panelsOf, wordsOf } from './matrix-layout.js';
import { type MatrixPicture, matrixPicture } from './matrix-picture.js';
import { type ChartTheme, common, lightTheme, type VegaLiteSpec } from './spec.js';

/** Scales of pixels: everything is laid out here. */
const scalesOf = (width: number, height: number) => {
  const along =
    (domain: readonly number[], reverse: boolean) =>
    (field: string): VegaLiteSpec => ({
      field,
      type: 'quantitative',
      scale: { domain, reverse, nice: false, zero: false },
      axis: null,
    });
  return { x: along([0, width], false), y: along([0, height], true) };
};

const panelChart = (
  picture: MatrixPicture,
  panel: readonly number[],
  theme: ChartTheme,
): VegaLiteSpec => {
  const { readings, cells } = picture;
  const { issues, arenas, line, tops } = heightsOf(picture, panel);
  const [width, height] = [panel.length * cellWidth, tops.at(-1) ?? 0];
  const { x, y } = scalesOf(width, height);
  const text = { type: 'text', align: 'left', baseline: 'top' } as const;
  const middle = { type: 'text', baseline: 'middle' } as const;
  const drawn = cells.flatMap((cell) => {
    const at = panel.indexOf(cell.place);
    const [top = 0, bottom = 0] = [tops[cell.reading], tops[cell.reading + 1]];
    const box = { left: at * cellWidth + 2, right: (at + 1) * cellWidth - 2 };
    return at === -1
      ? []
      : [{ ...box, cell, words: wordsOf(cell), top: top + 1.5, bottom: bottom - 1.5 }];
  });
  const looks = {
    yes: { fill: theme.securitized, stroke: theme.securitized, strokeDash: [1, 0] },
    unknown: { fill: 'transparent', stroke: theme.securitized, strokeDash: [4, 3] },
    no: { fill: 'transparent', stroke: theme.line, strokeDash: [1, 0] },
  };
  const inks = { yes: theme.onSecuritized, unknown: theme.ink, no: theme.faint };
  return {
    width,
    height,
    layer: [
      {
        data: {
          values: issues.map(({ lines, left, right }) => ({ lines, left, right, top: 0, line })),
        },
        layer: [
          {
            mark: { ...text, fontSize: 12, lineHeight: 15, fontWeight: 600, color: theme.ink },
            encoding: { x: x('left'), y: y('top'), text: { field: 'lines' } },
          },
          {
            mark: { type: 'rule', color: theme.faint },
            encoding: { x: x('left'), x2: { field: 'right' }, y: y('line') },
          },
        ],
      },
      {
        data: {
          values: arenas.map((lines, at) => ({ lines, left: at * cellWidth + 4, top: line + 8 })),
        },
        mark: { ...text, fontSize: 11, lineHeight: 13, color: theme.ink },
        encoding: { x: x('left'), y: y('top'), text: { field: 'lines' } },
      },
      {
        data: {
          values: readings.map((reading, i) => ({
            reading,
            at: ((tops[i] ?? 0) + (tops[i + 1] ?? 0)) / 2,
          })),
        },
        mark: { ...middle, align: 'right', fontWeight: 600, color: theme.faint },
        encoding: { x: { value: -8 }, y: y('at'), text: { field: 'reading' } },
      },
      ...(['yes', 'unknown', 'no'] as const).flatMap((verdict) => {
        const here = drawn.filter(({ cell }) => cell.verdict === verdict);
        if (here.length === 0) return [];
        return [
          {
            data: {
              values: here.map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
            },
            mark: { type: 'rect', cornerRadius: 2, ...looks[verdict] },
            encoding: {
              x: x('left'),
              x2: { field: 'right' },
              y: y('top'),
              y2: { field: 'bottom' },
            },
          },
          {
            data: {
              values: here.flatMap(({ left, right, top, bottom, words }) =>
                words.map((word, i) => ({
                  word,
                  x: (left + right) / 2,
                  y: (top + bottom) / 2 + (i - (words.length - 1) / 2) * lineHeight,
                })),
              ),
            },
            mark: { ...middle, align: 'center', fontSize: 10, color: inks[verdict] },
            encoding: { x: x('x'), y: y('y'), text: { field: 'word' } },
          },
        ];
      }),
    ],
  };
};

/** A comparison as a picture: its name, what it shows in words, and the chart. */
export interface ComparisonChart {
  readonly title: string;
  readonly describes: string;
  readonly chart: VegaLiteSpec;
}

/**
 * What several readings make of one scenario as a Vega-Lite chart that stands alone: with its title, its description and
 * a ground of its own. It keeps within 1280 pixels; places for which there is no room beside the others stand below.
 *
 * @throws RangeError for a comparison without a row
 * @example
 * comparisonChart(jcpoa, compare(jcpoa, enteringReadings)).chart; // { $schema: '…/vega-lite/v6.json', … }
 */
export const comparisonChart = (
  scenario: Scenario,
  { rows }: Comparison,
  theme: ChartTheme = lightTheme,
): ComparisonChart => {
  if (rows.length === 0)
    throw new RangeError(
      'comparisonChart: expected a row, received none; name a reading and a place',
    );
  const picture = matrixPicture(scenario, rows);
  const { title, describes } = picture;
  const chart: VegaLiteSpec = {
    ...common(theme, true),
    description: `${title}. ${describes}`,
    title: {
      text: title,
      subtitle:
        'Below yes, when it left; below no and unknown, how far it got on a scale of several points',
      anchor: 'start',
      fontSize: 15,
      color: theme.ink,
      subtitleColor: theme.faint,
      offset: 16,
    },
    background: theme.paper,
    padding: 16,
    vconcat: panelsOf(picture.places).map((panel) => panelChart(picture, panel, theme)),
    spacing: 24,
  };
  return { title, describes, chart };
};
