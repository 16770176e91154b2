/** An ensemble, in the format asked for. */
import { describedSvg } from '../render/described-svg.js';
import { ensembleCsv } from '../render/ensemble-csv.js';
import { ensembleJson } from '../render/ensemble-json.js';
import { ensembleText } from '../render/text/ensemble.js';
import { ensembleChart } from '../render/vega-lite/ensemble.js';
import type { Ensemble } from '../simulation/ensemble.js';
import { Failure } from './failure.js';
import { jsonText, paint } from './output.js';

/** How an ensemble can be printed, beside `text` and `json`. */
export const ensembleFormats = ['csv', 'vega-lite', 'svg'] as const;

const drawing = async (ensemble: Ensemble): Promise<string> => {
  // Loaded only here, so that the other formats start as fast as without it.
  const { drawn } = await import('./draw.js');
  const { title, describes, chart } = ensembleChart(ensemble);
  const { picture = '' } = await drawn({ picture: chart });
  return describedSvg({ id: 'ensemble', title, describes }, picture) ?? picture;
};

/** An ensemble as it is printed. */
export async function ensembleOutput(ensemble: Ensemble, format: string): Promise<string> {
  if (ensemble.runs === 0 && (format === 'svg' || format === 'vega-lite'))
    throw new Failure(2, `--format ${format}: of no runs there is no picture; take more --runs`);
  if (format === 'json') return jsonText(ensembleJson(ensemble));
  if (format === 'csv') return ensembleCsv(ensemble);
  if (format === 'vega-lite') return jsonText(ensembleChart(ensemble).chart);
  return format === 'svg' ? drawing(ensemble) : ensembleText(ensemble, paint());
}
