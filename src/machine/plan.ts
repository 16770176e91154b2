/**
 * A plan: a machine's table as a step reads it, made once for each table. Its rules all have one shape, and leave
 * nothing out, because that is what engines read fastest.
 */
import type { Condition, Leaf, Machine, Received, Source, Writable } from './machine.js';

/** A rule with its literal types forgotten and no field left out. */
export interface AnyRule<S, E, W> {
  readonly to: string;
  readonly needs: readonly Condition<S, E, W>[];
  readonly carry: ((state: S, event: E, world: W) => object) | undefined;
  readonly change: ((leaf: Writable<S>, event: E, world: W) => void) | undefined;
  readonly source: Source;
}

/** What a table may leave out. */
type Written<S, E, W> = Pick<AnyRule<S, E, W>, 'to' | 'source'> & Partial<AnyRule<S, E, W>>;
type ByName<T> = Readonly<Record<string, T>>;
type Table<S, E, W> = ByName<ByName<readonly Written<S, E, W>[]>>;
type Plan<S, E, W> = ByName<ByName<readonly AnyRule<S, E, W>[]>>;

/** The same names without a prototype, so that an event named `constructor` finds nothing. */
const mapped = <T, U>(table: ByName<T>, to: (value: T) => U): ByName<U> => {
  const bare: Record<string, U> = Object.create(null);
  for (const [name, value] of Object.entries(table)) bare[name] = to(value);
  return bare;
};

const whole = <S, E, W>(rule: Written<S, E, W>): AnyRule<S, E, W> => ({
  to: rule.to,
  needs: rule.needs ?? [],
  carry: rule.carry,
  change: rule.change,
  source: rule.source,
});

const plans = new WeakMap<object, unknown>();

/** The plan of a table. A table is data, and is not changed once a machine has stepped. */
export const planOf = <S, E, W>(rules: object): Plan<S, E, W> => {
  // What is kept for a table was made of it and has its types; Rules<S, E, W> has checked the table.
  const kept = plans.get(rules) as Plan<S, E, W> | undefined;
  if (kept !== undefined) return kept;
  const plan = mapped(rules as Table<S, E, W>, (row) => mapped(row, (cell) => cell.map(whole)));
  plans.set(rules, plan);
  return plan;
};

/** The rules of a cell, in order; none where the table has none. */
export const rulesFor = <S extends Leaf, E extends Received, W>(
  machine: Machine<S, E, W, object>,
  status: string,
  type: string,
): readonly AnyRule<S, E, W>[] => planOf<S, E, W>(machine.rules)[status]?.[type] ?? [];
