/** What makes a weighing one that can be weighed; everything that is wrong with it is told at once. */
import { idPattern, isInherited } from '../../scenario/id.js';
import { oneOf, show } from '../../scenario/show.js';
import type { Objection } from '../refused.js';
import { givenObjections } from './check-given.js';
import { probabilityObjections } from './probability.js';
import type { Evidence, Weighing } from './weighing.js';

/** How far the priors may sum from 1: what adding numbers such as 1/3 leaves. */
const slack = 1e-9;

function* idObjections(ids: readonly string[], list: string): Generator<Objection> {
  for (const [index, id] of ids.entries()) {
    const path = `${list}[${index}].id`;
    const received = show(id);
    if (typeof id !== 'string' || !idPattern.test(id) || isInherited(id)) {
      const expected = 'a letter, then letters, digits, _ and -';
      yield { code: 'bad-id', path, expected, received, hint: 'shorten it to a plain word' };
    } else if (ids.indexOf(id) < index) {
      const hint = 'rename one of the two';
      yield { code: 'duplicate-id', path, expected: 'an id of its own', received, hint };
    }
  }
}

function* priorObjections({ hypotheses }: Weighing): Generator<Objection> {
  if (hypotheses.length < 2) {
    const received = show(hypotheses);
    const hint = 'add what would be true if it were not: at least its negation';
    const expected = 'at least two hypotheses';
    yield { code: 'nothing-to-compare', path: 'hypotheses', expected, received, hint };
  }
  const broken = hypotheses.flatMap(({ prior }, index) =>
    probabilityObjections(`hypotheses[${index}].prior`, prior),
  );
  yield* broken;
  const total = hypotheses.reduce((sum, { prior }) => sum + prior, 0);
  if (broken.length > 0 || Math.abs(total - 1) <= slack) return;
  yield {
    code: 'not-a-whole',
    path: 'hypotheses',
    expected: 'priors that sum to 1',
    received: Number(total.toPrecision(12)).toString(),
    hint:
      total > 1
        ? 'if several can hold together, list their combinations as hypotheses of their own'
        : 'give the rest to a residual hypothesis, for what none of the others says',
  };
}

function* likelihoodObjections(
  { likelihoods, observed }: Evidence,
  path: string,
  known: readonly string[],
): Generator<Objection> {
  if (!['present', 'absent', 'not-sought'].includes(observed)) {
    const expected = oneOf(['"present"', '"absent"', '"not-sought"']);
    const hint = 'not found is "absent" only where somebody looked';
    yield {
      code: 'bad-observation',
      path: `${path}.observed`,
      expected,
      received: show(observed),
      hint,
    };
  }
  const given = likelihoods.map(({ hypothesis }) => hypothesis);
  if (given.length !== known.length || !known.every((id) => given.includes(id))) {
    yield {
      code: 'likelihoods-incomplete',
      path: `${path}.likelihoods`,
      expected: `one likelihood for each of ${known.map(show).join(', ')}`,
      received: given.length === 0 ? 'none' : given.map(show).join(', '),
      hint: 'say how probable the evidence is under each hypothesis of this weighing',
    };
  }
  for (const [index, { probability }] of likelihoods.entries())
    yield* probabilityObjections(`${path}.likelihoods[${index}].probability`, probability);
}

/** Everything wrong with a weighing; nothing, if it can be weighed. */
export function weighingObjections(weighing: Weighing): readonly Objection[] {
  const { hypotheses, evidence } = weighing;
  const known = hypotheses.map(({ id }) => id);
  const found = [
    ...idObjections(known, 'hypotheses'),
    ...priorObjections(weighing),
    ...idObjections(
      evidence.map(({ id }) => id),
      'evidence',
    ),
    ...evidence.flatMap((piece, index) => [
      ...likelihoodObjections(piece, `evidence[${index}]`, known),
    ]),
  ];
  // Whether pieces that depend on one another fit together can be asked only of sound probabilities.
  return found.length > 0 ? found : [...givenObjections(weighing)];
}
