/**
 * A place: one issue in one arena. State is kept per place, because one issue can be securitized before one audience
 * and ordinary politics before another (McInnes & Rushton 2013); "the issue is securitized" alone is not a statement.
 */
import type { Chain } from '../machine/chain.js';
import type {
  Component,
  Dimension,
  Grade,
  InstitutionIndicator,
  PracticeKind,
  Sign,
  Stage,
} from './act.js';
import { type Agenda, agenda } from './agenda.js';
import { type ComponentLeaf, component } from './component.js';
import type { Moment } from './world.js';

export interface MoveHere {
  readonly id: string;
  readonly sign: Sign;
  readonly at: Moment;
}
export interface ForumChange {
  /** The event's id; where one event changes the forum again, `.2` is put behind. */
  readonly id: string;
  readonly at: Moment;
  readonly from: string;
  readonly to: string;
  readonly complete: boolean | undefined;
}
export interface Mark {
  readonly component: Component;
  readonly grade: Grade;
  readonly at: Moment;
}
export interface Retraction {
  readonly audience: string;
  readonly move: string;
  readonly dimension: Dimension;
  readonly at: Moment;
}
/** In the ledgers below, an id is the event's, with `.2` put behind where one event says the like again here. */
export interface PracticeHere {
  readonly id: string;
  readonly at: Moment;
  readonly agent: string;
  readonly exceptional: boolean | undefined;
  readonly typical: boolean | undefined;
  readonly kind: PracticeKind | undefined;
}
export interface WindowHere {
  readonly open: boolean;
  readonly at: Moment;
}
export interface InstitutionHere {
  readonly at: Moment;
  readonly indicator: InstitutionIndicator;
}
export interface Bargain {
  readonly id: string;
  readonly at: Moment;
  readonly ordinary: boolean | undefined;
}
export interface Doubt {
  readonly audience: string;
  readonly at: Moment;
}
export interface StageClaim {
  readonly id: string;
  readonly stage: Stage;
  readonly by: string;
  readonly at: Moment;
}

/** The facts of a place: its agenda, the seven components, and the ledgers of what happened here, newest first. */
export interface Place {
  readonly agenda: Agenda;
  readonly components: Readonly<Record<Component, ComponentLeaf>>;
  readonly moves: Chain<MoveHere>;
  readonly measures: Chain<string>;
  readonly clauses: Chain<string>;
  readonly forums: Chain<ForumChange>;
  readonly marks: Chain<Mark>;
  readonly retractions: Chain<Retraction>;
  readonly practices: Chain<PracticeHere>;
  readonly windows: Chain<WindowHere>;
  readonly institutions: Chain<InstitutionHere>;
  readonly bargains: Chain<Bargain>;
  readonly doubts: Chain<Doubt>;
  readonly stageClaims: Chain<StageClaim>;
  /** The index of the newest move of each sign about the issue, whether or not it reaches this arena; -1: none. */
  readonly newestMove: Readonly<Record<Sign, number>>;
}

const unmarked = component.start;

/** A place where nothing has happened yet. */
export const untouched: Place = Object.freeze({
  agenda: agenda.start,
  components: Object.freeze({
    c11: unmarked,
    c12: unmarked,
    c13: unmarked,
    c21: unmarked,
    c22: unmarked,
    c31: unmarked,
    c32: unmarked,
  }),
  moves: null,
  measures: null,
  clauses: null,
  forums: null,
  marks: null,
  retractions: null,
  practices: null,
  windows: null,
  institutions: null,
  bargains: null,
  doubts: null,
  stageClaims: null,
  newestMove: Object.freeze({ '+': -1, '-': -1 }),
});

/** The name of a place. Ids hold no `@`. */
export const placeOf = (issue: string, arena: string): string => `${issue}@${arena}`;

/** The issue and the arena of a place's name. */
export const partsOf = (place: string): { readonly issue: string; readonly arena: string } => {
  const at = place.indexOf('@');
  return { issue: place.slice(0, at), arena: place.slice(at + 1) };
};
