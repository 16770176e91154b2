/** The fewest pieces of evidence without which the conclusion would be another: a bounded search that says its bound. */
import { type Conclusion, conclusionOf } from './conclusion.js';
import { update } from './update.js';
import type { Observed, Weighing } from './weighing.js';

/** How far the search for the fewest pieces goes. */
export interface LeftOutBound {
  /** The most pieces left out together. */
  readonly together: number;
  /** The most sets of pieces tried. */
  readonly tries: number;
}

/** The pieces found, or that there are none within the bound. */
export type LeftOut =
  | {
      readonly kind: 'found';
      /** As few as can be; of several sets equally small, the first in the order of the evidence. */
      readonly evidence: readonly string[];
      readonly conclusion: Conclusion;
      readonly tried: number;
    }
  | {
      readonly kind: 'none';
      readonly together: number;
      readonly tried: number;
      /** Whether it gave up at its limit of tries, before the bound was exhausted. */
      readonly stopped: boolean;
    };

/** A weighing in which what became of some pieces is another. */
export const observedSo = (
  weighing: Weighing,
  pieces: readonly number[],
  observed: Observed,
): Weighing => ({
  ...weighing,
  evidence: weighing.evidence.map((piece, index) =>
    pieces.includes(index) ? { ...piece, observed } : piece,
  ),
});

/** Sets of so many of the numbers, in order. */
function* setsOf(numbers: readonly number[], size: number): Generator<readonly number[]> {
  if (size === 0) yield [];
  else
    for (const [index, first] of numbers.entries())
      for (const rest of setsOf(numbers.slice(index + 1), size - 1)) yield [first, ...rest];
}

/** Searches for the fewest pieces that, had nobody sought them, would leave another conclusion than this hypothesis. */
export function fewestLeftOut(
  weighing: Weighing,
  leading: string,
  { together, tries }: LeftOutBound,
): LeftOut {
  const sought = weighing.evidence.flatMap(({ observed }, index) =>
    observed === 'not-sought' ? [] : [index],
  );
  let tried = 0;
  for (let size = 1; size <= Math.min(together, sought.length); size += 1) {
    for (const pieces of setsOf(sought, size)) {
      if (tried === tries) return { kind: 'none', together, tried, stopped: true };
      tried += 1;
      const without = observedSo(weighing, pieces, 'not-sought');
      const conclusion = conclusionOf(without, update(without));
      if (conclusion.kind === 'leads' && conclusion.hypothesis === leading) continue;
      const evidence = pieces.map((index) => weighing.evidence[index]?.id ?? '');
      return { kind: 'found', evidence, conclusion, tried };
    }
  }
  return { kind: 'none', together, tried, stopped: false };
}
