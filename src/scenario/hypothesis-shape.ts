/** The shape of a hypothesis. */
import * as v from 'valibot';
import { stages } from '../theory/spectrum.js';
import { coding } from './coding-shape.js';
import { date, declaration, line, reference as of, some, text } from './leaf.js';

const optional = v.exactOptional;
const coded = { coded: some(coding) };
const sign = v.picklist(['+', '-']);

const predictor = v.variant('kind', [
  v.strictObject({
    id: declaration.predictor,
    kind: v.literal('until-treatment'),
    says: text,
    from: date,
    scoredFrom: date,
    inside: sign,
    outside: sign,
    treatments: some(of.treatment),
  }),
  v.strictObject({
    id: declaration.predictor,
    kind: v.literal('periods'),
    says: text,
    periods: some(of.period),
    signs: some(v.strictObject({ kind: line, sign })),
  }),
]);

export const hypothesis = v.strictObject({
  id: declaration.hypothesis,
  says: text,
  claims: optional(some(of.claim)),
  treatments: some(
    v.strictObject({ id: declaration.treatment, name: line, event: of.event, ...coded }),
  ),
  process: optional(v.strictObject({ begins: of.event })),
  mechanism: v.strictObject({
    issue: of.issue,
    arena: of.arena,
    stage: v.picklist(stages),
    ...coded,
  }),
  outcomes: some(
    v.strictObject({
      level: v.picklist(['bilateral', 'regional', 'international', 'domestic']),
      arena: of.arena,
      indicators: v.array(of.indicator),
      obstacles: v.array(of.obstacle),
    }),
  ),
  expected: sign,
  scored: v.array(v.strictObject({ event: of.event, sign })),
  predictors: v.array(predictor),
  rivals: v.array(
    v.strictObject({
      id: declaration.rival,
      says: text,
      events: optional(some(of.event)),
      periods: optional(some(of.period)),
      ...coded,
    }),
  ),
  ...coded,
});
