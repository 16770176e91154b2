/**
 * A weighing of evidence as a file holds it: hypotheses that exclude one another, evidence, and how probable the coder
 * thinks each piece under each hypothesis. In whole percent, since a file holds whole numbers only.
 */
import type { Coding } from '../theory/act.js';

/** One of the hypotheses weighed; `residual`: what none of the others says. */
export interface CodedWeighedHypothesis {
  readonly id: string;
  readonly says: string;
  /** The prior, in percent. The priors of a weighing sum to 100. */
  readonly percent: number;
  readonly residual?: true;
}

/** How probable the evidence is if the hypothesis holds. */
export interface CodedLikelihood {
  readonly hypothesis: string;
  readonly percent: number;
  /** How probable, where another piece of evidence was seen, or seen to be absent. */
  readonly given?: readonly {
    readonly evidence: string;
    readonly observed: 'present' | 'absent';
    readonly percent: number;
  }[];
}

/** Something that would be seen under some hypotheses rather than others. */
export interface CodedEvidence {
  readonly id: string;
  readonly says: string;
  /** Ids of anything in the scenario. */
  readonly about?: readonly string[];
  /** Seen; looked for and not there; not looked for. */
  readonly observed: 'present' | 'absent' | 'not-sought';
  readonly likelihoods: readonly CodedLikelihood[];
  readonly coded: readonly Coding[];
}

/** Hypotheses, evidence, and the likelihoods that a coder declares. */
export interface CodedWeighing {
  readonly id: string;
  readonly says: string;
  readonly hypotheses: readonly CodedWeighedHypothesis[];
  readonly evidence: readonly CodedEvidence[];
  readonly coded: readonly Coding[];
}
