/** What holds of every projection, in random histories under random readings. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type History, replay } from '../../src/history/history.js';
import { holdsOf } from '../../src/history/projection.js';
import type { Projection } from '../../src/history/projection-rule.js';
import { steps } from '../../src/history/step.js';
import type { Verdict } from '../../src/machine/verdict.js';
import { aTold } from '../../src/testing/a-history.js';
import { scenarioOf } from '../../src/testing/told.js';
import { platformReading, readingOf, readings } from '../../src/theory/reading.js';
import { stages } from '../../src/theory/spectrum.js';
import { runs } from '../laws/runs.js';

const reading = (id: string) => readingOf(id) ?? platformReading;

const rank: Readonly<Record<Verdict, number>> = { no: 0, unknown: 1, yes: 2 };
const sample: readonly History[] = fc.sample(
  fc
    .constantFrom(...readings.map(({ id }) => id))
    .chain((id) => aTold(reading(id), 10).map((one) => replay(scenarioOf(one), reading(id)))),
  runs(30),
);

/** Asks at every step of every history, of every issue and stage; gives the rank of each answer. */
const everywhere = (
  check: (ask: (projection: Projection) => number, arenas: readonly string[]) => void,
) => {
  for (const one of sample)
    for (const { state } of steps(one))
      for (const { id, arenas } of one.scenario.issues)
        for (const stage of stages)
          check((projection) => rank[holdsOf(one, state, id, stage, projection)], arenas);
};

describe('in any history', () => {
  test('any says at least as much as the formal arena, and that at least as much as all', () => {
    everywhere((ask, arenas) => {
      for (const arena of arenas) {
        expect(ask({ rule: 'any' })).toBeGreaterThanOrEqual(ask({ rule: 'formal', arena }));
        expect(ask({ rule: 'formal', arena })).toBeGreaterThanOrEqual(ask({ rule: 'all' }));
      }
    });
  });

  test('with equal weights, one is any and the number of arenas is all', () => {
    everywhere((ask, arenas) => {
      const weights = Object.fromEntries(arenas.map((arena) => [arena, 1]));
      const weighted = (atLeast: number) => ask({ rule: 'weighted', weights, atLeast });
      expect(weighted(1)).toBe(ask({ rule: 'any' }));
      expect(weighted(arenas.length)).toBe(ask({ rule: 'all' }));
      for (let sum = 2; sum <= arenas.length + 1; sum += 1)
        expect(weighted(sum)).toBeLessThanOrEqual(weighted(sum - 1));
    });
  });

  test('a link more never takes away, and a link from an arena to itself adds nothing', () => {
    everywhere((ask, arenas) => {
      const [first = '', last = ''] = [arenas[0], arenas.at(-1)];
      const links = [
        { from: first, to: last },
        { from: last, to: first },
      ];
      for (const projection of [
        { rule: 'any' },
        { rule: 'all' },
        { rule: 'formal', arena: last },
        { rule: 'weighted', weights: { [first]: 1, [last]: 2 }, atLeast: 2 },
      ] as const) {
        const none = ask(projection);
        const one = ask({ ...projection, transmits: links.slice(0, 1) });
        expect(one).toBeGreaterThanOrEqual(none);
        expect(ask({ ...projection, transmits: links })).toBeGreaterThanOrEqual(one);
        expect(ask({ ...projection, transmits: [{ from: last, to: last }] })).toBe(none);
      }
    });
  });
});
