/** A piece of evidence under one hypothesis, with what it depends on worked out. */
import { exact } from './probability.js';
import type { Evidence, Weighing } from './weighing.js';

/** The probabilities that a piece is present, under one hypothesis. */
export interface Clue {
  /** Whatever became of the other evidence. */
  readonly alone: number;
  /** The index of the earlier piece that it depends on. */
  readonly parent: number | null;
  /** If its parent is present, and if its parent is absent. */
  readonly ifPresent: number;
  readonly ifAbsent: number;
}

/**
 * The case that was left out, by the law of total probability: p = p₁·q + p₀·(1 − q), where q is how probable the
 * parent is. Where that case itself cannot occur, nothing depends on the number.
 */
const other = (alone: number, one: number, weight: number): number =>
  weight === 1 ? alone : exact((alone - one * weight) / (1 - weight));

/** A piece as a clue. Out of range where what was declared does not fit together. */
export function clueOf(
  { evidence }: Weighing,
  piece: Pick<Evidence, 'likelihoods'>,
  hypothesis: string,
): Clue {
  const found = piece.likelihoods.find((one) => one.hypothesis === hypothesis);
  const alone = found?.probability ?? 0;
  const given = found?.given ?? [];
  const on = given[0]?.evidence;
  const parent = on === undefined ? -1 : evidence.findIndex(({ id }) => id === on);
  if (parent === -1) return { alone, parent: null, ifPresent: alone, ifAbsent: alone };
  const likely = (index: number): number =>
    evidence[index]?.likelihoods.find((one) => one.hypothesis === hypothesis)?.probability ?? 0;
  const declared = (observed: string) =>
    given.find((one) => one.observed === observed)?.probability;
  const present = declared('present');
  const absent = declared('absent');
  return {
    alone,
    parent,
    ifPresent: present ?? other(alone, absent ?? alone, 1 - likely(parent)),
    ifAbsent: absent ?? other(alone, present ?? alone, likely(parent)),
  };
}

/** Every piece of evidence under one hypothesis, in order. */
export const cluesUnder = (weighing: Weighing, hypothesis: string): readonly Clue[] =>
  weighing.evidence.map((piece) => clueOf(weighing, piece, hypothesis));
