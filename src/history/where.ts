/** Where: one issue in one arena. */
import type { World } from '../theory/world.js';

/** One issue in one arena. There is no stage of an issue without an arena. */
export interface Where {
  readonly issue: string;
  readonly arena: string;
}

/** Refuses a place that the scenario does not have. @throws RangeError naming what is there */
export const checkPlace = ({ world }: { readonly world: World }, { issue, arena }: Where): void => {
  const arenas = world.issues.get(issue);
  if (arenas === undefined)
    throw new RangeError(
      `no issue ${issue} is declared; there are ${[...world.issues.keys()].join(', ')}`,
    );
  if (!arenas.includes(arena))
    throw new RangeError(
      `the issue ${issue} is not contested in the arena ${arena}; it is in ${arenas.join(', ')}`,
    );
};
