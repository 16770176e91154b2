/** What a weighing says, what it refuses, and what it warns of. */
import { describe, expect, test } from 'vitest';
import { weigh } from '../../../src/analysis/process-tracing/weigh.js';
import {
  type Evidence,
  type Likelihood,
  type Weighing,
  weighingOf,
} from '../../../src/analysis/process-tracing/weighing.js';
import { Refused } from '../../../src/analysis/refused.js';
import { piece, twoSided } from './two-sided.js';

const plain = twoSided(0.25, ['present', 0.8, 0.2], ['absent', 0.9, 0.6], ['not-sought', 0.7, 0.1]);

/** The codes of a refusal, each with its path. */
function refusal(weighing: Weighing): readonly string[] {
  try {
    weigh(weighing);
  } catch (error) {
    if (error instanceof Refused)
      return error.objections.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe('the three cases of evidence', () => {
  const { steps, weights } = weigh(plain);

  test('what was seen counts with its likelihood, what was not there with one minus it', () => {
    expect(steps[0]?.likelihoods).toEqual({ H: 0.8, 'not-H': 0.2 });
    expect(steps[1]?.likelihoods).toEqual({
      H: expect.closeTo(0.1, 12),
      'not-H': expect.closeTo(0.4, 12),
    });
  });

  test('what nobody looked for is certain under every hypothesis, and weighs nothing', () => {
    expect(steps[2]?.likelihoods).toEqual({ H: 1, 'not-H': 1 });
    expect(weights[0]?.evidence['E3']).toBe(0);
    expect(steps[2]?.posterior).toEqual(steps[1]?.posterior);
  });

  test('each step tells what is known after it', () => {
    // By hand: odds 1 : 3, times 4 : 1, times 1 : 4.
    expect(steps.map(({ posterior }) => posterior?.['H'])).toEqual([
      expect.closeTo(4 / 7, 12),
      expect.closeTo(1 / 4, 12),
      expect.closeTo(1 / 4, 12),
    ]);
  });

  test('the weights are those of the odds: 6.02 dB for, 6.02 against', () => {
    expect(weights).toEqual([
      {
        over: 'H',
        under: 'not-H',
        prior: expect.closeTo(-4.771, 3),
        evidence: { E1: expect.closeTo(6.021, 3), E2: expect.closeTo(-6.021, 3), E3: 0 },
        total: expect.closeTo(0, 6),
        posterior: expect.closeTo(-4.771, 3),
      },
    ]);
  });
});

describe('likelihoods of 0 and 1', () => {
  test('a piece that cannot be, and is there, refutes with a weight that is a word and no number', () => {
    const { posterior, weights, warnings, conclusion } = weigh(twoSided(0.5, ['present', 0, 0.3]));
    expect(posterior).toEqual({ H: 0, 'not-H': 1 });
    expect(weights[0]?.evidence['E1']).toBe('-infinity');
    expect(weights[0]?.posterior).toBe('-infinity');
    expect(conclusion).toEqual({ kind: 'leads', hypothesis: 'not-H' });
    expect(warnings.filter(({ code }) => code === 'refuted')).toEqual([
      { code: 'refuted', about: ['E1', 'H'], says: expect.stringContaining('refutes H') },
    ]);
  });

  test('a hypothesis is refuted once, by the first piece that does it', () => {
    const { warnings } = weigh(twoSided(0.5, ['present', 0, 0.3], ['present', 0, 0.3]));
    expect(warnings.filter(({ code }) => code === 'refuted').map(({ about }) => about)).toEqual([
      ['E1', 'H'],
    ]);
  });

  test('every likelihood of 0 or 1 is flagged, whether it came to bear or not', () => {
    const { warnings } = weigh(twoSided(0.5, ['present', 1, 0.3], ['not-sought', 0.5, 0]));
    expect(warnings.filter(({ code }) => code === 'zero-or-one').map(({ about }) => about)).toEqual(
      [
        ['E1', 'H'],
        ['E2', 'not-H'],
      ],
    );
  });

  test('no answer holds an infinite number or none at all, so that JSON keeps it whole', () => {
    const tiny = 5e-324;
    for (const weighing of [
      twoSided(0.5, ['present', 0, 0.3], ['absent', 1, 1], ['present', 0, 0]),
      twoSided(0, ['present', 0.5, 0.3]),
      twoSided(0.5, ['present', 1, tiny], ['present', 1, tiny]),
      twoSided(tiny, ['present', tiny, 1]),
    ]) {
      const weighed = weigh(weighing);
      expect(JSON.parse(JSON.stringify(weighed))).toEqual(weighed);
    }
  });

  test('when every hypothesis is refuted there is no posterior, and the piece that did it is named', () => {
    const { conclusion, posterior, steps, weights } = weigh(
      twoSided(0.5, ['present', 0, 0.3], ['absent', 0.5, 1], ['present', 0.5, 0.5]),
    );
    expect(conclusion).toEqual({ kind: 'all-refuted', by: 'E2' });
    expect(posterior).toBeNull();
    expect(steps.map((step) => step.posterior)).toEqual([{ H: 0, 'not-H': 1 }, null, null]);
    expect(weights[0]?.total).toBe('incomparable');
    expect(weights[0]?.posterior).toBe('incomparable');
  });

  test('a thousand pieces against do not refute: a thousand for bring the hypothesis back', () => {
    const against = Array.from({ length: 1000 }, () => ['present', 0.01, 0.5] as const);
    const for_ = Array.from({ length: 1000 }, () => ['present', 0.5, 0.01] as const);
    const low = weigh(twoSided(0.3, ...against));
    expect(low.weights[0]?.posterior).toBeCloseTo(-3.68 - 16_989.7, 1);
    expect(low.warnings.map(({ code }) => code)).toEqual(['no-residual']);
    expect(weigh(twoSided(0.3, ...against, ...for_)).posterior?.['H']).toBeCloseTo(0.3, 9);
  });
});

describe('what is refused', () => {
  const [first, second] = plain.evidence;
  const withEvidence = (...evidence: readonly (Evidence | undefined)[]): Weighing => ({
    ...plain,
    evidence: evidence.filter((one) => one !== undefined),
  });

  test('priors that do not sum to one', () => {
    const hypotheses = [
      { id: 'H', prior: 0.5 },
      { id: 'not-H', prior: 0.6 },
    ];
    expect(() => weigh({ hypotheses, evidence: [] })).toThrow(
      'weigh refuses: hypotheses: expected priors that sum to 1, received 1.1; if several can hold together, list their combinations as hypotheses of their own [not-a-whole]',
    );
    expect(
      refusal({
        hypotheses: hypotheses.map(({ id }) => ({ id, prior: 0.4 })),
        evidence: [],
      }),
    ).toEqual(['not-a-whole hypotheses']);
  });

  test('three thirds are one: what adding leaves over is no fault', () => {
    const hypotheses = ['a', 'b', 'c'].map((id) => ({ id, prior: 1 / 3 }));
    expect(weigh({ hypotheses, evidence: [] }).posterior?.['a']).toBeCloseTo(1 / 3, 12);
  });

  test.each([-0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY])(
    'the prior and the likelihood %d',
    (number) => {
      expect(refusal({ ...plain, ...twoSided(number) })).toContain(
        'not-a-probability hypotheses[0].prior',
      );
      expect(refusal(twoSided(0.5, ['present', 0.5, number]))).toEqual([
        'not-a-probability evidence[0].likelihoods[1].probability',
      ]);
    },
  );

  test('a single hypothesis: there is nothing to compare it with', () => {
    expect(refusal({ hypotheses: [{ id: 'H', prior: 1 }], evidence: [] })).toEqual([
      'nothing-to-compare hypotheses',
    ]);
  });

  test('a likelihood too few, one too many, and one of a hypothesis that is not weighed', () => {
    const likelihoods = first?.likelihoods.slice(0, 1) ?? [];
    expect(refusal(withEvidence({ id: 'E1', observed: 'present', likelihoods }))).toEqual([
      'likelihoods-incomplete evidence[0].likelihoods',
    ]);
    const twice = [...(first?.likelihoods ?? []), ...likelihoods];
    expect(refusal(withEvidence({ id: 'E1', observed: 'present', likelihoods: twice }))).toEqual([
      'likelihoods-incomplete evidence[0].likelihoods',
    ]);
    const other = { hypothesis: 'H2', probability: 0.1 };
    expect(
      refusal(
        withEvidence({ id: 'E1', observed: 'present', likelihoods: [...likelihoods, other] }),
      ),
    ).toEqual(['likelihoods-incomplete evidence[0].likelihoods']);
  });

  test('an id that is no plain word, and the same id twice', () => {
    const named = (id: string): Evidence => piece(id, ['present', 0.5, 0.4]);
    expect(
      refusal(withEvidence(named('constructor'), named('3rd'), named('a'), named('a'))),
    ).toEqual(['bad-id evidence[0].id', 'bad-id evidence[1].id', 'duplicate-id evidence[3].id']);
  });

  test('an observation that is none of the three', () => {
    // A caller without types can pass any text.
    const observed = 'unknown' as unknown as 'absent';
    expect(refusal(withEvidence({ ...piece('E1', ['present', 0.5, 0.4]), observed }))).toEqual([
      'bad-observation evidence[0].observed',
    ]);
  });

  test('everything that is wrong is told at once', () => {
    expect(
      refusal({
        hypotheses: [
          { id: 'H', prior: 2 },
          { id: 'H', prior: 0.5 },
        ],
        evidence: [piece('', ['present', 0.5, 7])],
      }),
    ).toEqual([
      'duplicate-id hypotheses[1].id',
      'not-a-probability hypotheses[0].prior',
      'bad-id evidence[0].id',
      'not-a-probability evidence[0].likelihoods[1].probability',
    ]);
  });

  describe('evidence that depends on other evidence', () => {
    const likelihood = (given: Likelihood['given'], probability = 0.5): Likelihood => ({
      hypothesis: 'H',
      probability,
      ...(given === undefined ? {} : { given }),
    });
    const depending = (given: Likelihood['given'], probability?: number): Evidence => ({
      id: 'E2',
      observed: 'present',
      likelihoods: [likelihood(given, probability), { hypothesis: 'not-H', probability: 0.4 }],
    });

    test('which does not stand before it', () => {
      const on = [{ evidence: 'E1', observed: 'present', probability: 0.5 }] as const;
      expect(refusal(withEvidence(depending(on), first))).toEqual([
        'given-later evidence[0].likelihoods[0].given[0].evidence',
      ]);
    });

    test('on two other pieces, and twice on the same case', () => {
      const on = (...evidence: readonly string[]) =>
        evidence.map((id) => ({ evidence: id, observed: 'present' as const, probability: 0.5 }));
      const third = { ...depending(on('E1', 'E0')), id: 'E3' };
      const zeroth = piece('E0', ['present', 0.5, 0.5]);
      expect(refusal(withEvidence(zeroth, first, third))).toEqual([
        'given-several evidence[2].likelihoods[0].given[1].evidence',
      ]);
      expect(refusal(withEvidence(first, depending(on('E1', 'E1'))))).toEqual([
        'given-twice evidence[1].likelihoods[0].given[1].observed',
      ]);
    });

    test('where its cases do not come to the whole: E1 is .8, so .9 and .1 come to .74', () => {
      const on = [
        { evidence: 'E1', observed: 'present', probability: 0.9 },
        { evidence: 'E1', observed: 'absent', probability: 0.1 },
      ] as const;
      expect(refusal(withEvidence(first, depending(on, 0.5)))).toEqual([
        'does-not-fit evidence[1].likelihoods[0].probability',
      ]);
      expect(() => weigh(withEvidence(first, depending(on, 0.5)))).toThrow('about 0.74');
      expect(refusal(withEvidence(first, depending(on, 0.74)))).toEqual([]);
      // The rounding of a file in whole percent is let pass.
      expect(refusal(withEvidence(first, depending(on, 0.745)))).toEqual([]);
      expect(refusal(withEvidence(first, depending(on, 0.746)))).toHaveLength(1);
    });

    test('where one case leaves the other less than nothing', () => {
      const on = [{ evidence: 'E1', observed: 'present', probability: 0.9 }] as const;
      expect(refusal(withEvidence(first, depending(on, 0.5)))).toEqual([
        'does-not-fit evidence[1].likelihoods[0].given',
      ]);
    });

    test('on a piece that was sought: the case that occurred is the one that counts', () => {
      const on = [{ evidence: 'E1', observed: 'present', probability: 0.6 }] as const;
      const step = (weighing: Weighing) => weigh(weighing).steps[1]?.likelihoods['H'];
      expect(step(withEvidence(first, depending(on)))).toBe(0.6);
      // The other case is what is left: .5 = .6 × .8 + p × .2.
      const absent = piece('E1', ['absent', 0.8, 0.2]);
      expect(step(withEvidence(absent, depending(on)))).toBeCloseTo(0.1, 12);
      const unsought = piece('E1', ['not-sought', 0.8, 0.2]);
      expect(step(withEvidence(unsought, depending(on)))).toBeCloseTo(0.5, 12);
    });
  });

  test('nothing of a weighing that is whole', () => {
    expect(refusal(withEvidence(first, second))).toEqual([]);
  });
});

describe('warnings', () => {
  const codes = (weighing: Weighing) => weigh(weighing).warnings.map(({ code }) => code);

  test('of hypotheses that leave no room for an answer not listed', () => {
    expect(codes(twoSided(0.5, ['present', 0.8, 0.2]))).toEqual(['no-residual']);
    const [first, ...rest] = twoSided(0.5).hypotheses;
    if (first === undefined) throw new Error('two hypotheses');
    const hypotheses = [{ ...first, residual: true as const }, ...rest];
    expect(codes({ ...twoSided(0.5, ['present', 0.8, 0.2]), hypotheses })).toEqual([]);
  });

  test('of evidence that is as probable under every hypothesis', () => {
    expect(codes(twoSided(0.5, ['present', 0.8, 0.8], ['absent', 0.4, 0.2]))).toEqual([
      'no-residual',
      'equal-likelihoods',
    ]);
  });

  test('of a piece that says again what an earlier one said', () => {
    const again: Evidence = {
      id: 'again',
      observed: 'present',
      likelihoods: [
        ['H', 0.8],
        ['not-H', 0.2],
      ].map(([hypothesis, probability]) => ({
        hypothesis: String(hypothesis),
        probability: Number(probability),
        given: [
          { evidence: 'E1', observed: 'present', probability: 1 },
          { evidence: 'E1', observed: 'absent', probability: 0 },
        ],
      })),
    };
    const once = twoSided(0.5, ['present', 0.8, 0.2]);
    const twice = weigh({ ...once, evidence: [...once.evidence, again] });
    expect(twice.posterior).toEqual(weigh(once).posterior);
    expect(twice.warnings.find(({ code }) => code === 'equal-likelihoods')?.about).toEqual([
      'again',
    ]);
  });

  test('of two pieces about the same thing that are weighed as if they were independent', () => {
    const about = (id: string, ...ids: readonly string[]): Evidence => ({
      ...piece(id, ['present', 0.8, 0.2]),
      about: ids,
    });
    const shared = (...evidence: readonly Evidence[]) =>
      weigh({ ...twoSided(0.5), evidence })
        .warnings.filter(({ code }) => code === 'shared-ground')
        .map((warning) => warning.about);
    expect(shared(about('a', 'E1', 'E2'), about('b', 'E2'), about('c', 'E3'))).toEqual([
      ['a', 'b'],
    ]);
    // Where the dependence is declared, or one of the two was not sought, nothing is counted twice.
    const given = [{ evidence: 'a', observed: 'present' as const, probability: 0.9 }];
    const likelihoods = about('b').likelihoods.map((one) =>
      one.hypothesis === 'H' ? { ...one, given } : one,
    );
    expect(shared(about('a', 'E2'), { ...about('b', 'E2'), likelihoods })).toEqual([]);
    expect(shared(about('a', 'E2'), { ...about('b', 'E2'), observed: 'not-sought' })).toEqual([]);
  });

  test('of priors that no evidence can change, and of evidence that nobody sought', () => {
    expect(codes(twoSided(0, ['not-sought', 0.8, 0.2]))).toEqual([
      'no-residual',
      'fixed-prior',
      'fixed-prior',
      'nothing-sought',
    ]);
  });
});

test('a weighing of a file is weighed in probabilities', () => {
  const coded = [{ basis: 'assumed', checked: 'memory', cite: null }] as const;
  const weighing = weighingOf({
    id: 'w',
    says: 'which of the two',
    hypotheses: [
      { id: 'deal', says: 'the deal', percent: 40 },
      { id: 'other', says: 'anything else', percent: 60, residual: true },
    ],
    evidence: [
      {
        id: 'arms',
        says: 'arms are delivered',
        about: ['E1'],
        observed: 'present',
        likelihoods: [
          { hypothesis: 'deal', percent: 90 },
          { hypothesis: 'other', percent: 30 },
        ],
        coded,
      },
      {
        id: 'visit',
        says: 'a visit follows',
        observed: 'absent',
        likelihoods: [
          {
            hypothesis: 'deal',
            percent: 50,
            given: [{ evidence: 'arms', observed: 'present', percent: 50 }],
          },
          { hypothesis: 'other', percent: 75 },
        ],
        coded,
      },
    ],
    coded,
  });
  // By hand: 40 : 60, times 90 : 30, times 50 : 25.
  expect(weigh(weighing).posterior?.['deal']).toBeCloseTo(4 / 5, 12);
  expect(weigh(weighing).warnings.map(({ code }) => code)).toEqual([]);
  expect(weighing.evidence[0]?.about).toEqual(['E1']);
});
