/** The search for a witness: the other world that shows that something made a difference (AC2). */
import type { Asked } from './asked.js';
import { chosen } from './subsets.js';
import type { Values } from './value.js';
import { free, named, workOut } from './wiring.js';

/** What shows that a cause made a difference. */
export interface CauseWitness<V extends Values> {
  /** What the cause is set to instead (x′). */
  readonly instead: Readonly<Partial<V>>;
  /** What is held at its actual value meanwhile (W = w); empty for a but-for cause. */
  readonly frozen: Readonly<Partial<V>>;
  /** The world that comes of it, in which the effect does not hold. */
  readonly world: Readonly<V>;
}

/** Every way to set some variables otherwise: all of them differently, or at least one. */
function settings(
  { wiring, actual }: Asked,
  x: readonly number[],
  differing: 'all' | 'some',
): readonly (readonly number[])[] {
  let found: readonly (readonly number[])[] = [[]];
  for (const i of x) {
    const values = wiring.domains[i]?.map((_, value) => value) ?? [];
    const allowed = differing === 'all' ? values.filter((value) => value !== actual[i]) : values;
    found = found.flatMap((some) => allowed.map((value) => [...some, value]));
  }
  return found.filter((setting) => setting.some((value, j) => value !== actual[x[j] ?? free]));
}

/**
 * A witness that holds the fewest variables, or `null` if there is none. Among as small ones the first in the order of
 * the model.
 *
 * That all of a cause be set differently is enough where no part of it is a cause: a part kept at its actual value
 * could as well be held, and the rest would be a smaller cause.
 */
export function findWitness(
  asked: Asked,
  x: readonly number[],
  differing: 'all' | 'some',
): CauseWitness<Values> | null {
  const { wiring, context, actual, holds, subsets } = asked;
  const others = wiring.endogenous.filter((i) => !x.includes(i));
  const instead = settings(asked, x, differing);
  const forced = new Int32Array(wiring.names.length).fill(free);
  const world = new Int32Array(wiring.names.length);
  for (const bits of subsets(others.length)) {
    // Written out rather than called, for these lines run millions of times.
    for (let i = 0; i < others.length; i += 1) {
      const variable = others[i] ?? 0;
      forced[variable] = (bits >> (others.length - 1 - i)) & 1 ? (actual[variable] ?? free) : free;
    }
    for (const setting of instead) {
      for (let j = 0; j < x.length; j += 1) forced[x[j] ?? 0] = setting[j] ?? free;
      asked.tried += 1;
      if (holds(workOut(wiring, context, forced, world))) continue;
      return Object.freeze({
        instead: named(wiring, forced, x),
        frozen: named(wiring, forced, chosen(others, bits)),
        world: named(wiring, world),
      });
    }
  }
  return null;
}
