/** The end state alone, as ensembles need it, against the same reducer. */
import { byHand, contestant } from '../issue/contest.js';
import { advanceThrough, privateEndingOf } from '../issue/kernel.js';
import { against, interleaved } from '../measure.js';
import type { Row } from '../row.js';

export const rows = (): readonly Row[] => {
  const { reducer, inPlace } = interleaved(
    {
      reducer: byHand,
      inPlace: contestant('in place', advanceThrough, privateEndingOf),
    },
    { rounds: 25 },
  );
  return [
    {
      name: 'advance, end state only, private leaves',
      versus: 'spread reducer',
      ...against(inPlace, reducer),
      gate: 6.67,
      says: 'the same recipes in place: no record, and no state on the way',
    },
  ];
};
