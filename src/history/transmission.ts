/** Transmission: which arenas' stages are said to carry over to which others. */
import { actPlaces } from '../scenario/act-places.js';
import { eventsIn, type LayerOptions } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import type { Transmission } from './projection-rule.js';

/**
 * The pairs of arenas that a scenario's links of the kind `transmits` declare for an issue: from each arena in which the
 * first event touches it, to each other in which the second does. Hand them to a projection as `transmits`; by itself
 * nothing carries over (X10).
 *
 * @param options which layer of evidence to take: a link between events that are not in it declares nothing
 * @throws RangeError for an issue that the scenario does not declare, or an alternative that no act belongs to
 * @example
 * transmissionsOf(jcpoa, 'iran-nuclear'); // [{ from: 'unsc', to: 'russia' }]
 */
export const transmissionsOf = (
  scenario: Scenario,
  issue: string,
  options: LayerOptions = {},
): readonly Transmission[] => {
  if (!scenario.issues.some(({ id }) => id === issue)) {
    const known = scenario.issues.map(({ id }) => id).join(', ');
    throw new RangeError(`no issue ${issue} is declared; there are ${known}`);
  }
  const events = eventsIn(scenario, options);
  const { placesOf } = actPlaces(scenario, events);
  const byId = new Map(events.map((event) => [event.id, event]));
  const touched = (event: string): readonly string[] =>
    (byId.get(event)?.acts ?? [])
      .flatMap(placesOf)
      .flatMap((place) => (place.issue === issue ? [place.arena] : []));
  const pairs = (scenario.links ?? [])
    .filter(({ kind }) => kind === 'transmits')
    .flatMap((link) =>
      touched(link.from).flatMap((from) => touched(link.to).map((to) => ({ from, to }))),
    )
    .filter(({ from, to }) => from !== to);
  return [...new Map(pairs.map((pair) => [`${pair.from} ${pair.to}`, pair])).values()];
};
