/**
 * Published numbers, to the digits they are printed with.
 *
 * [P]: printed in the publication. [A]: follows from its printed inputs by arithmetic. II: Humphreys & Jacobs,
 * *Integrated Inferences*. DL: DeclareDesign, DesignLibrary, `process_tracing_designer`.
 */
import { describe, expect, test } from 'vitest';
import { causationBounds } from '../../../src/analysis/process-tracing/causation-bounds.js';
import { classifyTest } from '../../../src/analysis/process-tracing/classify-test.js';
import { correlated } from '../../../src/analysis/process-tracing/correlated.js';
import { decibels } from '../../../src/analysis/process-tracing/decibels.js';
import { weigh } from '../../../src/analysis/process-tracing/weigh.js';
import type { Observed, Weighing } from '../../../src/analysis/process-tracing/weighing.js';
import { type Clue, twoSided } from './two-sided.js';

const posteriorOf = (weighing: Weighing, hypothesis = 'H'): number =>
  weigh(weighing).posterior?.[hypothesis] ?? Number.NaN;

const updated = (prior: number, ...clues: readonly Clue[]): number =>
  posteriorOf(twoSided(prior, ...clues));

const weightOf = (clue: Clue) => weigh(twoSided(0.5, clue)).weights[0]?.evidence['E1'];

describe('a chain X → K → Y (II ch. 5 [P])', () => {
  // Half the cases answer with b or c at the first stage, half with b or d at the second.
  test('K seen raises a third to a half', () => {
    expect(updated(1 / 3, ['present', 1, 1 / 2])).toBeCloseTo(1 / 2, 12);
  });

  test('K looked for and not there leaves nothing', () => {
    expect(updated(1 / 3, ['absent', 1, 1 / 2])).toBe(0);
  });
});

describe('four tests of one hypothesis at even odds (II ch. 5 inputs [P], posteriors [A])', () => {
  test.each([
    ['straw-in-the-wind', 0.4, 0.6, 0.6, 0.4, 1.761, -1.761],
    ['hoop', 0.6, 0.95, 0.6129, 0.1111, 1.996, -9.031],
    ['smoking-gun', 0.05, 0.4, 0.8889, 0.3871, 9.031, -1.996],
    ['doubly-decisive', 0.05, 0.95, 0.95, 0.05, 12.788, -12.788],
  ] as const)('%s: %d against %d', (label, ifFalse, ifTrue, seen, unseen, up, down) => {
    expect(classifyTest(ifTrue, ifFalse).label).toBe(label);
    expect(updated(0.5, ['present', ifTrue, ifFalse])).toBeCloseTo(seen, 4);
    expect(updated(0.5, ['absent', ifTrue, ifFalse])).toBeCloseTo(unseen, 4);
    expect(weightOf(['present', ifTrue, ifFalse])).toBeCloseTo(up, 3);
    expect(weightOf(['absent', ifTrue, ifFalse])).toBeCloseTo(down, 3);
  });

  test('the smoking gun and the hoop have the same probative value, 0.90 in powers of ten [P]', () => {
    expect(Number(weightOf(['present', 0.4, 0.05])) / 10).toBeCloseTo(0.9, 2);
    expect(-Number(weightOf(['absent', 0.95, 0.6])) / 10).toBeCloseTo(0.9, 2);
  });

  test('a failed hoop takes .74 to .26 [P], .262 [A]', () => {
    expect(updated(0.74, ['absent', 0.95, 0.6])).toBeCloseTo(0.262, 3);
  });
});

describe('the decibel scale [A]', () => {
  test.each([
    [2, 3.01],
    [10, 10],
    [100, 20],
    [1000, 30],
  ])('%d : 1 is %d dB', (ratio, weight) => {
    expect(decibels(ratio / 1000, 1 / 1000)).toBeCloseTo(weight, 2);
  });

  test('30 dB at even odds is a probability of .99900', () => {
    expect(updated(0.5, ['present', 1, 0.001])).toBeCloseTo(0.999, 5);
  });
});

describe('two worlds: the data speak about the world too (II [P])', () => {
  // In A, K comes only where H holds; in B it always comes. H holds in half of either. P(A) = 2/3.
  const likelihoods = (a: number, aNot: number, b: number, bNot: number) => [
    { hypothesis: 'A-H', probability: a },
    { hypothesis: 'A-not-H', probability: aNot },
    { hypothesis: 'B-H', probability: b },
    { hypothesis: 'B-not-H', probability: bNot },
  ];
  const posterior =
    weigh({
      hypotheses: [
        { id: 'A-H', prior: 1 / 3 },
        { id: 'A-not-H', prior: 1 / 3 },
        { id: 'B-H', prior: 1 / 6 },
        { id: 'B-not-H', prior: 1 / 6 },
      ],
      evidence: [{ id: 'K', observed: 'present', likelihoods: likelihoods(1, 0, 1, 1) }],
    }).posterior ?? {};
  const of = (...ids: readonly string[]): number =>
    ids.reduce((sum, id) => sum + (posterior[id] ?? Number.NaN), 0);

  test('K makes the world A a half, no longer two thirds', () => {
    expect(of('A-H', 'A-not-H')).toBeCloseTo(1 / 2, 12);
  });

  test('H is three quarters, not the five sixths of an average over the old worlds', () => {
    const inA = updated(1 / 2, ['present', 1, 0]);
    const inB = updated(1 / 2, ['present', 1, 1]);
    expect((2 / 3) * inA + (1 / 3) * inB).toBeCloseTo(5 / 6, 12);
    expect(of('A-H', 'B-H')).toBeCloseTo(3 / 4, 12);
  });
});

test('a screening test, right in 99 of 100, makes one in a hundred one in two (II [P])', () => {
  expect(updated(0.01, ['present', 0.99, 0.01])).toBeCloseTo(0.5, 12);
});

describe('DesignLibrary: E1 .8 against .2, E2 .3 against 0, prior .5 (DL inputs [P], posteriors [A])', () => {
  test.each([
    ['E1', ['present', 0.8, 0.2], 0.8],
    ['no E1', ['absent', 0.8, 0.2], 0.2],
    ['E2', ['present', 0.3, 0], 1],
    ['no E2', ['absent', 0.3, 0], 0.41176],
  ] as const)('%s alone', (_, clue, expected) => {
    expect(updated(0.5, clue)).toBeCloseTo(expected, 5);
  });

  /** E2 goes together with E1 under H by this correlation. */
  const joint = (e1: Observed, e2: Observed, correlation: number): number => {
    const { ifPresent, ifAbsent } = correlated(0.8, 0.3, correlation);
    const [first, second] = twoSided(0.5, [e1, 0.8, 0.2], [e2, 0.3, 0]).evidence;
    if (first === undefined || second === undefined) throw new Error('two pieces');
    const [underH, underNotH] = second.likelihoods;
    if (underH === undefined || underNotH === undefined) throw new Error('two likelihoods');
    const given = [
      { evidence: 'E1', observed: 'present', probability: ifPresent },
      { evidence: 'E1', observed: 'absent', probability: ifAbsent },
    ] as const;
    const dependent = { ...second, likelihoods: [{ ...underH, given }, underNotH] };
    return posteriorOf({ ...twoSided(0.5), evidence: [first, dependent] });
  };

  test.each([
    ['absent', 'absent', 0, 0.14894],
    ['present', 'absent', 0, 0.73684],
    ['absent', 'present', 0, 1],
    ['present', 'present', 0, 1],
    ['absent', 'absent', -0.32, 0.09229],
    ['present', 'absent', -0.32, 0.7557],
    ['absent', 'absent', 0.32, 0.19892],
    ['present', 'absent', 0.32, 0.71483],
  ] as const)('E1 %s, E2 %s, correlation %d under H', (e1, e2, correlation, expected) => {
    expect(joint(e1, e2, correlation)).toBeCloseTo(expected, 5);
  });

  test('the joint cell is p₁p₂ + ρ√(p₁p₂q₁q₂)', () => {
    const { ifPresent } = correlated(0.8, 0.3, 0.32);
    expect(0.8 * ifPresent).toBeCloseTo(0.8 * 0.3 + 0.32 * 0.18330302779823363, 12);
  });

  test('a correlation that the two probabilities do not allow is refused, as there', () => {
    // .8 and .3 allow at most (.3 − .24)/.1833 = .327, for E2 cannot come more often than it does.
    expect(() => correlated(0.8, 0.3, 0.32)).not.toThrow();
    expect(() => correlated(0.8, 0.3, 0.33)).toThrow('[does-not-fit]');
    expect(() => correlated(0.8, 0.3, -0.9)).toThrow('[does-not-fit]');
    expect(() => correlated(0.8, 0.3, 1.1)).toThrow('[not-a-correlation]');
    expect(correlated(0.5, 0.5, 1)).toEqual({ ifPresent: 1, ifAbsent: 0 });
    expect(correlated(1, 0.3, 0.5)).toEqual({ ifPresent: 0.3, ifAbsent: 0.3 });
  });

  test('.8 against .2 is called a straw in the wind there; the ratios say what it is', () => {
    const usual = classifyTest(0.8, 0.2);
    expect(usual.label).toBe('doubly-decisive');
    expect([usual.presentRatio, usual.absentRatio]).toEqual([
      expect.closeTo(4, 12),
      expect.closeTo(1 / 4, 12),
    ]);
    expect(classifyTest(0.8, 0.2, 5).label).toBe('straw-in-the-wind');
  });
});

describe('two opposed doubly decisive clues, .8/.05 and .05/.8 (DL inputs [P], posteriors [A])', () => {
  test.each([
    ['present', 'present', 0.5],
    ['absent', 'absent', 0.5],
    ['present', 'absent', 0.98701],
    ['absent', 'present', 0.01299],
  ] as const)('first %s, second %s', (first, second, expected) => {
    expect(updated(0.5, [first, 0.8, 0.05], [second, 0.05, 0.8])).toBeCloseTo(expected, 5);
  });

  test('where they cancel out, the hypotheses are tied, and neither is said to lead', () => {
    expect(weigh(twoSided(0.5, ['present', 0.8, 0.05], ['present', 0.05, 0.8])).conclusion).toEqual(
      { kind: 'tied', between: ['H', 'not-H'] },
    );
  });
});

test('a cut that parts nothing is refused, and a case that cannot be', () => {
  for (const cut of [1, 0, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => classifyTest(0.8, 0.2, cut)).toThrow('[bad-cut]');
  expect(() => classifyTest(80, 20)).toThrow('[not-a-probability]');
  expect(() => causationBounds(0.5, 0)).toThrow('[no-such-case]');
});

test('ratios that no number can say are words', () => {
  expect(classifyTest(0.3, 0).presentRatio).toBe('infinity');
  expect(classifyTest(1, 1)).toMatchObject({
    label: 'straw-in-the-wind',
    favours: 'neither',
    presentRatio: 1,
    absentRatio: 'undefined',
  });
});

describe('bounds from many cases (II ch. 15 [P])', () => {
  test.each([
    [1 / 3, 2 / 3, 1 / 2, 1],
    [1 / 2, 3 / 4, 1 / 3, 2 / 3],
    [1 / 4, 3 / 4, 2 / 3, 1],
    [0, 1 / 2, 1, 1],
    [1, 1 / 2, 0, 0],
  ])('Y in %d without X and %d with it: from %d to %d', (without, with_, least, most) => {
    const bounds = causationBounds(without, with_);
    expect(bounds.least).toBeCloseTo(least, 12);
    expect(bounds.most).toBeCloseTo(most, 12);
  });
});
