/**
 * A reading is a pair: a rule for entering security and a rule for leaving it. The same events, another reading, and
 * the conclusions differ; the facts never do.
 */
import type { EnteringRule, LeavingRule } from './rule.js';
import { enteringRule, enteringRules, leavingRule, leavingRules } from './rules.js';
import { cited } from './sources.js';

/** A rule for entering security and a rule for leaving it. */
export interface Reading {
  /** `R2/D2`. */
  readonly id: string;
  /** `platform/release`. */
  readonly name: string;
  readonly enters: EnteringRule;
  readonly leaves: LeavingRule;
  /** Why issues read so can never definitely leave security, or `null` if they can. */
  readonly cannotLeave: string | null;
}

/** Puts two rules together. */
export const pair = (enters: EnteringRule, leaves: LeavingRule): Reading => ({
  id: `${enters.id}/${leaves.id}`,
  name: `${enters.name}/${leaves.name}`,
  enters,
  leaves,
  cannotLeave:
    leaves.needsFounders && !enters.hasAudience
      ? `${leaves.id} asks for the founding audience’s release, and ${enters.id} enters without an audience`
      : null,
});

const named = <R extends { readonly id: string; readonly name: string }>(
  rules: readonly R[],
  wanted: string,
) => rules.find(({ id, name }) => [id.toLowerCase(), name].includes(wanted.toLowerCase()));

/**
 * The reading with this id or name: `R2/D2`, `platform/release`, or an entering rule alone, which takes its default for
 * leaving.
 *
 * @returns `null` if there is none
 * @example
 * readingOf('R15')?.id; // 'R15/D9'
 */
export const readingOf = (id: string): Reading | null => {
  const [enter = '', leave, ...rest] = id.split('/');
  const enters = named(enteringRules, enter);
  if (enters === undefined || rest.length > 0) return null;
  const leaves = named(leavingRules, leave ?? enters.leaves);
  return leaves === undefined ? null : pair(enters, leaves);
};

/** The reading that is taken when none is named: the platform, left by release. */
export const platformReading: Reading = pair(enteringRule.R2, leavingRule.D2);

/** Every rule for entering, with the rule for leaving that goes with it. */
export const enteringReadings: readonly Reading[] = enteringRules.flatMap(
  ({ id }) => readingOf(id) ?? [],
);

/** Every rule for leaving, after an entry by the platform (R2). */
export const leavingReadings: readonly Reading[] = leavingRules.map((leaves) =>
  pair(enteringRule.R2, leaves),
);

/** The readings at hand: every rule for entering once, and every rule for leaving once. Any other pair can be made. */
export const readings: readonly Reading[] = [
  ...enteringReadings,
  ...leavingReadings.filter(({ id }) => id !== platformReading.id),
];

/** Where a reading comes from, in words. */
export const sourceOf = ({ enters, leaves }: Reading): string =>
  `${cited(enters.source)}; ${cited(leaves.source)}`;
