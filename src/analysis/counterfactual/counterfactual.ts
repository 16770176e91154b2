/**
 * A counterfactual: a scenario with some of its events otherwise. It is a scenario like any other, and it says nothing of
 * what would have happened: who leaves an event out has left out that event, and not what may have come of it.
 */
import { parseScenario } from '../../scenario/parse.js';
import type { Scenario } from '../../scenario/scenario.js';
import { Refused } from '../refused.js';
import { eventOf, type ScenarioChange } from './change.js';
import { draftOf } from './draft.js';
import { type Fallen, fallIn } from './fallen.js';
import { following } from './following.js';
import { objectionOf, readChanges } from './read-changes.js';

/** A scenario changed, and what could not stay. */
export interface Counterfactual {
  readonly scenario: Scenario;
  readonly changes: readonly ScenarioChange[];
  /** The ids of the events that the changes are about. */
  readonly changed: readonly string[];
  /** What fell with what was left out: what named a thing that is no longer there. */
  readonly fell: readonly Fallen[];
}

/**
 * Makes changes to a scenario, all together.
 *
 * What is left out takes along what cannot be without it, and all of that is listed: an act that names a move, measure or
 * clause which no remaining act makes, whichever field names it (an answer to a move never made; a measure justified by
 * it); an event that has no act left; a link, a treatment, an indicator’s mention. To keep an act, alter it so that it
 * no longer names what is gone. What the changes themselves bring never falls: it is refused if it cannot be.
 *
 * @returns the changed scenario, as the parser gives it, and the list
 * @throws Refused with every reason, if the changes do not fit the scenario or each other, or their result is no scenario
 * @example
 * counterfactual(jcpoa, [{ change: 'leave-out', event: 'E45' }]).fell.map(({ says }) => says);
 */
export const counterfactual = (
  scenario: Scenario,
  changes: readonly ScenarioChange[],
): Counterfactual => {
  const read = readChanges(changes);
  const draft = draftOf(scenario, read);
  const fallenParts = fallIn(draft, scenario);
  const { events, fell } = following(draft);
  const parsed = parseScenario(draft.cut.from({ ...draft.scenario, events }));
  if (!parsed.ok) throw new Refused('counterfactual', parsed.problems.map(objectionOf));
  return {
    scenario: parsed.scenario,
    changes: read,
    changed: [...new Set(read.map(eventOf))],
    fell: [...fallenParts, ...fell],
  };
};
