/** The shape of the ties among the people of a population. */
import * as v from 'valibot';
import { count, ordinal, some, truth } from './leaf.js';
import { amount, share, weight } from './number-leaf.js';

const optional = v.exactOptional;

const ties = <const K extends string, const E extends v.ObjectEntries>(kind: K, entries: E) =>
  v.strictObject({
    kind: v.literal(kind),
    ...entries,
    drawn: optional(v.picklist(['once', 'every-run'])),
  });

const tie = v.union([v.strictTuple([count, count]), v.strictTuple([count, count, weight])]);

export const tiesSchema = v.variant('kind', [
  ties('everybody', {}),
  ties('nobody', {}),
  ties('ring-lattice', { neighbours: ordinal }),
  ties('small-world', { neighbours: ordinal, rewired: share }),
  ties('random', { meanDegree: amount }),
  ties('degrees', { degrees: some(count) }),
  ties('blocks', { meanDegrees: some(some(amount)) }),
  ties('edges', { edges: v.array(tie), directed: optional(truth) }),
]);
