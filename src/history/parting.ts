/** Partings: the first event after which two histories differ, and in what. */
import type { Stage } from '../theory/act.js';
import { placeOf } from '../theory/place.js';
import type { Judged } from '../theory/rule.js';
import type { History } from './history.js';
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

/** What was asked at a step about a place. */
export const judgedAt = (step: HistoryStep | undefined, where: Where): readonly Judged[] =>
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
 * @param places those whose stages are compared
 * @param toldA the steps of the first, where they are at hand; `toldB` those of the second
 */
export const partingOf = (
  a: History,
  b: History,
  places: readonly Where[],
  toldA: Iterable<HistoryStep> = steps(a),
  toldB: Iterable<HistoryStep> = steps(b),
): Parting | null => {
  const right: Iterator<HistoryStep, undefined> = toldB[Symbol.iterator]();
  let index = 0;
  for (const left of toldA) {
    const other = right.next().value;
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
  const extra = right.next().value;
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
