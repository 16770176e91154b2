/**
 * What falls with what is left out. An act that names a move, a measure or a clause which no remaining act makes cannot
 * have happened; an event without acts is none; a link between two events needs both. Nothing falls silently.
 */
import { checkLayers } from '../../scenario/check-layers.js';
import { keysOf, type Path, pathText, within } from '../../scenario/path.js';
import type { Scenario } from '../../scenario/scenario.js';
import { type Draft, eventPath } from './draft.js';
import { type IdAt, inventory } from './inventory.js';
import { isInAct, partsWith, valueAt } from './parts.js';

/** One thing that fell. */
export interface Fallen {
  /** An act; an event without acts; another part, such as a link or a treatment; or only the naming of something. */
  readonly what: 'act' | 'event' | 'part' | 'mention';
  /** The id of the thing it belonged to: an event, an indicator, a hypothesis. */
  readonly of: string;
  /** Where it stood in the scenario, before anything was taken out; added events come last. */
  readonly path: string;
  /** The id that it named and that nothing has any more; `null` for an event that lost its acts. */
  readonly named: string | null;
  readonly says: string;
}

/** What the path leads into, from the outside in: the ids met on the way, and the keys behind the last of them. */
const namesTo = (
  scenario: Scenario,
  path: Path,
): { readonly ids: readonly string[]; readonly rest: Path } => {
  const ids: string[] = [];
  let value: unknown = scenario;
  let rest: Path = null;
  for (const [depth, key] of keysOf(path).entries()) {
    value = valueAt(value, key);
    const id = valueAt(value, 'id');
    rest = within(rest, key);
    // The first key is that of a list of the scenario, which has no id of its own.
    if (depth > 0 && typeof id === 'string') {
      ids.push(id);
      rest = null;
    }
  }
  return { ids, rest };
};

const isAfter = (path: Path): boolean => {
  const [list, , field] = keysOf(path);
  return list === 'events' && field === 'after';
};

const emptied = (of: string, path: Path): Fallen => ({
  what: 'event',
  of,
  path: pathText(path),
  named: null,
  says: `${of}: none of its acts is left`,
});

const fallen = ({ scenario }: Draft, path: Path, mention: IdAt, why: string): Fallen => {
  const keys = keysOf(path);
  const { ids, rest } = namesTo(scenario, path);
  const of = ids[0] ?? String(keys[0]);
  const at = { of, path: pathText(path), named: mention.id };
  if (keys[0] === 'events' && keys.length === 2) return emptied(of, path);
  if (isInAct(keys)) {
    const type = valueAt(keys.reduce<unknown>(valueAt, scenario), 'type');
    return { ...at, what: 'act', says: `${of}: ${String(type)} names ${mention.id}, ${why}` };
  }
  if (keysOf(mention.path).length === keys.length)
    return { ...at, what: 'mention', says: `${of} no longer names ${mention.id}` };
  const field = rest === null ? [] : [pathText(rest)];
  const part = [...field, ...[...ids].reverse()].join(' of ');
  return { ...at, what: 'part', says: `${part} names ${mention.id}, ${why}` };
};

const gone = 'which is no longer there';

/** Cuts what cannot stand any longer, until all that is left can. */
export const fallIn = (draft: Draft, before: Scenario): readonly Fallen[] => {
  const { scenario, cut, brought } = draft;
  const { made, named, pathOf } = inventory(scenario);
  const known = new Set(inventory(before).made.map(({ id }) => id));
  const all: Fallen[] = [];
  scenario.events.forEach(({ id, acts }, i) => {
    const path = eventPath(i);
    if (cut.has(path) || cut.countIn(within(path, 'acts')) < acts.length) return;
    cut.add(path);
    all.push(emptied(id, path));
  });

  /** Whether anything fell with the naming. What an event follows is handed on, not cut (following.ts). */
  const fall = (mention: IdAt, why: string): boolean => {
    if (isAfter(mention.path) || cut.has(mention.path) || brought.has(mention.path)) return false;
    const parts = partsWith(draft, mention.path);
    for (const path of parts) {
      cut.add(path);
      all.push(fallen(draft, path, mention, why));
    }
    return parts.length > 0;
  };
  /** Names of what nothing has any more. */
  const dangling = (): boolean => {
    const there = new Set(made.flatMap(({ id, path }) => (cut.has(path) ? [] : id)));
    return named
      .filter(({ id }) => known.has(id) && !there.has(id))
      .map((mention) => fall(mention, gone))
      .includes(true);
  };
  /** Names of what only another layer has. */
  const danglingInLayer = (): boolean => {
    let some = false;
    checkLayers(
      cut.from(scenario),
      () => false,
      ({ expected }, holder, field = '') => {
        const mention = { id: String(valueAt(holder, field)), path: within(pathOf(holder), field) };
        if (fall(mention, `and needs ${expected}`)) some = true;
      },
    );
    return some;
  };
  while (dangling() || danglingInLayer());
  return all;
};
