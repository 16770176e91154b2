/** Spans: from when to when an issue stood at a stage in an arena. */
import type { Stage } from '../theory/act.js';
import { type FuzzyDate, latestOf } from '../theory/date.js';
import { placeOf } from '../theory/place.js';
import type { Moment } from '../theory/world.js';
import type { History } from './history.js';
import { initial, type State } from './state.js';
import { type HistoryStep, placesOf, stagesIn, steps } from './step.js';
import type { Where } from './where.js';
import { checkPlace } from './where.js';

/** A stretch of a history in which the possible stages of a place stayed the same. */
export interface Span {
  /** One stage, or several in the order of the spectrum where an unknown keeps them possible. */
  readonly stages: readonly Stage[];
  /** Since when; `null`: from the beginning, or at an undated event. */
  readonly from: FuzzyDate | null;
  /** Until when; `null`: it lasts, or ended at an undated event. */
  readonly to: FuzzyDate | null;
  /** The events that began and ended it; `null`: the beginning, or it lasts. */
  readonly begun: string | null;
  readonly ended: string | null;
}

/** When all of some events had happened; `null` when one of them has no date. */
export const completedAt = (moments: readonly Moment[]): FuzzyDate | null => {
  const dates = moments.map(({ when }) => when);
  return dates.some((date) => date === null)
    ? null
    : latestOf(dates.filter((date) => date !== null));
};

/** The date of a change of stage: of the conclusion that made it, else of the event. */
export const dateOfChange = (step: HistoryStep, where: Where): FuzzyDate | null => {
  const place = placeOf(where.issue, where.arena);
  const drawn = step.concluded.flatMap((one) => (one.place === place ? one.drawn : []));
  const certain = drawn.find(({ verdict }) => verdict === 'yes');
  return certain === undefined ? step.event.when : completedAt(certain.metBy);
};

const same = (a: readonly Stage[], b: readonly Stage[]): boolean =>
  a.length === b.length && a.every((stage, i) => stage === b[i]);

/**
 * The spans of several places at once, in one pass over the history.
 *
 * @param told the steps of the history, where they are at hand
 * @returns for each place, in the order given, its spans from first to last
 */
export const spansOf = (
  history: History,
  places: readonly Where[],
  told: Iterable<HistoryStep> = steps(history),
): readonly (readonly Span[])[] => {
  const open = places.map(
    (where): Opened => ({ stages: stagesIn(initial, where), from: null, begun: null }),
  );
  const done: Span[][] = places.map(() => []);
  let previous: State = initial;
  for (const step of told) {
    if (step.state === previous) continue;
    previous = step.state;
    places.forEach((where, i) => {
      const stages = stagesIn(step.state, where);
      const now = open[i];
      if (now === undefined || same(stages, now.stages)) return;
      const date = dateOfChange(step, where);
      done[i]?.push({ ...now, to: date, ended: step.event.id });
      open[i] = { stages, from: date, begun: step.event.id };
    });
  }
  return places.map((_, i) => [...(done[i] ?? []), ...lasting(open[i])]);
};

type Opened = Pick<Span, 'stages' | 'from' | 'begun'>;
const lasting = (span: Opened | undefined): readonly Span[] =>
  span === undefined ? [] : [{ ...span, to: null, ended: null }];

/** The spans of one place, from first to last. @throws RangeError for a place the scenario does not have */
export const spans = (history: History, where: Where): readonly Span[] => {
  checkPlace(history, where);
  return spansOf(history, [where])[0] ?? [];
};

/** The spans of every place of the scenario. */
export const allSpans = (
  history: History,
): readonly { readonly where: Where; readonly spans: readonly Span[] }[] => {
  const places = placesOf(history);
  const all = spansOf(history, places);
  return places.map((where, i) => ({ where, spans: all[i] ?? [] }));
};
