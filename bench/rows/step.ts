/** One step of one machine, its whole decision on record, against a reducer written by hand and against xstate. */
import { drafted } from '../../src/machine/draft.js';
import { copied } from '../../src/machine/write.js';
import { byHand, contestant } from '../issue/contest.js';
import { endingOf, stepThrough } from '../issue/kernel.js';
import * as xstate from '../issue/xstate.js';
import { against, interleaved } from '../measure.js';
import type { Row } from '../row.js';

export const rows = (): readonly Row[] => {
  const { reducer, copy, draft, transition } = interleaved({
    reducer: byHand,
    copy: contestant('copied', (log) => stepThrough(log, copied), endingOf),
    draft: contestant('drafted', (log) => stepThrough(log, drafted), endingOf),
    transition: contestant('xstate', xstate.transitionThrough, xstate.endingOf),
  });
  return [
    {
      name: 'step, full decision, frozen copy of the leaf',
      versus: 'spread reducer',
      ...against(copy, reducer),
      gate: 0.77,
      says: 'the ordinary way: every condition and source on record, where the reducer records nothing',
    },
    {
      name: 'step, full decision, immer draft of the leaf',
      versus: 'spread reducer',
      ...against(draft, reducer),
      gate: 0.28,
      says: 'the same recipes and records, for whoever wants patches',
    },
    {
      name: 'step, full decision, frozen copy of the leaf',
      versus: 'xstate 5 transition',
      ...against(copy, transition),
      gate: 20,
      says: 'the pure function of the best known peer, which gives no reasons',
    },
  ];
};
