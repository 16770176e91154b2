/** The acts about measures: what is done about a threat, by whom, and how it is justified. */
import type { Coded } from './coding.js';

interface MeasureOpening extends Coded {
  readonly measure: string;
  readonly issue: string;
  readonly arena: string;
  readonly agent?: string;
  readonly what?: string;
}
/** Somebody asks for a measure. */
export interface MeasureRequested extends MeasureOpening {
  readonly type: 'measure-requested';
}
/** An audience authorises it. */
export interface MeasureAuthorised extends MeasureOpening {
  readonly type: 'measure-authorised';
  readonly by?: string;
}
/** It is in force (T10). */
export interface MeasureEnacted extends MeasureOpening {
  readonly type: 'measure-enacted';
  /** The rules it suspends. `[]`: none was broken; absent: not coded. */
  readonly breaks?: readonly string[];
  readonly justifiedBy?: string;
}
interface MeasureChange extends Coded {
  readonly measure: string;
}
/** It is suspended, and can be resumed (T13). */
export interface MeasureSuspended extends MeasureChange {
  readonly type: 'measure-suspended';
}
/** It is in force again (T14). */
export interface MeasureResumed extends MeasureChange {
  readonly type: 'measure-resumed';
}
/** It has become routine (T12). */
export interface MeasureRoutinised extends MeasureChange {
  readonly type: 'measure-routinised';
}
/** It has ended. */
export interface MeasureTerminated extends MeasureChange {
  readonly type: 'measure-terminated';
  /** What its end was justified by: a move's id, or `other grounds`. Absent: not coded. */
  readonly because?: string;
}
/** Somebody says why a measure was taken. A measure may be justified twice, differently, at two dates. */
export interface MeasureJustified extends MeasureChange {
  readonly type: 'measure-justified';
  readonly by: string;
  /** A move's id: the threat it named; or `no threat`: the measure is said not to rest on one. */
  readonly ground: string;
}
