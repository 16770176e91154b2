/**
 * A machine is data: where it starts, and for each status and each event type the rules that may be tried, in order.
 *
 * Because the table is data, the refusal, the diagram, the documentation and the search all come from the same
 * words; and because it is typed, the compiler refuses an unknown target, an unknown event, a status left out, a
 * target whose fields are not all carried, and a rule without a source.
 *
 * One caution when writing machines: give each event literal its own union member. With `type: 'a' | 'b'` in one
 * member, `Extract` silently yields `never`.
 */
import type { Verdict } from './verdict.js';

/** What a machine remembers: a status, and the fields that belong to it. */
export interface Leaf {
  readonly status: string;
}

/** What a machine receives. */
export interface Received {
  readonly type: string;
}

/** Who says so: author, year, page; and whether the page was checked, or is from memory. */
export interface Source {
  readonly key: string;
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly page?: string;
  readonly checked: 'read' | 'title' | 'memory';
}

/** A condition is a named, cited proposition. The same words serve the refusal, the diagram and the docs. */
export interface Condition<S, E, W> {
  readonly says: string;
  readonly source: Source;
  readonly holds: (state: S, event: E, world: W) => Verdict;
}

type Named<U, K extends PropertyKey, V> = Extract<U, { readonly [P in K]: V }>;
/** The fields of the target, if they are just those that are there already. */
type Kept<S, To, There> = [Exclude<There, 'status'>] extends [keyof Fields<S, To>]
  ? Fields<S, To>
  : never;
type Fields<S, To> = Omit<Named<S, 'status', To>, 'status'>;
/** A leaf whose own fields may be written; what they hold is replaced, never mutated. */
export type Writable<S> = { -readonly [K in keyof S]: S[K] };

/**
 * One way to go on from a status. `needs` must all hold. `carry` returns the fields the target needs; where the
 * present fields are just these it may be left out, and they are kept. `change` is a recipe on the one leaf that
 * the event was routed to; it may replace fields, never the status.
 */
export type Rule<S extends Leaf, From, E, W> = {
  [To in S['status']]: {
    readonly to: To;
    readonly needs?: readonly Condition<From, E, W>[];
    readonly change?: (
      leaf: Omit<Writable<Named<S, 'status', To>>, 'status'>,
      event: E,
      world: W,
    ) => void;
    readonly source: Source;
  } & (From extends Kept<S, To, keyof From>
    ? { readonly carry?: (state: From, event: E, world: W) => Fields<S, To> }
    : { readonly carry: (state: From, event: E, world: W) => Fields<S, To> });
}[S['status']];

/** Every status must be there; an event type a status has no rule for is refused in it. */
export type Rules<S extends Leaf, E extends Received, W> = {
  readonly [From in S['status']]: {
    readonly [T in E['type']]?: readonly Rule<
      S,
      Named<S, 'status', From>,
      Named<E, 'type', T>,
      W
    >[];
  };
};

/** A machine: its name, where it starts, and its table of rules. */
export interface Machine<S extends Leaf, E extends Received, W, R = Rules<S, E, W>> {
  readonly name: string;
  readonly start: S;
  readonly rules: R;
  /** Phantom: never there at run time; it lets `step` know what the table was written for. */
  readonly types?: { readonly state: S; readonly event: E; readonly world: W };
}

/**
 * Builds a machine from a table already checked with `satisfies Rules<S, E, W>`, keeping the literal types that
 * {@link Next} reads.
 *
 * @example
 * const rules = { off: { press: [{ to: 'on', source }] }, on: {} } satisfies Rules<Light, Press, null>;
 * const light = machine<Light, Press, null>()('light', { status: 'off' }, rules);
 */
export const machine =
  <S extends Leaf, E extends Received, W>() =>
  <R extends object>(name: string, start: S, rules: R): Machine<S, E, W, R> => ({
    name,
    start,
    rules,
  });

/** The statuses an event type can lead to from a status: `Next<typeof light, 'off', 'press'>` is `'on'`. */
export type Next<M, From, T> = M extends { readonly rules: infer R }
  ? From extends keyof R
    ? T extends keyof R[From]
      ? R[From][T] extends readonly (infer One)[]
        ? One extends { readonly to: infer To }
          ? To
          : never
        : never
      : never
    : never
  : never;
