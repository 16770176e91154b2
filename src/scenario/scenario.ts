/**
 * A scenario says what happened: the matters contested, who took part, and dated events made of coded acts. It never
 * says what that means; a reading does. The same words as the file (docs, "The scenario format").
 *
 * Everything is read-only, and what `parseScenario` gives is frozen. A field that is absent is unknown.
 */
import type { Act, ActType, Basis, Coding, Level, Sign } from '../theory/act.js';
import type { Actor, Arena, Audience, Issue, Referent } from './declared.js';
import type { Hypothesis } from './hypothesis.js';
import type { Population } from './population.js';
import type { CodedWeighing } from './weighing.js';

export type * from './acceptance.js';
export type * from './answer-rule.js';
export type * from './declared.js';
export type * from './distribution.js';
export type * from './hypothesis.js';
export type * from './population.js';
export type * from './ties.js';
export type * from './weighing.js';

/** A work cited. */
export interface Source {
  readonly id: string;
  readonly author: string;
  /** Absent: not known. */
  readonly year?: number;
  readonly title: string;
  /** An EDTF date. */
  readonly published?: string;
  readonly pages?: { readonly from: number; readonly to: number };
  /** `false`: it has no pages that could be cited. */
  readonly paginated?: boolean;
  /** The book it is a chapter of. */
  readonly within?: string;
  /** The author's name as the text writes it, where the list writes it otherwise. */
  readonly citedAs?: readonly string[];
  readonly url?: string;
  /** Whether it is in the article's list of references; `false`: cited and not listed. Absent: not of the article. */
  readonly listed?: boolean;
  readonly note?: string;
}

/** Somebody looked for acts of these types in this arena in this period: here absence means no. */
export interface Searched {
  readonly arena: string;
  readonly acts: readonly ActType[];
  /** Only these audiences' answers were looked for. Absent: everybody's in the arena. */
  readonly audiences?: readonly string[];
  /** Only answers to these moves were looked for. Absent: to any move. */
  readonly moves?: readonly string[];
  /** EDTF dates; absent: open on that side. */
  readonly from?: string;
  readonly to?: string;
  readonly basis: Basis;
  readonly note?: string;
}

/** One source's word on when an event happened: `start`, and `end` where it lasted (`..`: still going on). */
export interface DateAssertion extends Coding {
  readonly start: string;
  readonly end?: string;
  /** How far an approximate date (`~`, `?`, `%`) may be off, in days, to either side. */
  readonly slackDays?: number;
}

/** One row of a scenario: what happened at one time. Its acts are simultaneous. */
export interface ScenarioEvent {
  readonly id: string;
  readonly title: string;
  readonly dates: readonly DateAssertion[];
  /** Events it certainly follows. */
  readonly after?: readonly string[];
  /** A date we infer and no source gives: shown, never used for order. */
  readonly inferred?: InferredDate;
  readonly acts: readonly Act[];
  readonly note?: string;
}

/** A date the coder infers where no source gives one. */
export interface InferredDate {
  readonly start?: string;
  readonly end?: string;
  readonly says?: string;
}

/** A stretch of time between actors that a source tells apart from the next. */
export interface Period {
  readonly id: string;
  readonly name: string;
  readonly who: readonly string[];
  readonly kind: string;
  readonly start: string;
  /** An EDTF date, or `..`: still going on. */
  readonly end: string;
  readonly coded: readonly Coding[];
}

/** Something that stands between two actors. */
export interface Obstacle {
  readonly id: string;
  readonly name: string;
  readonly between: readonly [string, string];
  readonly imposed?: ObstacleChange;
  readonly removed?: ObstacleChange;
  readonly coded: readonly Coding[];
}

/** How and when an obstacle was put up or taken away. */
export interface ObstacleChange {
  readonly events?: readonly string[];
  readonly start?: string;
  readonly end?: string;
  readonly says?: string;
}

/** A sign of the effect that the article names, and whether it states what ties it to the issue. */
export interface Indicator {
  readonly id: string;
  readonly level: Level;
  readonly says: string;
  readonly events: readonly string[];
  readonly link: 'stated' | 'none';
  readonly coded: readonly Coding[];
}

/** What the article asks, supposes or concludes. */
export interface Claim {
  readonly id: string;
  readonly kind:
    | 'question'
    | 'hypothesis'
    | 'mechanism'
    | 'definition'
    | 'strategy'
    | 'prediction'
    | 'conclusion';
  readonly says: string;
  /** What a prediction expects between two actors after an event: more cooperation (`+`) or less (`-`). */
  readonly predicts?: {
    readonly after: string;
    readonly between: readonly [string, string];
    readonly sign: Sign;
  };
  readonly coded: readonly Coding[];
}

/** A section of the article. `after`: what it tells is said to have come after that event. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly after?: string;
}

/**
 * What somebody says of two events: `from` led to `to`; `to` was done in expectation of `from`, and so may come first;
 * assent given in `from` carried over to `to`, in another arena; or that `to` did not come of `from`.
 */
export interface Link {
  readonly id: string;
  readonly kind: 'causes' | 'anticipates' | 'transmits' | 'denies';
  readonly from: string;
  readonly to: string;
  readonly says?: string;
  readonly coded: readonly Coding[];
}

/** A table of the article; the first row is the head. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly coded: readonly Coding[];
}

/** A note of the coder's. */
export interface Note {
  readonly id: string;
  readonly says: string;
  /** Ids of anything in the scenario. */
  readonly about?: readonly string[];
}

/** A whole scenario: what is declared, what was searched, and what happened. */
export interface Scenario {
  readonly $schema?: string;
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly arenas: readonly Arena[];
  readonly actors: readonly Actor[];
  readonly audiences: readonly Audience[];
  readonly referents: readonly Referent[];
  readonly sources: readonly Source[];
  readonly searched: readonly Searched[];
  readonly events: readonly ScenarioEvent[];
  readonly periods?: readonly Period[];
  readonly obstacles?: readonly Obstacle[];
  readonly indicators?: readonly Indicator[];
  readonly claims?: readonly Claim[];
  readonly tables?: readonly Table[];
  readonly notes?: readonly Note[];
  readonly sections?: readonly Section[];
  readonly links?: readonly Link[];
  readonly hypotheses?: readonly Hypothesis[];
  readonly weighings?: readonly CodedWeighing[];
  /** The people who stand for audiences in a simulation. */
  readonly populations?: readonly Population[];
}
