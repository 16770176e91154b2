/** The conditions of a test, each with its verdict and the reason for it. */
import type { Verdict } from '../../machine/verdict.js';

/** One thing that must be so for a hypothesis to be supported, and whether it is. */
export interface TestCondition {
  readonly says: string;
  readonly verdict: Verdict;
  readonly because: string;
}

/** What a test comes to. `supported` always means: under this reading, on this coding. */
export type TestVerdict = 'supported' | 'not supported' | 'undecided';

/** Supported when every condition is met, not supported when one certainly is not. */
export const verdictOf = (conditions: readonly TestCondition[]): TestVerdict => {
  if (conditions.some(({ verdict }) => verdict === 'no')) return 'not supported';
  return conditions.every(({ verdict }) => verdict === 'yes') ? 'supported' : 'undecided';
};
