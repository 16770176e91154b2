/**
 * The order in which events are replayed: the declared order, bent only by what is certain.
 *
 * Certain are two things: `after`, and dates of which one's last possible day lies before the other's first. "Certainly
 * before" is no total order, and a comparison sort may not be given one, so events are drawn one by one: always the
 * first declared of those that nothing still to come certainly precedes. With queues this costs n log n.
 */
import type { LayeredEvent } from './layer.js';
import { leastFirst } from './queue.js';

/**
 * Puts the events of a layer in order.
 *
 * Where dates and `after` say nothing, the declared order stands. Should they contradict each other (`parseScenario`
 * refuses such files), the first declared of the events that block each other goes first.
 *
 * @example sequence(eventsIn(scenario, { layer: 'record' })).map((event) => event.id)
 */
export function sequence(events: readonly LayeredEvent[]): readonly LayeredEvent[] {
  const firstDays = events.map(({ when }) => when?.earliest ?? Number.NEGATIVE_INFINITY);
  const lastDays = events.map(({ when }) => when?.latest ?? Number.POSITIVE_INFINITY);
  const first = (index: number) => firstDays[index] ?? Number.NEGATIVE_INFINITY;
  const last = (index: number) => lastDays[index] ?? Number.POSITIVE_INFINITY;
  const { followers, awaited } = links(events);

  const out: LayeredEvent[] = [];
  const isOut = new Array<boolean>(events.length).fill(false);
  /** All events by last possible day: the least of those not yet out is the threshold. */
  const byLastDay = [...events.keys()].sort((i, j) => compare(last(i), last(j)) || i - j);
  let least = 0;
  /** Free of `after`, but perhaps certainly later than something still to come. */
  const waiting = leastFirst(first);
  /** Nothing still to come certainly precedes these. */
  const ready = leastFirst((index) => index);
  let firstBlocked = 0;

  for (const index of events.keys()) if (awaited[index] === 0) waiting.push(index);
  while (out.length < events.length) {
    while (isOut[byLastDay[least] ?? -1]) least += 1;
    const threshold = last(byLastDay[least] ?? -1);
    for (let next = waiting.peek(); next !== undefined; next = waiting.peek()) {
      if (first(next) > threshold) break;
      waiting.take();
      ready.push(next);
    }
    let next = ready.take();
    while (next !== undefined && isOut[next]) next = ready.take();
    if (next === undefined) {
      while (isOut[firstBlocked]) firstBlocked += 1;
      next = firstBlocked;
    }
    const event = events[next];
    if (!event) break;
    out.push(event);
    isOut[next] = true;
    for (const follower of followers.get(next) ?? []) {
      awaited[follower] = (awaited[follower] ?? 0) - 1;
      if (awaited[follower] === 0 && !isOut[follower]) waiting.push(follower);
    }
  }
  return out;
}

/** Who follows each event, and for how many events each still waits. Names of absent events count for nothing. */
function links(events: readonly LayeredEvent[]) {
  const indexOf = new Map(events.map(({ id }, index) => [id, index]));
  const followers = new Map<number, number[]>();
  const awaited = events.map(({ after }, index) => {
    // Most events follow none.
    if (after.length === 0) return 0;
    const present = new Set(after.flatMap((id) => indexOf.get(id) ?? []));
    for (const before of present) {
      const others = followers.get(before);
      if (others === undefined) followers.set(before, [index]);
      else others.push(index);
    }
    return present.size;
  });
  return { followers, awaited };
}

/** The difference would be no number for two infinities. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
