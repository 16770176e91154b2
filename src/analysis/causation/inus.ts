/** INUS conditions: insufficient but necessary parts of conditions that are unnecessary but sufficient (Mackie 1965). */
import { type Objection, refuseIf } from '../refused.js';
import { endogenousObjections } from './assignment.js';
import { primeImplicants } from './prime-implicants.js';
import type { StructuralModel } from './structural-model.js';
import type { Domains, Value, Values } from './value.js';
import { free, numbered, wire, workOut } from './wiring.js';

/** One value, and what part it has in bringing the outcome about. */
export interface InusRow {
  readonly name: string;
  readonly value: Value;
  /** Which minimal sufficient conjunctions it is part of, from 0. */
  readonly in: readonly number[];
  /** Enough by itself. */
  readonly sufficient: boolean;
  /** Part of every minimal sufficient conjunction. */
  readonly necessary: boolean;
  /** Part of one of them, and neither necessary nor sufficient by itself. */
  readonly inus: boolean;
}

/** The minimal sufficient conjunctions of an outcome, and every value in them. */
export interface Inus {
  /** Whether there is any INUS condition. */
  readonly kind: 'found' | 'none';
  readonly sufficient: readonly Values[];
  readonly rows: readonly InusRow[];
}

/** The rows of minimal sufficient conjunctions. */
function told(conjunctions: readonly Readonly<Partial<Values>>[]): Inus {
  // What a conjunction names has a value.
  const sufficient = conjunctions as readonly Values[];
  const rows: InusRow[] = [];
  for (const [name, value] of sufficient.flatMap((one) => Object.entries(one))) {
    if (rows.some((row) => row.name === name && row.value === value)) continue;
    const within = [...sufficient.keys()].filter((i) => sufficient[i]?.[name] === value);
    const alone = within.some((i) => Object.keys(sufficient[i] ?? {}).length === 1);
    const necessary = within.length === sufficient.length;
    const inus = !alone && !necessary;
    rows.push(Object.freeze({ name, value, in: within, sufficient: alone, necessary, inus }));
  }
  const kind = rows.some(({ inus }) => inus) ? 'found' : 'none';
  return Object.freeze({ kind, sufficient, rows: Object.freeze(rows) });
}

/** The values that a variable of a formula can have, where its author does not say: false and true, or 0 and 1. */
function binary(dnf: readonly Values[]): Domains {
  const names = [...new Set(dnf.flatMap((one) => Object.keys(one)))];
  return Object.fromEntries(
    names.map((name) => {
      const values = dnf.flatMap((one) => (Object.hasOwn(one, name) ? [one[name]] : []));
      return [name, values.some((value) => typeof value === 'boolean') ? [false, true] : [0, 1]];
    }),
  );
}

/** What is wrong with the values in a formula. */
const objectionsTo = (dnf: readonly Values[], domains: Domains): readonly Objection[] =>
  dnf.flatMap((one, i) =>
    Object.entries(one).flatMap(([name, value]): readonly Objection[] => {
      const domain = Object.hasOwn(domains, name) ? domains[name] : undefined;
      if (domain?.includes(value)) return [];
      return [
        {
          code: domain ? 'outside-domain' : 'unknown-variable',
          path: `dnf[${i}].${name}`,
          expected: domain ? domain.join(' or ') : 'a variable of the domains',
          received: domain ? `${value}` : JSON.stringify(name),
          hint: 'pass the domains of all variables',
        },
      ];
    }),
  );

/**
 * The INUS conditions of an outcome that a formula describes: alternatives, each a conjunction of values (a disjunctive
 * normal form). It is first brought to its minimal sufficient conjunctions ({@link primeImplicants}), so that what is
 * redundant in it counts for nothing; a value is then an INUS condition if it is part of one of them and is neither
 * necessary nor sufficient by itself.
 *
 * @param domains the values of each variable; without them 0 and 1, or false and true
 * @throws Refused `outside-domain`, `unknown-variable`, and as {@link primeImplicants} does
 * @example
 * const fire = inus([{ shortCircuit: 1, oxygen: 1 }, { lightning: 1 }]);
 * fire.rows.filter((row) => row.inus).map((row) => row.name); // => ['shortCircuit', 'oxygen']
 */
export function inus(dnf: readonly Values[], domains: Domains = binary(dnf)): Inus {
  refuseIf('inus', objectionsTo(dnf, domains));
  const holds = (values: Values): boolean =>
    dnf.some((one) => Object.entries(one).every(([name, value]) => values[name] === value));
  return told(primeImplicants(domains, holds));
}

/**
 * The same for an outcome in a structural model: which settings of its context are enough for it. What lies between
 * is no condition here; it follows.
 *
 * @throws Refused `empty`, `unknown-variable`, `wrong-variable`, `outside-domain`, and as {@link primeImplicants} does
 * @example
 * inusIn(fire, { fire: 1 }).sufficient; // => [{ lightning: 1 }, { match: 1 }]
 */
export function inusIn<V extends Values, C extends keyof V & string>(
  model: StructuralModel<V, C>,
  effect: Readonly<Partial<NoInfer<V>>>,
): Inus {
  // A value that is undefined is in no domain, and is refused.
  const wanted = effect as Values;
  refuseIf('inusIn', endogenousObjections(model, 'effect', wanted));
  const wiring = wire(model);
  const [effectNumbers, nothing] = [numbered(wiring, wanted), numbered(wiring, {})];
  const domains: Domains = Object.fromEntries(
    model.context.map((name) => [name, model.domains[name]] as const),
  );
  return told(
    primeImplicants(domains, (context) => {
      const world = workOut(wiring, numbered(wiring, context), nothing);
      return effectNumbers.every((value, i) => value === free || value === world[i]);
    }),
  );
}
