/** Any population that the small scenario can have. */
import fc from 'fast-check';
import type { Acceptance } from '../../src/scenario/acceptance.js';
import type { AnswerRule } from '../../src/scenario/answer-rule.js';
import type { BoundedDistribution, Distribution } from '../../src/scenario/distribution.js';
import type { Population } from '../../src/scenario/population.js';
import type { Ties } from '../../src/scenario/ties.js';

const number = fc.double({ min: -2, max: 2, noNaN: true }).map((value) => value + 0);
const share = fc.double({ min: 0, max: 1, noNaN: true });
const whole = (least: number, most: number) => fc.integer({ min: least, max: most });

/** Two or three numbers in ascending order. */
const ascending = (one: fc.Arbitrary<number>, count: number) =>
  fc.array(one, { minLength: count, maxLength: count }).map((list) => list.sort((a, b) => a - b));

/** @param people How many it is for; `null`: groups may have their own, so no values are listed. */
const bounded = (
  one: fc.Arbitrary<number>,
  people: number | null,
): fc.Arbitrary<BoundedDistribution> =>
  fc.oneof(
    one,
    ascending(one, 2).map(([from = 0, to = 0]) => ({ kind: 'uniform' as const, from, to })),
    ascending(one, 3).map(([from = 0, peak = 0, to = 0]) => ({
      kind: 'triangular' as const,
      from,
      peak,
      to,
    })),
    people === null
      ? one
      : fc
          .array(one, { minLength: people, maxLength: people })
          .map((values) => ({ kind: 'values' as const, values })),
    fc.tuple(share, one, one).map(([first, a, b]) => ({
      kind: 'shares' as const,
      of: [
        { share: first, value: a },
        { share: 1 - first, value: b },
      ],
    })),
  );

const anyDistribution = (people: number | null): fc.Arbitrary<Distribution> =>
  fc.oneof(
    { weight: 5, arbitrary: bounded(number, people) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('normal' as const),
        mean: number,
        deviation: share,
      }),
    },
  );

const traits = (people: number | null) => ({
  threshold: anyDistribution(people),
  receptivity: bounded(share, people),
  trust: bounded(share, people),
  stubbornness: bounded(share, people),
});

const kind = <K extends string>(name: K) => ({ kind: fc.constant(name) });

/** Ties of some kind among two groups of one size, or among so many people. */
const aTies = (size: number, grouped: boolean): fc.Arbitrary<Ties> => {
  const edge = fc
    .tuple(whole(0, size - 2), whole(1, size - 1), fc.option(share, { nil: undefined }))
    .filter(([a, b]) => a < b)
    .map(([a, b, weight]) => (weight ? ([a, b, weight] as const) : ([a, b] as const)));
  const kinds: fc.Arbitrary<Ties>[] = [
    fc.record(kind('everybody')),
    fc.record(kind('nobody')),
    fc.record({ ...kind('ring-lattice'), neighbours: whole(1, Math.floor((size - 1) / 2)) }),
    fc.record({
      ...kind('small-world'),
      neighbours: whole(1, Math.floor((size - 1) / 2)),
      rewired: share,
    }),
    fc.record({
      ...kind('random'),
      meanDegree: fc.double({ min: 0, max: size - 1, noNaN: true }),
    }),
    fc
      .array(whole(0, size - 1), { minLength: size, maxLength: size })
      .filter((degrees) => degrees.reduce((sum, one) => sum + one, 0) % 2 === 0)
      .map((degrees) => ({ kind: 'degrees' as const, degrees })),
    fc.record(
      {
        ...kind('edges'),
        edges: fc.uniqueArray(edge, { selector: ([a, b]) => `${a} ${b}`, maxLength: 8 }),
        directed: fc.boolean(),
      },
      { requiredKeys: ['kind', 'edges'] },
    ),
  ];
  if (grouped)
    kinds.push(
      fc.tuple(share, share, share).map(([a, b, c]) => ({
        kind: 'blocks' as const,
        meanDegrees: [
          [a, b],
          [b, c],
        ],
      })),
    );
  return fc
    .tuple(
      fc.oneof(...kinds),
      fc.option(fc.constantFrom('once' as const, 'every-run' as const), { nil: undefined }),
    )
    .map(([ties, drawn]) => (drawn === undefined ? ties : { ...ties, drawn }));
};

const rule = <R extends string>(name: R) => ({ rule: fc.constant(name) });
const some = whole(1, 500);

const anAcceptance = (size: number): fc.Arbitrary<Acceptance> =>
  fc.oneof(
    fc.record(rule('independent')),
    fc.record(
      { ...rule('fractional-threshold'), relapses: fc.boolean() },
      { requiredKeys: ['rule'] },
    ),
    fc.record(rule('crowd-threshold')),
    fc.record({ ...rule('complex-contagion'), heard: some }),
    fc.record(rule('preference-falsification')),
    fc.record({ ...rule('degroot'), rounds: some }, { requiredKeys: ['rule'] }),
    fc.record({ ...rule('friedkin-johnsen'), rounds: some }, { requiredKeys: ['rule'] }),
    fc.record({
      ...rule('deffuant'),
      confidence: share,
      moves: share,
      encounters: some,
    }),
    fc.record(
      { ...rule('hegselmann-krause'), confidence: share, rounds: some },
      { requiredKeys: ['rule', 'confidence'] },
    ),
    fc.record({ ...rule('voter'), rounds: some }),
    fc.record(
      {
        ...rule('majority-rule'),
        group: whole(1, size),
        rounds: some,
        tie: fc.constantFrom('refuses' as const, 'accepts' as const),
      },
      { requiredKeys: ['rule', 'group', 'rounds'] },
    ),
    fc.record({
      ...rule('information-cascade'),
      right: share.map((value) => 1 - value / 2.5),
    }),
  );

const anAnswer = (size: number, groups: readonly string[]): fc.Arbitrary<AnswerRule> =>
  fc.oneof(
    ascending(share, 2).map(([partly = 0, accepted = 1]) => ({
      kind: 'share' as const,
      accepted,
      partly,
    })),
    share.map((accepted) => ({ kind: 'share' as const, accepted })),
    fc.record(
      {
        ...kind('vote'),
        majority: fc.oneof(
          share,
          fc.constantFrom('simple' as const, 'absolute' as const, 'unanimous' as const),
        ),
        quorum: share,
        abstains: bounded(share, size),
        ...(groups.length === 0 ? {} : { veto: fc.subarray([...groups], { minLength: 1 }) }),
      },
      { requiredKeys: ['kind', 'majority'] },
    ),
  );

/** A population of the deputies of the small scenario, with two groups of one size or without. */
export const aPopulation: fc.Arbitrary<Population> = fc
  .tuple(whole(2, 6), fc.boolean())
  .chain(([half, grouped]) => {
    const size = 2 * half;
    const groups = grouped ? ['older', 'younger'] : [];
    return fc.record(
      {
        id: fc.constant('people'),
        audience: fc.constant('deputies'),
        size: fc.constant(size),
        ...(grouped
          ? {
              groups: fc.tuple(
                ...groups.map((id) =>
                  fc.record(
                    { id: fc.constant(id), size: fc.constant(half), ...traits(half) },
                    { requiredKeys: ['id', 'size'] },
                  ),
                ),
              ),
            }
          : {}),
        ...traits(grouped ? null : size),
        authority: fc.tuple(fc.record({ actor: fc.constantFrom('regent', 'marl'), degree: share })),
        resonance: fc.uniqueArray(
          fc.record(
            {
              move: fc.constantFrom('M1', 'M2'),
              degree: share,
              dimension: fc.constantFrom('identification' as const, 'measures' as const),
            },
            { requiredKeys: ['move', 'degree'] },
          ),
          { selector: ({ move, dimension }) => `${move} ${dimension}`, minLength: 1 },
        ),
        hears: fc.subarray(['M1', 'M2', 'M3']),
        network: aTies(size, grouped),
        acceptance: anAcceptance(size),
        answer: anAnswer(size, groups),
        note: fc.constant('Drawn.'),
      },
      {
        requiredKeys: [
          'id',
          'audience',
          'size',
          'threshold',
          'receptivity',
          'network',
          'acceptance',
          'answer',
          // There only where the population has groups.
          ...(grouped ? (['groups'] as const) : []),
        ],
      },
    );
  });
