/** Writing on an immer draft: the same recipes, with patches to be had. */
import { Immer } from 'immer';
import type { Leaf, Writable } from './machine.js';
import type { Write } from './write.js';

/** An instance of our own, so that no setting of ours reaches the user's immer. */
const immer = new Immer({ autoFreeze: true });

/** On an immer draft of the leaf, which comes out frozen. */
export const drafted: Write = {
  // The draft of a leaf has the leaf's own fields; immer's Draft type also unlocks what they hold.
  open: <S extends Leaf>(leaf: S) => immer.createDraft(leaf) as Writable<S>,
  // As above: the leaf's own fields, locked again.
  close: <S extends Leaf>(written: Writable<S>) => immer.finishDraft(written) as S,
};
