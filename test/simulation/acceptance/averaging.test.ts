/** Averaging: DeGroot's and Jackson's matrices, and the example that Parsegov and others print. */
import { describe, expect, test } from 'vitest';
import { averaging } from '../../../src/simulation/acceptance/averaging.js';
import { degroot } from '../../../src/simulation/acceptance/degroot.js';
import { friedkinJohnsen } from '../../../src/simulation/acceptance/friedkin-johnsen.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import type { Tied } from '../../../src/simulation/network/network.js';
import { everybody, hearingOf } from './hearing-of.js';

type Matrix = readonly (readonly number[])[];

/** Who hears whom, of a matrix of weights; a person may hear itself. */
const heardAs = (matrix: Matrix): Tied =>
  fromEdges(
    matrix.length,
    matrix.flatMap((row, one) =>
      row.flatMap((weight, other) => (weight > 0 ? [[one, other, weight] as const] : [])),
    ),
    true,
  );

const consensus = (matrix: Matrix, first: readonly number[]) =>
  averaging(heardAs(matrix), Float64Array.from(first), null, 1000);

const third = 1 / 3;

describe('averaging', () => {
  // Check 7: DeGroot 1974 (the matrix of two is from memory), and Jackson's course; s is the left unit eigenvector.
  test.each([
    [
      [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
      [1 / 3, 2 / 3],
      1e-12,
    ],
    [
      [
        [third, third, third],
        [0.5, 0.5, 0],
        [0, 0.25, 0.75],
      ],
      [3 / 11, 4 / 11, 4 / 11],
      1e-12,
    ],
    // Here opinions near each other by a factor of 0.7071 a round, so that the last change leaves 2.4 times itself.
    [
      [
        [0, 0.5, 0.5],
        [1, 0, 0],
        [0, 1, 0],
      ],
      [0.4, 0.4, 0.2],
      2.5e-12,
    ],
  ] as [Matrix, number[], number][])(
    'by %j comes to a consensus in which each weighs %j',
    (matrix, weights, within) => {
      for (const first of [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.2, 0.9, 0.4],
      ]) {
        const start = first.slice(0, matrix.length);
        const expected = start.reduce((sum, opinion, at) => sum + opinion * (weights[at] ?? 0), 0);
        const { opinions, ended } = consensus(matrix, start);
        expect(ended).toBe('settled');
        for (const opinion of opinions) expect(Math.abs(opinion - expected)).toBeLessThan(within);
      }
    },
  );

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

  // Check 8: Friedkin & Johnsen; the example of Parsegov and others, arXiv:1505.04920, solved apart to nine digits.
  test('among the stubborn comes to what they print', () => {
    const matrix = [
      [0.22, 0.12, 0.36, 0.3],
      [0.147, 0.215, 0.344, 0.294],
      [0, 0, 1, 0],
      [0.09, 0.178, 0.446, 0.286],
    ];
    const stubborn = Float64Array.from(matrix, (row, person) => row[person] ?? 0);
    const { opinions, ended, rounds } = averaging(
      heardAs(matrix),
      Float64Array.of(25, 25, 75, 85),
      stubborn,
      1000,
    );
    const expected = [60.020849, 59.983966, 75, 74.986205];
    // The paper gives six decimals.
    for (const [person, opinion] of opinions.entries())
      expect(Math.abs(opinion - (expected[person] ?? 0))).toBeLessThan(1e-6);
    expect(opinions.map(Math.round)).toEqual(Float64Array.of(60, 60, 75, 75));
    expect(ended).toBe('settled');
    // 39 iterations to 1e-12: the last finds that nothing changes any more.
    expect(rounds + 1).toBe(39);
  });

  // Check 8b, by hand: V = [[6/7, 1/7], [4/7, 3/7]]. Errors shrink by 0.65 a round, so a last change leaves 1.9 times it.
  test('of two stubborn people comes to a seventh and three sevenths', () => {
    const found = averaging(
      heardAs([
        [0.5, 0.5],
        [0.5, 0.5],
      ]),
      Float64Array.of(0, 1),
      Float64Array.of(0.5, 0.2),
      1000,
    );
    expect(Math.abs((found.opinions[0] ?? 0) - 1 / 7)).toBeLessThan(1.9e-12);
    expect(Math.abs((found.opinions[1] ?? 0) - 3 / 7)).toBeLessThan(1.9e-12);
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
