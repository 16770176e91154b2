/** What a question about causes rests on: a model in a context, and an effect. */
import { type Objection, refuseIf } from '../refused.js';
import { contextObjections, endogenousObjections } from './assignment.js';
import type { StructuralModel } from './structural-model.js';
import { type Subsets, subsetsBySize } from './subsets.js';
import type { Values } from './value.js';
import { free, named, numbered, type Wiring, type World, wire, workOut } from './wiring.js';

/** An effect: values that some variables have together, or any yes-or-no question about the endogenous variables. */
export type Effect<V extends Values> = Readonly<Partial<V>> | ((values: Readonly<V>) => boolean);

/** A question, wired. */
export interface Asked {
  readonly wiring: Wiring;
  readonly context: World;
  /** The world as it is. */
  readonly actual: World;
  readonly holds: (world: World) => boolean;
  readonly subsets: Subsets;
  /** How many other worlds were worked out. */
  tried: number;
}

/** Asks each world once. What is exogenous is the same in all worlds of a question, so the endogenous ones tell them apart. */
function remembered(
  { endogenous, domains }: Wiring,
  holds: (world: World) => boolean,
): (world: World) => boolean {
  const known = new Map<number, boolean>();
  const sizes = endogenous.map((i) => domains[i]?.length ?? 1);
  const first = endogenous[0] ?? 0;
  return (world) => {
    let code = 0;
    for (let i = 0; i < sizes.length; i += 1)
      code = code * (sizes[i] ?? 1) + (world[first + i] ?? 0);
    let answer = known.get(code);
    if (answer === undefined) {
      answer = holds(world);
      known.set(code, answer);
    }
    return answer;
  };
}

/** Whether an effect holds in a world. */
function test<V extends Values>(wiring: Wiring, effect: Effect<V>): (world: World) => boolean {
  // It is asked of the model's own worlds only, and those are of V.
  if (typeof effect === 'function')
    return remembered(wiring, (world) => effect(named(wiring, world) as V));
  // A value that is undefined is in no domain, and was refused.
  const wanted = numbered(wiring, effect as Values);
  const asked = [...wanted.keys()].filter((i) => wanted[i] !== free);
  return (world) => asked.every((i) => wanted[i] === world[i]);
}

/** Wires a question, or refuses it. `more`: what else is wrong with it. */
export function ask<V extends Values>(
  who: string,
  model: StructuralModel,
  effect: Effect<V>,
  context: Values,
  more: readonly Objection[] = [],
): Asked {
  // A value that is undefined is in no domain, and is refused.
  const aboutEffect =
    typeof effect === 'function' ? [] : endogenousObjections(model, 'effect', effect as Values);
  refuseIf(who, [...contextObjections(model, context), ...aboutEffect, ...more]);
  const wiring = wire(model);
  const set = numbered(wiring, context);
  const actual = workOut(wiring, set, new Int32Array(wiring.names.length).fill(free));
  return {
    wiring,
    context: set,
    actual,
    holds: test(wiring, effect),
    subsets: subsetsBySize(),
    tried: 0,
  };
}
