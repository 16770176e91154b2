/** The shape of a rule of acceptance. */
import * as v from 'valibot';
import { truth } from './leaf.js';
import { likelyRight, people, rounds, share } from './number-leaf.js';

const optional = v.exactOptional;

const rule = <const R extends string, const E extends v.ObjectEntries>(name: R, entries: E) =>
  v.strictObject({ rule: v.literal(name), ...entries });

export const acceptance = v.variant('rule', [
  rule('independent', {}),
  rule('fractional-threshold', { relapses: optional(truth) }),
  rule('crowd-threshold', {}),
  rule('complex-contagion', { heard: people }),
  rule('preference-falsification', {}),
  rule('degroot', { rounds: optional(rounds) }),
  rule('friedkin-johnsen', { rounds: optional(rounds) }),
  rule('deffuant', { confidence: share, moves: share, encounters: rounds }),
  rule('hegselmann-krause', { confidence: share, rounds: optional(rounds) }),
  rule('voter', { rounds }),
  rule('majority-rule', {
    group: people,
    rounds,
    tie: optional(v.picklist(['refuses', 'accepts'])),
  }),
  rule('information-cascade', { right: likelyRight }),
]);
