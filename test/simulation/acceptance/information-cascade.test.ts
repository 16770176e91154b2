/** Cascades: how often the right one begins is known exactly. */
import { describe, expect, test } from 'vitest';
import { informationCascade } from '../../../src/simulation/acceptance/information-cascade.js';
import { streamOf } from '../../../src/simulation/random.js';
import { everybody, firstOf, hearingOf } from './hearing-of.js';

describe('an information cascade', () => {
  // Check 18, Bikhchandani, Hirshleifer & Welch 1992: p(1 + p) / (2(1 − p + p²)).
  test.each([
    [0.6, 0.631579],
    [0.7, 0.753165],
    [0.8, 0.857143],
  ])('of people whose signs are right with %f is right with %f', (right, expected) => {
    const [size, runs] = [50, 4000];
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const stream = streamOf(18, 'models', run);
      const hearing = hearingOf(everybody(size), { convinced: firstOf(size, size), stream });
      const { accepts, rounds } = informationCascade.settle(hearing, {
        rule: 'information-cascade',
        right,
      });
      // In fifty people one has begun, but for less than once in 10^15 times.
      expect(rounds).toBeLessThan(size);
      if (accepts.filter((act) => act === 1).length > size / 2) found += 1;
    }
    const off = (found / runs - expected) / Math.sqrt((expected * (1 - expected)) / runs);
    expect(Math.abs(off), `${found} of ${runs}; ${off.toFixed(2)} standard errors`).toBeLessThan(4);
  });

  test('refuses what convinces nobody as often as it accepts what convinces all', () => {
    const size = 40;
    const rule = { rule: 'information-cascade', right: 0.7 } as const;
    const accepting = (convinced: number, run: number) =>
      informationCascade.settle(
        hearingOf(everybody(size), {
          convinced: firstOf(size, convinced),
          stream: streamOf(18, 'models', run),
        }),
        rule,
      );
    for (let run = 0; run < 200; run += 1) {
      const { rounds, accepts } = accepting(size, run);
      // All after the first few do as the last of them.
      expect(accepts.filter((act) => act === 1).length).toBe(accepting(size, run).accepting);
      expect(rounds % 2).toBe(0);
    }
  });

  test('of signs that are always right is always right, from the second person on', () => {
    const settle = (convinced: number) =>
      informationCascade.settle(hearingOf(everybody(9), { convinced: firstOf(9, convinced) }), {
        rule: 'information-cascade',
        right: 1,
      });
    expect(settle(9)).toMatchObject({ accepting: 9, rounds: 2, ended: 'settled' });
    expect(settle(0)).toMatchObject({ accepting: 0, rounds: 2 });
  });

  test('needs more than one person', () => {
    const one = hearingOf(everybody(1), { convinced: firstOf(1, 1) });
    expect(informationCascade.settle(one, { rule: 'information-cascade', right: 1 })).toMatchObject(
      { accepting: 1, rounds: 1 },
    );
  });
});
