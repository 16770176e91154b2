/** Which nodal types a node is left with, when some are ruled out. */
import { show } from '../../scenario/show.js';
import { suggester } from '../../scenario/suggestion.js';
import type { Objection } from '../refused.js';
import type { DiagramNode } from './diagram.js';
import { isType, rises, typesOf } from './nodal-type.js';

/** What rules types out. */
export interface Restrictions {
  /** Pairs of a parent and its child: the child never falls when the parent rises. */
  readonly monotone?: readonly (readonly [parent: string, child: string])[];
  /** The nodal types that a node cannot have. */
  readonly without?: Readonly<Record<string, readonly string[]>>;
}

export type Tell = (objection: Objection) => void;

/** A reader of names that the diagram may not have. */
export function naming(nodes: readonly DiagramNode[], tell: Tell) {
  const ids = nodes.map(({ id }) => id);
  const suggest = suggester();
  return (id: string, path: string): DiagramNode | null => {
    const found = nodes.find((node) => node.id === id);
    if (found !== undefined) return found;
    const nearest = suggest(String(id), ids);
    const hint = nearest === null ? 'name a node of the diagram' : `did you mean "${nearest}"?`;
    tell({ code: 'unknown-node', path, expected: ids.join(', '), received: show(id), hint });
    return null;
  };
}

/** For each node, which of its types are left. */
export function remaining(
  nodes: readonly DiagramNode[],
  { monotone = [], without = {} }: Restrictions,
  tell: Tell,
): ReadonlyMap<string, readonly string[]> {
  const named = naming(nodes, tell);
  const left = new Map(nodes.map(({ id, parents }) => [id, typesOf(parents.length)]));
  for (const [index, [parent, child]] of monotone.entries()) {
    const node = named(child, `monotone[${index}][1]`);
    if (node === null || named(parent, `monotone[${index}][0]`) === null) continue;
    const at = node.parents.indexOf(parent);
    if (at === -1)
      tell({
        code: 'not-a-parent',
        path: `monotone[${index}]`,
        expected: `a parent of ${child}: ${node.parents.join(', ') || 'it has none'}`,
        received: show(parent),
        hint: 'restrict each arrow on the way by itself',
      });
    else left.set(child, left.get(child)?.filter((type) => rises(type, at)) ?? []);
  }
  for (const [id, types] of Object.entries(without)) {
    const node = named(id, `without.${id}`);
    if (node === null) continue;
    for (const [index, type] of types.entries())
      if (!isType(type, node.parents.length))
        tell(noSuchType(`without.${id}[${index}]`, node, type));
    const out = new Set(types);
    left.set(id, left.get(id)?.filter((type) => !out.has(type)) ?? []);
  }
  return left;
}

export const noSuchType = (
  path: string,
  { id, parents }: DiagramNode,
  type: unknown,
): Objection => ({
  code: 'unknown-type',
  path,
  expected: `a nodal type of ${id}: ${1 << parents.length} digits, each 0 or 1`,
  received: show(type),
  hint:
    parents.length === 0
      ? 'a node without parents has the types 0 and 1'
      : `a digit for every combination of ${parents.join(', ')}, the first changing fastest`,
});
