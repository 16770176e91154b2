/**
 * A cursor: a place in a history. It moves back and forward, to an event or a date, undoes, redoes, and goes on with
 * other events, without copying the past. Every move gives a new cursor; none changes another.
 */

import { fingerprint } from '../scenario/fingerprint.js';
import type { LayeredEvent } from '../scenario/layer.js';
import { certainlyBefore, type FuzzyDate } from '../theory/date.js';
import { advance, fold, type History, stateBefore } from './history.js';
import { type Identity, identityOf } from './identity.js';
import type { State } from './state.js';
import { indexOf } from './step.js';

/** A place in a history: the history, and how many of its events have happened. */
export interface Cursor {
  readonly history: History;
  /** How many events have happened: 0 is before the first, `history.length` after the last. */
  readonly at: number;
}

/** A cursor at the end of a history, or after so many of its events. @throws RangeError outside the history */
export const cursor = (history: History, at: number = history.length): Cursor => {
  if (!Number.isInteger(at) || at < 0 || at > history.length)
    throw new RangeError(`no place ${at}: the history has ${history.length} events`);
  return { history, at };
};

/** The state where the cursor stands: a seek from the nearest checkpoint. */
export const stateAt = ({ history, at }: Cursor): State => stateBefore(history, at);

/** One event back (undo). At the beginning it stays where it is. */
export const back = ({ history, at }: Cursor): Cursor => ({ history, at: Math.max(0, at - 1) });

/** One event forward (redo). At the end it stays where it is. */
export const forward = ({ history, at }: Cursor): Cursor => ({
  history,
  at: Math.min(history.length, at + 1),
});

export { back as undo, forward as redo };

/** Just after an event. @throws RangeError if the history has no such event */
export const toEvent = ({ history }: Cursor, event: string): Cursor => {
  const index = indexOf(history, event);
  if (index === -1)
    throw new RangeError(`no event ${event} in this history: see the ids of its events`);
  return { history, at: index + 1 };
};

/** After the last event that certainly happened before a date. Undated events go with their place in the order. */
export const toDate = ({ history }: Cursor, date: FuzzyDate): Cursor => {
  let at = 0;
  for (let i = 0; i < history.length; i += 1) {
    const when = history.log[i]?.when;
    if (when != null && certainlyBefore(when, date)) at = i + 1;
  }
  return { history, at };
};

/**
 * Goes on from where the cursor stands with another event. What lay ahead is not in the new cursor's history (there is
 * nothing to redo); the old cursor still has it. The past is shared: at the end of a log no one has gone on from, the
 * event is added to that log; elsewhere the log is taken up to here.
 */
export const record = ({ history, at }: Cursor, event: LayeredEvent): Cursor => {
  if (indexOf(history, event.id) !== -1 && indexOf(history, event.id) < at)
    throw new RangeError(
      `the history already has an event ${event.id}: give the new one another id`,
    );
  const whole = at === history.length && history.log.length === at;
  const log = whole ? history.log : history.log.slice(0, at);
  // The log is append-only and each history reads only its own length of it, so sharing it is not seen.
  (log as LayeredEvent[]).push(event);
  const before = stateBefore(history, at);
  const next = advance(history, before, event, at);
  const checkpoints = history.checkpoints.slice(0, Math.ceil(at / history.span));
  if (at % history.span === 0) checkpoints.push(before);
  const outcomes = [...history.outcomes.slice(0, at), next.outcome === 'taken' ? 1 : 0];
  return {
    history: { ...history, log, length: at + 1, outcomes, checkpoints, end: next.state },
    at: at + 1,
  };
};

/** A bookmark: where a cursor stood, in which history. Plain data, to be kept in a file. */
export interface Bookmark extends Identity {
  readonly at: number;
  /** A hash of the events up to there, so that what was recorded by hand counts too. */
  readonly past: string;
}

const pastOf = ({ log }: History, at: number): string =>
  fingerprint(JSON.stringify(log.slice(0, at).map(({ id, acts }) => [id, acts])));

/** The bookmark of a cursor: what `resume` needs to find the same place in the same history again. */
export const bookmark = ({ history, at }: Cursor): Bookmark => ({
  ...identityOf(history),
  at,
  past: pastOf(history, at),
});

/** A history that is not the one a bookmark was made in: it refuses to go on from another's past. */
export class OtherHistory extends Error {
  override readonly name = 'OtherHistory';
  readonly code = 'other-history';
  constructor(
    readonly field: keyof Bookmark,
    readonly expected: string,
    readonly received: string,
  ) {
    super(
      `resume: the bookmark’s ${field} is ${expected}, this history’s is ${received}; replay the one it was made in`,
    );
  }
}

/** Takes up a bookmark. @throws OtherHistory if library, scenario, reading, layer, observer or past differ */
export const resume = (history: History, mark: Bookmark): Cursor => {
  const identity = identityOf(history);
  for (const field of ['version', 'scenario', 'reading', 'layer', 'observer'] as const)
    if (identity[field] !== mark[field])
      throw new OtherHistory(field, String(mark[field]), String(identity[field]));
  const past = mark.at > history.length ? 'shorter' : pastOf(history, mark.at);
  if (past !== mark.past) throw new OtherHistory('past', mark.past, past);
  return cursor(history, mark.at);
};

/** The history up to where a cursor stands, as a history of its own. */
export const fork = ({ history, at }: Cursor): Cursor => ({
  history: fold({ ...history, log: history.log.slice(0, at) }, at),
  at,
});
