/** The shape of a weighing of evidence. */
import * as v from 'valibot';
import { coding } from './coding-shape.js';
import { declaration, reference as of, percent, some, text } from './leaf.js';

const optional = v.exactOptional;
const coded = { coded: some(coding) };

const likelihood = v.strictObject({
  hypothesis: of.weighed,
  percent,
  given: optional(
    some(
      v.strictObject({
        evidence: of.evidence,
        observed: v.picklist(['present', 'absent']),
        percent,
      }),
    ),
  ),
});

export const weighing = v.strictObject({
  id: declaration.weighing,
  says: text,
  hypotheses: some(
    v.strictObject({
      id: declaration.weighed,
      says: text,
      percent,
      residual: optional(v.literal(true)),
    }),
  ),
  evidence: v.array(
    v.strictObject({
      id: declaration.evidence,
      says: text,
      about: optional(v.array(of.any)),
      observed: v.picklist(['present', 'absent', 'not-sought']),
      likelihoods: some(likelihood),
      ...coded,
    }),
  ),
  ...coded,
});
