/** What a model makes of a context, left alone or with variables set from outside. */
import { refuseIf } from '../refused.js';
import { assignmentObjections, contextObjections } from './assignment.js';
import type { StructuralModel } from './structural-model.js';
import type { Values } from './value.js';
import { named, numbered, wire, workOut } from './wiring.js';

/** The values that a context gives to the exogenous variables and the roots. */
export type Context<V extends Values, C extends keyof V> = Readonly<Pick<V, C>>;

/**
 * The value of every variable in a context. An intervention cuts a variable off from its equation and sets it, whatever
 * its parents do (Pearl's do-operator).
 *
 * @throws Refused `unknown-variable`, `wrong-variable`, `outside-domain`, `missing-variable`
 * @example
 * simulate(fire, { lightning: 1, match: 1 }, { lightning: 0 }); // => { lightning: 0, match: 1, fire: 1 }
 */
export function simulate<V extends Values, C extends keyof V & string>(
  model: StructuralModel<V, C>,
  context: Context<NoInfer<V>, NoInfer<C>>,
  interventions?: Readonly<Partial<NoInfer<V>>>,
): Readonly<V> {
  // A value that is undefined is in no domain, and is refused.
  const set = (interventions ?? {}) as Values;
  refuseIf('simulate', [
    ...contextObjections(model, context),
    ...assignmentObjections(
      model,
      'interventions',
      set,
      model.endogenous,
      'what is exogenous is set by the context',
    ),
  ]);
  const wiring = wire(model);
  const world = workOut(wiring, numbered(wiring, context), numbered(wiring, set));
  // Each variable has a value of its domain: the equations were checked when the model was built.
  return named(wiring, world) as V;
}
