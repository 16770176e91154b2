/**
 * What if: the same reading, before the facts as coded and before the facts as changed.
 *
 * A counterfactual replay says what the *reading* would conclude from other facts. It never says what would have
 * happened: the events that are left stay as they are, whatever may have brought them about.
 */

import { type History, type ReplayOptions, replay } from '../../history/history.js';
import { compareShared, type Parting } from '../../history/parting.js';
import { type Span, spansOf } from '../../history/spans.js';
import { placesOf, steps } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Scenario } from '../../scenario/scenario.js';
import type { Reading } from '../../theory/reading.js';
import type { Refusal } from '../../theory/refusal.js';
import type { ScenarioChange } from './change.js';
import { type Counterfactual, counterfactual } from './counterfactual.js';

/** One place in both replays. */
export interface PlaceWhatIf {
  readonly where: Where;
  readonly factual: readonly Span[];
  readonly counterfactual: readonly Span[];
  /** Whether the spans are the same, dates and all. */
  readonly same: boolean;
  /** The first event of both, not itself changed, after which the stages differ; `null`: after none. */
  readonly parting: Parting | null;
}

/** An event refused in one replay and not in the other. */
export interface RefusedOnce {
  readonly event: string;
  readonly refusedIn: 'factual' | 'counterfactual';
  /** What became of it in the other. */
  readonly other: 'taken' | 'absent';
  readonly reasons: readonly Refusal[];
}

/** Two replays, and what sets them apart. */
export interface WhatIf {
  readonly changed: Counterfactual;
  readonly factual: History;
  readonly counterfactual: History;
  readonly places: readonly PlaceWhatIf[];
  readonly refused: readonly RefusedOnce[];
  /** Events that come after one that they came before: what was changed held them in their order. */
  readonly reordered: readonly string[];
}

const refusalsIn = (history: History): ReadonlyMap<string, readonly Refusal[]> =>
  new Map(
    [...steps(history)].flatMap(({ event, outcome, refusals }) =>
      outcome === 'refused' ? [[event.id, refusals] as const] : [],
    ),
  );

const refusedOnce = (factual: History, changed: History): readonly RefusedOnce[] => {
  const refused = { factual: refusalsIn(factual), counterfactual: refusalsIn(changed) };
  const ids = (history: History) => new Set(history.log.map(({ id }) => id));
  const there = { factual: ids(factual), counterfactual: ids(changed) };
  const only = (one: keyof typeof refused, other: keyof typeof refused): readonly RefusedOnce[] =>
    [...refused[one]].flatMap(([event, reasons]) =>
      refused[other].has(event)
        ? []
        : [{ event, refusedIn: one, other: there[other].has(event) ? 'taken' : 'absent', reasons }],
    );
  return [...only('factual', 'counterfactual'), ...only('counterfactual', 'factual')];
};

/** Of the events that both have and no change is about: those that now come after one they came before. */
const reordered = (
  factual: History,
  changed: History,
  ignoring: ReadonlySet<string>,
): readonly string[] => {
  const places = new Map(factual.log.map(({ id }, i) => [id, i]));
  let latest = -1;
  return changed.log.flatMap(({ id }) => {
    const place = ignoring.has(id) ? undefined : places.get(id);
    if (place === undefined) return [];
    if (place < latest) return [id];
    latest = place;
    return [];
  });
};

/** The same options, without alternatives none of whose acts is left. */
const optionsFor = ({ events }: Scenario, options: ReplayOptions): ReplayOptions => {
  if (options.alternatives === undefined) return options;
  const left = new Set(events.flatMap(({ acts }) => acts.map(({ alternative }) => alternative)));
  return { ...options, alternatives: options.alternatives.filter((name) => left.has(name)) };
};

/** Replays a counterfactual with the options of the factual replay. */
export const replayChanged = (
  { scenario }: Counterfactual,
  reading: Reading,
  options: ReplayOptions,
): History => replay(scenario, reading, optionsFor(scenario, options));

/**
 * Replays a scenario as coded and as changed, and compares the two place by place.
 *
 * Events are matched by their ids; after those that the changes are about nothing is compared. What comes out holds of
 * the reading and of this coding, and is no finding about what would have been.
 *
 * @throws Refused as `counterfactual` does; RangeError as `replay` does
 * @example
 * const { places } = whatIf(jcpoa, platformReading, [{ change: 'leave-out', event: 'R-2018-05-08' }]);
 * places.filter(({ same }) => !same).map(({ where }) => where.arena); // ['us-executive']
 */
export const whatIf = (
  scenario: Scenario,
  reading: Reading,
  changes: readonly ScenarioChange[],
  options: ReplayOptions = {},
): WhatIf => {
  const factual = replay(scenario, reading, options);
  const changed = counterfactual(scenario, changes);
  const other = replayChanged(changed, reading, options);
  const ignoring = new Set(changed.changed);
  const places = placesOf(factual);
  const [before, after] = [spansOf(factual, places), spansOf(other, places)];
  const partings = compareShared(factual, other, places, ignoring);
  return {
    changed,
    factual,
    counterfactual: other,
    places: places.map((where, i) => {
      const spans = { factual: before[i] ?? [], counterfactual: after[i] ?? [] };
      return {
        where,
        ...spans,
        same: JSON.stringify(spans.factual) === JSON.stringify(spans.counterfactual),
        parting: partings[i] ?? null,
      };
    }),
    refused: refusedOnce(factual, other),
    reordered: reordered(factual, other, ignoring),
  };
};
