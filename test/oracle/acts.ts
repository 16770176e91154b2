/**
 * What an act says, written from the texts and from nothing in the library: an oracle that borrowed
 * the library's types could borrow its mistakes. A field that is absent was not coded.
 */
export type Sign = '+' | '-';
export type Dimension = 'identification' | 'measures';
export type Component = 'c11' | 'c12' | 'c13' | 'c21' | 'c22' | 'c31' | 'c32';
export type Grade = 'none' | 'partial' | 'full';

interface AgendaAct {
  readonly type: 'issue-raised' | 'issue-shelved' | 'issue-technified' | 'issue-silenced';
  readonly issue: string;
  readonly arenas: readonly string[];
}
export interface WindowAct {
  readonly type: 'window-opened' | 'window-closed';
  readonly issue: string;
  readonly arenas: readonly string[];
}
interface IssueBargained {
  readonly type: 'issue-bargained';
  readonly issue: string;
  readonly arenas: readonly string[];
  readonly ordinary?: boolean;
}
export interface MoveMade {
  readonly type: 'move-made';
  readonly move: string;
  readonly sign: Sign;
  readonly issue: string;
  readonly actor: string;
  readonly addressees?: readonly string[];
  readonly referent?: string;
  readonly threat?: string;
  readonly existential?: 'explicit' | 'implicit' | 'none';
  readonly urgency?: boolean;
  readonly wayOut?: boolean;
  readonly strand?: 'agenda' | 'future-acts' | 'past-acts' | 'deterrence' | 'control';
  readonly form?: 'stabilisation' | 'replacement' | 'rearticulation' | 'silencing';
  readonly ordinary?: boolean;
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
export interface ContextObserved {
  readonly type: 'context-observed';
  readonly move: string;
  readonly resonance?: 0 | 1 | 2 | 3;
  readonly embeddedness?: 0 | 1 | 2 | 3;
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
  readonly type: 'measure-suspended' | 'measure-resumed' | 'measure-routinised';
  readonly measure: string;
}
export interface MeasureTerminated {
  readonly type: 'measure-terminated';
  readonly measure: string;
  /** A move, or `other grounds`. */
  readonly because?: string;
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
interface ClauseLapsed {
  readonly type: 'clause-lapsed';
  readonly clause: string;
}
export interface PracticeObserved {
  readonly type: 'practice-observed';
  readonly issue: string;
  readonly arena: string;
  readonly agent: string;
  readonly exceptional?: boolean;
  readonly typical?: boolean;
  readonly kind?: 'detention' | 'interdiction' | 'other';
}
interface InstitutionObserved {
  readonly type: 'institution-observed';
  readonly issue: string;
  readonly arena: string;
  readonly agent?: string;
  readonly indicator: 'law' | 'policy-statement' | 'security-link' | 'lead-agency';
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
  readonly stage: string;
}
interface Noted {
  readonly type: 'noted';
}

export type AnyAct =
  | AgendaAct
  | WindowAct
  | IssueBargained
  | MoveMade
  | MoveClosed
  | MoveSuperseded
  | ContextObserved
  | AnswerAct
  | MeasureRequested
  | MeasureAuthorised
  | MeasureEnacted
  | MeasureChanged
  | MeasureTerminated
  | MeasureJustified
  | RelationChanged
  | ForumChanged
  | ComponentMarked
  | ClauseAgreed
  | ClauseTriggered
  | ClauseLapsed
  | PracticeObserved
  | InstitutionObserved
  | EvidenceDoubted
  | StageClaimed
  | Noted;

export type ActType = AnyAct['type'];
