/** What stands for the cause and what for a rival, where both are to be left out in every combination. */
import type { Hypothesis } from '../../scenario/scenario.js';
import { eventOf, type ScenarioChange } from '../counterfactual/change.js';
import type { Factor } from '../counterfactual/factorial.js';
import { itemAnchor } from './anchor.js';
import type { Link } from './document.js';
import type { Study } from './study.js';

/** One side of a pair: how it is called, and the changes that leave it out. */
interface Side {
  readonly name: string | Link;
  readonly changes: readonly ScenarioChange[];
}

export interface Pair {
  readonly cause: Side;
  readonly rival: Side;
}

const leaveOut = (events: readonly string[]): readonly ScenarioChange[] =>
  [...new Set(events)].map((event) => ({ change: 'leave-out', event }));

const touches = ({ changes }: Side, events: readonly string[]): boolean =>
  changes.some((change) => events.includes(eventOf(change)));

/** Two sides that change the same event cannot be there and not there independently. */
const areApart = ({ cause, rival }: Pair): boolean => !touches(cause, rival.changes.map(eventOf));

const setOf = ({ id, changes }: Factor): Side => ({ name: id, changes });

/**
 * The pairs of a hypothesis: of the sets of changes that came with the scenario, each that holds a candidate for the
 * cause with each that holds an event of a rival. Without such sets, all candidates together with each rival.
 */
export const pairsOf = (
  { options: { factors = [] } }: Study,
  { treatments, rivals }: Hypothesis,
): readonly Pair[] => {
  const candidates = treatments.map(({ event }) => event);
  const ofRivals = rivals.flatMap(({ events = [] }) => events);
  const sets = factors.map(setOf);
  const causes = sets.filter((set) => touches(set, candidates));
  const others = sets.filter((set) => touches(set, ofRivals));
  const paired = causes.flatMap((cause) => others.map((rival) => ({ cause, rival })));
  const apart = paired.filter(areApart);
  if (apart.length > 0) return apart;
  const all: Side = { name: 'every candidate', changes: leaveOut(candidates) };
  return rivals
    .flatMap(({ id, events = [] }): readonly Pair[] =>
      events.length === 0
        ? []
        : [
            {
              cause: all,
              rival: { name: { text: id, to: itemAnchor(id) }, changes: leaveOut(events) },
            },
          ],
    )
    .filter(areApart);
};
