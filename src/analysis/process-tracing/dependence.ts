/**
 * How probable a piece is once other evidence is known, under one hypothesis: P(E₂ | E₁, H).
 *
 * Pieces form trees, since each depends on at most one other. Where that other was looked for, its case is known.
 * Where it was not, both its cases are possible, and the rest of its tree says how probable each is: what was not
 * sought is summed over, and never supposed.
 */
import type { Clue } from './clue.js';
import type { Observed } from './weighing.js';

/** P(present) of a piece whose parent is present with this probability. */
const mix = ({ ifPresent, ifAbsent }: Clue, likely: number): number =>
  ifPresent * likely + ifAbsent * (1 - likely);

/** P(what was observed), where P(present) is this. What was not sought is certain: it says nothing. */
export const ofObserved = (observed: Observed, present: number): number =>
  observed === 'present' ? present : observed === 'absent' ? 1 - present : 1;

/**
 * P(piece `at` is present | the pieces before it that were sought, the hypothesis).
 *
 * Where the pieces before it cannot have come out as they did (the hypothesis is refuted), it is what was declared.
 */
export function presentGiven(
  clues: readonly Clue[],
  observed: readonly Observed[],
  at: number,
): number {
  const clue = clues[at];
  if (clue === undefined) throw new RangeError(`there is no piece of evidence ${at}`);

  /** How probable the evidence below a piece is, if that piece is present, and if it is absent; up to a factor. */
  function below(piece: number, without: number): { present: number; absent: number } {
    let present = 1;
    let absent = 1;
    for (let child = piece + 1; child < at; child += 1) {
      const one = clues[child];
      if (one?.parent !== piece || child === without) continue;
      const its = observed[child] ?? 'not-sought';
      const inner = its === 'not-sought' ? below(child, -1) : null;
      const seen = (likely: number): number =>
        inner === null
          ? ofObserved(its, likely)
          : likely * inner.present + (1 - likely) * inner.absent;
      present *= seen(one.ifPresent);
      absent *= seen(one.ifAbsent);
      // Only their ratio matters; scaled, many pieces do not make both too small to be told apart.
      const larger = Math.max(present, absent);
      if (larger > 0) {
        present /= larger;
        absent /= larger;
      }
    }
    return { present, absent };
  }

  /** How probable it is that a piece is present, by all evidence but what stands below one of its children. */
  function likely(piece: number, without: number): number {
    if (observed[piece] === 'present') return 1;
    if (observed[piece] === 'absent') return 0;
    const one = clues[piece];
    if (one === undefined) throw new RangeError(`there is no piece of evidence ${piece}`);
    const before = one.parent === null ? one.alone : mix(one, likely(one.parent, piece));
    const { present, absent } = below(piece, without);
    const whole = before * present + (1 - before) * absent;
    return whole === 0 ? before : (before * present) / whole;
  }

  return clue.parent === null ? clue.alone : mix(clue, likely(clue.parent, at));
}
