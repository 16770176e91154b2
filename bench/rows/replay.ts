/** The whole situation replayed under R2/D2: what an event costs, and that it costs no more in what is large. */

import { byHand } from '../issue/contest.js';
import { against, type Contestant, interleaved } from '../measure.js';
import type { Row } from '../row.js';
import type { Size } from '../scenario/generated.js';
import { history } from '../scenario/history.js';

const replaying = (size: Size): Contestant => {
  const again = history(size);
  return { run: again, events: size.events };
};

const flat = (
  what: string,
  [few, many]: readonly [Size, Size],
  [least, most]: readonly [string, string],
  says: string,
): Row => {
  const { small, large } = interleaved(
    { small: replaying(few), large: replaying(many) },
    { rounds: 7 },
  );
  return {
    name: `an event replayed, ${most} ${what}`,
    versus: `with ${least}`,
    ...against(large, small),
    gate: 0.5,
    says,
  };
};

const everyMove = Number.POSITIVE_INFINITY;

export const rows = (): readonly Row[] => {
  const { replay, reducer } = interleaved({
    replay: replaying({ events: 10_000, issues: 100, moves: everyMove, standing: 10 }),
    reducer: byHand,
  });
  const size: Size = { events: 20_000, issues: 10, moves: everyMove, standing: 10 };
  return [
    {
      name: 'an event replayed, whole situation, R2/D2',
      versus: 'spread reducer',
      ...against(replay, reducer),
      gate: null,
      says: 'routes, machines and conclusions of the theory, beside an event of the small machine above',
    },
    flat(
      'events',
      [
        { ...size, events: 100, issues: 100 },
        { ...size, events: 100_000, issues: 100 },
      ],
      ['100', '100,000'],
      'one event in six makes a move, so moves, measures and answers grow in proportion; 100 issues',
    ),
    flat(
      'issues',
      [size, { ...size, issues: 1000 }],
      ['10', '1,000'],
      '20,000 events spread over more places',
    ),
    flat(
      'moves',
      [
        { ...size, moves: 10 },
        { ...size, moves: 1000 },
      ],
      ['10', '1,000'],
      '20,000 events, of which those that make no move answer one or change a measure',
    ),
  ];
};
