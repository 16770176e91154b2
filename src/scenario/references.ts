/** Ids: each thing has one of its own, and whatever is referred to is there and of the right kind. */
import type { Complaint } from './complaint.js';
import type { Kind } from './leaf.js';
import type { Path } from './path.js';
import { keysOf } from './path.js';
import { show } from './show.js';
import { own } from './structure.js';
import type { Suggest } from './suggestion.js';
import type { FoundId } from './walk.js';

/** What a walk found. */
export interface FoundIds {
  /** Declarations and openings, in the order of the file. */
  readonly made: readonly MadeId[];
  readonly referred: readonly FoundId[];
}

export interface MadeId extends FoundId {
  readonly kind: Kind;
  /** An act that may open a measure: several may name the same one. */
  readonly opens: boolean;
}

type Tell = (complaint: Complaint, path: Path) => void;

export function checkReferences(
  { made, referred }: FoundIds,
  top: unknown,
  tell: Tell,
  suggest: Suggest,
): void {
  const known = new Map<string, MadeId>();
  for (const found of made) {
    if (found.kind === 'scenario') continue;
    // Only ASCII passes as an id, but two that look alike are told of as such besides.
    const id = found.id.normalize('NFC');
    const first = known.get(id);
    if (!first) known.set(id, found);
    else if (!(first.opens && found.opens)) tell(twice(first, found, top), found.path);
  }

  const idsOf = new Map<string, string[]>();
  for (const { id, kind } of known.values()) {
    for (const list of [kind, 'any']) {
      const ids = idsOf.get(list);
      if (ids) ids.push(id);
      else idsOf.set(list, [id]);
    }
  }
  for (const found of referred) {
    const target = known.get(found.id);
    if (!target) {
      const near = suggest(found.id, idsOf.get(found.kind) ?? []);
      const hint = near === null ? `declare it, or name another` : `did you mean "${near}"?`;
      const received = `${show(found.id)}, which ${holder(found.path, top)} names and nothing declares`;
      const expected = described(found.kind);
      tell({ code: 'dangling-reference', expected, received, hint }, found.path);
    } else if (found.kind !== 'any' && target.kind !== found.kind) {
      const near = suggest(found.id, idsOf.get(found.kind) ?? []);
      const hint = near === null ? 'name another' : `did you mean "${near}"?`;
      const received = `${show(found.id)}, which is ${described(target.kind, '')}`;
      tell({ code: 'wrong-kind', expected: described(found.kind), received, hint }, found.path);
    }
  }
}

/** Whether an id is that of some group. */
export const isGroupAmong = (made: readonly MadeId[]): ((id: string) => boolean) => {
  const groups = new Set(made.flatMap(({ id, kind }) => (kind === 'group' ? [id] : [])));
  return (id) => groups.has(id);
};

function twice(first: MadeId, again: MadeId, top: unknown): Complaint {
  const received = `${show(again.id)}, which ${holder(first.path, top)} has already`;
  const isMade = first.kind === again.kind && (again.kind === 'move' || again.kind === 'clause');
  if (isMade) {
    const hint = 'refer to it by other acts, or give the new one an id of its own';
    return { code: 'made-twice', expected: `a ${again.kind} that is new`, received, hint };
  }
  const hint = 'choose another id: they are unique over all kinds';
  return { code: 'duplicate-id', expected: 'an id of its own', received, hint };
}

function described(kind: Kind | 'any', start = 'the id of '): string {
  if (kind === 'any') return 'the id of something in the scenario';
  const isMade = kind === 'move' || kind === 'measure' || kind === 'clause';
  const article = /^[aeio]/.test(kind) ? 'an' : 'a';
  return `${start}${article} ${kind}${isMade && start ? ' that some act makes' : ''}`;
}

/** The thing that the path leads into: `event "E4"`, or the list and the number if it has no id. */
function holder(path: Path, top: unknown): string {
  const [list, index] = keysOf(path);
  const items = typeof top === 'object' && top && typeof list === 'string' ? own(top, list) : [];
  const item: unknown = Array.isArray(items) && typeof index === 'number' ? items[index] : null;
  const id = typeof item === 'object' && item ? own(item, 'id') : undefined;
  return typeof id === 'string' ? show(id) : `${list ?? 'the scenario'}[${index ?? ''}]`;
}
