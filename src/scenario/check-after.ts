/** What follows what: no circle, and nothing that certain dates contradict. */
import type { FuzzyDate } from '../theory/date.js';
import type { TellOf } from './check.js';
import { eventsIn, type Layer } from './layer.js';
import type { Scenario, ScenarioEvent } from './scenario.js';
import { show } from './show.js';

const layers: readonly Layer[] = ['article', 'record', 'both'];

/** No event is certainly earlier, in some layer, than one that it follows. */
export function checkAfter(scenario: Scenario, tell: TellOf): void {
  if (!scenario.events.some(({ after }) => after && after.length > 0)) return;
  /** Told once, of the first layer that shows it. */
  const told = new Set<string>();
  const alternatives = alternativesOf(scenario);
  const assumes = scenario.events.some((event) =>
    event.dates.some(({ basis }) => basis === 'assumed'),
  );
  const switches = assumes ? [true, false] : [true];
  for (const layer of layers) {
    for (const assumed of switches) {
      for (const { late, by, before } of contradictions(
        eventsIn(scenario, { layer, assumed, alternatives }),
      )) {
        if (told.has(late.id)) continue;
        told.add(late.id);
        const expected = `a date not before that of "${before}", which it follows (${by.text})`;
        const received = `${show(late.id)} at ${late.when.text}, in the layer "${layer}"`;
        const hint = 'one of the two dates is wrong, or "after" is';
        const complaint = { code: 'after-contradicts-dates', expected, received, hint } as const;
        tell(complaint, late.source, 'after');
      }
    }
  }
}

function alternativesOf(scenario: Scenario): readonly string[] {
  const names = scenario.events.flatMap(({ acts }) => acts.map(({ alternative }) => alternative));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * No event follows itself. Follows `after` back from each, by a list and not by recursion, and tells of every way that
 * meets itself. Whether all is well.
 */
export function checkCircles(events: readonly ScenarioEvent[], tell: TellOf): boolean {
  const byId = new Map(events.map((event) => [event.id, event]));
  const done = new Set<string>();
  let isLine = true;
  for (const start of events) {
    const way: { readonly event: ScenarioEvent; next: number }[] = [];
    const onWay = new Set<string>();
    const enter = (event: ScenarioEvent): void => {
      way.push({ event, next: 0 });
      onWay.add(event.id);
    };
    if (!done.has(start.id)) enter(start);
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const { event } = here;
      const id = event.after?.[here.next];
      here.next += 1;
      if (id === undefined) {
        way.pop();
        onWay.delete(event.id);
        done.add(event.id);
      } else if (onWay.has(id)) {
        isLine = false;
        const ids = way.map((each) => each.event.id);
        const circle = [...ids.slice(ids.indexOf(id)), id];
        const expected = 'events that follow one another in a line';
        const received = circleText(circle);
        const hint = 'take one of these away';
        tell({ code: 'after-itself', expected, received, hint }, event, 'after', here.next - 1);
      } else {
        const before = byId.get(id);
        if (before && !done.has(id)) enter(before);
      }
    }
  }
  return isLine;
}

function circleText(ids: readonly string[]): string {
  const shown = ids.length > 12 ? [...ids.slice(0, 6), '…', ...ids.slice(-5)] : ids;
  return shown.join(' after ');
}

type Events = ReturnType<typeof eventsIn>;
interface Contradiction {
  readonly late: Events[number] & { readonly when: FuzzyDate };
  /** The date it cannot be before, and whose it is. */
  readonly by: FuzzyDate;
  readonly before: string;
}

/**
 * Events whose last possible day lies before the first possible day of something they follow, however far back. Since
 * "certainly before" is given by two numbers an event, this finds every circle made of `after` and dates.
 */
function contradictions(events: Events): readonly Contradiction[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const followers = new Map<string, string[]>();
  const awaited = new Map(events.map(({ id, after }) => [id, after.length]));
  for (const { id, after } of events) {
    for (const before of after) {
      const list = followers.get(before);
      if (list) list.push(id);
      else followers.set(before, [id]);
    }
  }
  const found: Contradiction[] = [];
  /** The greatest first day of anything an event follows, and whose it is. */
  const bounds = new Map<string, { readonly date: FuzzyDate; readonly id: string }>();
  const free = events.filter(({ after }) => after.length === 0);
  for (let event = free.pop(); event; event = free.pop()) {
    const { id, when } = event;
    let bound = bounds.get(id);
    if (bound && when && when.latest < bound.date.earliest) {
      found.push({ late: { ...event, when }, by: bound.date, before: bound.id });
      // What follows it is judged by its own date, so that one mistake is told of once.
      bound = undefined;
    }
    if (when && (!bound || when.earliest > bound.date.earliest)) bound = { date: when, id };
    for (const follower of followers.get(id) ?? []) {
      const least = bounds.get(follower);
      if (bound && (!least || bound.date.earliest > least.date.earliest)) {
        bounds.set(follower, bound);
      }
      const left = (awaited.get(follower) ?? 0) - 1;
      awaited.set(follower, left);
      const next = byId.get(follower);
      if (left === 0 && next) free.push(next);
    }
  }
  return found;
}
