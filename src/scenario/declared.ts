/** What a scenario declares before anything happens: the matters, the arenas, who takes part, and what is to survive. */
import type { Degree, Setting, Stream } from '../theory/act.js';

/** A matter contested, and the arenas where it is. Together they are its places. */
export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly arenas: readonly string[];
}

/** A setting with audiences of its own: a council, a parliament, an executive. */
export interface Arena {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

/** Who can make moves, take measures and have relations. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  /** Where it stands, arena by arena; at most one position in each. */
  readonly positions?: readonly Position[];
  /** The actors that it can tell what to do; never itself. `[]`: none. */
  readonly instructs?: readonly string[];
  readonly note?: string;
}

/** Where an actor stands in one arena. What is absent is unknown. */
export interface Position {
  readonly arena: string;
  /** Whether it has the standing to speak security there. */
  readonly authority?: boolean;
  /** How much social capital it has there. */
  readonly capital?: Degree;
}

/** Whom moves address. The three questions are yes, no, or (absent) unknown. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly arena: string;
  readonly significant?: boolean;
  readonly canAuthorise?: boolean;
  readonly causalLink?: boolean;
  /** In what setting it is spoken to. */
  readonly setting?: Setting;
  /** What it is won for: the problem, the policy, the politics. Each once, and at least one. */
  readonly streams?: readonly Stream[];
  readonly note?: string;
}

/** A referent object: what is said to be threatened and to have a claim to survive. */
export interface Referent {
  readonly id: string;
  readonly name: string;
  /** The referents that this one stands over, as an umbrella: moves for them may be taken together. */
  readonly covers?: readonly string[];
}
