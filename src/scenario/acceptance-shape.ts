/** The shape of a rule of acceptance. */
import * as v from 'valibot';
import { ordinal, truth } from './leaf.js';
import { half, likelyRight, share } from './number-leaf.js';

const optional = v.exactOptional;

const rule = <const R extends string, const E extends v.ObjectEntries>(name: R, entries: E) =>
  v.strictObject({ rule: v.literal(name), ...entries });

export const acceptance = v.variant('rule', [
  rule('independent', {}),
  rule('fractional-threshold', { relapses: optional(truth) }),
  rule('crowd-threshold', {}),
  rule('complex-contagion', { heard: ordinal }),
  rule('preference-falsification', {}),
  rule('degroot', { rounds: optional(ordinal) }),
  rule('friedkin-johnsen', { rounds: optional(ordinal) }),
  rule('deffuant', { confidence: share, moves: half, encounters: ordinal }),
  rule('hegselmann-krause', { confidence: share, rounds: optional(ordinal) }),
  rule('voter', { rounds: ordinal }),
  rule('majority-rule', {
    group: ordinal,
    rounds: ordinal,
    tie: optional(v.picklist(['refuses', 'accepts'])),
  }),
  rule('information-cascade', { right: likelyRight }),
]);
