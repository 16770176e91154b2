/** How much of an effect falls to one value among its causes. */
import { refuseIf } from '../refused.js';
import { type ActualCauses, actualCauses, type FoundCause } from './actual-causes.js';
import type { Effect } from './asked.js';
import { oneVariableObjections } from './assignment.js';
import type { Context } from './simulate.js';
import type { StructuralModel } from './structural-model.js';
import type { Values } from './value.js';

/** The degree of responsibility, and the cause that gives it. */
export interface Responsibility<V extends Values> {
  readonly kind: 'found' | 'none';
  /** From 0, no part of any cause, to 1, a but-for cause. */
  readonly degree: number;
  /** The degree as a fraction: one in so many; `null` for 0. */
  readonly oneIn: number | null;
  /** The cause and the witness with the fewest variables together. */
  readonly by: FoundCause<V> | null;
}

const sizeOf = ({ cause, witness }: FoundCause<Values>): number =>
  Object.keys(cause).length + Object.keys(witness.frozen).length;

/** The degree of responsibility of one value, read off the causes that were found. */
export function responsibilityIn<V extends Values>(
  { causes }: Pick<ActualCauses<V>, 'causes'>,
  name: string,
  value: Values[string],
): Responsibility<V> {
  let by: FoundCause<V> | null = null;
  for (const one of causes)
    if (Object.hasOwn(one.cause, name) && one.cause[name] === value)
      if (by === null || sizeOf(one) < sizeOf(by)) by = one;
  const oneIn = by && sizeOf(by);
  return Object.freeze({
    kind: by ? 'found' : 'none',
    degree: oneIn === null ? 0 : 1 / oneIn,
    oneIn,
    by,
  });
}

/**
 * The degree of responsibility of X = x for an effect (Chockler & Halpern 2004, carried over to the modified definition):
 * 1/(|X| + |W|), least over the causes X that contain it and their witnesses W. A but-for cause has 1; one of two
 * causes, each enough, has ½; what is no part of a cause has 0. It counts what would have to be otherwise, and measures
 * no strength and no guilt. Every size of cause is searched.
 *
 * @throws Refused as {@link isActualCause} does, and `one-variable`
 * @example
 * responsibility(fire, { match: 1 }, { fire: 1 }, { lightning: 1, match: 1 }).degree; // => 0.5
 */
export function responsibility<V extends Values, C extends keyof V & string>(
  model: StructuralModel<V, C>,
  of: Readonly<Partial<NoInfer<V>>>,
  effect: Effect<NoInfer<V>>,
  context: Context<NoInfer<V>, NoInfer<C>>,
): Responsibility<V> {
  // A value that is undefined is in no domain, and is refused.
  const wanted = of as Values;
  refuseIf('responsibility', oneVariableObjections(model, 'of', wanted));
  const [[name, value] = ['', '']] = Object.entries(wanted);
  return responsibilityIn(actualCauses(model, effect, context), name, value);
}
