/** The smallest parts of a scenario that must go with a name in it, found along the shape of the format. */
import { keysOf, type Path, within } from '../../scenario/path.js';
import type { Scenario } from '../../scenario/scenario.js';
import { scenarioSchema } from '../../scenario/shape.js';
import { optionFor, own, type Shape, shapeOf } from '../../scenario/structure.js';
import type { Draft } from './draft.js';

/** A step from the whole down to a place: the shape there, and the shape and path of what it lies in. */
interface Level {
  readonly shape: Shape;
  readonly path: Path;
}

const bare = (shape: Shape): Shape =>
  shape.type === 'exact_optional' || shape.type === 'nullable' ? bare(shape.wrapped) : shape;

const entryOf = (shape: Shape, value: unknown, key: string | number): Shape | undefined => {
  const at = bare(shape);
  switch (at.type) {
    case 'strict_object':
      return at.entries[key];
    case 'variant':
      return typeof value === 'object' && value !== null
        ? optionFor(at, value)?.entries[key]
        : undefined;
    case 'array':
      return at.item;
    case 'strict_tuple':
      return at.items[Number(key)];
    case 'union':
      return entryOf(at.options[1], value, key);
    default:
      return undefined;
  }
};

/** What lies under a key, if anything can. */
export const valueAt = (value: unknown, key: string | number): unknown =>
  typeof value === 'object' && value !== null ? own(value, String(key)) : undefined;

/** The levels from the whole down to a path. */
const levelsTo = (scenario: Scenario, path: Path): readonly Level[] => {
  const levels: Level[] = [{ shape: shapeOf(scenarioSchema), path: null }];
  let value: unknown = scenario;
  for (const key of keysOf(path)) {
    const { shape, path: here } = levels.at(-1) as Level; // There is always the whole.
    const next = entryOf(shape, value, key);
    if (next === undefined) break;
    value = valueAt(value, key);
    levels.push({ shape: next, path: within(here, key) });
  }
  return levels;
};

const leastOf = (shape: Shape): number =>
  shape.type === 'array'
    ? ((shape.pipe ?? []).find(({ type }) => type === 'min_length')?.requirement ?? 0)
    : 0;

/** How deep an act lies: `events`, its index, `acts`, its index. */
const actDepth = 4;
export const isInAct = (keys: readonly (string | number)[]): boolean =>
  keys[0] === 'events' && keys[2] === 'acts';

/**
 * The smallest parts that must go with a name at a path, from the inside out: an item of a list that may lose one, or a
 * field that may be left out. An act goes whole, whichever field names it; the last act takes its event along.
 */
export const partsWith = ({ scenario, cut }: Draft, path: Path): readonly Path[] => {
  const keys = keysOf(path);
  const levels = levelsTo(scenario, path);
  const start = isInAct(keys) ? Math.min(actDepth, levels.length - 1) : levels.length - 1;
  const inner = isInAct(keys) && levels[start] ? [levels[start].path] : [];
  for (let depth = start; depth > 0; depth -= 1) {
    const [holder, here] = [levels[depth - 1], levels[depth]];
    if (holder === undefined || here === undefined) break;
    const list = bare(holder.shape);
    if (list.type === 'array') {
      const items = keysOf(holder.path).reduce<unknown>(valueAt, scenario);
      const left = (Array.isArray(items) ? items.length : 0) - cut.countIn(holder.path);
      if (left > leastOf(list)) return depth === start ? [here.path] : [...inner, here.path];
    } else if (here.shape.type === 'exact_optional') return [here.path];
  }
  return [];
};
