/** A weighing, weighed: what {@link weigh} gives. */
import type { Conclusion } from './conclusion.js';
import type { Decibels } from './decibels.js';
import type { WeighingWarning } from './warnings.js';
import type { Observed, Weighing } from './weighing.js';

/** A number for each hypothesis, by its id. */
export type ByHypothesis = Readonly<Record<string, number>>;

/** One piece of evidence, and what is known after it. */
export interface WeighingStep {
  readonly evidence: string;
  readonly observed: Observed;
  /** P(what was observed | hypothesis, the pieces before). What was not sought has the probability 1. */
  readonly likelihoods: ByHypothesis;
  /** After this piece; `null` once every hypothesis is refuted. */
  readonly posterior: ByHypothesis | null;
}

/** How one hypothesis stands to another, in decibels: the posterior odds are the prior odds and all the weights. */
export interface PairWeight {
  readonly over: string;
  readonly under: string;
  readonly prior: Decibels;
  /** The weight of each piece for `over` against `under`; below 0, it speaks for `under`. */
  readonly evidence: Readonly<Record<string, Decibels>>;
  /** The weights of all the evidence together. */
  readonly total: Decibels;
  readonly posterior: Decibels;
}

/** The answer to a weighing. */
export interface Weighed {
  readonly weighing: Weighing;
  readonly conclusion: Conclusion;
  /** `null` if every hypothesis is refuted: then none of them is the answer. */
  readonly posterior: ByHypothesis | null;
  readonly steps: readonly WeighingStep[];
  /** For every two hypotheses, in the order in which they are listed. */
  readonly weights: readonly PairWeight[];
  readonly warnings: readonly WeighingWarning[];
}
