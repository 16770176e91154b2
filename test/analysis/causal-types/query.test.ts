/** Questions to a causal model: the grammar, and answers that can be had another way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CausalModel,
  type CausalModelOptions,
  causalModel,
} from '../../../src/analysis/causal-types/causal-model.js';
import {
  type CausalAnswer,
  causalQuery,
  type Given,
} from '../../../src/analysis/causal-types/causal-query.js';
import { Refused } from '../../../src/analysis/refused.js';
import { runs } from '../../laws/runs.js';

const value = (answer: CausalAnswer): number => {
  if (answer.kind !== 'answered') throw new Error('the model can produce this');
  return answer.value;
};
const asked = (model: CausalModel, query: string, given?: Given): number =>
  value(causalQuery(model, query, given));

const arrow = causalModel('X -> Y');
const chain = causalModel('X -> M -> Y');

const refusal = (query: string, given?: Given): string => {
  try {
    causalQuery(chain, query, given);
  } catch (error) {
    if (error instanceof Refused)
      return error.objections
        .map(({ code, path, received }) => `${code} ${path}: ${received}`)
        .join();
    throw error;
  }
  return 'answered';
};

describe('the grammar', () => {
  // Of X → Y with four types alike, each of 00, 10, 01 and 11 has a quarter.
  test.each([
    ['Y[X=1] > Y[X=0]', 1 / 4],
    ['Y[X=1] >= Y[X=0]', 3 / 4],
    ['Y[X=1] < Y[X=0]', 1 / 4],
    ['Y[X=1] <= Y[X=0]', 3 / 4],
    ['Y[X=1] == Y[X=0]', 1 / 2],
    ['Y[X=1] = Y[X=0]', 1 / 2],
    ['Y[X=1] != Y[X=0]', 1 / 2],
    ['Y', 1 / 2],
    ['Y == 1', 1 / 2],
    ['!Y', 1 / 2],
    ['0 | 1', 1],
    ['X & Y', 1 / 4],
    ['X | Y', 3 / 4],
    // & binds more closely than |, and ! more closely than either.
    ['1 | 1 & 0', 1],
    ['(1 | 1) & 0', 0],
    ['!0 & 0', 0],
    ['!(0 & 0)', 1],
    ['Y[X==1]=1 & Y[X=0]=0', 1 / 4],
    ['Y[X=X] == Y', 1],
  ])('%s has the probability %d', (query, expected) => {
    expect(asked(arrow, query)).toBeCloseTo(expected, 12);
  });

  test('what is set may be what would have been otherwise: the part of an effect that goes through M', () => {
    const both = causalModel('X -> M -> Y; X -> Y');
    const through = asked(both, 'Y[X=0, M=M[X=1]] > Y[X=0, M=M[X=0]]');
    // By hand: M of the type 01 or 10 (1/4 each), and Y that answers to M where X = 0 (4 of 16 each way).
    expect(through).toBeCloseTo(2 * (1 / 4) * (4 / 16), 12);
    expect(asked(both, 'Y[X=1, M=0] == Y[X=1, M=M[X=1]] | M[X=1] == 1')).toBe(1);
  });

  test.each([
    ['', 'not-a-query query, sign 1: the end'],
    ['Y[X=1] >', 'not-a-query query, sign 9: the end'],
    ['Y[X=1', 'not-a-query query, sign 6: the end'],
    ['Y[X>1]', 'not-a-query query, sign 4: ">"'],
    ['Y[X=2]', 'not-a-query query, sign 5: "2"'],
    ['Y X', 'not-a-query query, sign 3: "X"'],
    ['Y == 1 == 1', 'not-a-query query, sign 8: "=="'],
    ['(Y', 'not-a-query query, sign 3: the end'],
    ['Y)', 'not-a-query query, sign 2: ")"'],
    ['Y && X', 'not-a-query query, sign 4: "&"'],
    ['Y - X', 'not-a-query query, sign 3: "-"'],
    ['Y[]', 'not-a-query query, sign 3: "]"'],
    ['Y[X=1, X=0]', 'not-a-query query, sign 8: "X"'],
    ['Y[Y=1]', 'not-a-query query, sign 3: "Y"'],
    ['Y[X=1][M=1]', 'not-a-query query, sign 7: "["'],
    ['Z', 'unknown-node query, sign 1: "Z"'],
    ['Y[Z=1]', 'unknown-node query, sign 3: "Z"'],
    ['constructor', 'unknown-node query, sign 1: "constructor"'],
    ['process.exit()', 'unknown-node query, sign 1: "process"'],
  ])('%j is refused with the place', (query, expected) => {
    expect(refusal(query)).toBe(expected);
  });

  test('brackets in brackets without end are refused, not followed', () => {
    expect(refusal(`${'('.repeat(31)}Y${')'.repeat(31)}`)).toContain('not-a-query');
    expect(refusal(`${'!'.repeat(31)}Y`)).toContain('not-a-query');
    expect(refusal(`${'(Y|'.repeat(28)}Y${')'.repeat(28)}`)).toBe('answered');
    expect(refusal('Y|'.repeat(600))).toContain('not-a-query');
  });

  test('any text at all is answered or refused, and nothing else', () => {
    const scraps = [
      'X',
      'Y',
      'M',
      '0',
      '1',
      '[',
      ']',
      '(',
      ')',
      '=',
      '==',
      '>',
      '&',
      '|',
      '!',
      ',',
    ];
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, (query) => {
        expect(refusal(query)).toMatch(/^(answered|not-a-query|unknown-node)/);
      }),
      runs(500),
    );
  });
});

describe('what is known of a case', () => {
  test('may be values or a query, which come to the same', () => {
    expect(asked(chain, 'Y[X=1] > Y[X=0]', 'X == 1 & !M')).toBe(
      asked(chain, 'Y[X=1] > Y[X=0]', { X: 1, M: 0 }),
    );
  });

  test('that the model cannot produce gives no number: the answer says so', () => {
    const never = causalModel('X -> Y', { without: { Y: ['10', '01', '11'] } });
    expect(causalQuery(never, 'X', { Y: 1 })).toEqual({ kind: 'impossible', given: 0 });
  });

  test('is refused where it names no node, or has another value than 0 and 1', () => {
    // A caller without types can pass anything.
    const bad = { Q: 1, X: 2 } as unknown as Given;
    expect(refusal('Y', bad)).toBe('unknown-node given.Q: "Q",not-binary given.X: 2');
    expect(refusal('Y', 'Q')).toBe('unknown-node given, sign 1: "Q"');
  });

  test('has the probability that it had before it was known', () => {
    const answer = causalQuery(chain, 'Y', { X: 1 });
    expect(answer.kind === 'answered' && answer.given).toBeCloseTo(1 / 2, 12);
  });
});

describe('laws', () => {
  const shares = (types: readonly string[]) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: types.length, maxLength: types.length })
      .map((parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0);
        return Object.fromEntries(types.map((type, i) => [type, (parts[i] ?? 0) / whole]));
      });
  const root = shares(['0', '1']);
  const one = shares(['00', '10', '01', '11']);

  test('a probability and that of its negation make one', () => {
    fc.assert(
      fc.property(root, one, one, (X, M, Y) => {
        const model = causalModel('X -> M -> Y', { priors: { X, M, Y } });
        for (const query of ['Y[X=1] > Y[X=0]', 'Y', 'M & !Y'])
          expect(asked(model, query) + asked(model, `!(${query})`)).toBeCloseTo(1, 9);
      }),
      runs(30),
    );
  });

  test('an effect along a chain is both links forwards or both backwards', () => {
    fc.assert(
      fc.property(root, one, one, (X, M, Y) => {
        const model = causalModel('X -> M -> Y', { priors: { X, M, Y } });
        const [forwards, backwards] = ['01', '10'].map((type) => (M[type] ?? 0) * (Y[type] ?? 0));
        expect(asked(model, 'Y[X=1] > Y[X=0]')).toBeCloseTo((forwards ?? 0) + (backwards ?? 0), 9);
      }),
      runs(50),
    );
  });

  test('within the bounds that many cases give lies what the types say of one', () => {
    // P(X caused Y | X = Y = 1) is between (p₁ − p₀)/p₁ and (1 − p₀)/p₁, whatever the types.
    fc.assert(
      fc.property(root, one, (X, Y) => {
        const model = causalModel('X -> Y', { priors: { X, Y } });
        const [p0, p1] = [asked(model, 'Y[X=0]'), asked(model, 'Y[X=1]')];
        const caused = asked(model, 'Y[X=1] > Y[X=0]', { X: 1, Y: 1 });
        expect(caused).toBeGreaterThanOrEqual((p1 - p0) / p1 - 1e-9);
        expect(caused).toBeLessThanOrEqual((1 - p0) / p1 + 1e-9);
      }),
      runs(100),
    );
  });

  test('a node that nothing connects changes nothing', () => {
    fc.assert(
      fc.property(root, one, (X, Y) => {
        const priors = { X, Y };
        const caused = (diagram: string, options: CausalModelOptions) =>
          asked(causalModel(diagram, options), 'Y[X=1] > Y[X=0]', { X: 1, Y: 1 });
        expect(caused('X -> Y; A', { priors })).toBeCloseTo(caused('X -> Y', { priors }), 9);
      }),
      runs(30),
    );
  });
});
