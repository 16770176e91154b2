/** Stages by place and reading, as bars on an axis of time. */
import type { SpansPicture } from '../../analysis/report/picture.js';
import { type Stage, stages as spectrum } from '../../theory/spectrum.js';
import { type ChartTheme, common, lightTheme, type VegaLiteSpec } from './spec.js';
import { axisOver, dayField, dayOf, onAxis, pixelOf, timeLayer } from './time.js';

const width = 700;
/** Heights in rows: a place's name takes one, each reading one. */
const rowHeight = 16;

/** The sign of each stage, written into its bar. */
const letters: Readonly<Record<Stage, string>> = {
  nonpoliticized: 'n',
  politicized: 'P',
  technified: 'T',
  securitized: 'S',
  desecuritized: 'D',
};

/** How a stage is drawn: the heavier, the nearer to exception; the pattern says it without colour. */
const look = (stage: Stage): { readonly opacity: number; readonly dash: readonly number[] } => {
  switch (stage) {
    case 'nonpoliticized':
      return { opacity: 0, dash: [3, 3] };
    case 'politicized':
      return { opacity: 0.12, dash: [1, 0] };
    case 'technified':
      return { opacity: 0.12, dash: [6, 2] };
    case 'securitized':
      return { opacity: 0.85, dash: [1, 0] };
    case 'desecuritized':
      return { opacity: 0.3, dash: [1, 0] };
  }
};

/** The chart of a picture of spans; `null` where there is no date to draw. */
export const spansChart = (
  { places, readings, bars }: SpansPicture,
  theme: ChartTheme = lightTheme,
): VegaLiteSpec | null => {
  const axis = axisOver(bars, width);
  if (axis === null) return null;
  const top = (place: string) => 0.3 + places.indexOf(place) * (readings.length + 1.4);
  const rowOf = (place: string, reading: string) => top(place) + 1 + readings.indexOf(reading);
  const drawn = bars.flatMap((bar) => {
    const days = onAxis(axis, bar);
    if (days === null) return [];
    const row = rowOf(bar.place, bar.reading) + 0.1;
    const each = 0.8 / bar.stages.length;
    const from = pixelOf(axis, Math.max(axis.first, dayOf(bar.from, axis.first)));
    const to = pixelOf(axis, Math.min(axis.last, dayOf(bar.to, axis.last)));
    return bar.stages.map((stage, i) => ({
      ...days,
      top: row + i * each,
      bottom: row + (i + 1) * each,
      middle: row + (i + 0.5) * each,
      stage,
      letter: to - from < 10 || bar.changing || bar.stages.length > 2 ? '' : letters[stage],
      opacity: bar.changing ? look(stage).opacity / 2 : look(stage).opacity,
    }));
  });
  const rows = places.length * (readings.length + 1.4);
  const y = (field: string): VegaLiteSpec => ({
    field,
    type: 'quantitative',
    scale: { domain: [0, rows], reverse: true, nice: false, zero: false },
    axis: null,
  });
  return {
    ...common(theme),
    width,
    height: Math.round(rows * rowHeight),
    layer: [
      timeLayer(axis, theme),
      {
        data: { values: places.map((place) => ({ place, row: top(place) + 0.55 })) },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'middle',
          fontSize: 12,
          fontWeight: 600,
          color: theme.ink,
        },
        encoding: { x: { value: 0 }, y: y('row'), text: { field: 'place' } },
      },
      {
        data: {
          values: places.flatMap((place) =>
            readings.map((reading) => ({ reading, row: rowOf(place, reading) + 0.5 })),
          ),
        },
        mark: { type: 'text', align: 'right', baseline: 'middle', color: theme.faint },
        encoding: { x: { value: -8 }, y: y('row'), text: { field: 'reading' } },
      },
      ...spectrum.flatMap((stage) => {
        const values = drawn.filter((bar) => bar.stage === stage);
        const data = { values };
        return values.length === 0
          ? []
          : [
              {
                data,
                mark: {
                  type: 'rect',
                  fill: theme[stage],
                  stroke: theme[stage],
                  strokeWidth: 1,
                  strokeDash: look(stage).dash,
                },
                encoding: {
                  x: dayField('from'),
                  x2: { field: 'to' },
                  y: y('top'),
                  y2: { field: 'bottom' },
                  fillOpacity: { field: 'opacity', type: 'quantitative', scale: null },
                },
              },
              {
                data,
                mark: {
                  type: 'text',
                  align: 'left',
                  baseline: 'middle',
                  dx: 3,
                  fontSize: 9,
                  fontWeight: 700,
                  color: stage === 'securitized' ? theme.onSecuritized : theme[stage],
                },
                encoding: { x: dayField('from'), y: y('middle'), text: { field: 'letter' } },
              },
            ];
      }),
    ],
  };
};
