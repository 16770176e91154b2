/** The shape of a population. */
import * as v from 'valibot';
import { acceptance } from './acceptance-shape.js';
import { coding } from './coding-shape.js';
import { boundedDistribution, distribution } from './distribution-shape.js';
import { declaration, reference as of, some, text } from './leaf.js';
import { people, share } from './number-leaf.js';
import { tiesSchema } from './ties-shape.js';

const optional = v.exactOptional;

const group = v.strictObject({
  id: declaration.group,
  size: people,
  threshold: optional(distribution),
  receptivity: optional(boundedDistribution),
  trust: optional(boundedDistribution),
  stubbornness: optional(boundedDistribution),
});

const answer = v.variant('kind', [
  v.strictObject({ kind: v.literal('share'), accepted: share, partly: optional(share) }),
  v.strictObject({
    kind: v.literal('vote'),
    majority: v.union([share, v.picklist(['simple', 'absolute', 'unanimous'])]),
    quorum: optional(share),
    abstains: optional(boundedDistribution),
    veto: optional(some(of.group)),
  }),
]);

const population = v.strictObject({
  id: declaration.population,
  audience: of.audience,
  size: people,
  groups: optional(some(group)),
  threshold: distribution,
  receptivity: boundedDistribution,
  trust: optional(boundedDistribution),
  stubbornness: optional(boundedDistribution),
  authority: optional(some(v.strictObject({ actor: of.actor, degree: share }))),
  resonance: optional(
    some(
      v.strictObject({
        move: of.move,
        degree: share,
        dimension: optional(v.picklist(['identification', 'measures'])),
      }),
    ),
  ),
  hears: optional(v.array(of.move)),
  network: tiesSchema,
  acceptance,
  answer,
  coded: optional(some(coding)),
  note: optional(text),
});

export const populations = v.array(population);
