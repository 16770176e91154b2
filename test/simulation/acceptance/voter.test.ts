/** Copying at random: on everybody's ties all end alike, with the probability that the share at first gives. */
import { describe, expect, test } from 'vitest';
import { voter } from '../../../src/simulation/acceptance/voter.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import { streamOf } from '../../../src/simulation/random.js';
import { holds } from '../../validation/holds.js';
import { voterFixation } from '../../validation/voter-fixation.js';
import { everybody, firstOf, hearingOf, only } from './hearing-of.js';

holds(voterFixation);

describe('copying at random', () => {
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

  test('of two is over with the first who copies, whoever that is', () => {
    const ends = new Set<number>();
    for (let run = 0; run < 20; run += 1) {
      const stream = streamOf(21, 'models', run);
      const hearing = hearingOf(everybody(2), { convinced: only(2, 0), stream });
      const { accepting, rounds } = voter.settle(hearing, { rule: 'voter', rounds: 9 });
      expect(rounds).toBe(1);
      ends.add(accepting);
    }
    expect(ends).toEqual(new Set([0, 2]));
  });

  test('is cut off after the rounds that are given', () => {
    const hearing = hearingOf(everybody(1000), { convinced: firstOf(1000, 500) });
    expect(voter.settle(hearing, { rule: 'voter', rounds: 2 })).toMatchObject({
      rounds: 2,
      ended: 'limit',
    });
  });
});
