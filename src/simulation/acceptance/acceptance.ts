/** What an acceptance rule is given, and what it gives back. */
import type { Source } from '../../machine/machine.js';
import type { Acceptance } from '../../scenario/acceptance.js';
import type { Network } from '../network/network.js';
import type { RandomStream } from '../random-stream.js';

/** People who have heard a move, before they heed one another. All arrays have one place a person. */
export interface Hearing {
  readonly network: Network;
  /** From how much on a person accepts: a share of others, or an opinion, as the rule has it. */
  readonly threshold: Float64Array;
  /** From 0 to 1: how far a person keeps to its first opinion. */
  readonly stubbornness: Float64Array;
  /** From 0 to 1: how well the move appeals to each. What opinions start from. */
  readonly appeal: Float64Array;
  /** 1 for whom the move alone convinced. What acts start from. */
  readonly convinced: Uint8Array;
  /** Order, encounters, noise. */
  readonly stream: RandomStream;
}

/** Who accepts in the end. */
export interface Settled {
  /** 1 for a person who accepts in the end. */
  readonly accepts: Uint8Array;
  /** How many do. */
  readonly accepting: number;
  /** In how many rounds something changed; where the rule has other rounds, its file says which. */
  readonly rounds: number;
  /** Why it ended: nothing changes any more; it goes round in a circle; it was cut off. */
  readonly ended: 'settled' | 'cycle' | 'limit';
}

/** The parameters of a rule, by its name. */
export type AcceptanceOf<Rule extends Acceptance['rule']> = Extract<
  Acceptance,
  { readonly rule: Rule }
>;

/** One rule, with what it says and takes for granted in words that can be printed. */
export interface AcceptanceRule<Parameters extends Acceptance> {
  readonly id: Parameters['rule'];
  readonly name: string;
  /** In one sentence, who accepts. */
  readonly says: string;
  readonly sources: readonly Source[];
  /** What has to be decided to run it, and is decided differently elsewhere. Whole sentences. */
  readonly assumes: readonly string[];
  /** @throws RangeError for a parameter that is none */
  readonly settle: (hearing: Hearing, parameters: Parameters) => Settled;
}
