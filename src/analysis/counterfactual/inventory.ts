/** The ids of a scenario: which things have one, and where each is named. Found by walking the shape of the format. */
import type { Path } from '../../scenario/path.js';
import { scenarioSchema } from '../../scenario/shape.js';
import { shapeOf } from '../../scenario/structure.js';
import { suggester } from '../../scenario/suggestion.js';
import { walk } from '../../scenario/walk.js';

/** An id, and where it stands. */
export interface IdAt {
  readonly id: string;
  readonly path: Path;
}

export interface Inventory {
  /** Where things get their ids: declarations, and the acts that make moves, measures and clauses. */
  readonly made: readonly IdAt[];
  /** Where ids are named. */
  readonly named: readonly IdAt[];
  /** The path of an object or list of the value. */
  readonly pathOf: (value: object) => Path;
}

const nothing = (): void => {
  // What is wrong with a scenario is the parser's to say, of the result.
};

/** Takes the inventory of a scenario, or of what may become one. */
export const inventory = (value: unknown): Inventory => {
  const made: IdAt[] = [];
  const named: IdAt[] = [];
  const paths = new Map<object, Path>();
  const found =
    (list: IdAt[]) =>
    ({ id, path }: IdAt): void => {
      list.push({ id, path });
    };
  walk(
    shapeOf(scenarioSchema),
    value,
    null,
    {
      tell: nothing,
      spoiled: nothing,
      declared: found(made),
      opened: found(made),
      referred: found(named),
      stands: (one, path) => {
        paths.set(one, path);
      },
    },
    suggester(),
  );
  return { made, named, pathOf: (one) => paths.get(one) ?? null };
};
