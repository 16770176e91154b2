/**
 * Acts: the smallest things a scenario can say happened.
 *
 * An act is a coded fact. It never says what the fact *means*: whether an issue thereby becomes a matter of
 * security is a conclusion, drawn by a reading and never written in a file. So there is no act `securitized`.
 *
 * A field that is absent is *unknown*, not false: a coder who did not find a rule being broken leaves `breaks`
 * out; a coder who found that none was broken writes `[]`.
 */

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
import type { Stage } from './spectrum.js';
import type {
  Component,
  Dimension,
  Existential,
  Form,
  Grade,
  Level,
  Rejection,
  Sign,
  Support,
} from './term.js';

export type * from './coding.js';
export type * from './measure-act.js';
export type * from './spectrum.js';
export type * from './term.js';

// ── The agenda: is the matter public business, expert business, or nobody's? ──────────────────────────────
interface OnAgenda extends Coded {
  readonly issue: string;
  readonly arenas: readonly string[];
}
/** The issue comes onto the agenda of these arenas, or back from the experts (T01, T04). */
export interface IssueRaised extends OnAgenda {
  readonly type: 'issue-raised';
}
/** It goes off the agenda (T02). */
export interface IssueShelved extends OnAgenda {
  readonly type: 'issue-shelved';
}
/** It is handed to an expert body (T03). */
export interface IssueTechnified extends OnAgenda {
  readonly type: 'issue-technified';
  readonly forum?: string;
}
/** It drops out of discourse without a settlement (T22). */
export interface IssueSilenced extends OnAgenda {
  readonly type: 'issue-silenced';
}

// ── Moves: somebody presents the issue as a threat (+), or as one no longer (−) ───────────────────────────
/** A (de)securitizing move: an attempt, never an outcome. Its arenas are those of the audiences it addresses. */
export interface MoveMade extends Coded {
  readonly type: 'move-made';
  readonly move: string;
  readonly sign: Sign;
  readonly issue: string;
  readonly actor: string;
  /** The audiences spoken to. Absent: not coded, so it may be any of them. */
  readonly addressees?: readonly string[];
  readonly referent?: string;
  readonly threat?: string;
  readonly existential?: Existential;
  readonly urgency?: boolean;
  readonly wayOut?: boolean;
  readonly demands?: string;
  readonly form?: Form;
  readonly renews?: string;
}
/** Who made the move takes it back (T07). */
export interface MoveWithdrawn extends Coded {
  readonly type: 'move-withdrawn';
  readonly move: string;
}
/** The move lapses unanswered (T07). When, the coder says; no clock does. */
export interface MoveLapsed extends Coded {
  readonly type: 'move-lapsed';
  readonly move: string;
}
/** Another move of its sign about its issue takes its place (T07). */
export interface MoveSuperseded extends Coded {
  readonly type: 'move-superseded';
  readonly move: string;
  readonly by: string;
}

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
/** A practice, exceptional or typical of security fields (T24). */
export interface PracticeObserved extends Coded {
  readonly type: 'practice-observed';
  readonly issue: string;
  readonly arena: string;
  readonly agent: string;
  readonly exceptional?: boolean;
  readonly typical?: boolean;
}
/** An audience doubts the claimed facts (T25). */
export interface EvidenceDoubted extends Coded {
  readonly type: 'evidence-doubted';
  readonly issue: string;
  readonly arena: string;
  readonly by: string;
}
/** What a source says the stage is. Tested, never believed: it changes nothing. */
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
  | MoveMade
  | MoveWithdrawn
  | MoveLapsed
  | MoveSuperseded
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
  | PracticeObserved
  | EvidenceDoubted
  | StageClaimed
  | Noted;

/** The type of an act: `move-made`, `audience-accepted`, … */
export type ActType = Act['type'];
/** The act of a type: `ActOf<'move-made'>` is `MoveMade`. */
export type ActOf<T extends ActType> = Extract<Act, { readonly type: T }>;
