/** A place where two codings part. */
import type { ScenarioEvent } from '../../scenario/scenario.js';
import type { Act } from '../../theory/act.js';

/** Where in both codings a thing stands. */
export interface Spot {
  /** The event it is in; `null`: outside the events. */
  readonly event: string | null;
  /** By ids and not by positions, so that it is the same place in both files. */
  readonly path: string;
}

/**
 * A place where two codings part, and what each has there: a whole event, a whole act, or a value (of a field, or an
 * item of a list). Where `a` or `b` is absent, that coding has nothing there, which is to say *unknown*.
 */
export type Difference = Spot &
  (
    | { readonly what: 'event'; readonly a?: ScenarioEvent; readonly b?: ScenarioEvent }
    | { readonly what: 'act'; readonly a?: Act; readonly b?: Act }
    | { readonly what: 'value'; readonly a?: unknown; readonly b?: unknown }
  );

/** Where two codings part, and where only their wording does. */
export interface Differences {
  readonly coding: readonly Difference[];
  readonly wording: readonly Difference[];
}

/** The same while it is being gathered. */
export interface Gathered {
  readonly coding: Difference[];
  readonly wording: Difference[];
}
