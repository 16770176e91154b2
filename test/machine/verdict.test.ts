/** Kleene's strong three-valued logic: an answer is definite exactly when no filling of the unknowns changes it. */
import { expect, test } from 'vitest';
import { all, and, not, or, some, type Verdict, verdict } from '../../src/machine/verdict.js';

const verdicts: readonly Verdict[] = ['yes', 'no', 'unknown'];
const ways = (one: Verdict): readonly boolean[] =>
  one === 'unknown' ? [true, false] : [one === 'yes'];

/** What a two-valued connective comes to over every way of filling the unknowns. */
const kleene = (
  inputs: readonly Verdict[],
  connective: (values: readonly boolean[]) => boolean,
): Verdict => {
  const fillings = inputs.reduce<readonly (readonly boolean[])[]>(
    (so, one) => so.flatMap((values) => ways(one).map((value) => [...values, value])),
    [[]],
  );
  const answers = new Set(fillings.map(connective));
  return answers.size > 1 ? 'unknown' : answers.has(true) ? 'yes' : 'no';
};

test('and, or, not are Kleene’s, for every pair', () => {
  for (const a of verdicts) {
    expect(not(a)).toBe(kleene([a], ([x]) => x !== true));
    for (const b of verdicts) {
      expect(and(a, b), `${a} and ${b}`).toBe(kleene([a, b], (values) => values.every(Boolean)));
      expect(or(a, b), `${a} or ${b}`).toBe(kleene([a, b], (values) => values.some(Boolean)));
    }
  }
});

test('some and all are the same over many; some of nothing is no, and all of nothing is unknown', () => {
  for (const a of verdicts)
    for (const b of verdicts)
      for (const c of verdicts) {
        expect(some([a, b, c])).toBe(kleene([a, b, c], (values) => values.some(Boolean)));
        expect(all([a, b, c])).toBe(kleene([a, b, c], (values) => values.every(Boolean)));
      }
  expect(some([])).toBe('no');
  expect(all([])).toBe('unknown');
});

test('what is not coded is unknown, not no', () => {
  expect([true, false, undefined].map(verdict)).toEqual(['yes', 'no', 'unknown']);
});
