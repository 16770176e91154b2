/** What a reader of a weighing should know before believing it. A warning changes nothing in it. */
import { decibels } from './decibels.js';
import type { Update } from './update.js';
import type { Evidence, Weighing } from './weighing.js';

/** Every code a warning can carry. */
type WeighingWarningCode =
  | 'no-residual'
  | 'fixed-prior'
  | 'nothing-sought'
  | 'equal-likelihoods'
  | 'shared-ground'
  | 'zero-or-one'
  | 'refuted';

/** One thing to know about a weighing. */
export interface WeighingWarning {
  readonly code: WeighingWarningCode;
  /** The ids of the hypotheses and the evidence it is about. */
  readonly about: readonly string[];
  readonly says: string;
}

function* ofHypotheses({ hypotheses, evidence }: Weighing): Generator<WeighingWarning> {
  if (!hypotheses.some(({ residual }) => residual === true))
    yield {
      code: 'no-residual',
      about: [],
      says: 'no hypothesis stands for what none of the others says: the answer is one of those listed, whatever the evidence',
    };
  for (const { id, prior } of hypotheses)
    if (prior === 0 || prior === 1)
      yield {
        code: 'fixed-prior',
        about: [id],
        says: `${id} has the prior ${prior}: no evidence can change that`,
      };
  if (evidence.every(({ observed }) => observed === 'not-sought'))
    yield {
      code: 'nothing-sought',
      about: [],
      says: 'no evidence was sought: the posterior is the prior',
    };
}

/** The likelihoods of 0 and 1 among what was declared, and what they can do. */
function* certainties({ id, likelihoods }: Evidence): Generator<WeighingWarning> {
  for (const { hypothesis, probability, given = [] } of likelihoods) {
    const declared = [
      { probability, when: '' },
      ...given.map((one) => ({
        probability: one.probability,
        when: ` where ${one.evidence} is ${one.observed}`,
      })),
    ];
    for (const { probability: value, when } of declared)
      if (value === 0 || value === 1)
        yield {
          code: 'zero-or-one',
          about: [id, hypothesis],
          says: `${id} has the likelihood ${value} under ${hypothesis}${when}: found ${value === 0 ? 'present' : 'absent'}, it refutes ${hypothesis} for good, with infinite weight`,
        };
  }
}

/** Pieces that were sought, are about the same things, and are weighed as if they had nothing to do with each other. */
function* sharedGround({ evidence }: Weighing): Generator<WeighingWarning> {
  const sought = evidence.filter(({ observed }) => observed !== 'not-sought');
  for (const [index, one] of sought.entries())
    for (const other of sought.slice(index + 1)) {
      const shared = (one.about ?? []).filter((id) => other.about?.includes(id));
      const given = other.likelihoods.flatMap((likelihood) => likelihood.given ?? []);
      if (shared.length === 0 || given.some(({ evidence: on }) => on === one.id)) continue;
      yield {
        code: 'shared-ground',
        about: [one.id, other.id],
        says: `${one.id} and ${other.id} are both about ${shared.join(', ')} and are weighed as independent: if one makes the other likelier under some hypothesis, the weight of it is counted twice`,
      };
    }
}

/** Everything to be warned of in a weighing, in the order of its parts. */
export function warningsOf(
  weighing: Weighing,
  { priors, steps }: Update,
): readonly WeighingWarning[] {
  const found = [...ofHypotheses(weighing)];
  const standing = new Set(
    weighing.hypotheses.flatMap(({ id }, index) => ((priors[index]?.digits ?? 0) > 0 ? [id] : [])),
  );
  weighing.evidence.forEach((piece, at) => {
    const present = steps[at]?.present ?? [];
    found.push(...certainties(piece));
    // As finely as weights are written; what arithmetic leaves over is no difference.
    if (present.every((one) => saysNothing(one, present[0] ?? 0)))
      found.push({
        code: 'equal-likelihoods',
        about: [piece.id],
        says: `${piece.id} is as probable under every hypothesis, the evidence before it given: it weighs nothing`,
      });
    weighing.hypotheses.forEach(({ id }, index) => {
      if (steps[at]?.likelihoods[index] !== 0 || !standing.delete(id)) return;
      found.push({
        code: 'refuted',
        about: [piece.id, id],
        says: `${piece.id}, ${piece.observed}, refutes ${id}: no other evidence can bring it back`,
      });
    });
  });
  return [...found, ...sharedGround(weighing)];
}

const saysNothing = (one: number, other: number): boolean =>
  one === other || (decibels(one, other) === 0 && decibels(1 - one, 1 - other) === 0);
