/** Patches: what changed between two places in a history, forward and inverse, as immer writes it. An export only. */
import { enablePatches, Immer, type Patch } from 'immer';
import { entries } from '../machine/collection.js';
import { type History, stateBefore } from './history.js';
import type { State } from './state.js';

/** A state as plain keyed objects: what patches are about. */
export interface PlainState {
  readonly moves: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly measures: Readonly<Record<string, unknown>>;
  readonly clauses: Readonly<Record<string, unknown>>;
  readonly places: Readonly<Record<string, unknown>>;
  readonly standings: Readonly<Record<string, unknown>>;
}

/** A state with its collections laid out by id. */
export const plain = ({ facts, standings }: State): PlainState => ({
  moves: Object.fromEntries(entries(facts.moves)),
  answers: Object.fromEntries(entries(facts.answers)),
  measures: Object.fromEntries(entries(facts.measures)),
  clauses: Object.fromEntries(entries(facts.clauses)),
  places: Object.fromEntries(entries(facts.places)),
  standings: Object.fromEntries(entries(standings)),
});

/** What changed, as immer writes it: `forward` leads from before to after, `inverse` back. */
export interface Patches {
  readonly forward: readonly Patch[];
  readonly inverse: readonly Patch[];
}

/**
 * The patches from the state before one event to the state before another: `from` and `to` count events.
 *
 * @throws RangeError for a place outside the history
 * @example
 * const { forward } = patches(history, 0, 1); // what the first event changed
 */
export const patches = (history: History, from: number, to: number): Patches => {
  enablePatches();
  const before = plain(stateBefore(history, from));
  const after = plain(stateBefore(history, to));
  const [, forward, inverse] = new Immer({ autoFreeze: false }).produceWithPatches(
    before,
    (draft) => {
      // `plain` makes an object of the ledgers alone, and each of them is a record of leaves by id.
      for (const ledger of Object.keys(after) as (keyof PlainState)[]) {
        // Leaves are frozen and replaced whole: the same object has not changed, another may say the same.
        const target = draft[ledger] as Record<string, unknown>;
        const was = before[ledger];
        const is = after[ledger];
        for (const id of Object.keys(was)) if (!Object.hasOwn(is, id)) delete target[id];
        for (const [id, leaf] of Object.entries(is))
          if (was[id] !== leaf && JSON.stringify(was[id]) !== JSON.stringify(leaf))
            target[id] = leaf;
      }
    },
  );
  return { forward, inverse };
};
