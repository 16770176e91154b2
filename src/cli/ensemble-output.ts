/** An ensemble, printed in the format asked for. */
import type { Ensemble } from '../simulation/ensemble.js';
import { Failure } from './failure.js';
import { write, writeJson } from './output.js';

/** How an ensemble can be printed, beside `text` and `json`. */
export const ensembleFormats = ['csv', 'vega-lite', 'svg'] as const;

/** Prints an ensemble. */
export async function ensembleOutput(ensemble: Ensemble, format: string): Promise<void> {
  const { scenario, reading, seed, runs, places } = ensemble;
  if (format === 'json') {
    const plain = (_: string, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value;
    return writeJson(JSON.parse(JSON.stringify(ensemble, plain)));
  }
  if (format !== 'text') throw new Failure(2, `--format ${format}: not yet`);
  const rows = places.map(
    ({ issue, arena, securitized }) =>
      `  ${issue} in ${arena}: securitized in ${securitized.runs} of ${runs} runs`,
  );
  write([`${scenario}: ${runs} runs, seed ${seed}, read with ${reading}`, ...rows].join('\n'));
}
