/**
 * The acts about moves: somebody presents the issue as a threat (`+`), or as one no longer (`-`), and ends the attempt;
 * and what a coder finds of the setting that the words met.
 */
import type { Coded } from './coding.js';
import type { Degree, Existential, Form, Sign, Strand } from './term.js';

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
  /** What the securitizing speech is meant to do (Vuori 2008). */
  readonly strand?: Strand;
  /** Of a desecuritizing move: whether it speaks of the issue as a matter of ordinary politics. */
  readonly ordinary?: boolean;
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
/**
 * How far a move met the ears it was made for: whether it speaks its audience's language (`resonance`) and rests on
 * what is already thought and done there (`embeddedness`). It may be observed more than once.
 */
export interface ContextObserved extends Coded {
  readonly type: 'context-observed';
  readonly move: string;
  readonly resonance?: Degree;
  readonly embeddedness?: Degree;
}
