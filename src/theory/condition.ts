/**
 * What a condition of a rule must be, whoever wrote it: a sentence, a source, a test; and what its test must answer. A
 * mistake in it is told with the sentence of the condition, for a reading may ask twenty.
 */
import type { Source } from '../machine/machine.js';
import type { Answered } from './answered.js';

/** A condition with the types of what it is about and of what it is asked hidden. */
interface Testable<W, A> {
  readonly says: string;
  readonly holds: (witness: W, asked: A) => Answered;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const verdicts: readonly unknown[] = ['yes', 'no', 'unknown'];
const asked = ['key', 'author', 'year', 'title'] as const;

/** What a source lacks to be cited, or `null`. */
export const sourceFault = (source: Partial<Source> | null | undefined): string | null => {
  if (typeof source !== 'object' || source === null) return 'a source';
  const lacks = asked.find((field) => !isText(source[field]));
  if (lacks !== undefined) return `a source with its ${lacks}`;
  return ['read', 'title', 'memory'].includes(source.checked ?? '')
    ? null
    : 'a source that says how far it was checked: read, title or memory';
};

/**
 * What a condition answers of a witness.
 *
 * @throws Error, with the sentence of the condition, if it throws or answers neither yes, no nor unknown
 */
export const answerOf = <W, A>(
  rule: string,
  { says, holds }: Testable<W, A>,
  witness: W,
  about: A,
): Answered => {
  try {
    const answer = holds(witness, about);
    if (!verdicts.includes(answer?.verdict))
      throw new RangeError(
        `expected yes(…), no or unknown(…); came ${JSON.stringify(answer)}; return one of them`,
      );
    return answer;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${rule}: the condition "${says}" threw: ${why}`, { cause });
  }
};
