/** What evidence makes of hypotheses: Bayes's rule, step by step, with the weights in decibels. */
import { refuseIf } from '../refused.js';
import { weighingObjections } from './check-weighing.js';
import { conclusionOf } from './conclusion.js';
import { type Decibels, decibels, decibelsOf, summed } from './decibels.js';
import { type Product, sharesOf } from './product.js';
import { finalOf, type Update, update } from './update.js';
import { warningsOf } from './warnings.js';
import type { ByHypothesis, PairWeight, Weighed, WeighingStep } from './weighed.js';
import type { Weighing } from './weighing.js';

const byHypothesis = (ids: readonly string[], numbers: readonly number[]): ByHypothesis =>
  Object.fromEntries(ids.map((id, index) => [id, numbers[index] ?? 0]));

/**
 * Weighs evidence between hypotheses that exclude one another (Bayesian process tracing).
 *
 * P(H | E) = P(E | H)·P(H) / Σ P(E | Hⱼ)·P(Hⱼ). Evidence that was seen counts with its likelihood, evidence that was
 * looked for and is not there with one minus it, and evidence that nobody looked for not at all. A piece that depends
 * on an earlier one counts with P(E₂ | E₁, H). The weight of a piece for one hypothesis over another is ten times the
 * logarithm of the ratio of its likelihoods (in decibels), and the weights add up.
 *
 * The answer is as good as the likelihoods, which are the coder's own: see {@link sensitivity}. Posteriors are made by
 * products and sums alone; decibels are for reading, and nothing is computed from them. A likelihood of 0 or 1 can
 * refute for good; it is flagged in the warnings, and the weight is `infinity`, not a number.
 *
 * @throws Refused `not-a-whole` (the priors do not sum to 1), `not-a-probability`, `nothing-to-compare`, `bad-id`,
 * `duplicate-id`, `bad-observation`, `likelihoods-incomplete`, and of evidence that depends on other evidence
 * `given-later`, `given-several`, `given-twice`, `does-not-fit`
 * @example
 * weigh({
 *   hypotheses: [{ id: 'caused', prior: 0.5 }, { id: 'not', prior: 0.5 }],
 *   evidence: [{
 *     id: 'memo', observed: 'present',
 *     likelihoods: [{ hypothesis: 'caused', probability: 0.4 }, { hypothesis: 'not', probability: 0.05 }],
 *   }],
 * }).posterior; // => { caused: 0.8889, not: 0.1111 }, rounded
 */
export function weigh(weighing: Weighing): Weighed {
  refuseIf('weigh', weighingObjections(weighing));
  const ids = weighing.hypotheses.map(({ id }) => id);
  const updated = update(weighing);
  const posterior = (products: readonly Product[]): ByHypothesis | null => {
    const shares = sharesOf(products);
    return shares && byHypothesis(ids, shares);
  };
  const steps = updated.steps.map(
    ({ likelihoods, products }, at): WeighingStep => ({
      evidence: weighing.evidence[at]?.id ?? '',
      observed: weighing.evidence[at]?.observed ?? 'not-sought',
      likelihoods: byHypothesis(ids, likelihoods),
      posterior: posterior(products),
    }),
  );
  return {
    weighing,
    conclusion: conclusionOf(weighing, updated),
    posterior: posterior(finalOf(updated)),
    steps,
    weights: pairWeights(ids, updated, steps),
    warnings: warningsOf(weighing, updated),
  };
}

/** The weights for every two hypotheses. The posterior is taken from the products, and not summed up. */
const pairWeights = (
  ids: readonly string[],
  updated: Update,
  steps: readonly WeighingStep[],
): readonly PairWeight[] =>
  ids.flatMap((over, i) =>
    ids.slice(i + 1).map((under, offset): PairWeight => {
      const between = (products: readonly Product[]): Decibels => {
        const [first, second] = [products[i], products[i + 1 + offset]];
        return first && second ? decibelsOf(first, second) : 'incomparable';
      };
      const evidence = steps.map(
        ({ evidence: id, likelihoods }) =>
          [id, decibels(likelihoods[over] ?? 0, likelihoods[under] ?? 0)] as const,
      );
      return {
        over,
        under,
        prior: between(updated.priors),
        evidence: Object.fromEntries(evidence),
        total: summed(evidence.map(([, weight]) => weight)),
        posterior: between(finalOf(updated)),
      };
    }),
  );
