/**
 * A structural model: variables, and for each an equation that says how it follows from others. It says what would be
 * if something were otherwise, and that is all that the analysis of causes asks of it (Halpern 2015; Halpern & Pearl
 * 2005). What a model says holds of the model, never of the world: who writes the equations has the answer in hand.
 */
import { refuseIf } from '../refused.js';
import { inOrder } from './cycle.js';
import { domainObjections } from './domain.js';
import { type EquationPart, tabulate } from './tabulate.js';
import type { Domains, Value, Values } from './value.js';

/** How a variable follows from its parents. */
interface Equation {
  /** Its parents. */
  readonly of: readonly string[];
  /** The equation in words; `null` if its author gave none. */
  readonly says: string | null;
  /** Its value for every combination of its parents' values, in the order of their domains; the last varies fastest. */
  readonly table: readonly Value[];
}

/** A structural model as plain, frozen data. `C`: the variables that a context has to set. */
export interface StructuralModel<
  V extends Values = Values,
  C extends keyof V & string = keyof V & string,
> {
  /** Variables that nothing in the model explains and that can be no cause. */
  readonly exogenous: readonly string[];
  /** Variables that can be causes and effects: the roots, then the others, each after its parents. */
  readonly endogenous: readonly string[];
  /** What a context has to set: the exogenous variables and the roots. */
  readonly context: readonly C[];
  readonly domains: Domains<V>;
  /** The equations of the variables that are not set by a context. */
  readonly equations: Readonly<Record<string, Equation>>;
}

/** A value of the same kind: equations may compute with numbers, and what comes out is checked against the domain. */
type Widened<T> = T extends number ? number : T extends boolean ? boolean : T;
type Nothing = Readonly<Record<never, Value>>;

/** What {@link structuralModel} builds a model from. */
export interface ModelParts<X extends Values, R extends Values, E extends Values> {
  readonly exogenous?: Domains<X>;
  /** Endogenous variables whose equation is "as the context sets it". They can be causes. */
  readonly roots?: Domains<R>;
  readonly endogenous: {
    readonly [K in keyof E]: {
      readonly domain: readonly E[K][];
      readonly of: readonly NoInfer<keyof X | keyof R | keyof E>[];
      readonly is: (values: NoInfer<X & R & E>) => Widened<NoInfer<E[K]>>;
      readonly says?: string;
    };
  };
}

/**
 * Builds a structural model M = (U, V, F) over finite domains and without cycles.
 *
 * A variable that can be a cause has to be endogenous (Halpern 2015). What the published examples call "context" (there
 * was lightning, there was a match) are therefore `roots`: endogenous variables, each with an exogenous twin that has
 * the same name and sets it. `exogenous` is for what is to be taken as given and never blamed.
 *
 * Each equation is worked out once for every combination of its parents' values, and must be a function of its `of`
 * alone. At most 16,384 combinations an equation (fourteen parents of two values).
 *
 * @throws Refused `declared-twice`, `empty-domain`, `bad-value`, `repeated-value`, `unknown-variable`,
 * `repeated-variable`, `cycle` (and names it), `too-many-combinations`, `not-a-parent` (an equation reads what `of` does
 * not name), `outside-domain`
 * @example
 * const fire = structuralModel({
 *   roots: { lightning: [0, 1], match: [0, 1] },
 *   endogenous: {
 *     fire: { domain: [0, 1], of: ['lightning', 'match'], is: ({ lightning, match }) => lightning || match },
 *   },
 * });
 * simulate(fire, { lightning: 1, match: 0 }).fire; // => 1
 */
export function structuralModel<
  X extends Values = Nothing,
  R extends Values = Nothing,
  E extends Values = Nothing,
>(parts: ModelParts<X, R, E>): StructuralModel<X & R & E, (keyof X | keyof R) & string> {
  const exogenous: Domains = parts.exogenous ?? {};
  const roots: Domains = parts.roots ?? {};
  // The compiler has checked each equation against its own values; from here on they are read without their types.
  const endogenous = parts.endogenous as unknown as Readonly<Record<string, EquationPart>>;
  refuseIf('structuralModel', domainObjections({ exogenous, roots, endogenous }));
  const { order, objections } = inOrder(endogenous, [
    ...Object.keys(exogenous),
    ...Object.keys(roots),
  ]);
  refuseIf('structuralModel', objections);
  const domains = Object.freeze(
    Object.fromEntries(
      [
        ...Object.entries(exogenous),
        ...Object.entries(roots),
        ...order.map((name) => [name, endogenous[name]?.domain ?? []] as const),
      ].map(([name, domain]) => [name, Object.freeze([...domain])]),
    ),
  );
  const equations: Record<string, Equation> = {};
  const faults = order.flatMap((name) => {
    const equation = endogenous[name];
    if (equation === undefined) return [];
    const { table, objections: found } = tabulate(name, equation, domains);
    Object.defineProperty(equations, name, {
      enumerable: true,
      value: Object.freeze({
        of: Object.freeze([...equation.of]),
        says: equation.says ?? null,
        table: Object.freeze(table),
      }),
    });
    return found;
  });
  refuseIf('structuralModel', faults);
  return Object.freeze({
    exogenous: Object.freeze(Object.keys(exogenous)),
    endogenous: Object.freeze([...Object.keys(roots), ...order]),
    // The names are the keys of X and R, and each domain is its own part's: the compiler cannot follow them here.
    context: Object.freeze([...Object.keys(exogenous), ...Object.keys(roots)]),
    domains,
    equations: Object.freeze(equations),
  }) as StructuralModel<X & R & E, (keyof X | keyof R) & string>;
}
