/** Comparing: where two histories part, and what several readings make of one scenario. */
import type { Scenario } from '../scenario/scenario.js';
import type { Stage } from '../theory/act.js';
import type { FuzzyDate } from '../theory/date.js';
import { placeOf } from '../theory/place.js';
import type { Reading } from '../theory/reading.js';
import type { ConditionAnswered, Judged } from '../theory/rule.js';
import { outlook } from './explain.js';
import { type History, type ReplayOptions, replay } from './history.js';
import { type Span, spans } from './spans.js';
import type { State } from './state.js';
import { type HistoryStep, placesOf, stagesIn, steps } from './step.js';
import type { Where } from './where.js';

/** The first event after which two histories differ, and in what. */
export interface Parting {
  readonly index: number;
  /** The event in each; `null` where the other went on alone. */
  readonly events: readonly [string | null, string | null];
  readonly where: Where | null;
  readonly stages: readonly [readonly Stage[], readonly Stage[]];
  /** What each asked at that event, of its nearest witness. */
  readonly asked: readonly [readonly Judged[], readonly Judged[]];
  readonly says: string;
}

const outcomeOf = (step: HistoryStep | undefined): string =>
  step === undefined ? 'no event' : `${step.event.id} ${step.outcome}`;

const judgedAt = (step: HistoryStep | undefined, where: Where): readonly Judged[] =>
  step?.concluded.flatMap(({ place, judged }) =>
    place === placeOf(where.issue, where.arena) ? judged : [],
  ) ?? [];

/** The first of some places where two states differ in stage. */
const stagesApart = (
  a: State,
  b: State,
  places: readonly Where[],
): (Pick<Parting, 'stages'> & { readonly where: Where }) | null => {
  for (const where of places) {
    const stages = [stagesIn(a, where), stagesIn(b, where)] as const;
    if (stages[0].join() !== stages[1].join()) return { where, stages };
  }
  return null;
};

/**
 * The first difference of two histories, or `null` if there is none: an event that one has and the other has not, that
 * one takes and the other refuses, or after which the stages differ.
 *
 * @param only the places whose stages are compared; by default all
 */
export const compare = (
  a: History,
  b: History,
  only: (where: Where) => boolean = () => true,
): Parting | null => {
  const right = steps(b);
  const places = placesOf(a).filter(only);
  let index = 0;
  for (const left of steps(a)) {
    const other = right.next().value as HistoryStep | undefined;
    if (outcomeOf(left) !== outcomeOf(other)) {
      return {
        index,
        events: [left.event.id, other?.event.id ?? null],
        where: null,
        stages: [[], []],
        asked: [[], []],
        says: `one has ${outcomeOf(left)}, the other ${outcomeOf(other)}`,
      };
    }
    if (other === undefined) return null;
    const apart = stagesApart(left.state, other.state, places);
    if (apart !== null) {
      const { where, stages } = apart;
      return {
        index,
        events: [left.event.id, other.event.id],
        ...apart,
        asked: [judgedAt(left, where), judgedAt(other, where)],
        says: `after ${left.event.id}, ${where.issue} in ${where.arena} is ${stages[0].join(' or ')} under ${a.reading.id} and ${stages[1].join(' or ')} under ${b.reading.id}`,
      };
    }
    index += 1;
  }
  const extra = right.next().value as HistoryStep | undefined;
  if (extra === undefined) return null;
  return {
    index,
    events: [null, extra.event.id],
    where: null,
    stages: [[], []],
    asked: [[], []],
    says: `only one has ${extra.event.id}`,
  };
};

const between = (where: Where, [one, other]: Parting['stages']): string =>
  `${where.issue} in ${where.arena} is ${one.join(' or ')} in the first history and ${other.join(' or ')} in the second`;

/**
 * Place by place, the first event that both histories have after which the stages differ, whatever else happened in
 * either between; `null` where there is none. Events are matched by their ids, in the order of the first history. Where
 * only what follows the last of them differs, `events` is `[null, null]` and the stages are those at the end.
 *
 * @param ignoring events after which the stages are not compared, such as those that were changed
 */
export const compareShared = (
  a: History,
  b: History,
  places: readonly Where[] = placesOf(a),
  ignoring: ReadonlySet<string> = new Set(),
): readonly (Parting | null)[] => {
  const there = new Map([...steps(b)].map((step) => [step.event.id, step]));
  const found: (Parting | null)[] = places.map(() => null);
  for (const left of steps(a)) {
    const { id } = left.event;
    const other = there.get(id);
    if (other === undefined || ignoring.has(id)) continue;
    places.forEach((where, i) => {
      const apart = found[i] === null ? stagesApart(left.state, other.state, [where]) : null;
      if (apart === null) return;
      const asked = [judgedAt(left, where), judgedAt(other, where)] as const;
      const says = `after ${id}, ${between(where, apart.stages)}`;
      found[i] = { index: left.index, events: [id, id], ...apart, asked, says };
    });
  }
  return found.map((parting, i) => {
    const where = places[i];
    if (parting !== null || where === undefined) return parting;
    const apart = stagesApart(a.end, b.end, [where]);
    if (apart === null) return null;
    const says = `at the end, ${between(where, apart.stages)}`;
    return { index: a.length, events: [null, null], ...apart, asked: [[], []], says };
  });
};

/** What one reading makes of one place: is it ever securitized, since when, and which conditions decide. */
export interface ReadingRow {
  readonly reading: string;
  readonly issue: string;
  readonly arena: string;
  /** `yes`: definitely securitized at some event; `unknown`: only possibly; `no`: never. */
  readonly verdict: 'yes' | 'no' | 'unknown';
  readonly date: FuzzyDate | null;
  /** The event at which it became so. */
  readonly event: string | null;
  /** When it definitely left, if it did. */
  readonly left: FuzzyDate | null;
  readonly leftAt: string | null;
  readonly satisfied: readonly ConditionAnswered[];
  readonly missing: readonly ConditionAnswered[];
  readonly unknown: readonly ConditionAnswered[];
}

const isOnly = (stage: Stage) => (span: Span) =>
  span.stages.length === 1 && span.stages[0] === stage;

const conditionsAt = (
  history: History,
  where: Where,
  event: string | null,
): readonly ConditionAnswered[] => {
  if (event === null) return outlook(history, where).nearest?.conditions ?? [];
  for (const step of steps(history)) {
    if (step.event.id !== event) continue;
    return (
      judgedAt(step, where).find(({ rule }) => rule === history.reading.enters.id)?.conditions ?? []
    );
  }
  return [];
};

/** The row of one place in one history. */
export const rowOf = (history: History, where: Where): ReadingRow => {
  const all = spans(history, where);
  const entered = all.find(isOnly('securitized'));
  const possible = all.some(({ stages }) => stages.includes('securitized'));
  const left = entered && all.slice(all.indexOf(entered)).find(isOnly('desecuritized'));
  const conditions = conditionsAt(history, where, entered?.begun ?? null);
  const which = (verdict: ConditionAnswered['verdict']) =>
    conditions.filter((one) => one.verdict === verdict);
  return {
    reading: history.reading.id,
    ...where,
    verdict: entered ? 'yes' : possible ? 'unknown' : 'no',
    date: entered?.from ?? null,
    event: entered?.begun ?? null,
    left: left?.from ?? null,
    leftAt: left?.begun ?? null,
    satisfied: which('yes'),
    missing: which('no'),
    unknown: which('unknown'),
  };
};

/** Several readings of one scenario: a row for each reading and place, and where each parts from the first. */
export interface Comparison {
  readonly rows: readonly ReadingRow[];
  /** For each reading after the first: where it parts from the first. */
  readonly partings: readonly {
    readonly readings: readonly [string, string];
    readonly parting: Parting | null;
  }[];
}

/**
 * What several readings make of one scenario: a row for each reading and place, and where each parts from the first.
 *
 * @param only the places to look at; by default all
 */
export const compareReadings = (
  scenario: Scenario,
  readings: readonly Reading[],
  options: ReplayOptions = {},
  only: (where: Where) => boolean = () => true,
): Comparison => {
  const histories = readings.map((reading) => replay(scenario, reading, options));
  const [first, ...others] = histories;
  return {
    rows: histories.flatMap((history) =>
      placesOf(history)
        .filter(only)
        .map((where) => rowOf(history, where)),
    ),
    partings:
      first === undefined
        ? []
        : others.map((history) => ({
            readings: [first.reading.id, history.reading.id] as const,
            parting: compare(first, history, only),
          })),
  };
};
