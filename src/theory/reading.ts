/**
 * A reading is a pair: a rule for entering security and a rule for leaving it. The same events, another reading, and
 * the conclusions differ; the facts never do.
 */

import { articleFull } from './readings/article-full.js';
import { articleStrict } from './readings/article-strict.js';
import { articleTable1 } from './readings/article-table1.js';
import { platform } from './readings/buzan-1998-platform.js';
import { threeComponents } from './readings/buzan-1998-three-components.js';
import { forumReturned } from './readings/forum-returned.js';
import { measuresEnded } from './readings/measures-ended.js';
import { release } from './readings/release.js';
import type { EnteringRule, LeavingRule } from './rule.js';
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

/** The rules for entering security, by their numbers in the theory paper. */
export const enteringRules: readonly EnteringRule[] = [
  platform,
  threeComponents,
  articleStrict,
  articleFull,
];
/** The rules for leaving security. */
export const leavingRules: readonly LeavingRule[] = [
  release,
  measuresEnded,
  forumReturned,
  articleTable1,
];

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

/** Every pair of the rules at hand. */
export const readings: readonly Reading[] = enteringRules.flatMap((enters) =>
  leavingRules.map((leaves) => pair(enters, leaves)),
);

/** Where a reading comes from, in words. */
export const sourceOf = ({ enters, leaves }: Reading): string =>
  `${cited(enters.source)}; ${cited(leaves.source)}`;

/** The reading that is taken when none is named: the platform, left by release. */
export const platformReading: Reading = pair(platform, release);
