/**
 * Everything that can be reached: a breadth-first search, so that every path it gives is a shortest one.
 *
 * The search is bounded and says when the bound was met; it never throws away what it found. States are told apart
 * by a key that the caller gives: two states with one key are one state.
 */

/** One way out of a state: the label of what happens, and the state it leads to. */
export interface Edge<S, L> {
  readonly label: L;
  readonly to: S;
}

/** What a search found: every state by its key, how many edges, and shortest paths. */
export interface Reach<S, L> {
  /** Every state found, by its key, in the order of discovery. */
  readonly states: ReadonlyMap<string, S>;
  /** How many edges were followed. */
  readonly edges: number;
  /** Whether everything was explored; `false` when the bound was met first. */
  readonly complete: boolean;
  /** The labels of a shortest path to the state with this key, or `null` if it was not reached. */
  readonly pathTo: (key: string) => readonly L[] | null;
}

/**
 * Searches from a start state along the edges that `out` gives.
 *
 * @param bound the most states to find; reaching it sets `complete` to `false`
 * @param until stop as soon as a state satisfies this
 */
export const reach = <S, L>(
  start: S,
  out: (state: S) => Iterable<Edge<S, L>>,
  key: (state: S) => string,
  bound: number,
  until: (state: S) => boolean = () => false,
): Reach<S, L> => {
  const states = new Map<string, S>([[key(start), start]]);
  const parents = new Map<string, { readonly from: string; readonly label: L }>();
  let edges = 0;
  let complete = true;

  // A Map iterates over what is added while it iterates: it is the queue.
  search: for (const [from, state] of states) {
    if (until(state)) {
      complete = false;
      break;
    }
    for (const { label, to } of out(state)) {
      edges += 1;
      const name = key(to);
      if (states.has(name)) continue;
      if (states.size >= bound) {
        complete = false;
        break search;
      }
      states.set(name, to);
      parents.set(name, { from, label });
    }
  }

  const pathTo = (name: string): readonly L[] | null => {
    if (!states.has(name)) return null;
    const path: L[] = [];
    for (let at = parents.get(name); at !== undefined; at = parents.get(at.from))
      path.push(at.label);
    return path.reverse();
  };
  return { states, edges, complete, pathTo };
};
