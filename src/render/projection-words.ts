/** A projection as it is typed: `formal:unsc`, `weighted:unsc=2,eu=1:2`. */
import type { Projection } from '../history/projection-rule.js';

/** The projection in the words of the option `--project`; what it lets carry over stands behind. */
export const projectionWords = (projection: Projection): string => {
  const carried = (projection.transmits ?? []).map(({ from, to }) => `${from} to ${to}`);
  const rule =
    projection.rule === 'formal'
      ? `formal:${projection.arena}`
      : projection.rule === 'weighted'
        ? `weighted:${Object.entries(projection.weights)
            .map(([arena, weight]) => `${arena}=${weight}`)
            .join(',')}:${projection.atLeast}`
        : projection.rule;
  return carried.length === 0 ? rule : `${rule}, carried over from ${carried.join(', ')}`;
};
