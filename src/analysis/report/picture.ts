/**
 * What the pictures of a report show, as plain data. Days are written `2015-07-14`; `null`: open on that side. Beside
 * each picture stands a table with the same in words.
 */
import type { Level, Stage } from '../../theory/act.js';
import type { Lane } from './lane.js';

/** A stretch of days: the first and the last on which it may have been. */
export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

interface Shown {
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in words, for those who do not see it. */
  readonly describes: string;
  /** The table that holds the same. */
  readonly table: string;
}

/** A candidate date of the cause, drawn as a rule through a picture. */
export interface DrawnTreatment extends Days {
  readonly id: string;
  readonly name: string;
}

/** Events on an axis of time. */
export interface TimelinePicture extends Shown {
  readonly kind: 'timeline';
  readonly marks: readonly (Days & {
    readonly event: string;
    readonly by: 'article' | 'record';
    readonly lane: Lane;
  })[];
  readonly treatments: readonly DrawnTreatment[];
}

/** Stages, place by place and reading by reading. */
export interface SpansPicture extends Shown {
  readonly kind: 'spans';
  readonly places: readonly string[];
  readonly readings: readonly string[];
  readonly bars: readonly (Days & {
    readonly place: string;
    readonly reading: string;
    readonly stages: readonly Stage[];
    /** Several stages, because the day of the change is not known more closely. */
    readonly changing: boolean;
  })[];
}

/** The indicators of a hypothesis against its candidate dates, as the article dates them and as all that is known does. */
export interface TreatmentsPicture extends Shown {
  readonly kind: 'treatments';
  readonly rows: readonly {
    readonly event: string;
    readonly title: string;
    readonly level: Level;
    readonly article: Days | null;
    readonly resolved: Days | null;
  }[];
  readonly treatments: readonly DrawnTreatment[];
}

export type Picture = TimelinePicture | SpansPicture | TreatmentsPicture;
