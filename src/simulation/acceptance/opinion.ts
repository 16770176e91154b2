/** Opinions are numbers; whoever ends at the own threshold or above accepts. */
import type { Settled } from './acceptance.js';

/** Where opinions ended. */
export interface Opinions {
  readonly opinions: Float64Array;
  readonly rounds: number;
  readonly ended: Settled['ended'];
}

/** So little below a threshold counts as at it: means of the same numbers differ by rounding. */
const tolerance = 1e-9;

/** Who accepts, of opinions and thresholds. */
export function acceptedBy(
  { opinions, rounds, ended }: Opinions,
  threshold: Float64Array,
): Settled {
  const accepts = new Uint8Array(opinions.length);
  let accepting = 0;
  for (let person = 0; person < opinions.length; person += 1) {
    // Both arrays have a place for each person.
    if ((opinions[person] as number) < (threshold[person] as number) - tolerance) continue;
    accepts[person] = 1;
    accepting += 1;
  }
  return { accepts, accepting, rounds, ended };
}
