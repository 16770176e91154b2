/**
 * The contest in the library. The frontier is what the rule of fractional thresholds runs along ties that weigh alike;
 * the sweep is what it runs along others, and where people relapse.
 */
import type { Settled } from '../../src/simulation/acceptance/acceptance.js';
import { fractionalThreshold } from '../../src/simulation/acceptance/fractional-threshold.js';
import { sweep } from '../../src/simulation/acceptance/sweep.js';
import { streamOf } from '../../src/simulation/random.js';
import type { Audience } from './audience.js';
import type { Played } from './course.js';

const playedIn = ({ accepts, rounds }: Settled): Played => ({ acts: accepts, rounds, trace: null });

/** The whole rule, as a run calls it. */
export const byFrontier = ({ network, draws }: Audience): (() => readonly Played[]) => {
  const rule = { rule: 'fractional-threshold' } as const;
  // The rule draws nothing, and looks neither at opinions nor at how stubborn people are.
  const none = new Float64Array(network.size);
  const stream = streamOf(1978, 'updates', 0);
  const rest = { network, stubbornness: none, appeal: none, stream };
  return () =>
    draws.map(({ threshold, seeds }) =>
      playedIn(fractionalThreshold.settle({ ...rest, threshold, convinced: seeds }, rule)),
    );
};

export const bySweep =
  ({ network, draws }: Audience): (() => readonly Played[]) =>
  () =>
    draws.map(({ threshold, seeds }) =>
      playedIn(sweep({ network, threshold, convinced: seeds }, false)),
    );
