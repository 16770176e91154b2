/**
 * When each event can have happened, and which of two certainly came first: by their own dates, and by what they are
 * declared to follow, however far back.
 */
import type { LayeredEvent } from '../../scenario/layer.js';
import { sequence } from '../../scenario/order.js';
import { anyDay, type FuzzyDate, formatDate } from '../../theory/date.js';

/** Times and orders of the events of a layer. An id that is not there may have been on any day. */
export interface Clock {
  /** The days on which the event can have happened. Open where nothing bounds it. */
  readonly of: (id: string) => FuzzyDate;
  /** Whether the first certainly came before the second. */
  readonly precedes: (first: string, second: string) => boolean;
  /** Whether the first may have come before the second: on an earlier day, and the second is not what it follows. */
  readonly mayPrecede: (first: string, second: string) => boolean;
  /** How many events, one after another, it is declared to follow: 0 for none. */
  readonly depth: (id: string) => number;
}

/** How many answers are kept. */
const kept = 256;

/** All that can be reached from one event, itself left out; kept a while, since many questions are about one event. */
const reachable = (next: ReadonlyMap<string, readonly string[]>) => {
  const known = new Map<string, ReadonlySet<string>>();
  return (from: string): ReadonlySet<string> => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const found = new Set<string>();
    const toVisit = [...(next.get(from) ?? [])];
    for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      toVisit.push(...(next.get(id) ?? []));
    }
    if (known.size >= kept) known.clear();
    known.set(from, found);
    return found;
  };
};

const followersOf = (events: readonly LayeredEvent[]): ReadonlyMap<string, readonly string[]> => {
  const followers = new Map<string, string[]>();
  for (const { id, after } of events)
    for (const before of after) {
      const list = followers.get(before);
      if (list === undefined) followers.set(before, [id]);
      else list.push(id);
    }
  return followers;
};

/** The narrowest bounds: no earlier than anything it follows, no later than anything that follows it. */
const boundsOf = (events: readonly LayeredEvent[]): ReadonlyMap<string, FuzzyDate> => {
  const earliest = new Map<string, number>();
  const latest = new Map<string, number>();
  const inOrder = sequence(events);
  for (const { id, when, after } of inOrder) {
    const bounds = after.map((before) => earliest.get(before) ?? anyDay.earliest);
    earliest.set(id, Math.max(when?.earliest ?? anyDay.earliest, ...bounds));
  }
  for (const { id, when, after } of [...inOrder].reverse()) {
    const own = Math.min(when?.latest ?? anyDay.latest, latest.get(id) ?? anyDay.latest);
    latest.set(id, own);
    for (const before of after)
      latest.set(before, Math.min(own, latest.get(before) ?? anyDay.latest));
  }
  return new Map(
    events.map(({ id, when }) => {
      const days = {
        earliest: earliest.get(id) ?? anyDay.earliest,
        latest: latest.get(id) ?? anyDay.latest,
      };
      const same = days.earliest === when?.earliest && days.latest === when.latest;
      const open = days.earliest === anyDay.earliest && days.latest === anyDay.latest;
      const text = same ? when.text : open ? anyDay.text : formatDate(days);
      return [id, { ...days, text }];
    }),
  );
};

/** The longest line of events that each is declared to follow. */
const depthsOf = (events: readonly LayeredEvent[]): ReadonlyMap<string, number> => {
  const depths = new Map<string, number>();
  for (const { id, after } of sequence(events))
    depths.set(id, Math.max(0, ...after.map((before) => 1 + (depths.get(before) ?? 0))));
  return depths;
};

/** The clock of a layer's events. */
export const clockOf = (events: readonly LayeredEvent[]): Clock => {
  const bounds = boundsOf(events);
  const depths = depthsOf(events);
  const backwards = reachable(new Map(events.map(({ id, after }) => [id, after])));
  const forwards = reachable(followersOf(events));
  const of = (id: string): FuzzyDate => bounds.get(id) ?? anyDay;
  return {
    of,
    depth: (id) => depths.get(id) ?? 0,
    precedes: (first, second) =>
      of(first).latest < of(second).earliest || backwards(second).has(first),
    mayPrecede: (first, second) =>
      first !== second && of(first).earliest < of(second).latest && !forwards(second).has(first),
  };
};
