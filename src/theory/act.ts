/**
 * Acts: the smallest things a scenario can say happened.
 *
 * An act is a coded fact. It never says what the fact *means*: whether an issue thereby becomes a matter of
 * security is a conclusion, drawn by a reading and never written in a file. So there is no act `securitized`.
 *
 * A field that is absent is *unknown*, not false: a coder who did not find a rule being broken leaves `breaks`
 * out; a coder who found that none was broken writes `[]`.
 */

import type {
  IssueBargained,
  IssueRaised,
  IssueShelved,
  IssueSilenced,
  IssueTechnified,
  WindowClosed,
  WindowOpened,
} from './agenda-act.js';
import type { Coded } from './coding.js';
import type {
  MeasureAuthorised,
  MeasureEnacted,
  MeasureJustified,
  MeasureRequested,
  MeasureResumed,
  MeasureRoutinised,
  MeasureSuspended,
  MeasureTerminated,
} from './measure-act.js';
import type {
  ContextObserved,
  MoveLapsed,
  MoveMade,
  MoveSuperseded,
  MoveWithdrawn,
} from './move-act.js';
import type { Stage } from './spectrum.js';
import type {
  Component,
  Dimension,
  Grade,
  InstitutionIndicator,
  Level,
  PracticeKind,
  Rejection,
  Sign,
  Support,
} from './term.js';

export type * from './agenda-act.js';
export type * from './coding.js';
export type * from './measure-act.js';
export type * from './move-act.js';
export type * from './spectrum.js';
export type * from './term.js';

// ── Answers: what an audience does with a move, in one of two dimensions ──────────────────────────────────
interface AnswerAct extends Coded {
  readonly audience: string;
  readonly move: string;
  /** `identification`: is it a threat? `measures`: may this be done about it? (Roe 2008.) */
  readonly dimension: Dimension;
  readonly support?: Support;
  readonly tally?: { readonly for: number; readonly against: number; readonly abstain: number };
  /** The coder found that the audience was addressed in another way than by name. */
  readonly indirect?: true;
}
/** The audience goes along (T09, T17). */
export interface AudienceAccepted extends AnswerAct {
  readonly type: 'audience-accepted';
}
/** It goes along in part; code ambivalence so too (T08). */
export interface AudiencePartlyAccepted extends AnswerAct {
  readonly type: 'audience-partly-accepted';
}
/** It was asked and took no side. Silence that nobody coded is not this. */
export interface AudienceAbstained extends AnswerAct {
  readonly type: 'audience-abstained';
}
/** It refuses: passively, by blocking, or by reshaping the matter (T06, T16). */
export interface AudienceRejected extends AnswerAct {
  readonly type: 'audience-rejected';
  readonly how?: Rejection;
}
/** It takes back what it had accepted (T25). */
export interface AudienceRetracted extends AnswerAct {
  readonly type: 'audience-retracted';
}

// ── Everything else that happens between units, forums and sources ────────────────────────────────────────
/** Relations between two units changed: an effect, a visit, a contract, an obstacle raised or lifted. */
export interface RelationChanged extends Coded {
  readonly type: 'relation-changed';
  readonly from: string;
  readonly to: string;
  readonly sign: Sign | '0';
  readonly kind: string;
  readonly level: Level;
  /** The measure through which it changed, where it is an effect of one. */
  readonly measure?: string;
  readonly obstacle?: string;
}
/** Authority over the file passes from one arena to another. */
export interface ForumChanged extends Coded {
  readonly type: 'forum-changed';
  readonly issue: string;
  readonly from: string;
  readonly to: string;
  /** Whether the old forum holds the file no more. */
  readonly complete?: boolean;
}
/** A component of the article’s Table 1 has got so far in these arenas. */
export interface ComponentMarked extends Coded {
  readonly type: 'component-marked';
  readonly issue: string;
  readonly arenas: readonly string[];
  readonly component: Component;
  readonly grade: Grade;
}
/** An arena agrees in advance on conditions under which securitization returns without new assent. */
export interface ClauseAgreed extends Coded {
  readonly type: 'clause-agreed';
  readonly clause: string;
  readonly issue: string;
  readonly arena: string;
}
/** Somebody claims that a clause’s conditions are met (T19). */
export interface ClauseTriggered extends Coded {
  readonly type: 'clause-triggered';
  readonly clause: string;
  readonly by: string;
  /** Who recognises that the claimant may trigger it: everybody, or those named. Absent: not coded. */
  readonly recognisedBy?: 'all' | readonly string[];
}
/** A clause runs out, or is struck out, untriggered: nothing returns by it any more. */
export interface ClauseLapsed extends Coded {
  readonly type: 'clause-lapsed';
  readonly clause: string;
}
/** A practice, exceptional or typical of security fields (T24). */
export interface PracticeObserved extends Coded {
  readonly type: 'practice-observed';
  readonly issue: string;
  readonly arena: string;
  readonly agent: string;
  readonly exceptional?: boolean;
  readonly typical?: boolean;
  readonly kind?: PracticeKind;
}
/** A sign that the issue is institutionalised here as a matter of security: a law, a lead agency, … */
export interface InstitutionObserved extends Coded {
  readonly type: 'institution-observed';
  readonly issue: string;
  readonly arena: string;
  readonly agent?: string;
  readonly indicator: InstitutionIndicator;
}
/** An audience doubts the claimed facts (T25). */
export interface EvidenceDoubted extends Coded {
  readonly type: 'evidence-doubted';
  readonly issue: string;
  readonly arena: string;
  readonly by: string;
}
/** What a source says the stage is. Kept and tested, never believed: it changes no stage by itself. */
export interface StageClaimed extends Coded {
  readonly type: 'stage-claimed';
  readonly issue: string;
  readonly stage: Stage;
  readonly by: string;
}
/** Something worth recording that touches no machine: a rival cause, a doctrine, a baseline. */
export interface Noted extends Coded {
  readonly type: 'noted';
  readonly kind: 'driver' | 'doctrine' | 'baseline' | 'theory' | 'declaration' | 'other';
  readonly says: string;
}

/** What an audience may answer. */
export type Answer =
  | AudienceAccepted
  | AudiencePartlyAccepted
  | AudienceAbstained
  | AudienceRejected
  | AudienceRetracted;

/** Everything a scenario can say happened. */
export type Act =
  | IssueRaised
  | IssueShelved
  | IssueTechnified
  | IssueSilenced
  | IssueBargained
  | WindowOpened
  | WindowClosed
  | MoveMade
  | MoveWithdrawn
  | MoveLapsed
  | MoveSuperseded
  | ContextObserved
  | Answer
  | MeasureRequested
  | MeasureAuthorised
  | MeasureEnacted
  | MeasureSuspended
  | MeasureResumed
  | MeasureRoutinised
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

/** The type of an act: `move-made`, `audience-accepted`, … */
export type ActType = Act['type'];
/** The act of a type: `ActOf<'move-made'>` is `MoveMade`. */
export type ActOf<T extends ActType> = Extract<Act, { readonly type: T }>;
