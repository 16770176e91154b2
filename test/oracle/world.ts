/**
 * The words of the oracle: what a world declares, and what an event is. Written from the texts
 * (docs/reference/semantics.md and scenario-format.md) and from nothing in the library.
 */
import type { AnyAct } from './acts.js';

export type * from './acts.js';

/** What a scenario declares before anything happens. */
export interface World {
  readonly issues: readonly { readonly id: string; readonly arenas: readonly string[] }[];
  readonly arenas: readonly string[];
  readonly actors: readonly ActorDeclared[];
  readonly audiences: readonly AudienceDeclared[];
  readonly referents: readonly string[];
  readonly searched: readonly Searched[];
  /** The actor for whom conclusions are drawn; absent: for nobody in particular. */
  readonly observer?: string | undefined;
}

export interface ActorDeclared {
  readonly id: string;
  /** Its standing to speak security in an arena, at most one an arena. */
  readonly positions?: readonly {
    readonly arena: string;
    readonly authority?: boolean;
    readonly capital?: number;
  }[];
  /** Who acts for it. */
  readonly instructs?: readonly string[];
}

export interface AudienceDeclared {
  readonly id: string;
  readonly arena: string;
  readonly significant?: boolean;
  readonly canAuthorise?: boolean;
  readonly causalLink?: boolean;
  readonly setting?: string;
  readonly streams?: readonly string[];
}

/** Somebody looked for acts of these types in this arena. Days are numbers; absent or null: open on that side. */
export interface Searched {
  readonly arena: string;
  readonly acts: readonly string[];
  /** Absent: for the answers of whoever is there. */
  readonly audiences?: readonly string[];
  /** Absent: for answers to whatever was said. */
  readonly moves?: readonly string[];
  readonly from?: number | null;
  readonly to?: number | null;
}

/** The first and the last day on which an event can have happened. */
export interface When {
  readonly earliest: number;
  readonly latest: number;
}

/** Acts that happened together. `when` absent or null: undated. */
export interface OracleEvent {
  readonly id: string;
  readonly acts: readonly AnyAct[];
  readonly when?: When | null;
}
