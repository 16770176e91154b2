/** Elementary effects: held to functions whose effects are known, and to how a trajectory is to go. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { morrisDesign } from '../../../src/analysis/ensemble/morris-design.js';
import { morrisEffects } from '../../../src/analysis/ensemble/morris-effects.js';
import { Refused } from '../../../src/analysis/refused.js';
import { morris1991 } from './known-functions.js';

const two = [
  { name: 'x', from: 0, to: 3 },
  { name: 'y', from: -3, to: 0 },
];

describe('the design', () => {
  const aDesign = fc
    .record({
      ranges: fc.array(fc.tuple(fc.double({ min: -9, max: 9 }), fc.double({ min: 0.1, max: 9 })), {
        minLength: 1,
        maxLength: 6,
      }),
      trajectories: fc.integer({ min: 2, max: 8 }),
      half: fc.integer({ min: 1, max: 5 }),
      seed: fc.maxSafeNat(),
    })
    .filter(({ ranges }) => ranges.every(([from, wide]) => !Number.isNaN(from + wide)))
    .map(({ ranges, trajectories, half, seed }) => {
      const factors = ranges.map(([from, wide], n) => ({ name: `${n}`, from, to: from + wide }));
      return morrisDesign(factors, { trajectories, levels: 2 * half, seed });
    });

  test('moves every factor once a trajectory, by half the levels, and leaves the others', () => {
    fc.assert(
      fc.property(aDesign, ({ factors, trajectories, levels, points, moves }) => {
        const width = factors.length + 1;
        expect(points).toHaveLength(trajectories * width);
        for (const [trajectory, steps] of moves.entries()) {
          expect(steps.map(({ factor }) => factor).sort()).toEqual(factors.map((_, n) => n).sort());
          for (const [step, { factor, up }] of steps.entries()) {
            const [before = [], after = []] = points.slice(trajectory * width + step);
            for (const [at, { from, to }] of factors.entries()) {
              const moved = ((after[at] ?? 0) - (before[at] ?? 0)) / (to - from);
              const share = levels / 2 / (levels - 1);
              expect(moved).toBeCloseTo(at === factor ? (up ? share : -share) : 0, 9);
              expect(before[at]).toBeGreaterThanOrEqual(from);
              expect(before[at]).toBeLessThanOrEqual(to);
            }
          }
        }
      }),
    );
  });

  test('takes each level, each direction and each order about as often', () => {
    const trajectories = 2000;
    const { points, moves } = morrisDesign(two, { trajectories, seed: 5 });
    const begins = points.filter((_, index) => index % 3 === 0);
    const off = (times: number, chance: number) =>
      (times - chance * trajectories) / Math.sqrt(chance * (1 - chance) * trajectories);
    const offs = [
      ...[0, 1, 2, 3].map((level) => off(begins.filter(([x]) => x === level).length, 1 / 4)),
      off(moves.filter(([move]) => move?.factor === 0).length, 1 / 2),
      off(moves.filter(([move]) => move?.up).length, 1 / 2),
    ];
    for (const one of offs) expect(Math.abs(one), `${one} standard errors off`).toBeLessThan(4);
  });

  test('is the same for the same seed, another for another, and grows from its beginning', () => {
    const design = morrisDesign(two, { trajectories: 20, seed: 5 });
    expect(morrisDesign(two, { trajectories: 20, seed: 5 })).toEqual(design);
    const { points } = morrisDesign(two, { trajectories: 10, seed: 5 });
    expect(points).toEqual(design.points.slice(0, 30));
    expect(morrisDesign(two, { trajectories: 20, seed: 6 }).points).not.toEqual(design.points);
  });
});

test('a plane has its slopes for effects, exactly, and no deviation', () => {
  const design = morrisDesign(two, { trajectories: 10, seed: 1 });
  const { effects } = morrisEffects(
    design,
    design.points.map(([x = 0, y = 0]) => 5 * x - 2 * y),
  );
  // In units of the result over the whole range, which is 3.
  expect(effects).toEqual([
    { factor: 'x', mu: 15, muStar: { value: 15, low: 15, high: 15 }, sigma: 0 },
    { factor: 'y', mu: -6, muStar: { value: 6, low: 6, high: 6 }, sigma: 0 },
  ]);
});

test('effects of different sign cancel in mu, not in mu*', () => {
  // A valley: at the levels 0, 1, 2, 3 it is 9, 1, 1, 9; every move of two levels goes 8 up or 8 down, and 1.5 such
  // moves make the range. Own derivation.
  const design = morrisDesign(two, { trajectories: 400, seed: 1 });
  const { effects } = morrisEffects(
    design,
    design.points.map(([x = 0]) => (2 * x - 3) ** 2),
  );
  const [valley, nothing] = effects;
  expect(valley?.muStar).toEqual({ value: 12, low: 12, high: 12 });
  const off = (valley?.mu ?? 99) / (12 / Math.sqrt(400));
  expect(Math.abs(off), `${off} standard errors off`).toBeLessThan(4);
  expect(valley?.sigma).toBeCloseTo(Math.sqrt(((144 - (valley?.mu ?? 0) ** 2) * 400) / 399), 9);
  expect(nothing).toMatchObject({ mu: 0, muStar: { value: 0 }, sigma: 0 });
});

describe('of Morris’s own function', () => {
  const design = morrisDesign(morris1991.factors, { trajectories: 200, seed: 1991 });
  const { effects } = morrisEffects(design, design.points.map(morris1991.at), { resamples: 200 });

  test('every mean effect is found within 4 standard errors', () => {
    for (const [at, { factor, mu, sigma }] of effects.entries()) {
      const off = (mu - morris1991.mu(at)) / (sigma / Math.sqrt(200));
      expect(Math.abs(off), `${factor}: ${mu}, ${off} standard errors off`).toBeLessThan(4);
    }
  });

  test('the first ten factors matter, the others hardly; of the ten, 8 to 10 act by themselves', () => {
    // So Morris (1991) reads his figure; from memory.
    const sizes = effects.map(({ muStar }) => muStar.value);
    expect(Math.min(...sizes.slice(0, 10))).toBeGreaterThan(4 * Math.max(...sizes.slice(10)));
    const deviations = effects.map(({ sigma }) => sigma);
    expect(Math.min(...deviations.slice(0, 7))).toBeGreaterThan(
      1.5 * Math.max(...deviations.slice(7)),
    );
  });
});

test('the interval holds mu* about as often as it says', () => {
  // Of a product, the effects of one factor are the levels of the other: 0, 1, 2, 3 of 3, each as likely, times 3.
  const [seeds, trajectories] = [300, 40];
  let held = 0;
  for (let seed = 0; seed < seeds; seed += 1) {
    const design = morrisDesign(two, { trajectories, seed });
    const results = design.points.map(([x = 0, y = 0]) => x * (y + 3));
    const { effects } = morrisEffects(design, results, { seed, resamples: 200 });
    const { low, high } = effects[0]?.muStar ?? { low: 9, high: 0 };
    if (low <= 4.5 && 4.5 <= high) held += 1;
  }
  const off = (held - 0.95 * seeds) / Math.sqrt(0.95 * 0.05 * seeds);
  expect(Math.abs(off), `${held} of ${seeds}: ${off} standard errors off`).toBeLessThan(4);
});

test('what is no design and what are no results are refused whole', () => {
  const drawn = () => morrisDesign(two, { trajectories: 1, levels: 5, seed: 0.5 });
  expect(drawn).toThrow(Refused);
  expect(drawn).toThrow(
    /bad-trajectories[\s\S]*an even number from 2 to 1000, received 5[\s\S]*bad-seed/,
  );
  const design = morrisDesign(two, { trajectories: 2, seed: 1 });
  expect(() => morrisEffects(design, [1, 2])).toThrow(
    /expected 6 numbers, one a point, received 2/,
  );
  expect(() => morrisEffects(design, [1, 2, 3, 4, 5, Infinity])).toThrow(/received Infinity/);
});
