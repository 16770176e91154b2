/** Changes to a scenario, as data: what to leave out, to move, to add or to alter. */
import type { ScenarioEvent } from '../../scenario/scenario.js';
import type { Act } from '../../theory/act.js';

/** Leaves an event out, or one act of it, counted from 0 as in `acts[0]`. */
interface LeaveOut {
  readonly change: 'leave-out';
  readonly event: string;
  readonly act?: number;
}

/**
 * Gives an event other dates (EDTF): each date it has is replaced, and keeps its basis, so that the event stays in the
 * layers it was in. `after`, where given, replaces the events it follows.
 */
export interface MoveEvent {
  readonly change: 'move';
  readonly event: string;
  readonly start: string;
  /** `..`: still going on. */
  readonly end?: string;
  readonly after?: readonly string[];
}

/** Adds an event. With the id of one that is left out it takes that one's place, else it comes last. */
interface AddEvent {
  readonly change: 'add';
  readonly event: ScenarioEvent;
}

/** Puts another act in the place of one, counted from 0. It is in the layers that its own codings put it in. */
interface AlterAct {
  readonly change: 'alter';
  readonly event: string;
  readonly act: number;
  readonly to: Act;
}

/** One change to a scenario. The changes of a list are made together: their order means nothing. */
export type ScenarioChange = LeaveOut | MoveEvent | AddEvent | AlterAct;

/** The id of the event that a change is about. */
export const eventOf = (change: ScenarioChange): string =>
  change.change === 'add' ? change.event.id : change.event;
