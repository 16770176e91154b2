/**
 * How a rule's outcome is written. One recipe, three ways: on a frozen shallow copy (the ordinary way), on an immer
 * draft (when patches are wanted, see draft.ts), or in place on a private leaf (ensembles, end states). That the
 * three agree is the first law of the kernel.
 */
import type { Leaf, Writable } from './machine.js';

/** Runs a recipe on some version of the leaf and returns the leaf that holds the outcome. */
export type Write = <S extends Leaf>(leaf: S, recipe: (leaf: Writable<S>) => void) => S;

/** The ordinary way: a shallow copy, written, then frozen. The old leaf is untouched. */
export const copied: Write = (leaf, recipe) => {
  const copy = { ...leaf };
  recipe(copy);
  return Object.freeze(copy);
};

/** On the leaf itself. Only for leaves that nobody else holds. */
export const inPlace: Write = (leaf, recipe) => {
  recipe(leaf);
  return leaf;
};
