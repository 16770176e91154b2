/** Which events put an obstacle up, and which take it away. */
import type { LayeredEvent } from './layer.js';
import type { Obstacle } from './scenario.js';

/**
 * The events that put an obstacle up (`-`) or take it away (`+`): those that its declaration names, and those that
 * change a relation with this sign and name the obstacle.
 *
 * @example obstacleEvents(eventsIn(scenario, { layer: 'article' }), embargo, '+').map(({ id }) => id)
 */
export const obstacleEvents = (
  events: readonly LayeredEvent[],
  { id, imposed, removed }: Obstacle,
  sign: '+' | '-',
): readonly LayeredEvent[] => {
  const named = (sign === '+' ? removed : imposed)?.events ?? [];
  return events.filter(
    (event) =>
      named.includes(event.id) ||
      event.acts.some(
        (act) => act.type === 'relation-changed' && act.obstacle === id && act.sign === sign,
      ),
  );
};
