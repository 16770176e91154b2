/** Writing on an immer draft: the same recipes, with patches to be had. */
import { Immer } from 'immer';
import type { Write } from './write.js';

/** An instance of our own, so that no setting of ours reaches the user's immer. */
const immer = new Immer({ autoFreeze: true });

export const drafted: Write = (leaf, recipe) =>
  immer.produce(leaf, (draft) => {
    // The draft of a leaf has the leaf's own fields; immer's Draft type also unlocks what they hold.
    recipe(draft as typeof leaf);
  });
