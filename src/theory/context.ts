/** What a fact-taking rule may look at beside its own leaf: what was declared, when it is, and a few other facts. */
import type { MoveMade } from './act.js';
import type { Moment, World } from './world.js';

export interface Context {
  readonly world: World;
  readonly now: Moment;
  /** The act by which a move was made, and when; or `null` if it was not made. */
  readonly made: (move: string) => { readonly act: MoveMade; readonly at: Moment } | null;
  /** The issue a measure is about, or `null` if there is no such measure. */
  readonly issueOf: (measure: string) => string | null;
}
