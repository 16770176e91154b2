/**
 * A claim: a sentence about the theory that a reading makes true or false. It is judged by searching every history of
 * the small world within a bound: `never` says that no history shows something, `can` that one does.
 */
import type { Source } from '../../machine/machine.js';
import type { Act } from '../../theory/act.js';
import type { Reading } from '../../theory/reading.js';
import type { EnteringRule } from '../../theory/rule.js';
import type { Situation } from '../../theory/situation.js';
import type { AudienceDeclared } from '../../theory/world.js';

/**
 * After which conclusion a claim looks: the first entry into security, the first exit by the reading's own rule, the
 * return by a clause after that, or the end by an audience that takes its acceptance back.
 */
export type Turn = 'entry' | 'exit' | 'return' | 'decay';

/** A history that ends with the conclusion a claim is about. */
export interface Past {
  readonly acts: readonly Act[];
  /** Those after the entry; before one, none. */
  readonly since: readonly Act[];
  readonly facts: Situation;
  /** The audiences whose assent founded the securitization. */
  readonly founders: readonly string[];
  /** Whether the issue is, or has been, definitely securitized under the rule that the claim compares with. */
  readonly besides: boolean;
  /** Whether the reading would hold the issue securitized, definitely, after these acts instead. */
  readonly securitizedBy: (acts: readonly Act[]) => boolean;
}

export interface Claim {
  readonly id: string;
  /** The claim, in a sentence. */
  readonly says: string;
  /** Where the condition that it is about comes from. */
  readonly source: Source;
  /** `never`: no history shows it to be false. `can`: some history shows it. */
  readonly kind: 'never' | 'can';
  readonly turn: Turn;
  /** Whether a history is a counterexample (of `never`), or an example (of `can`). */
  readonly shows: (past: Past) => boolean;
  /** Why it says nothing of a reading; `null` where it does. */
  readonly saysNothing?: (reading: Reading) => string | null;
  /** Acts that it speaks of: tried even where the reading’s rule reads none of their kind. */
  readonly speaksOf?: (act: Act) => boolean;
  /** What parliament lacks in it. */
  readonly lacking?: Partial<AudienceDeclared>;
  /** What happens first, before the search: for claims about an exit, after the entry. */
  readonly given?: readonly Act[];
  /** Another rule for entering, followed along. */
  readonly besides?: EnteringRule;
}
