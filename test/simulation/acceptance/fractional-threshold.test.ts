/** Thresholds along ties: the fast ways do what the definition says; and the least that can be said by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settled } from '../../../src/simulation/acceptance/acceptance.js';
import { fractionalThreshold } from '../../../src/simulation/acceptance/fractional-threshold.js';
import { needed } from '../../../src/simulation/acceptance/needed.js';
import { sweep } from '../../../src/simulation/acceptance/sweep.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import type { Network } from '../../../src/simulation/network/network.js';
import { oneSetsOffMany } from '../../validation/cascade-rule.js';
import { holds } from '../../validation/holds.js';
import { uniformContagionSimulated } from '../../validation/uniform-contagion-rule.js';
import { everybody, firstOf, hearingOf, only } from './hearing-of.js';
import { type PlainCrowd, plainEnd, plainRounds } from './plain-contagion.js';
import { someCrowd } from './some-crowd.js';

const hearingFrom = (
  { size, ties, directed, threshold, convinced }: PlainCrowd,
  network: Network = fromEdges(size, ties, directed),
) =>
  hearingOf(network, {
    threshold: Float64Array.from(threshold),
    convinced: Uint8Array.from(convinced, Number),
  });

const settle = (crowd: PlainCrowd, relapses = false, network?: Network): Settled =>
  fractionalThreshold.settle(hearingFrom(crowd, network), {
    rule: 'fractional-threshold',
    relapses,
  });

const actsOf = ({ accepts }: Settled): readonly boolean[] => [...accepts].map((act) => act === 1);

/** Each hears all others, said tie by tie. */
const allTies = (size: number) =>
  Array.from({ length: size }, (_, one) => one).flatMap((one) =>
    Array.from({ length: one }, (_, other) => [one, other] as const),
  );

holds(oneSetsOffMany);
holds(uniformContagionSimulated);

describe('how many are needed', () => {
  test('is the smallest number whose share reaches the threshold', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        fc.oneof(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc
            .tuple(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }))
            .map(([a, b]) => Math.min(1, a / b)),
        ),
        (degree, threshold) => {
          let count = 0;
          while (count / degree < threshold) count += 1;
          expect(needed(threshold, degree)).toBe(count);
        },
      ),
    );
  });

  test('is right where a product is rounded to the wrong side', () => {
    // In doubles 0.07 × 100 is a little above 7, though 7 / 100 is 0.07.
    expect(0.07 * 100).toBeGreaterThan(7);
    expect(needed(0.07, 100)).toBe(7);
    expect(needed(0.29, 100)).toBe(29);
  });
});

describe('acts that spread along ties', () => {
  test('spread the same however they are reckoned, along ties that weigh alike', () => {
    fc.assert(
      fc.property(someCrowd(false), (crowd) => {
        const expected = plainEnd(crowd);
        for (const found of [settle(crowd), sweep(hearingFrom(crowd), false)]) {
          expect(actsOf(found)).toEqual(expected.acts);
          expect(found.rounds).toBe(expected.rounds);
          expect(found.accepting).toBe(expected.acts.filter(Boolean).length);
          expect(found.ended).toBe('settled');
        }
      }),
      { numRuns: 500 },
    );
  });

  test('spread the same however they are reckoned, along ties that do not', () => {
    fc.assert(
      fc.property(someCrowd(true), (crowd) => {
        const { acts, rounds } = plainEnd(crowd);
        const found = settle(crowd);
        expect(actsOf(found)).toEqual(acts);
        expect(found.rounds).toBe(rounds);
        expect(found).toEqual(sweep(hearingFrom(crowd), false));
      }),
      { numRuns: 500 },
    );
  });

  test('go down a long line of ties that weigh differently without looking at all people in every round', () => {
    const size = 40_000;
    const line = Array.from(
      { length: size - 1 },
      (_, person) => [person, person + 1, person % 2 === 0 ? 1 : 2] as const,
    );
    const threshold = new Float64Array(size).fill(1 / 3);
    const hearing = hearingOf(fromEdges(size, line), { convinced: only(size, 0), threshold });
    // Looking at everybody in each of as many rounds takes longer than a test may.
    const found = fractionalThreshold.settle(hearing, { rule: 'fractional-threshold' });
    expect(found).toMatchObject({ accepting: size, rounds: size - 1 });
  }, 5_000);

  test('spread the same where everybody hears everybody, whether or not ties are stored', () => {
    fc.assert(
      fc.property(someCrowd(false), fc.boolean(), (crowd, relapses) => {
        const all = { ...crowd, directed: false, ties: allTies(crowd.size) };
        const stored = settle(all, relapses);
        expect(settle(all, relapses, everybody(crowd.size))).toEqual(stored);
        expect(sweep(hearingFrom(all, everybody(crowd.size)), relapses)).toEqual(stored);
      }),
    );
  });

  test('move a person whose threshold is just met, and not one who hears nobody', () => {
    const line = fromEdges(4, [
      [0, 1],
      [1, 2],
    ]);
    const settled = fractionalThreshold.settle(
      hearingOf(line, { convinced: only(4, 0), threshold: new Float64Array(4).fill(0.5) }),
      { rule: 'fractional-threshold' },
    );
    expect(settled).toMatchObject({ accepts: Uint8Array.of(1, 1, 1, 0), accepting: 3, rounds: 2 });
  });

  test('move at once whoever needs nobody, and never whoever needs more than all', () => {
    for (const network of [fromEdges(3, []), everybody(3)]) {
      const threshold = Float64Array.of(0, -1, 1.01);
      const settled = fractionalThreshold.settle(hearingOf(network, { threshold }), {
        rule: 'fractional-threshold',
      });
      expect(settled).toMatchObject({ accepts: Uint8Array.of(1, 1, 0), rounds: 1 });
    }
  });

  test('need not be stored for a million people who all hear one another', () => {
    const size = 1_000_000;
    // Person i needs i of the others, counted from 0: all come, one after the other.
    const threshold = Float64Array.from({ length: size }, (_, person) => person / (size - 1));
    const settled = fractionalThreshold.settle(hearingOf(everybody(size), { threshold }), {
      rule: 'fractional-threshold',
    });
    expect(settled).toMatchObject({ accepting: size, rounds: size });
  });
});

describe('acts that may be taken back', () => {
  test('go the way that the definition says, until they rest or go round in a circle', () => {
    fc.assert(
      fc.property(fc.boolean().chain(someCrowd), (crowd) => {
        const found = settle(crowd, true);
        const seen: string[] = [];
        for (const acts of plainRounds(crowd, true)) {
          seen.push(acts.join());
          if (seen.length > found.rounds + 1) break;
        }
        expect(actsOf(found).join()).toBe(seen[found.rounds]);
        const met = seen.slice(0, found.rounds).indexOf(seen[found.rounds] ?? '');
        if (found.ended === 'settled') expect(seen[found.rounds + 1]).toBe(seen[found.rounds]);
        else expect([found.ended, met >= 0]).toEqual(['cycle', true]);
        // Nothing was seen twice in a row before.
        for (let at = 1; at <= found.rounds; at += 1) expect(seen[at]).not.toBe(seen[at - 1]);
      }),
      { numRuns: 300 },
    );
  });

  test('of two who do as the other does go to and fro', () => {
    const pair = { size: 2, directed: false, threshold: [0.5, 0.5], convinced: [true, false] };
    const settled = settle({ ...pair, ties: [[0, 1]] }, true);
    expect(settled).toMatchObject({ accepting: 1, rounds: 2, ended: 'cycle' });
  });

  test('of five in a ring who each do as the next does go round, and it is seen', () => {
    const settled = settle(
      {
        size: 5,
        directed: true,
        ties: Array.from({ length: 5 }, (_, person) => [person, (person + 1) % 5] as const),
        threshold: [1, 1, 1, 1, 1],
        convinced: [true, false, false, false, false],
      },
      true,
    );
    expect(settled).toMatchObject({ accepting: 1, ended: 'cycle' });
  });

  test('are taken back by whom the move convinced, too, if the others do not follow', () => {
    const size = 20;
    const hearing = hearingOf(everybody(size), { convinced: firstOf(size, 3) });
    const rule = { rule: 'fractional-threshold', relapses: true } as const;
    expect(fractionalThreshold.settle(hearing, rule)).toMatchObject({ accepting: 0, rounds: 1 });
    const alone = hearingOf(fromEdges(size, []), { convinced: firstOf(size, 3) });
    expect(fractionalThreshold.settle(alone, rule)).toMatchObject({ accepting: 3, rounds: 0 });
  });
});
