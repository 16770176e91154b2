/** Averaging: DeGroot's and Jackson's matrices, and the example that Parsegov and others print. */
import { describe, expect, test } from 'vitest';
import { averaging } from '../../../src/simulation/acceptance/averaging.js';
import { degroot } from '../../../src/simulation/acceptance/degroot.js';
import { friedkinJohnsen } from '../../../src/simulation/acceptance/friedkin-johnsen.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import {
  degrootSimulated,
  friedkinJohnsenByHandSimulated,
  friedkinJohnsenSimulated,
  heardAs,
} from '../../validation/averaging-rule.js';
import { holds } from '../../validation/holds.js';
import { everybody, hearingOf } from './hearing-of.js';

holds(degrootSimulated);
holds(friedkinJohnsenSimulated);
holds(friedkinJohnsenByHandSimulated);

const consensus = (matrix: readonly (readonly number[])[], first: readonly number[]) =>
  averaging(heardAs(matrix), Float64Array.from(first), null, 1000);

describe('averaging', () => {
  test('of two who each do as the other does goes round in a circle', () => {
    expect(
      consensus(
        [
          [0, 1],
          [1, 0],
        ],
        [0, 1],
      ),
    ).toMatchObject({ ended: 'cycle', rounds: 2 });
    expect(
      consensus(
        [
          [0, 1],
          [1, 0],
        ],
        [0.5, 0.5],
      ),
    ).toMatchObject({ ended: 'settled', rounds: 0 });
  });

  test('of three who each do as the next does is cut off', () => {
    const found = consensus(
      [
        [0, 1, 0],
        [0, 0, 1],
        [1, 0, 0],
      ],
      [0, 0.5, 1],
    );
    expect(found).toMatchObject({ ended: 'limit', rounds: 1000 });
  });

  test('leaves the stubborn, and those who hear nobody, as they are', () => {
    const first = Float64Array.of(0.1, 0.9, 0.3);
    const unmoved = averaging(everybody(3), first, new Float64Array(3).fill(1), 10);
    expect(unmoved).toEqual({ opinions: first, rounds: 0, ended: 'settled' });
    expect(averaging(fromEdges(3, []), first, null, 10).opinions).toEqual(first);
    expect(averaging(everybody(1), Float64Array.of(0.7), null, 10).opinions).toEqual(
      Float64Array.of(0.7),
    );
  });

  test('where everybody hears everybody is the same as along all ties', () => {
    const size = 7;
    const all = fromEdges(
      size,
      Array.from({ length: size }, (_, one) => one).flatMap((one) =>
        Array.from({ length: one }, (_, other) => [one, other] as const),
      ),
    );
    const first = Float64Array.from({ length: size }, (_, person) => (person * person) / 49);
    const stubborn = Float64Array.from({ length: size }, (_, person) => person / 10);
    for (const kept of [null, stubborn]) {
      const [one, other] = [
        averaging(everybody(size), first, kept, 40),
        averaging(all, first, kept, 40),
      ];
      expect(one.rounds).toBe(other.rounds);
      for (const [person, opinion] of one.opinions.entries())
        expect(Math.abs(opinion - (other.opinions[person] ?? 0))).toBeLessThan(1e-14);
    }
  });

  test('convinces all of whom it ends at the threshold, however it was rounded', () => {
    // The sum of ten tenths, less one, and over nine, is a little less than a tenth.
    const tenth = new Float64Array(10).fill(0.1);
    const hearing = hearingOf(everybody(10), { appeal: tenth, threshold: tenth });
    expect(degroot.settle(hearing, { rule: 'degroot' }).accepting).toBe(10);
    expect(friedkinJohnsen.settle(hearing, { rule: 'friedkin-johnsen' }).accepting).toBe(10);
    const above = { ...hearing, threshold: new Float64Array(10).fill(0.1001) };
    expect(degroot.settle(above, { rule: 'degroot' }).accepting).toBe(0);
  });

  test('ends after the rounds that are given', () => {
    const hearing = hearingOf(everybody(3), { appeal: Float64Array.of(0, 0, 1) });
    // After one round each has the mean of the two others: 0.5, 0.5, 0.
    expect(degroot.settle(hearing, { rule: 'degroot', rounds: 1 })).toMatchObject({
      accepts: Uint8Array.of(1, 1, 0),
      rounds: 1,
      ended: 'limit',
    });
  });
});
