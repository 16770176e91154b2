/** The log: events drawn by chance, of which about a tenth are refused, for want of a rule or by a condition. */
import { type Chance, chance } from '../chance.js';
import { audienceIds, type Event, issueIds } from './event.js';
import { reduce, type State, start } from './reducer.js';

const anyEvent = ({ below, pick }: Chance): Event => {
  const issue = pick(issueIds);
  const audience = pick(audienceIds);
  switch (below(8)) {
    case 0:
      return { type: 'raised', issue };
    case 1:
      return { type: 'claimed', issue };
    case 2:
      return { type: 'accepted', issue, audience };
    case 3:
      return { type: 'enacted', issue };
    case 4:
      return { type: 'ended', issue };
    case 5:
      return { type: 'released', issue, audience };
    case 6:
      return { type: 'won', audience };
    default:
      return { type: 'lost', audience };
  }
};

export interface Log {
  readonly events: readonly Event[];
  readonly refused: number;
}

/** Draws a log. An event that would be refused is kept one time in so many, and else drawn again. */
export const logOf = (length: number, seed: number): Log => {
  const luck = chance(seed);
  const events: Event[] = [];
  let refused = 0;
  let state: State = start;
  while (events.length < length) {
    const event = anyEvent(luck);
    const next = reduce(state, event);
    if (next === state && luck.below(6) > 0) continue;
    if (next === state) refused += 1;
    events.push(event);
    state = next;
  }
  return { events, refused };
};
