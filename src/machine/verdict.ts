/**
 * Verdicts: yes, no, and *unknown*, which is not no.
 *
 * A fact that nobody coded is neither true nor false. Verdicts combine by Kleene's strong three-valued logic
 * (Kleene 1952, §64): the answer is definite exactly when no way of filling the unknowns would change it.
 */
export type Verdict = 'yes' | 'no' | 'unknown';

/** `true`, `false`, or nothing coded. */
export const verdict = (coded: boolean | undefined): Verdict =>
  coded === undefined ? 'unknown' : coded ? 'yes' : 'no';

/** Yes when both are, no when either is not. */
export const and = (a: Verdict, b: Verdict): Verdict =>
  a === 'no' || b === 'no' ? 'no' : a === 'yes' && b === 'yes' ? 'yes' : 'unknown';

/** Yes when either is, no when neither is. */
export const or = (a: Verdict, b: Verdict): Verdict =>
  a === 'yes' || b === 'yes' ? 'yes' : a === 'no' && b === 'no' ? 'no' : 'unknown';

/** Yes for no and no for yes; unknown stays unknown. */
export const not = (a: Verdict): Verdict => (a === 'yes' ? 'no' : a === 'no' ? 'yes' : 'unknown');

/** Some of them: over nothing, no. */
export const some = (verdicts: readonly Verdict[]): Verdict => verdicts.reduce(or, 'no');

/**
 * All of them: over nothing, *unknown*. "All measures have ended" says nothing when no measure was coded, and a
 * library that answered yes would desecuritize an issue by its coder's silence.
 */
export const all = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.length === 0 ? 'unknown' : verdicts.reduce(and, 'yes');
