/**
 * Which variations of a move make a difference. A search is watched: as long as nothing looks at a field of the moves,
 * moves that differ in that field alone are one, for everything would be the same. Where something does look, the
 * search is begun again with these moves too. So nothing is left out that could be told apart.
 */
import type { Act } from '../../theory/act.js';

/** Thrown out of a search in which something looked at a field that was thought not to matter. */
class Looked extends Error {
  constructor(readonly field: string | null) {
    super(`something looked at ${field ?? 'every field'}`);
  }
}

/** What was looked at, if that is why a condition threw. */
const lookIn = (error: unknown): Looked | null => {
  if (error instanceof Looked) return error;
  return error instanceof Error && error.cause !== undefined ? lookIn(error.cause) : null;
};

/** The fields in which an act differs from another. */
const differing = (act: Act, from: Act): readonly string[] => {
  // Fields of different types of act are compared by name, whatever they hold.
  const [a, b] = [act, from] as unknown as readonly [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]),
  );
};

/** The moves among some acts, each with the fields in which it differs from the first of its name. */
const variations = (acts: readonly Act[]): ReadonlyMap<Act, readonly string[]> => {
  const first = new Map<string, Act>();
  return new Map(
    acts.flatMap((act) => {
      if (act.type !== 'move-made') return [];
      const model = first.get(act.move);
      if (model === undefined) first.set(act.move, act);
      return model === undefined ? [] : [[act, differing(act, model)] as const];
    }),
  );
};

/** One watched search: its acts, and how to watch while something is judged. */
export interface Watch {
  /** The acts to search, without variations that nothing looks at. */
  readonly acts: readonly Act[];
  /** Judges; what it looks at is noted. */
  readonly judging: <T>(judge: () => T) => T;
  /** Does what judges nothing, such as taking an act. */
  readonly aside: <T>(task: () => T) => T;
  /** The act as it stands in the alphabet. */
  readonly plain: (act: Act) => Act;
}

const watching = (acts: readonly Act[], known: ReadonlySet<string>): Watch => {
  const varied = variations(acts);
  const fields = new Set([...varied.values()].flat());
  const kept = acts.filter((act) => varied.get(act)?.some((field) => known.has(field)) ?? true);
  const plain = new Map<Act, Act>();
  let judging = false;
  const look = (field: string | symbol | null) => {
    if (!judging || (field !== null && (typeof field !== 'string' || !fields.has(field)))) return;
    if (field !== null ? !known.has(field) : [...fields].some((one) => !known.has(one)))
      throw new Looked(field);
  };
  const watched = (act: Act): Act => {
    if (act.type !== 'move-made') return act;
    const proxy = new Proxy(act, {
      get: (target, field) => {
        look(field);
        return Reflect.get(target, field);
      },
      has: (target, field) => {
        look(field);
        return Reflect.has(target, field);
      },
      ownKeys: (target) => {
        look(null);
        return Reflect.ownKeys(target);
      },
    });
    plain.set(proxy, act);
    return proxy;
  };
  const during =
    (on: boolean) =>
    <T>(task: () => T): T => {
      const before = judging;
      judging = on;
      try {
        return task();
      } finally {
        judging = before;
      }
    };
  return {
    acts: kept.map(watched),
    judging: during(true),
    aside: during(false),
    plain: (act) => plain.get(act) ?? act,
  };
};

/** Runs a search over some acts with no more variations of moves than something looks at. */
export const watched = <T>(acts: readonly Act[], search: (watch: Watch) => T): T => {
  const fields = new Set([...variations(acts).values()].flat());
  const known = new Set<string>();
  for (;;) {
    try {
      return search(watching(acts, known));
    } catch (error) {
      const look = lookIn(error);
      if (look === null) throw error;
      for (const field of look.field === null ? fields : [look.field]) known.add(field);
    }
  }
};
