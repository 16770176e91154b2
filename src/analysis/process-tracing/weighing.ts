/**
 * A weighing: hypotheses that exclude one another, evidence, and how probable each piece is under each hypothesis.
 *
 * The same as a file's `weighings`, in probabilities instead of percent. The likelihoods are the coder's own: nothing
 * in the library, and nothing in the published method, says what they ought to be (Zaks 2021).
 */
import type { CodedWeighing } from '../../scenario/weighing.js';

/** What became of a piece of evidence: seen; looked for and not there; not looked for. Three cases, never two. */
export type Observed = 'present' | 'absent' | 'not-sought';

/** One of the hypotheses weighed. They exclude one another: of any two, at most one is true. */
export interface WeighedHypothesis {
  readonly id: string;
  readonly says?: string;
  /** The probability before any of the evidence. All together: 1. */
  readonly prior: number;
  /** It stands for whatever none of the others says. */
  readonly residual?: true;
}

/** How probable it is that the evidence is present, if the hypothesis holds. */
export interface Likelihood {
  readonly hypothesis: string;
  /** P(present | hypothesis), whatever became of the other evidence. */
  readonly probability: number;
  /**
   * P(present | hypothesis, one earlier piece present or absent): where pieces depend on one another. At most one
   * other piece; of the two cases, one may be left out, for it follows from the other and `probability`.
   */
  readonly given?: readonly {
    readonly evidence: string;
    readonly observed: 'present' | 'absent';
    readonly probability: number;
  }[];
}

/** Something that would be seen under some hypotheses rather than others. */
export interface Evidence {
  readonly id: string;
  readonly says?: string;
  /** Ids of what it is about; two pieces about the same thing may depend on each other, and a warning says so. */
  readonly about?: readonly string[];
  readonly observed: Observed;
  /** One for each hypothesis. */
  readonly likelihoods: readonly Likelihood[];
}

/** What {@link weigh} weighs. A piece of evidence may depend only on one listed before it. */
export interface Weighing {
  readonly id?: string;
  readonly says?: string;
  readonly hypotheses: readonly WeighedHypothesis[];
  readonly evidence: readonly Evidence[];
}

/**
 * A weighing as a scenario holds it, made ready to be weighed: its percents become probabilities.
 *
 * @example
 * (scenario.weighings ?? []).map((coded) => weigh(weighingOf(coded)));
 */
export const weighingOf = ({ id, says, hypotheses, evidence }: CodedWeighing): Weighing => ({
  id,
  says,
  hypotheses: hypotheses.map(({ percent, ...rest }) => ({ ...rest, prior: percent / 100 })),
  evidence: evidence.map((piece) => ({
    id: piece.id,
    says: piece.says,
    ...(piece.about === undefined ? {} : { about: piece.about }),
    observed: piece.observed,
    likelihoods: piece.likelihoods.map(({ hypothesis, percent, given }) => ({
      hypothesis,
      probability: percent / 100,
      ...(given === undefined
        ? {}
        : {
            given: given.map((one) => ({
              evidence: one.evidence,
              observed: one.observed,
              probability: one.percent / 100,
            })),
          }),
    })),
  })),
});
