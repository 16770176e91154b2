/** The but-for test: had it not been for this, would that have happened? */
import { ask, type Effect } from './asked.js';
import { oneVariableObjections } from './assignment.js';
import type { Context } from './simulate.js';
import type { StructuralModel } from './structural-model.js';
import type { Values } from './value.js';
import { free, named, numbered, workOut } from './wiring.js';

/** The answer of the but-for test. */
export interface ButFor<V extends Values> {
  readonly butFor: boolean;
  /** The other value with which the effect fails; `null` if there is none, or if cause or effect does not hold. */
  readonly instead: Readonly<Partial<V>> | null;
  /** The world that comes of it. */
  readonly world: Readonly<V> | null;
  /** Whether cause and effect hold in fact; where they do not, there is nothing to test. */
  readonly bothHold: boolean;
}

/**
 * The but-for test of one value: both hold, and with some other value of that variable, everything else following by
 * its equation, the effect does not. It is the actual cause of one variable with an empty witness, so every but-for
 * cause is an actual cause; where two causes are each enough the test finds neither. Models of any size.
 *
 * @throws Refused as {@link simulate} does, and `empty`, `one-variable`
 * @example
 * butFor(fire, { match: 1 }, { fire: 1 }, { lightning: 1, match: 1 }).butFor; // => false
 * butFor(fire, { match: 1 }, { fire: 1 }, { lightning: 0, match: 1 }).butFor; // => true
 */
export function butFor<V extends Values, C extends keyof V & string>(
  model: StructuralModel<V, C>,
  cause: Readonly<Partial<NoInfer<V>>>,
  effect: Effect<NoInfer<V>>,
  context: Context<NoInfer<V>, NoInfer<C>>,
): ButFor<V> {
  // A value that is undefined is in no domain, and is refused.
  const wanted = cause as Values;
  const objections = oneVariableObjections(model, 'cause', wanted);
  const asked = ask('butFor', model, effect, context, objections);
  const { wiring, actual, holds } = asked;
  const set = numbered(wiring, wanted);
  const x = set.findIndex((value) => value !== free);
  const bothHold = set[x] === actual[x] && holds(actual);
  const values = bothHold ? (wiring.domains[x] ?? []) : [];
  // With its actual value the effect holds, so that one needs no leaving out.
  for (const value of values.keys()) {
    const forced = set.map((_, i) => (i === x ? value : free));
    const world = workOut(wiring, asked.context, forced);
    if (!holds(world))
      // The names and values are the model's own.
      return Object.freeze({
        butFor: true,
        instead: named(wiring, forced, [x]),
        world: named(wiring, world),
        bothHold,
      }) as ButFor<V>;
  }
  return Object.freeze({ butFor: false, instead: null, world: null, bothHold });
}
