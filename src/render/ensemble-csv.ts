/** An ensemble as a table: for each place, event and stage, in how many runs. */

import type { Ensemble } from '../simulation/ensemble.js';
import { shareInterval } from '../simulation/interval.js';
import type { StageOrUndecided } from '../simulation/pattern-outcome.js';
import { stages } from '../theory/spectrum.js';
import { csvText } from './csv.js';

const head = [
  'scenario',
  'reading',
  'seed',
  'runs',
  'issue',
  'arena',
  'event',
  'date',
  'stage',
  'in runs',
  'low',
  'high',
  'first securitized in runs',
];

const told: readonly StageOrUndecided[] = [...stages, 'undecided'];

/**
 * The stages of an ensemble over time, as CSV: one row for each place, event and stage. `low` and `high` are the ends of
 * the exact interval of 95 per cent, as shares from 0 to 1.
 */
export const ensembleCsv = ({ scenario, reading, seed, runs, events, places }: Ensemble): string =>
  csvText(
    head,
    places.flatMap(({ issue, arena, overTime, times }) =>
      overTime.flatMap((counts, index) =>
        told.map((stage) => {
          const { low, high } = shareInterval(counts[stage], runs);
          const { event = null, date = null } = events[index] ?? {};
          const entered = times.find((one) => one.index === index)?.runs ?? 0;
          return [
            scenario,
            reading,
            seed,
            runs,
            issue,
            arena,
            event,
            date?.text ?? null,
            stage,
            counts[stage],
            low,
            high,
            stage === 'securitized' ? entered : null,
          ];
        }),
      ),
    ),
  );
