/**
 * The words of the oracle: what a world declares and what an act says. Written from the texts
 * (docs/reference/semantics.md and scenario-format.md) and from nothing in the library: an oracle
 * that borrowed the library's types could borrow its mistakes.
 */

/** What a scenario declares before anything happens. */
export interface World {
  readonly issues: readonly { readonly id: string; readonly arenas: readonly string[] }[];
  readonly arenas: readonly string[];
  readonly actors: readonly string[];
  readonly audiences: readonly {
    readonly id: string;
    readonly arena: string;
    readonly significant?: boolean;
  }[];
  readonly referents: readonly string[];
  readonly searched: readonly Searched[];
  /** The actor for whom conclusions are drawn; absent: for nobody in particular. */
  readonly observer?: string | undefined;
}

/** Somebody looked for acts of these types in this arena. Days are numbers; absent or null: open on that side. */
export interface Searched {
  readonly arena: string;
  readonly acts: readonly string[];
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

export type Sign = '+' | '-';
export type Dimension = 'identification' | 'measures';
export type Component = 'c11' | 'c12' | 'c13' | 'c21' | 'c22' | 'c31' | 'c32';
export type Grade = 'none' | 'partial' | 'full';

interface AgendaAct {
  readonly type: 'issue-raised' | 'issue-shelved' | 'issue-technified' | 'issue-silenced';
  readonly issue: string;
  readonly arenas: readonly string[];
}
export interface MoveMade {
  readonly type: 'move-made';
  readonly move: string;
  readonly sign: Sign;
  readonly issue: string;
  readonly actor: string;
  readonly addressees?: readonly string[];
  readonly referent?: string;
  readonly existential?: 'explicit' | 'implicit' | 'none';
  readonly renews?: string;
}
interface MoveClosed {
  readonly type: 'move-withdrawn' | 'move-lapsed';
  readonly move: string;
}
interface MoveSuperseded {
  readonly type: 'move-superseded';
  readonly move: string;
  readonly by: string;
}
export interface AnswerAct {
  readonly type:
    | 'audience-accepted'
    | 'audience-partly-accepted'
    | 'audience-abstained'
    | 'audience-rejected'
    | 'audience-retracted';
  readonly audience: string;
  readonly move: string;
  readonly dimension: Dimension;
  readonly support?: 'moral' | 'formal';
  readonly indirect?: true;
  /** Only a rejection has it. */
  readonly how?: 'passive' | 'blocking' | 'reshaping';
}
interface MeasureRequested {
  readonly type: 'measure-requested';
  readonly measure: string;
  readonly issue: string;
  readonly arena: string;
  readonly agent?: string;
}
interface MeasureAuthorised {
  readonly type: 'measure-authorised';
  readonly measure: string;
  readonly issue: string;
  readonly arena: string;
  readonly agent?: string;
  readonly by?: string;
}
export interface MeasureEnacted {
  readonly type: 'measure-enacted';
  readonly measure: string;
  readonly issue: string;
  readonly arena: string;
  readonly agent?: string;
  readonly breaks?: readonly string[];
  readonly justifiedBy?: string;
}
interface MeasureChanged {
  readonly type:
    | 'measure-suspended'
    | 'measure-resumed'
    | 'measure-routinised'
    | 'measure-terminated';
  readonly measure: string;
}
interface MeasureJustified {
  readonly type: 'measure-justified';
  readonly measure: string;
  readonly by: string;
  readonly ground: string;
}
interface RelationChanged {
  readonly type: 'relation-changed';
  readonly from: string;
  readonly to: string;
  readonly measure?: string;
}
interface ForumChanged {
  readonly type: 'forum-changed';
  readonly issue: string;
  readonly from: string;
  readonly to: string;
  readonly complete?: boolean;
}
interface ComponentMarked {
  readonly type: 'component-marked';
  readonly issue: string;
  readonly arenas: readonly string[];
  readonly component: Component;
  readonly grade: Grade;
}
interface ClauseAgreed {
  readonly type: 'clause-agreed';
  readonly clause: string;
  readonly issue: string;
  readonly arena: string;
}
interface ClauseTriggered {
  readonly type: 'clause-triggered';
  readonly clause: string;
  readonly by: string;
  readonly recognisedBy?: 'all' | readonly string[];
}
interface PracticeObserved {
  readonly type: 'practice-observed';
  readonly issue: string;
  readonly arena: string;
  readonly agent: string;
}
interface EvidenceDoubted {
  readonly type: 'evidence-doubted';
  readonly issue: string;
  readonly arena: string;
  readonly by: string;
}
interface StageClaimed {
  readonly type: 'stage-claimed';
  readonly issue: string;
}
interface Noted {
  readonly type: 'noted';
}

export type AnyAct =
  | AgendaAct
  | MoveMade
  | MoveClosed
  | MoveSuperseded
  | AnswerAct
  | MeasureRequested
  | MeasureAuthorised
  | MeasureEnacted
  | MeasureChanged
  | MeasureJustified
  | RelationChanged
  | ForumChanged
  | ComponentMarked
  | ClauseAgreed
  | ClauseTriggered
  | PracticeObserved
  | EvidenceDoubted
  | StageClaimed
  | Noted;

export type ActType = AnyAct['type'];
