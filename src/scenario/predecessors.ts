/** Who follows whom when some events are left out. */
import type { ScenarioEvent } from './scenario.js';

/**
 * For each event, the events it follows that are present. In place of an absent one stand those that the absent one
 * follows, and so on back, so that leaving an event out never undoes an order.
 */
export function presentBefore(
  events: readonly ScenarioEvent[],
  isPresent: (id: string) => boolean,
): (event: ScenarioEvent) => readonly string[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return (event) => {
    const declared = event.after ?? [];
    if (declared.every(isPresent)) return declared;
    const seen = new Set<string>();
    const found: string[] = [];
    // A list of things to visit rather than recursion: a chain may be as long as the scenario.
    const toVisit = [...declared].reverse();
    for (let id = toVisit.pop(); id !== undefined; id = toVisit.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      if (isPresent(id)) found.push(id);
      else toVisit.push(...[...(byId.get(id)?.after ?? [])].reverse());
    }
    return found;
  };
}
