/** What may be said of an issue as a whole, under a projection: at a state, and from when to when. */
import { all, some, type Verdict } from '../machine/verdict.js';
import type { Stage } from '../theory/act.js';
import { type FuzzyDate, latestOf } from '../theory/date.js';
import type { History } from './history.js';
import { checkProjection, type Projection, type Transmission } from './projection-rule.js';
import { dateOfChange } from './spans.js';
import { initial, type State } from './state.js';
import { type HistoryStep, stagesIn, steps } from './step.js';
import type { Where } from './where.js';

const at = (state: State, where: Where, stage: Stage): Verdict => {
  const stages = stagesIn(state, where);
  return stages.includes(stage) ? (stages.length === 1 ? 'yes' : 'unknown') : 'no';
};

/** The arenas from which something carries over to one, itself included; over any number of links. */
const reaching = (arena: string, transmits: readonly Transmission[]): readonly string[] => {
  const found = new Set([arena]);
  // A set is walked in order of entry, and what is added on the way is walked too.
  for (const to of found) for (const link of transmits) if (link.to === to) found.add(link.from);
  return [...found];
};

/** The arenas that a projection looks at, with those from which something carries over to them. */
const arenasCounted = (arenas: readonly string[], projection: Projection): readonly string[] => {
  const named =
    projection.rule === 'formal'
      ? [projection.arena]
      : projection.rule === 'weighted'
        ? Object.keys(projection.weights).filter((arena) => (projection.weights[arena] ?? 0) > 0)
        : arenas;
  return [...new Set(named.flatMap((arena) => reaching(arena, projection.transmits ?? [])))];
};

/** The verdict of each arena after what carries over, and the rule applied to them. */
const projector = (
  arenas: readonly string[],
  projection: Projection,
): ((of: (arena: string) => Verdict) => Verdict) => {
  const sources = new Map(
    arenas.map((arena) => [arena, reaching(arena, projection.transmits ?? [])]),
  );
  return (of) => {
    const inArena = (arena: string) => some((sources.get(arena) ?? [arena]).map(of));
    switch (projection.rule) {
      case 'any':
        return some(arenas.map(inArena));
      case 'all':
        return all(arenas.map(inArena));
      case 'formal':
        return inArena(projection.arena);
      case 'weighted': {
        let [sure, possible] = [0, 0];
        for (const [arena, weight] of Object.entries(projection.weights)) {
          const verdict = inArena(arena);
          if (verdict === 'yes') sure += weight;
          if (verdict !== 'no') possible += weight;
        }
        if (sure >= projection.atLeast) return 'yes';
        return possible < projection.atLeast ? 'no' : 'unknown';
      }
    }
  };
};

/**
 * Whether an issue is at a stage, under a named projection over its arenas.
 *
 * @throws RangeError if the issue, or an arena that the projection names, is not the scenario's; if a weight is no whole
 *   number from 0 up, or the sum to be reached none from 1 up
 * @example
 * holdsOf(history, history.end, 'iran-nuclear', 'desecuritized', { rule: 'formal', arena: 'unsc' });
 * holdsOf(history, history.end, 'iran-nuclear', 'securitized', { rule: 'weighted', weights: { unsc: 2, eu: 1 }, atLeast: 2 });
 */
export const holdsOf = (
  history: History,
  state: State,
  issue: string,
  stage: Stage,
  projection: Projection,
): Verdict => {
  const arenas = checkProjection(history.world, issue, projection);
  return projector(arenas, projection)((arena) => at(state, { issue, arena }, stage));
};

/** A stretch of a history in which a projection gave the same answer. */
export interface ProjectedSpan {
  readonly verdict: Verdict;
  /** Since when; `null`: from the beginning, or at an undated event. */
  readonly from: FuzzyDate | null;
  /** The event that began it; `null`: the beginning. */
  readonly begun: string | null;
}

/** The date at which the arenas moved that moved at this step. */
const dateOf = (step: HistoryStep, issue: string, arenas: readonly string[]): FuzzyDate | null => {
  const moved = arenas
    .map((arena) => ({ issue, arena }))
    .filter((where) => stagesIn(step.before, where).join() !== stagesIn(step.state, where).join());
  const dates = moved.map((where) => dateOfChange(step, where));
  return dates.some((date) => date === null)
    ? null
    : latestOf(dates.filter((date) => date !== null));
};

/**
 * From when to when an issue was at a stage under a projection: the stretches of a history, from first to last, each with
 * one verdict.
 *
 * @throws RangeError as {@link holdsOf} does
 */
export const projectedSpans = (
  history: History,
  issue: string,
  stage: Stage,
  projection: Projection,
  told: Iterable<HistoryStep> = steps(history),
): readonly ProjectedSpan[] => {
  const arenas = checkProjection(history.world, issue, projection);
  const project = projector(arenas, projection);
  const counted = arenasCounted(arenas, projection);
  const verdictIn = (state: State) => project((arena) => at(state, { issue, arena }, stage));
  let verdict = verdictIn(initial);
  const found: ProjectedSpan[] = [{ verdict, from: null, begun: null }];
  for (const step of told) {
    if (step.state === step.before) continue;
    const next = verdictIn(step.state);
    if (next === verdict) continue;
    verdict = next;
    found.push({ verdict, from: dateOf(step, issue, counted), begun: step.event.id });
  }
  return found;
};
