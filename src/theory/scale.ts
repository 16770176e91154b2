/**
 * Scales: a rule may know more than yes and no. Its points are lists of conditions about the same witness; one of them
 * counts as *securitized* (for leaving: as *left*), and says why. Below it, the points are reported and the stage stays.
 */
import type { Answered } from './answered.js';

/** `yes or no`: one point. `ordered`: each point includes the one before it. `vector`: points side by side. */
export type ScaleKind = 'yes or no' | 'ordered' | 'vector';

/** A point of a scale, over conditions of type `C`: it holds of a witness that meets them all. */
export interface Point<C> {
  readonly name: string;
  readonly conditions: readonly C[];
}

/** The scale of a rule. */
export interface Scale<C> {
  readonly kind: ScaleKind;
  readonly points: readonly Point<C>[];
  /** The point that counts as securitized, or as left. */
  readonly counts: Point<C>;
  /** Why that point counts. */
  readonly why: string;
}

/** A point with its answer about one witness. */
export interface PointAnswered extends Answered {
  readonly point: string;
}

/** The scale of a rule that knows no degrees. */
export const yesOrNo = <C>(
  conditions: readonly C[],
  why = 'The rule knows no degrees.',
): Scale<C> => {
  const yes = { name: 'yes', conditions };
  return { kind: 'yes or no', points: [yes], counts: yes, why };
};

/** Points one above the other, lowest first; `above` lists those beyond the one that counts. */
export const ordered = <C>(
  below: readonly Point<C>[],
  counts: Point<C>,
  why: string,
  above: readonly Point<C>[] = [],
): Scale<C> => ({ kind: 'ordered', points: [...below, counts, ...above], counts, why });

/** Points side by side, and the one that counts. */
export const vector = <C>(parts: readonly Point<C>[], counts: Point<C>, why: string): Scale<C> => ({
  kind: 'vector',
  points: [...parts, counts],
  counts,
  why,
});
