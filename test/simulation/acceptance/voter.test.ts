/** Copying at random: on everybody's ties all end alike, with the probability that the share at first gives. */
import { describe, expect, test } from 'vitest';
import { voter } from '../../../src/simulation/acceptance/voter.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import { streamOf } from '../../../src/simulation/random.js';
import { everybody, firstOf, hearingOf, only } from './hearing-of.js';

describe('copying at random', () => {
  // Holley & Liggett 1975 (from memory): the mean number who accept never changes, so all do with probability k / N.
  test.each([
    [10, 3],
    [20, 5],
    [50, 40],
  ])('wins all of %i, of whom %i accept at first, as often as that share says', (size, first) => {
    const runs = 4000;
    let won = 0;
    for (let run = 0; run < runs; run += 1) {
      const stream = streamOf(21, 'models', run);
      const hearing = hearingOf(everybody(size), { convinced: firstOf(size, first), stream });
      const { accepting, ended } = voter.settle(hearing, { rule: 'voter', rounds: 100_000 });
      expect([0, size]).toContain(accepting);
      expect(ended).toBe('settled');
      if (accepting === size) won += 1;
    }
    const share = first / size;
    const off = (won / runs - share) / Math.sqrt((share * (1 - share)) / runs);
    expect(Math.abs(off), `${won} of ${runs}; ${off.toFixed(2)} standard errors`).toBeLessThan(4);
  });

  test('settles where those who hear one another agree, though not all do', () => {
    const pairs = fromEdges(4, [
      [0, 1],
      [2, 3],
    ]);
    const settled = voter.settle(hearingOf(pairs, { convinced: only(4, 0, 1) }), {
      rule: 'voter',
      rounds: 100,
    });
    expect(settled).toMatchObject({ accepting: 2, rounds: 0, ended: 'settled' });
    const undecided = hearingOf(pairs, { convinced: only(4, 0) });
    const { accepts, ended } = voter.settle(undecided, { rule: 'voter', rounds: 1000 });
    expect(ended).toBe('settled');
    expect(accepts[0]).toBe(accepts[1]);
    expect(accepts[2]).toBe(0);
  });

  test('goes one way along directed ties', () => {
    const oneWay = fromEdges(2, [[0, 1]], true);
    for (const [convinced, accepting] of [
      [only(2, 0), 0],
      [only(2, 1), 2],
    ] as const)
      expect(
        voter.settle(hearingOf(oneWay, { convinced }), { rule: 'voter', rounds: 1000 }),
      ).toMatchObject({ accepting, ended: 'settled' });
  });

  test('is cut off after the rounds that are given', () => {
    const hearing = hearingOf(everybody(1000), { convinced: firstOf(1000, 500) });
    expect(voter.settle(hearing, { rule: 'voter', rounds: 2 })).toMatchObject({
      rounds: 2,
      ended: 'limit',
    });
  });
});
