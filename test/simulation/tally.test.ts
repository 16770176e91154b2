/** Tallies add up: in any order and grouping, and to what counting one run after the other gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerKinds, type RunAnswer } from '../../src/simulation/run-answer.js';
import {
  answersOfPattern,
  emptyTally,
  merged,
  patternOf,
  type Tally,
  tallyOfRun,
} from '../../src/simulation/tally.js';
import { tallyFrom, tallyJson } from '../../src/simulation/tally-text.js';
import { wholeTally } from '../../src/simulation/whole-tally.js';

const sizes = [10, 7];

const anAnswer = (size: number): fc.Arbitrary<RunAnswer> =>
  fc.record({
    answer: fc.constantFrom(...answerKinds),
    accepting: fc.integer({ min: 0, max: size }),
    votes: fc.constant(null),
    rounds: fc.integer({ min: 0, max: 50 }),
    ended: fc.constantFrom('settled', 'cycle', 'limit'),
  });
const aRun = fc.tuple(anAnswer(10), anAnswer(7));
type Run = readonly RunAnswer[];

const bytes = (tally: Tally): string => JSON.stringify(tallyJson(tally));
const tallies = (runs: readonly Run[]): readonly Tally[] =>
  runs.map((answers, run) => tallyOfRun(run, sizes, answers));
const inTurn = (all: readonly Tally[]): Tally => all.reduce(merged, emptyTally(2));

test('whatever the order and the grouping, the sum is the same to the byte', () => {
  fc.assert(
    fc.property(fc.array(aRun, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (runs, choices) => {
      const expected = bytes(inTurn(tallies(runs)));
      expect(bytes(wholeTally(2, tallies(runs)))).toBe(expected);
      // Any two are merged, in any order of the two, until one is left.
      const left = [emptyTally(2), ...tallies(runs)];
      const choose = (of: number) => Number(choices.next().value) % of;
      while (left.length > 1) {
        const [a] = left.splice(choose(left.length), 1);
        const [b] = left.splice(choose(left.length), 1);
        if (a !== undefined && b !== undefined) left.push(merged(a, b));
      }
      expect(bytes(left[0] ?? emptyTally(2))).toBe(expected);
    }),
  );
});

test('the sum is what plain counting gives', () => {
  fc.assert(
    fc.property(fc.array(aRun, { minLength: 1, maxLength: 30 }), (runs) => {
      const tally = inTurn(tallies(runs));
      expect(tally.runs).toBe(runs.length);
      const patterns = runs.map(patternOf);
      for (const [pattern, count] of tally.patterns)
        expect(count).toBe(patterns.filter((one) => one === pattern).length);
      expect([...tally.patterns.keys()]).toEqual([...new Set(patterns)].sort());
      sizes.forEach((size, question) => {
        const asked = tally.asked[question];
        const answers = runs.flatMap((run) => run[question] ?? []);
        const accepting = answers.map((one) => one.accepting);
        const sum = (of: readonly number[]) => BigInt(of.reduce((a, b) => a + b, 0));
        expect(asked?.accepting).toBe(sum(accepting));
        expect(asked?.squares).toBe(sum(accepting.map((one) => one * one)));
        expect(asked?.rounds).toBe(sum(answers.map(({ rounds }) => rounds)));
        const least = Math.min(...accepting);
        const most = Math.max(...accepting);
        expect(asked?.least).toEqual({ value: least, run: accepting.indexOf(least) });
        expect(asked?.most).toEqual({ value: most, run: accepting.indexOf(most) });
        expect(asked?.unsettled).toBe(answers.filter(({ ended }) => ended !== 'settled').length);
        asked?.shares.forEach((count, percent) => {
          const within = (one: number) =>
            one * 100 >= percent * size && one * 100 < (percent + 1) * size;
          expect(count, `${percent} per cent`).toBe(accepting.filter(within).length);
        });
      });
    }),
  );
});

test('as text and back a tally is the same', () => {
  fc.assert(
    fc.property(fc.array(aRun, { maxLength: 20 }), (runs) => {
      const tally = inTurn(tallies(runs));
      expect(tallyFrom(JSON.parse(bytes(tally)), 2)).toEqual(tally);
    }),
  );
});

test('a pattern names the answers, and no other letter is one', () => {
  expect(patternOf(answerKinds.map((answer) => ({ answer })))).toBe('APNR');
  expect(answersOfPattern('APNR')).toEqual(answerKinds);
  expect(() => answersOfPattern('APX')).toThrow(RangeError);
});

test('tallies of different questions do not merge, nor read as one another', () => {
  expect(() => merged(emptyTally(1), emptyTally(2))).toThrow(RangeError);
  expect(() => tallyFrom(tallyJson(emptyTally(1)), 2)).toThrow('expected 2 questions');
});

const sound = JSON.parse(bytes(inTurn(tallies([]))));
test.each([
  ['nothing', null],
  ['a number', 7],
  ['an object', {}],
  ['a negative number of runs', [-1, sound[1], sound[2]]],
  ['a pattern too long', [1, [['AAA', 1]], sound[2]]],
  ['patterns of other runs', [2, [['AA', 1]], sound[2]]],
  ['too few counts', [0, [], [[[0], '0', '0', null, null, '0', null, 0], sound[2][1]]]],
  [
    'a sum that is no whole number',
    [0, [], [[...sound[2][0].slice(0, 1), '1.5', ...sound[2][0].slice(2)], sound[2][1]]],
  ],
])('%s is no tally', (_, json) => {
  expect(() => tallyFrom(json, 2)).toThrow(RangeError);
});
