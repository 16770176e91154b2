/**
 * A hypothesis as an object: what is said to have caused what, through which change of stage, seen in which events.
 *
 * It is data of the scenario, so that any article coded this way can be tested; and it names no theory, so that every
 * reading can test it.
 */
import type { Coding, Level, Sign, Stage } from '../theory/act.js';

/** An event that may be meant by the cause, dated by whatever the scenario knows of it. */
export interface Treatment {
  readonly id: string;
  readonly name: string;
  readonly event: string;
  /** Why it counts as a candidate: stated or implied by the article, or assumed by the coder. */
  readonly coded: readonly Coding[];
}

/** How the cause is said to work: an issue comes to a stage in an arena. */
export interface Mechanism {
  readonly issue: string;
  readonly arena: string;
  readonly stage: Stage;
  readonly coded: readonly Coding[];
}

/** What is said to follow at one level. */
export interface HypothesisOutcome {
  readonly level: Level;
  /** Where the party stands whose conduct is explained. */
  readonly arena: string;
  readonly indicators: readonly string[];
  /** The obstacles that are said to go. */
  readonly obstacles: readonly string[];
}

/** An event, and whether it speaks of cooperation (`+`) or of restriction (`-`). */
export interface ScoredEvent {
  readonly event: string;
  readonly sign: Sign;
}

/** Predicts one sign from a date up to the treatment and another outside that time; nothing before `scoredFrom`. */
export interface TreatmentPredictor {
  readonly id: string;
  readonly kind: 'until-treatment';
  readonly says: string;
  /** EDTF dates. */
  readonly from: string;
  readonly scoredFrom: string;
  readonly inside: Sign;
  readonly outside: Sign;
  readonly treatments: readonly string[];
}

/** Predicts a sign by the kind of the period an event falls in; nothing in a gap. */
export interface PeriodPredictor {
  readonly id: string;
  readonly kind: 'periods';
  readonly says: string;
  readonly periods: readonly string[];
  readonly signs: readonly { readonly kind: string; readonly sign: Sign }[];
}

/** A rule that predicts the sign of an event from its date. */
export type Predictor = TreatmentPredictor | PeriodPredictor;

/** Another cause of the same outcomes. */
export interface RivalCause {
  readonly id: string;
  readonly says: string;
  readonly events?: readonly string[];
  readonly periods?: readonly string[];
  readonly coded: readonly Coding[];
}

/** Treatment, mechanism, outcomes per level, expected sign, rivals. */
export interface Hypothesis {
  readonly id: string;
  readonly says: string;
  /** The claims it puts together. */
  readonly claims?: readonly string[];
  readonly treatments: readonly Treatment[];
  /** The event that opens the process, for the reading of the hypothesis as a process. */
  readonly process?: { readonly begins: string };
  readonly mechanism: Mechanism;
  readonly outcomes: readonly HypothesisOutcome[];
  readonly expected: Sign;
  readonly scored: readonly ScoredEvent[];
  readonly predictors: readonly Predictor[];
  readonly rivals: readonly RivalCause[];
  readonly coded: readonly Coding[];
}
