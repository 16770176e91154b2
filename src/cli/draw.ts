/** Charts drawn as SVG, by Vega, in this process: nothing is fetched and no page is needed. Loaded when there is something to draw. */
import { Error as OnlyErrors, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { VegaLiteSpec } from '../render/vega-lite/spec.js';

const refuse = (): Promise<never> => Promise.reject(new Error('a chart of a report loads nothing'));

/** Vega asks this for whatever a chart would fetch. */
const noLoader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

const svgOf = (chart: VegaLiteSpec): Promise<string> => {
  // Vega writes into what it draws, so it gets a copy. Our charts are plain JSON, and Vega-Lite's type of them is a
  // union of hundreds: what is wrong with one it tells here.
  const { spec } = compile(structuredClone(chart) as unknown as TopLevelSpec);
  const view = new View(parse(spec), {
    renderer: 'none',
    loader: noLoader,
    logLevel: OnlyErrors,
  });
  return view.toSVG();
};

/** Each chart as SVG. The same charts give the same bytes. */
export const drawn = async (
  charts: Readonly<Record<string, VegaLiteSpec>>,
): Promise<Readonly<Record<string, string>>> => {
  const drawings: Record<string, string> = {};
  for (const [id, chart] of Object.entries(charts)) drawings[id] = await svgOf(chart);
  return drawings;
};
