/** How near a rule is to holding in a place: what guides the search for the nearest change. */
import { askedIn } from '../theory/asked.js';
import { standingOf } from '../theory/conclude.js';
import { placeOf } from '../theory/place.js';
import { type Judged, metBy, type Rule } from '../theory/rule.js';
import type { Moment } from '../theory/world.js';
import type { History } from './history.js';
import type { State } from './state.js';
import type { Where } from './where.js';

const weight = { yes: 2, unknown: 1, no: 0 } as const;

/** Each condition counts 2 where it holds and 1 where it is unknown; the number of events that met them breaks ties. */
const nearnessOf = (judged: Judged): number =>
  judged.conditions.reduce((sum, { verdict }) => sum + weight[verdict], 1) +
  metBy(judged).length / 1000;

/** The nearness of a rule's nearest witness, over the branches that could move by it; 0 where there is no witness. */
export const nearness = (
  { world, reading }: Pick<History, 'world' | 'reading'>,
  rule: Rule,
  { facts, standings }: State,
  where: Where,
  now: Moment,
): number => {
  const place = placeOf(where.issue, where.arena);
  const leaving = rule === reading.leaves;
  return standingOf(standings, place)
    .branches.filter(({ status }) => !leaving || status === 'inside')
    .flatMap((branch) => {
      const asked = askedIn(world, facts, place, branch, now);
      return rule.here(asked).flatMap((witness) => rule.judge(witness, asked) ?? []);
    })
    .reduce((best, judged) => Math.max(best, nearnessOf(judged)), 0);
};
