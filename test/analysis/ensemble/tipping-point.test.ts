/** Where a share crosses a level: held to curves whose crossing is known, and to the middle one of runs in order. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TippingPoint, tippingPoint } from '../../../src/analysis/ensemble/tipping-point.js';
import { Refused } from '../../../src/analysis/refused.js';
import { shareInterval } from '../../../src/simulation/interval.js';
import { streamOf } from '../../../src/simulation/random.js';

const found = (point: TippingPoint) => {
  if (!point.found) throw new Error(point.why);
  return point;
};

test('the square of a number reaches a half at the root of a half', () => {
  const { bracket, rises, trials, against, interval } = found(
    tippingPoint({ from: 0, to: 1, accepts: (x) => x * x, precision: 1e-6 }),
  );
  expect(bracket.below).toBeLessThan(Math.SQRT1_2);
  expect(bracket.above).toBeGreaterThanOrEqual(Math.SQRT1_2);
  expect(bracket.above - bracket.below).toBeLessThanOrEqual(1e-6);
  expect([rises, against, interval]).toEqual([true, [], null]);
  // Both ends, and a halving for each of the 20 binary digits of a millionth.
  expect(trials).toHaveLength(22);
});

test('either side of the bracket was tried, rising or falling, wherever a step lies', () => {
  const aStep = fc.record({
    at: fc.double({ min: 0.01, max: 9.99, noNaN: true }),
    level: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    rising: fc.boolean(),
  });
  fc.assert(
    fc.property(aStep, ({ at, level, rising }) => {
      const accepts = (x: number) => (x >= at === rising ? 1 : 0);
      const { bracket, rises, trials } = found(tippingPoint({ from: 0, to: 10, accepts, level }));
      expect(rises).toBe(rising);
      expect(accepts(bracket.above)).toBe(1);
      expect(accepts(bracket.below)).toBe(0);
      expect(Math.abs(bracket.above - bracket.below)).toBeLessThanOrEqual(0.01);
      expect(trials.map((trial) => trial.at)).toEqual(
        [...new Set(trials.map((trial) => trial.at))].sort((a, b) => a - b),
      );
    }),
  );
});

test('a share that equals the level has reached it', () => {
  const point = tippingPoint({
    from: 0,
    to: 1,
    accepts: (x) => ({ count: x < 1 ? 0 : 3, of: 10 }),
    level: 0.3,
  });
  expect(found(point).bracket.above).toBe(1);
});

test('as narrow as numbers are, the search ends', () => {
  const { bracket } = found(
    tippingPoint({ from: 0, to: 1, accepts: (x) => x, level: 1 / 3, precision: Number.MIN_VALUE }),
  );
  expect(bracket.above).toBe(1 / 3);
});

describe('of runs with common random numbers', () => {
  // Run number r comes to be accepted where the parameter exceeds its own draw.
  const draws = Array.from({ length: 1001 }, (_, run) => streamOf(4, 'models', run).fraction());
  const accepts = (x: number) => ({ count: draws.filter((draw) => draw <= x).length, of: 1001 });
  const middle = [...draws].sort((a, b) => a - b)[500] ?? 0;
  const point = found(tippingPoint({ from: 0, to: 1, accepts, precision: 1e-9 }));

  test('half are accepted from the draw of the middle run on', () => {
    expect(point.bracket.below).toBeLessThan(middle);
    expect(point.bracket.above).toBeGreaterThanOrEqual(middle);
    expect(point.against).toEqual([]);
  });

  test('the interval begins and ends where the interval of the share parts from the level', () => {
    const { low, high } = point.interval ?? { low: null, high: null };
    if (low === null || high === null) throw new Error('an end lies beyond the range');
    const holds = (x: number) => {
      const { low, high } = shareInterval(accepts(x).count, 1001);
      return low < 0.5 && 0.5 <= high;
    };
    expect([holds(low), holds(low + 1e-9), holds(high - 1e-9), holds(high)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('where the share falls, all is the mirror image', () => {
    const falling = found(
      tippingPoint({ from: -1, to: 0, accepts: (x) => accepts(-x), precision: 1e-9 }),
    );
    expect(falling.rises).toBe(false);
    for (const [one, other] of [
      [falling.bracket.above, point.bracket.above],
      [falling.interval?.low, point.interval?.high],
      [falling.interval?.high, point.interval?.low],
    ])
      expect(Math.abs((one ?? 9) + (other ?? 9))).toBeLessThan(2e-9);
  });

  test('the interval holds the true tipping point at least as often as it says', () => {
    const seeds = 300;
    let held = 0;
    for (let seed = 0; seed < seeds; seed += 1) {
      // 100 runs, each accepted from its own draw on: the true share is x, and the true crossing 0.3.
      const stream = streamOf(seed, 'models', 0);
      const own = Array.from({ length: 100 }, () => stream.fraction());
      const count = (x: number) => ({ count: own.filter((draw) => draw <= x).length, of: 100 });
      const asked = { from: 0, to: 1, accepts: count, level: 0.3, precision: 1e-4 };
      const { interval } = found(tippingPoint(asked));
      if ((interval?.low ?? 0) <= 0.3 && 0.3 <= (interval?.high ?? 1)) held += 1;
    }
    const standardError = Math.sqrt(0.05 * 0.95 * seeds);
    const off = (held - 0.95 * seeds) / standardError;
    expect(off, `${held} of ${seeds}, ${off} standard errors`).toBeGreaterThan(-3);
  });

  test('an end beyond the range is left open', () => {
    const few = (x: number) => ({ count: x < 0.5 ? 1 : 2, of: 3 });
    const { interval } = found(tippingPoint({ from: 0, to: 1, accepts: few }));
    expect(interval).toEqual({ low: null, high: null });
  });

  test('a leap leaves no doubt on either side', () => {
    const leap = (x: number) => ({ count: x < 0.5 ? 0 : 100, of: 100 });
    const { bracket, interval } = found(tippingPoint({ from: 0, to: 1, accepts: leap }));
    expect(interval).toEqual({ low: bracket.below, high: bracket.above });
  });

  test('and the same question has the same answer', () => {
    expect(tippingPoint({ from: 0, to: 1, accepts, precision: 1e-9 })).toEqual(point);
  });
});

describe('no tipping point is told', () => {
  test.each([
    ['never-reached', 0.2],
    ['always-reached', 0.8],
  ])('where both ends are on the same side: %s', (why, share) => {
    const point = tippingPoint({ from: 0, to: 1, accepts: () => share });
    expect(point).toMatchObject({ found: false, why, crossings: [] });
    expect(point.trials).toHaveLength(2);
  });

  test('where the probes cross the level more than once', () => {
    const hill = (x: number) => 4 * x * (1 - x);
    expect(tippingPoint({ from: 0, to: 1, accepts: hill })).toMatchObject({ why: 'never-reached' });
    expect(tippingPoint({ from: 0, to: 1, accepts: hill, probes: 3 })).toMatchObject({
      why: 'crossed-more-than-once',
      crossings: [
        { below: 0, above: 0.25 },
        { below: 1, above: 0.75 },
      ],
    });
  });
});

test('a share that turns back is told of', () => {
  const dented = (x: number) => (x > 6 && x < 8 ? 1 : x) / 10;
  const probed = tippingPoint({ from: 0, to: 10, accepts: dented, level: 0.05, probes: 9 });
  expect(probed.against.map(([one, other]) => [one.at, other.at])).toEqual([[6, 7]]);
});

test('what is no question is refused whole, and a share that is none too', () => {
  const accepts = () => 0.5;
  const asked = () =>
    tippingPoint({ from: 1, to: 1, accepts, level: 0, precision: -1, probes: 0.5 });
  expect(asked).toThrow(Refused);
  expect(asked).toThrow(/bad-to[\s\S]*bad-level[\s\S]*bad-precision[\s\S]*bad-probes/);
  expect(() => tippingPoint({ from: 0, to: 1, accepts: () => Number.NaN })).toThrow(
    new RangeError('accepts(0): expected a share from 0 to 1, received NaN'),
  );
  expect(() => tippingPoint({ from: 0, to: 1, accepts: () => ({ count: 3, of: 0 }) })).toThrow(
    'expected a share from 0 to 1, received Infinity',
  );
});
