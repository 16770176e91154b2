/** Published numbers of *Integrated Inferences* (Humphreys & Jacobs), ch. 5 and 7 [P], to the digits printed. */
import { describe, expect, test } from 'vitest';
import { causalModel } from '../../../src/analysis/causal-types/causal-model.js';
import { type CausalAnswer, causalQuery } from '../../../src/analysis/causal-types/causal-query.js';

const caused = 'Y[X=1] > Y[X=0]';
const answered = (answer: CausalAnswer) => {
  if (answer.kind !== 'answered') throw new Error('the model can produce this');
  return answer;
};

test('of X → Y, with eight causal types alike, X caused Y in half the cases of X = Y = 1 (ch. 7)', () => {
  const model = causalModel('X -> Y');
  expect(model.causalTypes).toBe(8);
  const every = answered(causalQuery(model, caused));
  expect(every.types.map(({ probability }) => probability)).toEqual(Array(8).fill(1 / 8));
  expect(answered(causalQuery(model, caused, { X: 1, Y: 1 })).value).toBe(1 / 2);
});

describe('X → M → Y, M and Y of the types 00 .2, 10 .2, 01 .4, 11 .2 (ch. 7)', () => {
  const shares = { '00': 0.2, '10': 0.2, '01': 0.4, '11': 0.2 };
  const chain = causalModel('X -> M -> Y', { priors: { M: shares, Y: shares } });
  const inCase = (given: Readonly<Record<string, 0 | 1>>) =>
    answered(causalQuery(chain, caused, given));
  const sorted = (given: Readonly<Record<string, 0 | 1>>) =>
    inCase(given)
      .types.map(({ probability }) => probability)
      .sort((a, b) => b - a);
  const close = (numbers: readonly number[]) => numbers.map((one) => expect.closeTo(one, 4));

  test('X = 1, M = 0, Y = 0 leaves four types, .1667 .1667 .3333 .3333', () => {
    expect(sorted({ X: 1, M: 0, Y: 0 })).toEqual(close([0.3333, 0.3333, 0.1667, 0.1667]));
  });

  test('X = M = Y = 1 leaves four types, .4444 .2222 .2222 .1111, and the first is the effect', () => {
    expect(sorted({ X: 1, M: 1, Y: 1 })).toEqual(close([0.4444, 0.2222, 0.2222, 0.1111]));
    expect(inCase({ X: 1, M: 1, Y: 1 }).value).toBeCloseTo(0.4444, 4);
    expect(inCase({ X: 1, M: 1, Y: 1 }).types.filter(({ holds }) => holds)).toEqual([
      { types: { X: '1', M: '01', Y: '01' }, probability: expect.closeTo(0.4444, 4), holds: true },
    ]);
  });

  test('with only X = Y = 1 known, two ways make up .3077 + .0769 = .3846', () => {
    const { value, types } = inCase({ X: 1, Y: 1 });
    expect(value).toBeCloseTo(0.3846, 4);
    const ways = types.filter(({ holds }) => holds);
    expect(ways.map(({ types: { M, Y }, probability }) => [M, Y, probability])).toEqual([
      ['10', '10', expect.closeTo(0.0769, 4)],
      ['01', '01', expect.closeTo(0.3077, 4)],
    ]);
  });

  test('where neither arrow can work backwards, M becomes a hoop: without it, X cannot have caused Y', () => {
    const monotone = causalModel('X -> M -> Y', {
      priors: { M: shares, Y: shares },
      monotone: [
        ['X', 'M'],
        ['M', 'Y'],
      ],
    });
    expect(monotone.causalTypes).toBe(18);
    expect(answered(causalQuery(monotone, caused, { X: 1, M: 0, Y: 1 })).value).toBe(0);
    expect(answered(causalQuery(monotone, caused, { X: 1, M: 1, Y: 1 })).value).toBeGreaterThan(
      answered(causalQuery(monotone, caused, { X: 1, Y: 1 })).value,
    );
  });
});

test('the chain X → K → Y of ch. 5: a third before K is known, a half with it, nothing without', () => {
  // b: does as told; c: never; d: always. Half b, half c at the first stage; half b, half d at the second.
  const model = causalModel('X -> K -> Y', {
    priors: {
      K: { '00': 0.5, '10': 0, '01': 0.5, '11': 0 },
      Y: { '00': 0, '10': 0, '01': 0.5, '11': 0.5 },
    },
  });
  expect(answered(causalQuery(model, caused, { X: 1, Y: 1 })).value).toBeCloseTo(1 / 3, 12);
  expect(answered(causalQuery(model, caused, { X: 1, K: 1, Y: 1 })).value).toBeCloseTo(1 / 2, 12);
  expect(answered(causalQuery(model, caused, { X: 1, K: 0, Y: 1 })).value).toBe(0);
});
