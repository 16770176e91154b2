/**
 * What a condition answers: a verdict; when yes, the events that met it; when unknown, what one would need to know.
 */
import { and, type Verdict } from '../machine/verdict.js';
import type { Moment } from './world.js';

/** Something not coded that would decide: a field of an act, or an act somebody may have done and nobody looked for. */
export interface Lack {
  /** The id of the move, audience, measure, … that it is lacking of. */
  readonly of: string;
  readonly says: string;
}

export interface Answered {
  readonly verdict: Verdict;
  readonly metBy: readonly Moment[];
  readonly lacks: readonly Lack[];
}

const nobody: readonly never[] = Object.freeze([]);

/**
 * Met, by these events: a conclusion is dated by them.
 *
 * @throws RangeError for no event, or for something that is none
 */
export const yes = (...metBy: readonly Moment[]): Answered => {
  if (metBy.length === 0)
    throw new RangeError(
      'yes: expected the events that met it; came none; for what is declared, and no event makes so, use declared',
    );
  for (const moment of metBy)
    if (typeof moment?.event !== 'string')
      throw new RangeError(
        `yes: expected events, each with its index and id; came ${JSON.stringify(moment)}; pass the \`at\` of what met it`,
      );
  return { verdict: 'yes', metBy, lacks: nobody };
};
/** Not met, and nothing that is not coded could make it so. */
export const no: Answered = Object.freeze({ verdict: 'no', metBy: nobody, lacks: nobody });
const soDeclared: Answered = Object.freeze({ verdict: 'yes', metBy: nobody, lacks: nobody });

const lacking = (of: string, says: string): Answered => ({
  verdict: 'unknown',
  metBy: nobody,
  lacks: [{ of, says }],
});

/**
 * Not coded, and what one would need to know, in words.
 *
 * @param of the id of the move, audience, measure, … that it is lacking of
 * @throws RangeError without words
 */
export const unknown = (of: string, says: string): Answered => {
  if (typeof says !== 'string' || says.trim() === '')
    throw new RangeError(
      `unknown: expected what one would need to know, in words; came ${JSON.stringify(says)}; say it, as in unknown('m1', 'whether m1 is urgent')`,
    );
  return lacking(of, says);
};

/** The answer to a coded truth value that was fixed at one moment. */
export const coded = (
  value: boolean | undefined,
  at: Moment,
  of: string,
  says: string,
): Answered => (value === undefined ? unknown(of, says) : value ? yes(at) : no);

/** The answer to something declared: it is so or it is not; no event makes it so. */
export const declared = (value: boolean | undefined, of: string, says: string): Answered =>
  value === undefined ? unknown(of, says) : value ? soDeclared : no;

const lacksOf = (answers: readonly Answered[]): readonly Lack[] =>
  answers.flatMap(({ verdict, lacks }) => (verdict === 'unknown' ? lacks : nobody));

/** All of them together; over nothing, unknown. */
export const every = (answers: readonly Answered[], of: string, over: string): Answered => {
  if (answers.length === 0) return lacking(of, over);
  const verdict = answers.map((answer) => answer.verdict).reduce(and);
  return {
    verdict,
    metBy: verdict === 'yes' ? answers.flatMap(({ metBy }) => metBy) : nobody,
    lacks: verdict === 'unknown' ? lacksOf(answers) : nobody,
  };
};

/** Two at once. */
export const both = (a: Answered, b: Answered): Answered => every([a, b], '', '');

const completed = ({ metBy }: Answered): number => Math.max(-1, ...metBy.map(({ index }) => index));

/** Some one of them: the one that was complete first; over nothing, no. */
export const someOne = (answers: readonly Answered[]): Answered => {
  const held = answers.filter(({ verdict }) => verdict === 'yes');
  if (held.length > 0)
    return held.reduce((first, next) => (completed(next) < completed(first) ? next : first));
  const lacks = lacksOf(answers);
  return lacks.length > 0 ? { verdict: 'unknown', metBy: nobody, lacks } : no;
};
