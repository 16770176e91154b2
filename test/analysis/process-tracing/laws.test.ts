/** What every weighing keeps, whatever its numbers. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyTest } from '../../../src/analysis/process-tracing/classify-test.js';
import type { Decibels } from '../../../src/analysis/process-tracing/decibels.js';
import { weigh } from '../../../src/analysis/process-tracing/weigh.js';
import type { Weighing } from '../../../src/analysis/process-tracing/weighing.js';
import { runs } from '../../laws/runs.js';
import { aWeighing } from './a-weighing.js';
import { piece, twoSided } from './two-sided.js';

const percent = fc.integer({ min: 1, max: 99 }).map((one) => one / 100);

const number = (weight: Decibels | undefined): number => {
  if (typeof weight !== 'number') throw new Error(`${weight} is no number`);
  return weight;
};

const expectClose = (found: Readonly<Record<string, number>> | null, expected: typeof found) => {
  expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(expected ?? {}).sort());
  for (const [id, value] of Object.entries(expected ?? {}))
    expect(found?.[id]).toBeCloseTo(value, 9);
};

test('the posterior odds are the prior odds and the weights of all the evidence, in decibels', () => {
  fc.assert(
    fc.property(aWeighing({ dependent: true }), (weighing) => {
      const { posterior, weights } = weigh(weighing);
      for (const { over, under, prior, evidence, total, posterior: odds } of weights) {
        const all = Object.values(evidence).reduce((sum: number, one) => sum + number(one), 0);
        expect(number(total)).toBeCloseTo(all, 4);
        expect(number(odds)).toBeCloseTo(number(prior) + all, 4);
        const ratio = (posterior?.[over] ?? 0) / (posterior?.[under] ?? 0);
        expect(number(odds)).toBeCloseTo(10 * Math.log10(ratio), 4);
      }
    }),
    runs(300),
  );
});

test('a posterior sums to one, and holds nothing below 0', () => {
  fc.assert(
    fc.property(aWeighing({ certain: true, dependent: true }), (weighing) => {
      const { posterior, conclusion, steps } = weigh(weighing);
      if (posterior === null) expect(conclusion.kind).toBe('all-refuted');
      for (const each of [posterior, ...steps.map((step) => step.posterior)]) {
        if (each === null) continue;
        const parts = Object.values(each);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }
    }),
    runs(300),
  );
});

test('the order of evidence that does not depend on other evidence does not matter', () => {
  const shuffled = aWeighing({ certain: true }).chain((weighing) =>
    fc.tuple(
      fc.constant(weighing),
      fc.shuffledSubarray([...weighing.evidence], { minLength: weighing.evidence.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([weighing, evidence]) => {
      const found = weigh({ ...weighing, evidence });
      const expected = weigh(weighing);
      expectClose(found.posterior, expected.posterior);
      expect(found.posterior === null).toBe(expected.posterior === null);
    }),
    runs(200),
  );
});

test('what was not sought changes nothing: the weighing without it is the same', () => {
  fc.assert(
    fc.property(aWeighing({ certain: true }), (weighing) => {
      const evidence = weighing.evidence.filter(({ observed }) => observed !== 'not-sought');
      expect(weigh(weighing).posterior).toEqual(weigh({ ...weighing, evidence }).posterior);
    }),
    runs(200),
  );
});

test('a hoop and a smoking gun are mirror images: the one failed is the other passed', () => {
  fc.assert(
    fc.property(percent, percent, percent, (prior, ifTrue, ifFalse) => {
      const seen = weigh(twoSided(prior, ['present', ifTrue, ifFalse]));
      // The mirror: absence in the place of presence, the negation in the place of the hypothesis.
      const mirror = weigh(twoSided(1 - prior, ['absent', 1 - ifFalse, 1 - ifTrue]));
      expect(seen.posterior?.['H']).toBeCloseTo(mirror.posterior?.['not-H'] ?? -1, 9);
      expect(number(seen.weights[0]?.evidence['E1'])).toBeCloseTo(
        -number(mirror.weights[0]?.evidence['E1']),
        5,
      );
    }),
    runs(200),
  );
});

test('the label of a mirrored test is the mirrored label', () => {
  const mirrored = {
    hoop: 'smoking-gun',
    'smoking-gun': 'hoop',
    'doubly-decisive': 'doubly-decisive',
    'straw-in-the-wind': 'straw-in-the-wind',
  };
  // Fractions of 64 are exact, and so are their differences from 1: no ratio is blurred to the wrong side of the cut.
  const exact = fc.integer({ min: 0, max: 64 }).map((one) => one / 64);
  fc.assert(
    fc.property(exact, exact, (ifTrue, ifFalse) => {
      const found = classifyTest(ifTrue, ifFalse);
      const mirror = classifyTest(1 - ifFalse, 1 - ifTrue);
      expect(mirror.label).toBe(mirrored[found.label]);
      expect(mirror.favours).toBe(found.favours);
    }),
    runs(500),
  );
});

test('a test of the negation has the label of the test that it is of the negation', () => {
  fc.assert(
    fc.property(percent, percent, (ifTrue, ifFalse) => {
      const found = classifyTest(ifTrue, ifFalse);
      const turned = classifyTest(ifFalse, ifTrue);
      expect(turned.label).toBe(found.label);
      const other = { hypothesis: 'negation', negation: 'hypothesis', neither: 'neither' };
      expect(turned.favours).toBe(other[found.favours]);
    }),
    runs(200),
  );
});

describe('names', () => {
  const renamed = (id: string): string => `the-${id}`;

  test('other names for the hypotheses, and another order, change only names', () => {
    const reordered = aWeighing({ certain: true, dependent: true }).chain((weighing) =>
      fc.tuple(
        fc.constant(weighing),
        fc.shuffledSubarray([...weighing.hypotheses], { minLength: weighing.hypotheses.length }),
      ),
    );
    fc.assert(
      fc.property(reordered, ([weighing, order]) => {
        const other: Weighing = {
          hypotheses: order.map((one) => ({ ...one, id: renamed(one.id) })),
          evidence: weighing.evidence.map((one) => ({
            ...one,
            likelihoods: one.likelihoods
              .map((likelihood) => ({ ...likelihood, hypothesis: renamed(likelihood.hypothesis) }))
              .reverse(),
          })),
        };
        const expected = weigh(weighing);
        const found = weigh(other);
        const names = Object.entries(expected.posterior ?? {}).map(
          ([id, value]) => [renamed(id), value] as const,
        );
        expectClose(found.posterior, expected.posterior && Object.fromEntries(names));
        expect(found.conclusion.kind).toBe(expected.conclusion.kind);
        expect(found.warnings.map(({ code }) => code).sort()).toEqual(
          expected.warnings.map(({ code }) => code).sort(),
        );
      }),
      runs(200),
    );
  });
});

describe('dependence', () => {
  test('that says what independence says changes nothing', () => {
    const clue = fc.tuple(
      fc.constantFrom('present' as const, 'absent' as const, 'not-sought' as const),
      percent,
      percent,
    );
    fc.assert(
      fc.property(percent, clue, clue, (prior, first, second) => {
        const independent = twoSided(prior, first, second);
        const one = piece('E2', second);
        const given = (probability: number) => [
          { evidence: 'E1', observed: 'present' as const, probability },
          { evidence: 'E1', observed: 'absent' as const, probability },
        ];
        const likelihoods = one.likelihoods.map((likelihood) => ({
          ...likelihood,
          given: given(likelihood.probability),
        }));
        const evidence = [piece('E1', first), { ...one, likelihoods }];
        expectClose(weigh({ ...independent, evidence }).posterior, weigh(independent).posterior);
      }),
      runs(200),
    );
  });

  /** P(all that was observed | hypothesis), by going through every way in which all the pieces could come out. */
  function byEnumeration({ evidence }: Weighing, hypothesis: string): number {
    const ways = 1 << evidence.length;
    let whole = 0;
    for (let way = 0; way < ways; way += 1) {
      const isThere = (index: number): boolean => ((way >> index) & 1) === 1;
      let share = 1;
      evidence.forEach(({ observed, likelihoods }, index) => {
        if (observed !== 'not-sought' && (observed === 'present') !== isThere(index)) share = 0;
        const mine = likelihoods.find((one) => one.hypothesis === hypothesis);
        const p = mine?.probability ?? 0;
        const on = evidence.findIndex(({ id }) => id === mine?.given?.[0]?.evidence);
        const q =
          evidence[on]?.likelihoods.find((one) => one.hypothesis === hypothesis)?.probability ?? 0;
        const of = (observed: string) =>
          mine?.given?.find((one) => one.observed === observed)?.probability;
        const present = of('present') ?? (p - (of('absent') ?? 0) * (1 - q)) / q;
        const absent = of('absent') ?? (p - (of('present') ?? 0) * q) / (1 - q);
        const chance = on === -1 ? p : isThere(on) ? present : absent;
        share *= isThere(index) ? chance : 1 - chance;
      });
      whole += share;
    }
    return whole;
  }

  test('the posterior is that of the whole joint distribution, what was not sought summed over', () => {
    const tangled = fc.oneof(aWeighing({ dependent: true }), aWeighing({ dependent: 'all' }));
    fc.assert(
      fc.property(tangled, (weighing) => {
        const parts = weighing.hypotheses.map(
          ({ id, prior }) => [id, prior * byEnumeration(weighing, id)] as const,
        );
        const whole = parts.reduce((sum, [, part]) => sum + part, 0);
        expectClose(
          weigh(weighing).posterior,
          Object.fromEntries(parts.map(([id, part]) => [id, part / whole])),
        );
      }),
      runs(500),
    );
  });
});
