/**
 * How a rule's outcome is written. One recipe, three ways: on a frozen shallow copy (the ordinary way), on an immer
 * draft (when patches are wanted, see draft.ts), or in place on a private leaf (ensembles, end states). That the
 * three agree is the first law of the kernel.
 */
import type { Leaf, Writable } from './machine.js';

/** Opens some version of a leaf for writing, and closes it into the leaf that holds the outcome. */
export interface Write {
  readonly open: <S extends Leaf>(leaf: S) => Writable<S>;
  readonly close: <S extends Leaf>(written: Writable<S>) => S;
}

/** The ordinary way: a shallow copy, written, then frozen. The old leaf is untouched. */
export const copied: Write = {
  open: (leaf) => ({ ...leaf }),
  // Written or not, a leaf has the leaf's fields; only the compiler tells the two apart.
  close: <S extends Leaf>(written: Writable<S>) => Object.freeze(written) as S,
};

/** On the leaf itself. Only for leaves that nobody else holds. */
export const inPlace: Write = {
  open: (leaf) => leaf,
  // As above: the same leaf, no longer to be written.
  close: <S extends Leaf>(written: Writable<S>) => written as S,
};
