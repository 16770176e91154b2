/** The steps of a history: what each event did, computed when asked. */
import type { LayeredEvent } from '../scenario/layer.js';
import type { Stage } from '../theory/act.js';
import { standingOf } from '../theory/conclude.js';
import { placeOf } from '../theory/place.js';
import { placeIn } from '../theory/situation.js';
import { possibleStages } from '../theory/stage.js';
import { advance, type History, stateBefore } from './history.js';
import { type Label, labelsOf } from './label.js';
import { type Advanced, initial, type State } from './state.js';
import type { Where } from './where.js';

/** One event in a history: what was taken or refused, what it touched, what the reading concluded. */
export interface HistoryStep extends Advanced {
  readonly index: number;
  readonly event: LayeredEvent;
  readonly before: State;
  readonly labels: readonly Label[];
}

const stepFrom = (
  history: History,
  before: State,
  event: LayeredEvent,
  index: number,
): HistoryStep => {
  const next = advance(history, before, event, index);
  return { ...next, index, event, before, labels: labelsOf(before, next) };
};

/** The step of the event at an index. @throws RangeError for an index outside the history */
export const stepAt = (history: History, index: number): HistoryStep => {
  const before = stateBefore(history, index);
  const event = index < history.length ? history.log[index] : undefined;
  if (event === undefined)
    throw new RangeError(`no event ${index}: the history has ${history.length} events`);
  return stepFrom(history, before, event, index);
};

/** Every step, in order. */
export function* steps(history: History): Generator<HistoryStep> {
  let state = initial;
  for (let i = 0; i < history.length; i += 1) {
    const event = history.log[i];
    if (event === undefined) return;
    const step = stepFrom(history, state, event, i);
    yield step;
    state = step.state;
  }
}

/** The index of an event by its id, or -1. */
export const indexOf = (history: History, event: string): number =>
  history.log.findIndex(({ id }, i) => i < history.length && id === event);

/** The possible stages of a place in a state: one where it is definite. */
export const stagesIn = (state: State, { issue, arena }: Where): readonly Stage[] => {
  const place = placeOf(issue, arena);
  return possibleStages(placeIn(state.facts, place).agenda, standingOf(state.standings, place));
};

/** Every place of a scenario, in declared order. */
export const placesOf = (history: Pick<History, 'scenario'>): readonly Where[] =>
  history.scenario.issues.flatMap(({ id, arenas }) =>
    arenas.map((arena) => ({ issue: id, arena })),
  );
