/** The charts of a report, by the picture they show. */
import type { Picture } from '../../analysis/report/picture.js';
import type { Report } from '../../analysis/report/report.js';
import { spansChart } from './spans.js';
import { type ChartTheme, lightTheme, type VegaLiteSpec } from './spec.js';
import { timelineChart } from './timeline.js';
import { treatmentsChart } from './treatments.js';

const chartOf = (picture: Picture, theme: ChartTheme): VegaLiteSpec | null => {
  switch (picture.kind) {
    case 'timeline':
      return timelineChart(picture, theme);
    case 'spans':
      return spansChart(picture, theme);
    case 'treatments':
      return treatmentsChart(picture, theme);
  }
};

/**
 * The charts of a report as Vega-Lite, by the id of their picture; a picture with nothing to draw has none.
 *
 * @param theme the colours; by default dark on white
 * @example
 * reportCharts(reportOf(jcpoa))['timeline']; // { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', … }
 */
export const reportCharts = (
  { pictures }: Report,
  theme: ChartTheme = lightTheme,
): Readonly<Record<string, VegaLiteSpec>> =>
  Object.fromEntries(
    pictures.flatMap((picture) => {
      const chart = chartOf(picture, theme);
      return chart === null ? [] : [[picture.id, chart]];
    }),
  );
