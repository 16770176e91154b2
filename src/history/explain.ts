/**
 * Why, and above all why not: what a reading asked, of which witness, what met each condition, and what is missing.
 */
import type { Stage } from '../theory/act.js';
import type { Lack } from '../theory/answered.js';
import { askedIn } from '../theory/asked.js';
import { type Drawn, standingOf } from '../theory/conclude.js';
import { partsOf, placeOf } from '../theory/place.js';
import type { Refusal } from '../theory/refusal.js';
import { type Asked, type Judged, nearest, type Rule } from '../theory/rule.js';
import { type History, momentOf, stateBefore } from './history.js';
import type { State } from './state.js';
import { indexOf, stagesIn, stepAt, steps } from './step.js';
import type { Where } from './where.js';
import { checkPlace } from './where.js';

/** How one place stands with the rule that could change it next. */
export interface Outlook {
  readonly where: Where;
  readonly stages: readonly Stage[];
  /** The rule that would move it on: the reading's for entering, or for leaving. */
  readonly rule: Rule;
  /** Its nearest witness with every condition; `null` when nothing here can be one yet. */
  readonly nearest: Judged | null;
  /** What we would need to know: what was not coded and would decide. */
  readonly toKnow: readonly Lack[];
  /** Where several stages are possible: the event since which they are, and what was not coded then. */
  readonly openSince: { readonly event: string; readonly lacks: readonly Lack[] } | null;
}

/** The answer to "why?" of one event. */
export interface Why {
  readonly event: string;
  readonly outcome: 'taken' | 'refused';
  readonly refusals: readonly Refusal[];
  /** What the event made the reading conclude, or keep open. */
  readonly drawn: readonly Drawn[];
  /** Every rule that the event made the reading ask, of its nearest witness. */
  readonly asked: readonly (Judged & { readonly where: Where })[];
  /** The places the event touched, and what would change them next. */
  readonly outlooks: readonly Outlook[];
}

const askedOf = (
  history: History,
  state: State,
  where: Where,
  index: number,
): readonly (readonly [Rule, Asked])[] => {
  const { world, reading, log } = history;
  const place = placeOf(where.issue, where.arena);
  const event = log[index];
  const now = event === undefined ? { index: -1, event: '', when: null } : momentOf(event, index);
  return standingOf(state.standings, place).branches.map((branch) => [
    branch.status === 'inside' ? reading.leaves : reading.enters,
    askedIn(world, state.facts, place, branch, now),
  ]);
};

/** The event since which several stages are possible, and what was not coded then; `null` where one is definite. */
const openedBy = (history: History, where: Where, index: number): Outlook['openSince'] => {
  if (stagesIn(stateBefore(history, index + 1), where).length < 2) return null;
  const place = placeOf(where.issue, where.arena);
  let opened: Outlook['openSince'] = null;
  for (const step of steps(history)) {
    if (step.index > index) break;
    if (stagesIn(step.state, where).length < 2) opened = null;
    else if (opened === null) {
      const drawn = step.concluded.flatMap((one) => (one.place === place ? one.drawn : []));
      const lacks = drawn.flatMap(({ judged }) => judged.conditions.flatMap((one) => one.lacks));
      opened = { event: step.event.id, lacks: distinct(lacks) };
    }
  }
  return opened;
};

/** Each lack once. */
const distinct = (lacks: readonly Lack[]): readonly Lack[] => [
  ...new Map(lacks.map((lack) => [`${lack.of} ${lack.says}`, lack])).values(),
];

/** The rule that would move a place on just after an event, and its nearest witness there. */
export const nearestOf = (
  history: History,
  where: Where,
  index: number,
  also: readonly string[] = [],
): { readonly rule: Rule; readonly judged: Judged | null } => {
  const asks = askedOf(history, stateBefore(history, index + 1), where, index);
  // Where branches differ, the one that has not entered is the one whose entry is in question.
  const [rule, asked] = asks.find(([one]) => one === history.reading.enters) ??
    asks[0] ?? [history.reading.enters, null];
  if (asked === null) return { rule, judged: null };
  const witnesses = [...new Set([...also, ...rule.here(asked)])];
  return {
    rule,
    judged: nearest(witnesses.flatMap((witness) => rule.judge(witness, asked) ?? [])),
  };
};

/**
 * How a place stands just after an event (by default the last): the rule that would change it, its nearest witness,
 * and what we would need to know. What would have to have happened is a search of its own: `nearestChange`.
 *
 * @param also witnesses to look at first, beside all that stand here
 * @throws RangeError for a place or an index that the history does not have
 */
export const outlook = (
  history: History,
  where: Where,
  index: number = history.length - 1,
  also: readonly string[] = [],
): Outlook => {
  checkPlace(history, where);
  const state = stateBefore(history, index + 1);
  const { rule, judged } = nearestOf(history, where, index, also);
  const lacks = judged?.conditions.flatMap((condition) => condition.lacks) ?? [];
  return {
    where,
    stages: stagesIn(state, where),
    rule,
    nearest: judged,
    toKnow: distinct(lacks),
    openSince: openedBy(history, where, index),
  };
};

/**
 * Why an event did what it did, and why it did no more.
 *
 * @throws RangeError if the history has no such event in its layer
 * @example
 * why(history, 'R-2006-07-31').asked[0]?.conditions; // each condition, its verdict, and what met it
 */
export const why = (history: History, event: string): Why => {
  const index = indexOf(history, event);
  if (index === -1)
    throw new RangeError(
      `no event ${event} in this history: it may be in another layer of evidence`,
    );
  const step = stepAt(history, index);
  const places = [...new Set(step.touches.map(({ place }) => place))].map(partsOf);
  return {
    event,
    outcome: step.outcome,
    refusals: step.refusals,
    drawn: step.concluded.flatMap(({ drawn }) => drawn),
    asked: step.concluded.flatMap(({ place, judged }) =>
      judged.map((one) => ({ ...one, where: partsOf(place) })),
    ),
    outlooks: places.map((where) => {
      const here = step.concluded.filter(
        ({ place }) => place === placeOf(where.issue, where.arena),
      );
      const asked = here.flatMap(({ judged }) => judged.map(({ witness }) => witness));
      return outlook(history, where, index, asked);
    }),
  };
};
