/** Bayes's rule, piece after piece, in products: what {@link weigh} shows and {@link sensitivity} asks again and again. */
import { cluesUnder } from './clue.js';
import { ofObserved, presentGiven } from './dependence.js';
import { type Product, productOf, times } from './product.js';
import type { Weighing } from './weighing.js';

/** The priors, and what each piece made of them; every list in the order of the hypotheses. */
export interface Update {
  readonly priors: readonly Product[];
  readonly steps: readonly {
    /** P(present | hypothesis, the pieces before). */
    readonly present: readonly number[];
    /** P(what was observed | hypothesis, the pieces before). */
    readonly likelihoods: readonly number[];
    /** P(hypothesis)·P(all that was observed so far | hypothesis). */
    readonly products: readonly Product[];
  }[];
}

/** The update of a weighing that has no objections. */
export function update(weighing: Weighing): Update {
  const { hypotheses, evidence } = weighing;
  const observed = evidence.map((piece) => piece.observed);
  const clues = hypotheses.map(({ id }) => cluesUnder(weighing, id));
  const priors = hypotheses.map(({ prior }) => productOf([prior]));
  let products: readonly Product[] = priors;
  const steps = evidence.map((piece, at) => {
    const present = clues.map((under) => presentGiven(under, observed, at));
    const likelihoods = present.map((one) => ofObserved(piece.observed, one));
    products = products.map((one, index) => times(one, likelihoods[index] ?? 0));
    return { present, likelihoods, products };
  });
  return { priors, steps };
}

/** The products after all the evidence. */
export const finalOf = ({ priors, steps }: Update): readonly Product[] =>
  steps.at(-1)?.products ?? priors;

/** The product of one hypothesis, had one piece not counted; the likelihoods of the others stay as they are. */
export const withoutPiece = (
  { priors, steps }: Update,
  hypothesis: number,
  piece: number,
): Product =>
  steps.reduce(
    (whole, { likelihoods }, at) =>
      at === piece ? whole : times(whole, likelihoods[hypothesis] ?? 0),
    priors[hypothesis] ?? productOf([0]),
  );
