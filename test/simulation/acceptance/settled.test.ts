/** All rules alike: what they say of themselves, what they refuse, and what holds of each. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Acceptance } from '../../../src/scenario/acceptance.js';
import { acceptanceRules } from '../../../src/simulation/acceptance/rules.js';
import { settled } from '../../../src/simulation/acceptance/settled.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import { streamOf } from '../../../src/simulation/random.js';
import { everybody, firstOf, hearingOf } from './hearing-of.js';
import { someCrowd } from './some-crowd.js';

const each: readonly Acceptance[] = [
  { rule: 'independent' },
  { rule: 'fractional-threshold' },
  { rule: 'fractional-threshold', relapses: true },
  { rule: 'crowd-threshold' },
  { rule: 'complex-contagion', heard: 2 },
  { rule: 'preference-falsification' },
  { rule: 'degroot' },
  { rule: 'friedkin-johnsen', rounds: 20 },
  { rule: 'deffuant', confidence: 0.3, moves: 0.5, encounters: 4 },
  { rule: 'hegselmann-krause', confidence: 0.3 },
  { rule: 'voter', rounds: 20 },
  { rule: 'majority-rule', group: 1, rounds: 3 },
  { rule: 'information-cascade', right: 0.7 },
];
/** In which nobody acts whom nothing moved. */
const byActs = each.filter(({ rule }) =>
  ['fractional-threshold', 'crowd-threshold', 'complex-contagion', 'voter'].includes(rule),
);

describe('every rule', () => {
  test('stands under its own name, and says in whole sentences what it does and takes for granted', () => {
    expect(new Set(each.map(({ rule }) => rule))).toEqual(new Set(Object.keys(acceptanceRules)));
    for (const [name, { id, says, assumes, sources }] of Object.entries(acceptanceRules)) {
      expect(id).toBe(name);
      for (const sentence of [says, ...assumes]) expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(assumes.length).toBeGreaterThan(0);
      if (name !== 'independent') expect(sources.length).toBeGreaterThan(0);
    }
  });

  test.each(each)(
    'counts those who accept, leaves what it was given, and repeats itself: %j',
    (acceptance) => {
      fc.assert(
        fc.property(someCrowd(true), fc.boolean(), fc.nat(), ({ size, ...crowd }, all, seed) => {
          const network = all ? everybody(size) : fromEdges(size, crowd.ties, crowd.directed);
          const people = () => ({
            threshold: Float64Array.from(crowd.threshold),
            convinced: Uint8Array.from(crowd.convinced, Number),
            appeal: streamOf(seed, 'models', 0).fill(new Float64Array(size)),
            stubbornness: streamOf(seed, 'models', 1).fill(new Float64Array(size)),
          });
          const given = people();
          const run = () =>
            settled(
              hearingOf(network, { ...given, stream: streamOf(seed, 'updates', 0) }),
              acceptance,
            );
          const first = run();
          expect(first.accepts.length).toBe(size);
          expect(first.accepting).toBe(first.accepts.filter((act) => act === 1).length);
          expect(first.accepts.every((act) => act === 0 || act === 1)).toBe(true);
          expect(given).toEqual(people());
          expect(run()).toEqual(first);
        }),
        { numRuns: 50 },
      );
    },
  );

  test.each(byActs)(
    'leaves all refusing where nobody is convinced and all need somebody: %j',
    (acceptance) => {
      for (const network of [everybody(9), fromEdges(9, [[0, 1]]), everybody(1)])
        expect(settled(hearingOf(network), acceptance)).toMatchObject({ accepting: 0, rounds: 0 });
    },
  );

  test.each(byActs)(
    'leaves all accepting where all are convinced, of two or more: %j',
    (acceptance) => {
      const network = everybody(9);
      const convinced = firstOf(9, 9);
      expect(settled(hearingOf(network, { convinced }), acceptance)).toMatchObject({
        accepting: 9,
        rounds: 0,
      });
    },
  );

  test.each(each)(
    'does with a move that appeals to all or to nobody as that would have it: %j',
    (acceptance) => {
      // A sign may be wrong; all else follows what everybody begins with.
      if (acceptance.rule === 'information-cascade') return;
      for (const network of [everybody(6), fromEdges(6, []), everybody(1)]) {
        const { size } = network;
        // None of the convinced hides it where nobody is needed.
        const needs = acceptance.rule === 'preference-falsification' ? 0 : 0.5;
        const threshold = new Float64Array(size).fill(needs);
        const all = { appeal: new Float64Array(size).fill(1), convinced: firstOf(size, size) };
        expect(settled(hearingOf(network, { ...all, threshold }), acceptance).accepting).toBe(size);
        expect(settled(hearingOf(network, { threshold }), acceptance).accepting).toBe(0);
      }
    },
  );
});

describe('a rule refuses', () => {
  test.each([
    [{ rule: 'complex-contagion', heard: 0 }, 'heard: expected a whole number'],
    [{ rule: 'complex-contagion', heard: 1.5 }, 'heard: expected a whole number'],
    [{ rule: 'degroot', rounds: 0 }, 'rounds: expected a whole number'],
    [{ rule: 'friedkin-johnsen', rounds: Number.NaN }, 'rounds: expected a whole number'],
    [{ rule: 'hegselmann-krause', confidence: 1.1 }, 'confidence: expected a number from 0 to 1'],
    [{ rule: 'hegselmann-krause', confidence: 0.2, rounds: -1 }, 'rounds: expected'],
    [
      { rule: 'deffuant', confidence: Number.NaN, moves: 0.5, encounters: 1 },
      'confidence: expected',
    ],
    [{ rule: 'deffuant', confidence: 0.1, moves: -0.5, encounters: 1 }, 'moves: expected'],
    [{ rule: 'deffuant', confidence: 0.1, moves: 0.5, encounters: 0 }, 'encounters: expected'],
    [{ rule: 'voter', rounds: 0 }, 'rounds: expected'],
    [{ rule: 'voter', rounds: Number.POSITIVE_INFINITY }, 'rounds: expected'],
    [{ rule: 'majority-rule', group: 0, rounds: 1 }, 'group: expected a whole number from 1 to 5'],
    [{ rule: 'majority-rule', group: 6, rounds: 1 }, 'group: expected a whole number from 1 to 5'],
    [{ rule: 'majority-rule', group: 3, rounds: 0 }, 'rounds: expected'],
    [{ rule: 'information-cascade', right: 0.5 }, 'right: expected a probability above 0.5'],
    [{ rule: 'information-cascade', right: 1.01 }, 'right: expected a probability above 0.5'],
  ] as [Acceptance, string][])('%j', (acceptance, says) => {
    const attempt = () => settled(hearingOf(everybody(5)), acceptance);
    expect(attempt).toThrow(RangeError);
    expect(attempt).toThrow(says);
  });

  test('people of whom a trait is missing', () => {
    const hearing = hearingOf(everybody(5), { appeal: new Float64Array(4) });
    expect(() => settled(hearing, { rule: 'independent' })).toThrow(
      'appeal: expected one value for each of 5 people, received 4',
    );
  });
});
