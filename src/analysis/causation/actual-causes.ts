/** Every actual cause of an effect, by the modified definition of Halpern (2015). */
import type { Objection } from '../refused.js';
import { type Asked, ask, type Effect } from './asked.js';
import { choose } from './choose.js';
import { sizeObjections } from './search-bound.js';
import type { Context } from './simulate.js';
import type { StructuralModel } from './structural-model.js';
import type { Values } from './value.js';
import { named } from './wiring.js';
import { type CauseWitness, findWitness } from './witness.js';

/** A cause with what shows it. */
export interface FoundCause<V extends Values> {
  readonly cause: Readonly<Partial<V>>;
  readonly witness: CauseWitness<V>;
}

/** All causes found, and within which bound they were searched. */
export interface ActualCauses<V extends Values> {
  readonly kind: 'found' | 'none';
  /** Whether the effect holds at all; what does not hold has no causes. */
  readonly effectHolds: boolean;
  /** The smaller ones first; among as small ones in the order of the model. */
  readonly causes: readonly FoundCause<V>[];
  /** The most variables of a cause that was searched for. */
  readonly maxSize: number;
  /** Whether larger sets were left untried because of it: then there may be more causes. */
  readonly bounded: boolean;
  /** How many worlds were worked out. */
  readonly tried: number;
}

/** How large a cause to search for. */
export interface CauseOptions {
  /** The most variables of a cause; all endogenous variables unless you say otherwise. */
  readonly maxSize?: number;
}

interface Found {
  readonly x: readonly number[];
  readonly witness: CauseWitness<Values>;
}

/** The sets of so many variables of which no part is a cause already found. */
function* untried(asked: Asked, size: number, found: readonly Found[]) {
  for (const x of choose(asked.wiring.endogenous, size))
    if (!found.some(({ x: smaller }) => smaller.every((i) => x.includes(i)))) yield x;
}

const sizeObjection = (maxSize: number): readonly Objection[] =>
  Number.isInteger(maxSize) && maxSize >= 1
    ? []
    : [
        {
          code: 'bad-size',
          path: 'options.maxSize',
          expected: 'a whole number from 1',
          received: `${maxSize}`,
          hint: 'leave it out to search causes of every size',
        },
      ];

/**
 * Every actual cause of an effect in a context, each with its smallest witness. Sets are tried by size, and none that
 * contains a cause already found, since it would not be minimal (AC3).
 *
 * @throws Refused as {@link isActualCause} does, and `bad-size`
 * @example
 * actualCauses(fire, { fire: 1 }, { lightning: 1, match: 1 }).causes.map(({ cause }) => cause);
 * // => [{ fire: 1 }, { lightning: 1, match: 1 }]
 */
export function actualCauses<V extends Values, C extends keyof V & string>(
  model: StructuralModel<V, C>,
  effect: Effect<NoInfer<V>>,
  context: Context<NoInfer<V>, NoInfer<C>>,
  options: CauseOptions = {},
): ActualCauses<V> {
  const asked = ask('actualCauses', model, effect, context, [
    ...sizeObjections(model),
    ...sizeObjection(options.maxSize ?? 1),
  ]);
  const { wiring, actual } = asked;
  const maxSize = Math.min(options.maxSize ?? Number.POSITIVE_INFINITY, wiring.endogenous.length);
  const effectHolds = asked.holds(actual);
  const found: Found[] = [];
  for (let size = 1; effectHolds && size <= maxSize; size += 1)
    for (const x of untried(asked, size, found)) {
      const witness = findWitness(asked, x, 'all');
      if (witness) found.push({ x, witness });
    }
  const bounded = effectHolds && !untried(asked, maxSize + 1, found).next().done;
  return Object.freeze({
    kind: found.length > 0 ? 'found' : 'none',
    effectHolds,
    causes: Object.freeze(
      found.map(({ x, witness }) => Object.freeze({ cause: named(wiring, actual, x), witness })),
    ),
    maxSize,
    bounded,
    tried: asked.tried,
    // The names and values are the model's own.
  }) as ActualCauses<V>;
}
