/** Every place where two codings part: which events, acts, dates and fields, with what each of them has there. */
import type { Scenario, ScenarioEvent } from '../../scenario/scenario.js';
import { unitOf } from './act-unit.js';
import type { Differences, Gathered } from './difference.js';
import { paired } from './pairing.js';
import { compareValues } from './value-differences.js';

function compareEvents(a: ScenarioEvent, b: ScenarioEvent, found: Gathered): void {
  const spot = { event: a.id, path: `events[${a.id}]` };
  const { acts: actsA, ...restA } = a;
  const { acts: actsB, ...restB } = b;
  compareValues(restA, restB, spot, found);
  for (const { about, ...sides } of paired(actsA, actsB, unitOf)) {
    const at = { event: a.id, path: `${spot.path}.acts[${about}]` };
    if (sides.a === undefined || sides.b === undefined)
      found.coding.push({ ...at, what: 'act', ...sides });
    else compareValues(sides.a, sides.b, at, found);
  }
}

/** Where dates do not decide, events are taken in the order of the file: it too is coded. */
function compareOrder(a: Scenario, b: Scenario, found: Gathered): void {
  const shared = (one: Scenario, other: Scenario) => {
    const there = new Set(other.events.map(({ id }) => id));
    return one.events.map(({ id }) => id).filter((id) => there.has(id));
  };
  const [inA, inB] = [shared(a, b), shared(b, a)];
  const parting = inA.flatMap((id, i) => (id === inB[i] ? [] : [i]));
  const [first] = parting;
  if (first === undefined) return;
  const stretch = (ids: readonly string[]) => ids.slice(first, (parting.at(-1) ?? first) + 1);
  const sides = { a: stretch(inA), b: stretch(inB) };
  found.coding.push({ event: null, path: 'events, their order', what: 'value', ...sides });
}

/** Every place where two codings part, whatever the reading; their order is that of the first coding. */
export function differences(a: Scenario, b: Scenario): Differences {
  const found: Gathered = { coding: [], wording: [] };
  const { events: eventsA, ...restA } = a;
  const { events: eventsB, ...restB } = b;
  compareValues(restA, restB, { event: null, path: '' }, found);
  compareOrder(a, b, found);
  for (const { about, ...sides } of paired(eventsA, eventsB, ({ id }) => id)) {
    if (sides.a === undefined || sides.b === undefined)
      found.coding.push({ event: about, path: `events[${about}]`, what: 'event', ...sides });
    else compareEvents(sides.a, sides.b, found);
  }
  return found;
}
