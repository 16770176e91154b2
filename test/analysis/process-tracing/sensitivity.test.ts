/** How much it takes to change a conclusion: by hand, and against weighing again with the number changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conclusion } from '../../../src/analysis/process-tracing/conclusion.js';
import {
  type Sensitivity,
  sensitivity,
} from '../../../src/analysis/process-tracing/sensitivity.js';
import { weigh } from '../../../src/analysis/process-tracing/weigh.js';
import type { Weighing } from '../../../src/analysis/process-tracing/weighing.js';
import { Refused } from '../../../src/analysis/refused.js';
import { runs } from '../../laws/runs.js';
import { aWeighing } from './a-weighing.js';
import { twoSided } from './two-sided.js';

/** The sensitivity of a weighing that has a conclusion. */
function found(answer: Sensitivity): Extract<Sensitivity, { kind: 'sensitivity' }> {
  if (answer.kind !== 'sensitivity') throw new Error('there is a conclusion');
  return answer;
}

const concluded = (weighing: Weighing): Conclusion => weigh(weighing).conclusion;
/** One hypothesis leads, or several are tied. */
const led = (names: readonly string[]): Conclusion =>
  names.length === 1 && names[0] !== undefined ? leads(names[0]) : { kind: 'tied', between: names };
const leads = (hypothesis: string): Conclusion => ({ kind: 'leads', hypothesis });

describe('two pieces at even odds, 4 : 1 for and 2 : 1 against', () => {
  const weighing = twoSided(
    0.5,
    ['present', 0.8, 0.2],
    ['present', 0.3, 0.6],
    ['not-sought', 0.9, 0.1],
  );
  const answer = found(sensitivity(weighing));

  test('the smallest weight that changes the conclusion is the one by which it leads: 2 : 1', () => {
    expect(answer.leading).toBe('H');
    expect(answer.margins).toEqual([
      {
        rival: 'not-H',
        decibels: expect.closeTo(3.01, 2),
        // Two pieces were sought.
        perPiece: expect.closeTo(1.505, 3),
      },
    ]);
  });

  test('a piece at its even weight leaves the two equal', () => {
    // By hand: without the first the odds are 1 : 2, without the second 4 : 1, without the third 2 : 1.
    expect(answer.evidence.map(({ weight, even }) => [weight, even])).toEqual([
      [expect.closeTo(6.021, 3), expect.closeTo(3.01, 2)],
      [expect.closeTo(-3.01, 2), expect.closeTo(-6.021, 3)],
      [0, expect.closeTo(-3.01, 2)],
    ]);
  });

  test('it is said what would have been concluded, had a piece come out otherwise', () => {
    expect(answer.evidence.map(({ conclusions }) => conclusions)).toEqual([
      { present: leads('H'), absent: leads('not-H'), 'not-sought': leads('not-H') },
      { present: leads('H'), absent: leads('H'), 'not-sought': leads('H') },
      // 2 : 1 times 9 : 1, and times 1 : 9.
      { present: leads('H'), absent: leads('not-H'), 'not-sought': leads('H') },
    ]);
  });

  test('a likelihood changes the conclusion where it makes the products equal', () => {
    // By hand, for the first piece: p × .3 = .2 × .6 and .8 × .3 = p × .6.
    expect(answer.evidence[0]?.likelihoods).toEqual([
      {
        hypothesis: 'H',
        is: 0.8,
        flip: { kind: 'at', value: expect.closeTo(0.4, 12), below: ['not-H'], above: ['H'] },
      },
      {
        hypothesis: 'not-H',
        is: 0.2,
        flip: { kind: 'at', value: expect.closeTo(0.4, 12), below: ['H'], above: ['not-H'] },
      },
    ]);
  });

  test('what was not sought has no point at which it changes anything', () => {
    expect(answer.evidence[2]?.likelihoods.map(({ flip }) => flip)).toEqual([
      { kind: 'none', within: [0, 1] },
      { kind: 'none', within: [0, 1] },
    ]);
  });

  test('a prior changes it from a third on: 1 : 2 against evidence of 2 : 1', () => {
    expect(answer.priors.map(({ hypothesis, flip }) => [hypothesis, flip])).toEqual([
      ['H', { kind: 'at', value: expect.closeTo(1 / 3, 12), below: ['not-H'], above: ['H'] }],
      ['not-H', { kind: 'at', value: expect.closeTo(2 / 3, 12), below: ['H'], above: ['not-H'] }],
    ]);
  });

  test('outside the range asked about, nothing is found, and the range is stated', () => {
    const narrow = found(sensitivity(weighing, { likelihoods: [0.5, 1], priors: [0.4, 0.6] }));
    expect(narrow.evidence[0]?.likelihoods[0]?.flip).toEqual({ kind: 'none', within: [0.5, 1] });
    expect(narrow.priors[0]?.flip).toEqual({ kind: 'none', within: [0.4, 0.6] });
  });

  test('the first piece alone carries the conclusion: without it there is another', () => {
    expect(answer.fewest).toEqual({
      kind: 'found',
      evidence: ['E1'],
      conclusion: leads('not-H'),
      tried: 1,
    });
  });
});

test('the nearest of several rivals comes first, whatever their order', () => {
  const hypotheses = [
    { id: 'far', prior: 0.1 },
    { id: 'first', prior: 0.6 },
    { id: 'near', prior: 0.3 },
  ];
  const { margins, leading } = found(sensitivity({ hypotheses, evidence: [] }));
  expect(leading).toBe('first');
  expect(margins).toEqual([
    { rival: 'near', decibels: expect.closeTo(3.01, 2), perPiece: null },
    { rival: 'far', decibels: expect.closeTo(7.78, 2), perPiece: null },
  ]);
});

describe('the search for the fewest pieces', () => {
  const three = twoSided(
    0.4,
    ['present', 0.6, 0.3],
    ['present', 0.6, 0.3],
    ['present', 0.6, 0.3],
    ['present', 0.6, 0.3],
  );

  test('finds as few as there are: of 16 : 1 and a prior of 2 : 3, four pieces', () => {
    expect(found(sensitivity(three, { leftOut: 4 })).fewest).toEqual({
      kind: 'found',
      evidence: ['E1', 'E2', 'E3', 'E4'],
      conclusion: leads('not-H'),
      tried: 4 + 6 + 4 + 1,
    });
  });

  test('states its bound where it finds none, and whether it got so far', () => {
    expect(found(sensitivity(three)).fewest).toEqual({
      kind: 'none',
      together: 3,
      tried: 14,
      stopped: false,
    });
    expect(found(sensitivity(three, { tries: 5 })).fewest).toEqual({
      kind: 'none',
      together: 3,
      tried: 5,
      stopped: true,
    });
  });
});

describe('where there is no conclusion, there is none to change', () => {
  test('two that are tied', () => {
    expect(sensitivity(twoSided(0.5, ['present', 0.8, 0.8]))).toEqual({
      kind: 'no-conclusion',
      conclusion: { kind: 'tied', between: ['H', 'not-H'] },
    });
  });

  test('none that is left', () => {
    expect(sensitivity(twoSided(0.5, ['present', 0, 0]))).toEqual({
      kind: 'no-conclusion',
      conclusion: { kind: 'all-refuted', by: 'E1' },
    });
  });
});

test('a rival that is refuted is out of reach of every weight, but not of the piece that refuted it', () => {
  const answer = found(sensitivity(twoSided(0.5, ['present', 0.2, 0], ['present', 0.3, 0.6])));
  expect(answer.margins).toEqual([{ rival: 'not-H', decibels: 'infinity', perPiece: 'infinity' }]);
  expect(answer.evidence.map(({ weight, even }) => [weight, even])).toEqual([
    // Had the first piece weighed 3 dB for H, the second would have made them equal.
    ['infinity', expect.closeTo(3.01, 2)],
    [expect.closeTo(-3.01, 2), '-infinity'],
  ]);
  expect(answer.evidence[0]?.conclusions.absent).toEqual(leads('not-H'));
});

test('bad ranges and bounds are refused, with everything else that is wrong', () => {
  const codes = (act: () => unknown): readonly string[] => {
    try {
      act();
    } catch (error) {
      if (error instanceof Refused)
        return error.objections.map(({ code, path }) => `${code} ${path}`);
    }
    return [];
  };
  expect(
    codes(() =>
      sensitivity(
        { ...twoSided(0.5), hypotheses: [{ id: 'H', prior: 1 }] },
        { likelihoods: [1, 0], priors: [0, 2], leftOut: -1, tries: 0.5 },
      ),
    ),
  ).toEqual([
    'nothing-to-compare hypotheses',
    'bad-range likelihoods',
    'bad-range priors',
    'bad-bound leftOut',
    'bad-bound tries',
  ]);
});

describe('against weighing again', () => {
  const step = 1e-6;
  const isInside = (value: number): boolean => value > 2 * step && value < 1 - 2 * step;

  /** The weighing with one likelihood put in place of another. */
  const withLikelihood = (
    weighing: Weighing,
    piece: string,
    hypothesis: string,
    probability: number,
  ): Weighing => ({
    ...weighing,
    evidence: weighing.evidence.map((one) =>
      one.id !== piece
        ? one
        : {
            ...one,
            likelihoods: one.likelihoods.map((likelihood) =>
              likelihood.hypothesis === hypothesis ? { ...likelihood, probability } : likelihood,
            ),
          },
    ),
  });

  /** The weighing with one prior put in place of another, the others shrunk in proportion. */
  const withPrior = (weighing: Weighing, hypothesis: string, prior: number): Weighing => {
    const was = weighing.hypotheses.find(({ id }) => id === hypothesis)?.prior ?? 0;
    return {
      ...weighing,
      hypotheses: weighing.hypotheses.map((one) => ({
        ...one,
        prior: one.id === hypothesis ? prior : (one.prior * (1 - prior)) / (1 - was),
      })),
    };
  };

  test('on either side of a flip point lead the hypotheses that it names', () => {
    let points = 0;
    fc.assert(
      fc.property(aWeighing(), (weighing) => {
        const answer = sensitivity(weighing);
        if (answer.kind !== 'sensitivity') return;
        for (const { evidence, likelihoods } of answer.evidence)
          for (const { hypothesis, flip } of likelihoods) {
            if (flip.kind === 'none' || !isInside(flip.value)) continue;
            points += 1;
            const at = (value: number) =>
              concluded(withLikelihood(weighing, evidence, hypothesis, value));
            expect(at(flip.value - step)).toEqual(led(flip.below));
            expect(at(flip.value + step)).toEqual(led(flip.above));
          }
        for (const { hypothesis, flip } of answer.priors) {
          if (flip.kind === 'none' || !isInside(flip.value)) continue;
          points += 1;
          const at = (value: number) => concluded(withPrior(weighing, hypothesis, value));
          expect(at(flip.value - step)).toEqual(led(flip.below));
          expect(at(flip.value + step)).toEqual(led(flip.above));
        }
      }),
      runs(150),
    );
    expect(points).toBeGreaterThan(0);
  });

  test('where no flip point is found, the conclusion is the same at both ends', () => {
    fc.assert(
      fc.property(aWeighing(), (weighing) => {
        const answer = sensitivity(weighing);
        if (answer.kind !== 'sensitivity') return;
        for (const { evidence, likelihoods } of answer.evidence)
          for (const { hypothesis, flip } of likelihoods) {
            if (flip.kind === 'at') continue;
            for (const end of [step, 1 - step])
              expect(concluded(withLikelihood(weighing, evidence, hypothesis, end))).toEqual(
                leads(answer.leading),
              );
          }
      }),
      runs(150),
    );
  });

  test('evidence of the smallest weight against the conclusion ties it, and a little more changes it', () => {
    fc.assert(
      fc.property(aWeighing({ dependent: true }), (weighing) => {
        const answer = sensitivity(weighing);
        if (answer.kind !== 'sensitivity') return;
        const [margin] = answer.margins;
        if (margin === undefined || typeof margin.decibels !== 'number') return;
        const against = (decibels: number): Conclusion =>
          concluded({
            ...weighing,
            evidence: [
              ...weighing.evidence,
              {
                id: 'more',
                observed: 'present',
                likelihoods: weighing.hypotheses.map(({ id }) => ({
                  hypothesis: id,
                  probability:
                    id === margin.rival
                      ? 0.5
                      : 0.5 * 10 ** (-decibels / 10) * (id === answer.leading ? 1 : 0.5),
                })),
              },
            ],
          });
        expect(against(margin.decibels + 0.001)).toEqual(leads(margin.rival));
        expect(against(margin.decibels - 0.001)).toEqual(leads(answer.leading));
      }),
      runs(200),
    );
  });

  test('the fewest pieces are enough, and no smaller set is', () => {
    fc.assert(
      fc.property(aWeighing({ dependent: true }), (weighing) => {
        const answer = sensitivity(weighing, { leftOut: 8, tries: 1_000 });
        if (answer.kind !== 'sensitivity') return;
        const without = (mask: number): Conclusion =>
          concluded({
            ...weighing,
            evidence: weighing.evidence.map((one, index) =>
              ((mask >> index) & 1) === 1 ? { ...one, observed: 'not-sought' } : one,
            ),
          });
        const sought = weighing.evidence.map(({ observed }) => observed !== 'not-sought');
        const sizes = Array.from({ length: 1 << sought.length }, (_, mask) => mask)
          .filter((mask) => sought.every((is, index) => is || ((mask >> index) & 1) === 0))
          .filter((mask) => {
            const one = without(mask);
            return one.kind !== 'leads' || one.hypothesis !== answer.leading;
          })
          .map((mask) => mask.toString(2).replaceAll('0', '').length);
        const least = sizes.length === 0 ? null : Math.min(...sizes);
        expect(answer.fewest.kind === 'found' ? answer.fewest.evidence.length : null).toBe(least);
      }),
      runs(30),
    );
  });
});
