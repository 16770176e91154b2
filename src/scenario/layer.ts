/**
 * A scenario in one layer: what the article says, what the public record has, or both.
 *
 * The same event may be dated and coded by both. A layer keeps the acts and the dates that are coded in it, and shows
 * where its dates contradict each other. `sequence` (order.ts) then puts the events in order.
 */
import type { Act, ActType, Basis } from '../theory/act.js';
import { type FuzzyDate, hull, intersection, isApproximate, parseDate } from '../theory/date.js';
import { presentBefore } from './predecessors.js';
import type { DateAssertion, Scenario, ScenarioEvent, Searched } from './scenario.js';

/** `article`: stated or implied there; `record`: the public record; `both`. */
export type Layer = 'article' | 'record' | 'both';

/** Which evidence a replay takes. */
export interface LayerOptions {
  /** Default `both`. */
  readonly layer?: Layer;
  /** Whether to take what the coder assumed, where the event has a coding of its own in the layer. Default `true`. */
  readonly assumed?: boolean;
  /** The alternative codings to add, by name. Default none. */
  readonly alternatives?: readonly string[];
}

/** An event as one layer has it. */
export interface LayeredEvent {
  readonly id: string;
  readonly title: string;
  /** The acts of this layer: the very objects of the scenario. At least one. */
  readonly acts: readonly Act[];
  /** When it happened, or began; `null`: undated in this layer. */
  readonly when: FuzzyDate | null;
  /** When it ended; `open`: still going on; `null`: no end is coded. */
  readonly until: FuzzyDate | 'open' | null;
  /** The dates of this layer contradict each other: `when` or `until` is then the hull of them all. */
  readonly conflict: boolean;
  /** Events of this layer that it certainly follows; what an absent event follows is taken over from it. */
  readonly after: readonly string[];
  /** The event as the scenario has it. */
  readonly source: ScenarioEvent;
}

/** Somebody's search for acts, as one layer has it. `null`: the period is open on that side. */
export interface LayeredSearch {
  readonly arena: string;
  readonly acts: readonly ActType[];
  readonly audiences?: readonly string[];
  readonly moves?: readonly string[];
  readonly from: FuzzyDate | null;
  readonly to: FuzzyDate | null;
  readonly source: Searched;
}

/**
 * The events of a layer, in declared order. An event none of whose acts is in the layer is not there.
 *
 * @throws RangeError for an alternative that no act of the scenario belongs to.
 * @example eventsIn(scenario, { layer: 'article' }).map((event) => event.id) // => ['E1', 'E2', …]
 */
export function eventsIn(scenario: Scenario, options: LayerOptions = {}): readonly LayeredEvent[] {
  const named = namedAlternatives(scenario, options);
  const kept = new Map<string, ReturnType<typeof keep>>();
  for (const event of scenario.events) {
    const part = keep(event, options, named);
    if (part.acts.length > 0) kept.set(event.id, part);
  }
  const before = presentBefore(scenario.events, (id) => kept.has(id));
  return scenario.events.flatMap((source) => {
    const part = kept.get(source.id);
    if (!part) return [];
    const { id, title } = source;
    return [{ id, title, acts: part.acts, ...dated(part.dates), after: before(source), source }];
  });
}

/** What was searched for, in a layer. Assumed searches are there when `assumed` is on. */
export function searchedIn(
  scenario: Scenario,
  { layer = 'both', assumed = true }: LayerOptions = {},
): readonly LayeredSearch[] {
  return scenario.searched
    .filter(({ basis }) => isIn(layer, basis) || (assumed && basis === 'assumed'))
    .map((source) => ({
      arena: source.arena,
      acts: source.acts,
      ...(source.audiences === undefined ? {} : { audiences: source.audiences }),
      ...(source.moves === undefined ? {} : { moves: source.moves }),
      from: source.from === undefined ? null : read(source.from),
      to: source.to === undefined ? null : read(source.to),
      source,
    }));
}

/** Whether the basis is of the layer itself. What is assumed is of none; what is simulated may be of any. */
function isIn(layer: Layer, basis: Basis): boolean {
  switch (basis) {
    case 'stated':
    case 'implied':
      return layer !== 'record';
    case 'record':
      return layer !== 'article';
    case 'simulated':
      return true;
    case 'assumed':
      return false;
  }
}

/** The acts and dates of an event that the layer has. */
export function keep(
  event: ScenarioEvent,
  { layer = 'both', assumed = true }: LayerOptions,
  alternatives: ReadonlySet<string>,
): { readonly acts: readonly Act[]; readonly dates: readonly DateAssertion[] } {
  const acts = event.acts.filter(
    ({ alternative }) => alternative === undefined || alternatives.has(alternative),
  );
  const codings = [...event.dates, ...acts.flatMap((act) => act.coded)];
  // What is simulated belongs where the rest of its event does: an answer, where the move is that it answers.
  const goesAlong = codings.some(({ basis }) => basis !== 'simulated' && basis !== 'assumed');
  const own = ({ basis }: { readonly basis: Basis }) =>
    basis === 'simulated' ? !goesAlong : isIn(layer, basis);
  if (!codings.some(own)) return { acts: [], dates: [] };
  const admits = ({ basis }: { readonly basis: Basis }) =>
    isIn(layer, basis) || (assumed && basis === 'assumed');
  return {
    acts: acts.filter((act) => act.coded.some(admits)),
    dates: event.dates.filter(admits),
  };
}

function dated(
  assertions: readonly DateAssertion[],
): Pick<LayeredEvent, 'when' | 'until' | 'conflict'> {
  const starts = assertions.map(({ start, slackDays }) => read(start, slackDays));
  const ends = assertions.flatMap(({ end, slackDays }) =>
    end === undefined ? [] : [end === '..' ? ('open' as const) : read(end, slackDays)],
  );
  const when = intersection(starts);
  const until = endOf(ends);
  const conflict = (starts.length > 0 && !when) || until === 'contradicted';
  return {
    when: when ?? hull(starts),
    until:
      until === 'contradicted' ? hull(ends.map((end) => (end === 'open' ? never : end))) : until,
    conflict,
  };
}

/** An end that has not come: later than every day. */
const never: FuzzyDate = { earliest: Infinity, latest: Infinity, text: '..' };

/** "Still going on" agrees only with itself. */
function endOf(ends: readonly (FuzzyDate | 'open')[]): FuzzyDate | 'open' | 'contradicted' | null {
  if (ends.length === 0) return null;
  const known = ends.filter((end) => end !== 'open');
  if (known.length === 0) return 'open';
  if (known.length < ends.length) return 'contradicted';
  return intersection(known) ?? 'contradicted';
}

/** Reads a date of a scenario; the slack belongs to the approximate ones. */
function read(text: string, slackDays?: number): FuzzyDate {
  const date = parseDate(text, isApproximate(text) ? slackDays : undefined);
  if (!date) throw new RangeError(`"${text}" is no date: check the scenario with parseScenario`);
  return date;
}

function namedAlternatives(scenario: Scenario, { alternatives = [] }: LayerOptions) {
  const wanted = new Set(alternatives);
  const missing = new Set(wanted);
  if (wanted.size > 0) {
    for (const { acts } of scenario.events) {
      for (const { alternative } of acts)
        if (alternative !== undefined) missing.delete(alternative);
    }
  }
  for (const name of missing) {
    throw new RangeError(`no act of scenario "${scenario.id}" belongs to an alternative "${name}"`);
  }
  return wanted;
}
