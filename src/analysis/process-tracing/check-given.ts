/** Whether evidence that depends on other evidence can be weighed in its order, and fits together with it. */
import { show } from '../../scenario/show.js';
import type { Objection } from '../refused.js';
import { clueOf } from './clue.js';
import { isProbability, probabilityObjections } from './probability.js';
import type { Likelihood, Weighing } from './weighing.js';

/** How far `probability` may be from what `given` makes of it: the rounding of a file in whole percent. */
const rounding = 0.005 + 1e-9;

/** What is wrong with the form of one likelihood's `given`. */
function* formObjections(
  { given = [] }: Likelihood,
  earlier: readonly string[],
  path: string,
): Generator<Objection> {
  for (const [index, { evidence, observed, probability }] of given.entries()) {
    const here = `${path}.given[${index}]`;
    if (!earlier.includes(evidence))
      yield {
        code: 'given-later',
        path: `${here}.evidence`,
        expected: 'evidence of this weighing that stands before this piece',
        received: show(evidence),
        hint: 'put the evidence in the order in which it depends on each other',
      };
    if (observed !== 'present' && observed !== 'absent')
      yield {
        code: 'bad-observation',
        path: `${here}.observed`,
        expected: '"present" or "absent"',
        received: show(observed),
        hint: 'what was not sought gives nothing: leave it out',
      };
    yield* probabilityObjections(`${here}.probability`, probability);
    const first = given[0]?.evidence;
    if (evidence !== first)
      yield {
        code: 'given-several',
        path: `${here}.evidence`,
        expected: `the same evidence as before, ${show(first)}`,
        received: show(evidence),
        hint: 'let a piece depend on one other, or weigh the pieces together as one piece',
      };
    else if (given.findIndex((one) => one.observed === observed) < index)
      yield {
        code: 'given-twice',
        path: `${here}.observed`,
        expected: 'each of "present" and "absent" at most once',
        received: show(observed),
        hint: 'leave one of the two out',
      };
  }
}

/** What does not fit together: P(E) must be P(E | F)·P(F) + P(E | not F)·P(not F), under each hypothesis. */
function* fitObjections(weighing: Weighing): Generator<Objection> {
  for (const [at, piece] of weighing.evidence.entries()) {
    for (const [index, { hypothesis, given = [] }] of piece.likelihoods.entries()) {
      const { alone, parent, ifPresent, ifAbsent } = clueOf(weighing, piece, hypothesis);
      const on = parent === null ? undefined : weighing.evidence[parent];
      if (on === undefined) continue;
      const { alone: likely } = clueOf(weighing, on, hypothesis);
      const here = `evidence[${at}].likelihoods[${index}]`;
      const made = ifPresent * likely + ifAbsent * (1 - likely);
      if (given.length === 2 && Math.abs(made - alone) > rounding)
        yield {
          code: 'does-not-fit',
          path: `${here}.probability`,
          expected: `about ${Number(made.toFixed(4))}, which its cases given ${show(on.id)} come to`,
          received: show(alone),
          hint: `"${on.id}" has the probability ${likely} here; mend one of the four numbers`,
        };
      const case_ = given[0]?.observed === 'present' ? 'absent' : 'present';
      const rest = case_ === 'absent' ? ifAbsent : ifPresent;
      if (given.length === 1 && !isProbability(rest))
        yield {
          code: 'does-not-fit',
          path: `${here}.given`,
          expected: `a probability for the case that "${on.id}" is ${case_}`,
          received: `${Number(rest.toFixed(4))}, which is what the other numbers leave for it`,
          hint: `"${on.id}" has the probability ${likely} here; mend one of the three numbers`,
        };
    }
  }
}

/** Everything wrong with what depends on what. */
export function* givenObjections(weighing: Weighing): Generator<Objection> {
  const earlier: string[] = [];
  let sound = true;
  for (const [at, { id, likelihoods }] of weighing.evidence.entries()) {
    for (const [index, likelihood] of likelihoods.entries())
      for (const found of formObjections(
        likelihood,
        earlier,
        `evidence[${at}].likelihoods[${index}]`,
      )) {
        sound = false;
        yield found;
      }
    earlier.push(id);
  }
  if (sound) yield* fitObjections(weighing);
}
