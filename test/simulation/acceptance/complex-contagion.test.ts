/** Contagion that needs several: round a ring, and where everybody hears everybody. */
import { describe, expect, test } from 'vitest';
import { complexContagion } from '../../../src/simulation/acceptance/complex-contagion.js';
import { ringLattice } from '../../../src/simulation/network/ring-lattice.js';
import { holds } from '../../validation/holds.js';
import { ringSimulated } from '../../validation/ring-rule.js';
import { everybody, firstOf, hearingOf, only } from './hearing-of.js';

holds(ringSimulated);

describe('contagion that needs several', () => {
  test('needs those who carry it to stand side by side', () => {
    const ring = ringLattice(100, 2);
    const settle = (convinced: Uint8Array) =>
      complexContagion.settle(hearingOf(ring, { convinced }), {
        rule: 'complex-contagion',
        heard: 2,
      }).accepting;
    expect(settle(only(100, 10, 11))).toBe(100);
    expect(settle(only(100, 10, 60))).toBe(2);
  });

  test('reaches all or nobody more, where everybody hears everybody', () => {
    const settle = (carriers: number) =>
      complexContagion.settle(hearingOf(everybody(50), { convinced: firstOf(50, carriers) }), {
        rule: 'complex-contagion',
        heard: 3,
      });
    expect(settle(2)).toMatchObject({ accepting: 2, rounds: 0 });
    expect(settle(3)).toMatchObject({ accepting: 50, rounds: 1 });
  });
});
