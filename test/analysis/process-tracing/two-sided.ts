/** Weighings of a hypothesis H against its negation, as the textbooks write them. */
import type {
  Evidence,
  Observed,
  Weighing,
} from '../../../src/analysis/process-tracing/weighing.js';

/** A piece of evidence: what became of it, P(present | H), P(present | not H). */
export type Clue = readonly [observed: Observed, ifTrue: number, ifFalse: number];

export const piece = (id: string, [observed, ifTrue, ifFalse]: Clue): Evidence => ({
  id,
  observed,
  likelihoods: [
    { hypothesis: 'H', probability: ifTrue },
    { hypothesis: 'not-H', probability: ifFalse },
  ],
});

/** H with this prior against not-H, the pieces named E1, E2 and so on. */
export const twoSided = (prior: number, ...clues: readonly Clue[]): Weighing => ({
  hypotheses: [
    { id: 'H', prior },
    { id: 'not-H', prior: 1 - prior },
  ],
  evidence: clues.map((clue, index) => piece(`E${index + 1}`, clue)),
});
