/** An ensemble, printed in the format asked for. */
import { describedSvg } from '../render/described-svg.js';
import { ensembleCsv } from '../render/ensemble-csv.js';
import { ensembleJson } from '../render/ensemble-json.js';
import { ensembleText } from '../render/text/ensemble.js';
import { ensembleChart } from '../render/vega-lite/ensemble.js';
import type { Ensemble } from '../simulation/ensemble.js';
import { Failure } from './failure.js';
import { paint, write, writeJson } from './output.js';

/** How an ensemble can be printed, beside `text` and `json`. */
export const ensembleFormats = ['csv', 'vega-lite', 'svg'] as const;

const drawing = async (ensemble: Ensemble): Promise<string> => {
  // Loaded only here, so that the other formats start as fast as without it.
  const { drawn } = await import('./draw.js');
  const { title, describes, chart } = ensembleChart(ensemble);
  const { picture = '' } = await drawn({ picture: chart });
  return describedSvg({ id: 'ensemble', title, describes }, picture) ?? picture;
};

/** Prints an ensemble. */
export async function ensembleOutput(ensemble: Ensemble, format: string): Promise<void> {
  if (ensemble.runs === 0 && (format === 'svg' || format === 'vega-lite'))
    throw new Failure(2, `--format ${format}: of no runs there is no picture; take more --runs`);
  if (format === 'json') writeJson(ensembleJson(ensemble));
  else if (format === 'csv') write(ensembleCsv(ensemble));
  else if (format === 'vega-lite') writeJson(ensembleChart(ensemble).chart);
  else if (format === 'svg') write(await drawing(ensemble));
  else write(ensembleText(ensemble, paint()));
}
