/** What averaging for ever comes to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { degrootConsensus } from '../../../src/analysis/closed-form/degroot-consensus.js';
import { degrootCheck } from '../../validation/consensus.js';
import { holds } from '../../validation/holds.js';

holds(degrootCheck);

test('two camps that hear only themselves settle, and do not agree', () => {
  const camps = degrootConsensus([
    [1, 0, 0],
    [0, 1, 0],
    [0.25, 0.25, 0.5],
  ]);
  expect(camps.converges).toBe(true);
  expect(camps.consensus).toBe(false);
  expect(camps.influence).toBeNull();
  expect(camps.closed.map(({ states }) => states)).toEqual([[0], [1]]);
  // The eigenvalues are the diagonal: 1, 1 and 1/2.
  expect(camps.rate).toBeCloseTo(0.5, 9);
});

test('somebody who heeds a little of their own opinion breaks a circle, however little', () => {
  const circle = (own: number) =>
    degrootConsensus([
      [own, 1 - own, 0],
      [0, 0, 1],
      [1, 0, 0],
    ]);
  expect(circle(0).closed).toEqual([{ states: [0, 1, 2], period: 3 }]);
  expect(circle(0).converges).toBe(false);
  expect(circle(1e-12).converges).toBe(true);
});

test('the influence is where averaging leads, round after round', () => {
  const rows = fc.integer({ min: 2, max: 6 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );
  fc.assert(
    fc.property(rows, (counts) => {
      const weights = counts.map((row) => {
        const sum = row.reduce((before, entry) => before + entry, 0);
        return row.map((entry) => entry / sum);
      });
      let opinions: readonly number[] = weights.map((_, person) => person);
      const start = opinions;
      for (let round = 0; round < 400; round += 1) {
        const before = opinions;
        opinions = weights.map((row) => row.reduce((sum, w, j) => sum + w * (before[j] ?? 0), 0));
      }
      const { influence } = degrootConsensus(weights);
      const agreed = (influence ?? []).reduce((sum, s, j) => sum + s * (start[j] ?? 0), 0);
      for (const opinion of opinions) expect(opinion).toBeCloseTo(agreed, 9);
    }),
  );
});

test('more than 200 people are refused', () => {
  const many = Array.from({ length: 201 }, (_, i) =>
    Array.from({ length: 201 }, (__, j) => (i === j ? 1 : 0)),
  );
  expect(() => degrootConsensus(many)).toThrow(/expected 1 to 200 rows, received 201/);
});
