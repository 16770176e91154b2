/**
 * What two coders of one case did alike, and where they part.
 *
 * Agreement is measured variable by variable, over units that both codings have, and is never pooled into one number: a
 * coder may agree on every date and on no answer. What the units are is said with each variable. They are known by
 * their ids, so coders who are to be compared must first settle, or be given, one list of events and one of the things
 * declared; what only one of them has is listed, and counted in no coefficient.
 */
import type { Scenario } from '../../scenario/scenario.js';
import { basisColumn, fieldColumns, sharedActs, typeColumns } from './act-columns.js';
import { type ResampleOptions, type Resampling, resamplingOf } from './bootstrap.js';
import { compareDates, type DateComparison } from './dates.js';
import { declarationColumns } from './declaration-columns.js';
import type { Difference } from './difference.js';
import { differences } from './differences.js';
import { paired } from './pairing.js';
import { measured, type Variable } from './variable.js';

/** Two codings compared. `A` is the first, `B` the second. */
export interface Agreement {
  /** The ids of the two scenarios. */
  readonly scenarios: readonly [a: string, b: string];
  /** The two say the same throughout, down to the wording. */
  readonly same: boolean;
  /** Ids of events. No coefficient: that neither coder saw an event cannot be counted. */
  readonly events: {
    readonly both: readonly string[];
    readonly onlyA: readonly string[];
    readonly onlyB: readonly string[];
  };
  /** When events began, and when they ended. */
  readonly dates: { readonly start: DateComparison; readonly end: DateComparison };
  /** Those with at least one unit. */
  readonly variables: readonly Variable[];
  /** Every place where they part, wording apart. */
  readonly differences: readonly Difference[];
  /** Every place where only the wording differs: titles, names, notes, free text. */
  readonly wording: readonly Difference[];
  readonly resampling: Resampling;
}

/**
 * Compares two codings of a case: which events both have, how they date them, which acts they code there, what these
 * say, and every place where the two part. Krippendorff's alpha with a bootstrap interval, and Cohen's kappa, for each
 * variable.
 *
 * @throws Refused for a seed, a number of resamples or a level that is none; and for lists with so many items about
 *   one thing that more than a million pairs of them would have to be compared
 * @example
 * const { variables, differences } = agreement(mine, hers);
 * variables.find(({ id }) => id === 'move.existential')?.alpha
 */
export function agreement(a: Scenario, b: Scenario, options: ResampleOptions = {}): Agreement {
  const resampling = resamplingOf('agreement', options);
  const events = paired(a.events, b.events, ({ id }) => id);
  const shared = events.flatMap((pair) =>
    pair.a === undefined || pair.b === undefined ? [] : [[pair.a, pair.b] as const],
  );
  const acts = sharedActs(shared);
  const columns = [
    ...typeColumns(shared),
    ...fieldColumns(acts),
    basisColumn(acts),
    ...declarationColumns(a, b),
  ];
  const { coding, wording } = differences(a, b);
  return {
    scenarios: [a.id, b.id],
    same: coding.length === 0 && wording.length === 0,
    events: {
      both: shared.map(([{ id }]) => id),
      onlyA: events.flatMap((pair) => (pair.b === undefined ? [pair.about] : [])),
      onlyB: events.flatMap((pair) => (pair.a === undefined ? [pair.about] : [])),
    },
    dates: { start: compareDates(shared, 'start'), end: compareDates(shared, 'end') },
    variables: columns
      .filter(({ cells }) => cells.length > 0)
      .map((column) => measured(column, resampling)),
    differences: coding,
    wording,
    resampling,
  };
}
