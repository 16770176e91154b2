/** Contagion on a ring, from people who stand side by side: how far, and in how many rounds (check 15, derived there). */
import { describe, expect, test } from 'vitest';
import { complexContagion } from '../../../src/simulation/acceptance/complex-contagion.js';
import { ringLattice } from '../../../src/simulation/network/ring-lattice.js';
import { everybody, firstOf, hearingOf, only } from './hearing-of.js';

/** So many side by side carry it at first: as many as are needed, and three at least. */
const carriersOf = (heard: number): number => Math.max(3, heard);

const spreads = (size: number, neighbours: number, heard: number) =>
  complexContagion.settle(
    hearingOf(ringLattice(size, neighbours), { convinced: firstOf(size, carriersOf(heard)) }),
    { rule: 'complex-contagion', heard },
  );

describe('contagion that needs several', () => {
  // Two fronts move `neighbours − heard + 1` people a round each; where they meet they help each other by a little.
  test.each([
    [1000, 2, 1, 250, 250],
    [1000, 2, 2, 498, 499],
    [1000, 3, 2, 249, 250],
    [1000, 4, 3, 249, 250],
    [10_000, 5, 5, 4996, 4998],
  ])(
    'reaches all of a ring of %i with %i on each side, who need %i, in %i rounds',
    (size, neighbours, heard, rounds, alone) => {
      const settled = spreads(size, neighbours, heard);
      expect(settled).toMatchObject({ accepting: size, rounds, ended: 'settled' });
      const fronts = Math.ceil((size - carriersOf(heard)) / (2 * (neighbours - heard + 1)));
      expect(fronts).toBe(alone);
      expect(fronts - rounds).toBeLessThan(Math.max(heard, 1));
    },
  );

  test('reaches nobody where they need more than stand on one side', () => {
    expect(spreads(1000, 2, 3)).toMatchObject({ accepting: 3, rounds: 0 });
  });

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
