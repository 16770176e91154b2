/** A scenario with changes made and nothing taken out yet; what is to go, and what the changes brought. */
import { type Path, within } from '../../scenario/path.js';
import type { DateAssertion, Scenario, ScenarioEvent } from '../../scenario/scenario.js';
import type { Act, Basis } from '../../theory/act.js';
import { refuseIf } from '../refused.js';
import type { MoveEvent, ScenarioChange } from './change.js';
import { type Cuts, cuts } from './cuts.js';
import { objectionsTo } from './fits.js';

export interface Draft {
  /** Events keep their places; what is left out is still there, and added events come last. */
  readonly scenario: Scenario;
  /** What the changes leave out. */
  readonly cut: Cuts;
  /** What the changes themselves say. It does not fall with anything: whoever wrote it is told if it cannot be. */
  readonly brought: Cuts;
}

/** Where an event stands, by its place in the list. */
export const eventPath = (index: number): Path => within(within(null, 'events'), index);
/** Where an act stands. */
const actPath = (event: number, act: number): Path => within(within(eventPath(event), 'acts'), act);

/** The bases of an event's dates; of one without dates, those of its acts that are evidence. */
const basesOf = ({ dates, acts }: ScenarioEvent): readonly Basis[] => {
  const ofActs = acts.flatMap(({ coded }) => coded.map(({ basis }) => basis));
  const bases =
    dates.length > 0
      ? dates.map(({ basis }) => basis)
      : ofActs.filter((basis) => basis !== 'assumed');
  return bases.length > 0 ? [...new Set(bases)] : ['simulated'];
};

const moved = (event: ScenarioEvent, { start, end, after }: MoveEvent): ScenarioEvent => {
  const was = event.dates.map((date) => date.start).join(' and ') || 'not coded';
  const says = `In this counterfactual its date is moved to ${start}; it was ${was}.`;
  return {
    ...event,
    dates: basesOf(event).map(
      (basis): DateAssertion => ({
        start,
        ...(end === undefined ? {} : { end }),
        basis,
        checked: 'memory',
        cite: null,
      }),
    ),
    ...(after === undefined ? {} : { after }),
    note: event.note === undefined ? says : `${event.note}\n${says}`,
  };
};

/** Makes the changes. @throws Refused with every reason why they do not fit the scenario, or each other */
export const draftOf = (scenario: Scenario, changes: readonly ScenarioChange[]): Draft => {
  refuseIf('counterfactual', objectionsTo(scenario, changes));
  const cut = cuts();
  const brought = cuts();
  const indexOf = new Map(scenario.events.map(({ id }, i) => [id, i]));
  const added = new Set(changes.flatMap((one) => (one.change === 'add' ? one.event.id : [])));
  // Copies, so that each act is an object of its own, to be found again by where it stands.
  const events = scenario.events.map(
    (event): ScenarioEvent => ({ ...event, acts: event.acts.map((act): Act => ({ ...act })) }),
  );
  const change = (id: string, by: (event: ScenarioEvent) => ScenarioEvent): number => {
    const index = indexOf.get(id) ?? events.length;
    const event = events[index];
    if (event !== undefined) events[index] = by(event);
    return index;
  };
  const make = (one: ScenarioChange): void => {
    switch (one.change) {
      case 'leave-out': {
        const index = change(one.event, (event) => event);
        if (one.act !== undefined) cut.add(actPath(index, one.act));
        else if (!added.has(one.event)) cut.add(eventPath(index));
        break;
      }
      case 'move': {
        const index = change(one.event, (event) => moved(event, one));
        if (one.after !== undefined) brought.add(within(eventPath(index), 'after'));
        break;
      }
      case 'alter': {
        const index = change(one.event, (event) => ({
          ...event,
          acts: event.acts.map((act, i) => (i === one.act ? { ...one.to } : act)),
        }));
        brought.add(actPath(index, one.act));
        break;
      }
      case 'add': {
        const index = change(one.event.id, () => one.event);
        if (index === events.length) events.push(one.event);
        brought.add(eventPath(index));
      }
    }
  };
  for (const one of changes) make(one);
  return { scenario: { ...scenario, events }, cut, brought };
};
