/** Ties that fall anywhere: among all, between groups, and for given degrees. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocks } from '../../../src/simulation/network/blocks.js';
import { configuration } from '../../../src/simulation/network/configuration.js';
import type { Tied } from '../../../src/simulation/network/network.js';
import { randomNetwork } from '../../../src/simulation/network/random-network.js';
import { streamOf } from '../../../src/simulation/random.js';
import { degreesOf, expectMutual, heardByPerson } from './ties-of.js';

const aStream = (run = 0) => streamOf(1959, 'network', run);

/** How far the networks that come out are from all being as likely, as chi-squared. */
function chiSquared(runs: number, kinds: number, draw: (run: number) => Tied): number {
  const seen = new Map<string, number>();
  for (let run = 0; run < runs; run += 1) {
    const { offsets, hears } = draw(run);
    const name = `${offsets} ${hears}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
  }
  expect(seen.size).toBe(kinds);
  return [...seen.values()].reduce(
    (sum, times) => sum + (times - runs / kinds) ** 2 / (runs / kinds),
    0,
  );
}

describe('a random network', () => {
  test('has exactly the ties that its mean degree says, rounded, and none twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (size, share, run) => {
          const meanDegree = share * (size - 1);
          const network = randomNetwork(size, meanDegree, aStream(run));
          expectMutual(network);
          expect(network.hears.length / 2).toBe(Math.round((size * meanDegree) / 2));
        },
      ),
    );
    expect(randomNetwork(100_000, 10, aStream()).hears).toHaveLength(1_000_000);
  });

  test.each([
    [2, 1],
    [2, 1.5],
    [4, 2],
  ])('of four people is each of those with as many ties about as often', (_, meanDegree) => {
    // 2 of 6 ties: 15 networks; 3: 20; 4: 15.
    const ties = 2 * meanDegree;
    const kinds = ties === 3 ? 20 : 15;
    const found = chiSquared(6000, kinds, (run) => randomNetwork(4, meanDegree, aStream(run)));
    // Beyond 50.8, one in ten thousand for 19 degrees of freedom, and fewer for 14.
    expect(found).toBeLessThan(50.8);
  });

  test('has degrees spread as a Poisson variable, as in the limit of many people', () => {
    const [size, mean] = [50_000, 4];
    const degrees = degreesOf(randomNetwork(size, mean, aStream()));
    let probability = Math.exp(-mean);
    for (let degree = 0; degree <= 12; degree += 1) {
      const found = degrees.filter((one) => one === degree).length;
      const expected = size * probability;
      const deviation = (found - expected) / Math.sqrt(expected * (1 - probability));
      expect(Math.abs(deviation), `degree ${degree}: ${deviation} SE`).toBeLessThan(4);
      probability *= mean / (degree + 1);
    }
  });

  test('is the same for the same draws, and another for others', () => {
    expect(randomNetwork(100, 5, aStream(1))).toEqual(randomNetwork(100, 5, aStream(1)));
    expect(randomNetwork(100, 5, aStream(1))).not.toEqual(randomNetwork(100, 5, aStream(2)));
  });

  test.each([-1, 9.5, Number.NaN])('of ten with a mean degree of %d is refused', (meanDegree) => {
    expect(() => randomNetwork(10, meanDegree, aStream())).toThrow(
      new RangeError(
        `meanDegree: expected a number from 0 to 9 for 10 people, received ${meanDegree}`,
      ),
    );
  });
});

describe('groups', () => {
  const groups = Int32Array.of(1, 0, 0, 1, 1, 0, 1);

  /** How many ties there are between people of these two groups. */
  const between = (network: Tied, of: Int32Array, a: number, b: number): number =>
    Array.from(of, (group, i) =>
      group === a ? heardByPerson(network, i).filter((other) => of[other] === b).length : 0,
    ).reduce((sum, count) => sum + count, 0);

  test('have the ties within and between them that the means say', () => {
    const network = blocks(
      groups,
      [
        [2, 4 / 3],
        [1, 1.5],
      ],
      aStream(),
    );
    expectMutual(network);
    expect(between(network, groups, 0, 0)).toBe(6);
    expect(between(network, groups, 0, 1)).toBe(4);
    expect(between(network, groups, 1, 1)).toBe(6);
    const many = Int32Array.from({ length: 10_000 }, (_, i) => (i < 3000 ? 0 : 1));
    const large = blocks(
      many,
      [
        [8, 7],
        [3, 1],
      ],
      aStream(),
    );
    expect(between(large, many, 0, 0)).toBe(24_000);
    expect(between(large, many, 0, 1)).toBe(21_000);
    expect(between(large, many, 1, 1)).toBe(7000);
  });

  test('are tied in each way about as often', () => {
    // One tie within each pair (one way only), and 2 of the 4 between: 6 ways. One of 4: 4 ways.
    const pairs = Int32Array.of(0, 0, 1, 1);
    const tiedBy = (between: number) => (run: number) =>
      blocks(
        pairs,
        [
          [1, between],
          [between, 0],
        ],
        aStream(run),
      );
    // Beyond 25.7, one in ten thousand for 5 degrees of freedom, and fewer for 3.
    expect(chiSquared(3000, 6, tiedBy(1))).toBeLessThan(25.7);
    expect(chiSquared(3000, 4, tiedBy(0.5))).toBeLessThan(25.7);
    expect(chiSquared(3000, 4, tiedBy(1.5))).toBeLessThan(25.7);
  });

  test.each<[readonly (readonly number[])[], string]>([
    [[[1]], 'meanDegrees: expected a row for each group, received 1; person 0 is in group 1'],
    [
      [[1, 2], [1]],
      'meanDegrees[1][0]: expected a finite number from 0 on in a row of 2, received 1 in a row of 1',
    ],
    [
      [
        [-1, 0],
        [0, 1],
      ],
      'meanDegrees[0][0]: expected a finite number from 0 on in a row of 2, received -1 in a row of 2',
    ],
    [
      [
        [0, 1],
        [1, 0],
      ],
      'meanDegrees: expected as many ties from group 0 into 1 as back, within half a tie, received 3 and 4',
    ],
    [
      [
        [0, 0],
        [0, 4],
      ],
      'meanDegrees[1][1]: expected at most 6 ties between groups of 4 and 4, received 8',
    ],
  ])('with mean degrees %j are refused', (meanDegrees, message) => {
    expect(() => blocks(groups, meanDegrees, aStream())).toThrow(new RangeError(message));
  });
});

describe('given degrees', () => {
  test('are not exceeded, and kept but for ties to oneself and double ties', () => {
    const degrees = fc
      .array(fc.nat(5), { minLength: 6, maxLength: 20 })
      .map(([first = 0, ...rest]) => {
        const sum = rest.reduce((total, degree) => total + degree, first);
        return sum % 2 === 0 ? [first, ...rest] : [first === 5 ? 4 : first + 1, ...rest];
      });
    fc.assert(
      fc.property(degrees, fc.nat(), (wanted, run) => {
        const network = configuration(wanted, aStream(run));
        expectMutual(network);
        expect(degreesOf(network).every((degree, i) => degree <= (wanted[i] ?? 0))).toBe(true);
      }),
    );
  });

  test('of one each pair people off, in each way about as often', () => {
    // So many runs show even the small bias of a shuffle that swaps each end with any other.
    const pair = (run: number) => configuration([1, 1, 1, 1, 1, 1], aStream(run));
    const found = chiSquared(50_000, 15, pair);
    // Beyond 42.6, one in ten thousand (14 degrees of freedom).
    expect(found).toBeLessThan(42.6);
  });

  test('lose as many ties as ties to oneself and double ties are expected', () => {
    // Of n people of degree k about (k - 1) / 2 ties lead to oneself and (k - 1)^2 / 4 are double, each about a Poisson
    // variable (Bollobás 1980, from memory): for k = 5, 2 and 4.
    const runs = 200;
    let lost = 0;
    for (let run = 0; run < runs; run += 1)
      lost += 5000 - configuration(new Array(2000).fill(5), aStream(run)).hears.length / 2;
    const deviation = (lost - 6 * runs) / Math.sqrt(6 * runs);
    expect(Math.abs(deviation), `${deviation} standard errors`).toBeLessThan(4);
  });

  test.each<[readonly number[], string]>([
    [[1, 1, 1], 'degrees: expected an even sum, since each tie has two ends, received a sum of 3'],
    [[1, 3, 2], 'degrees[1]: expected a whole number from 0 to 2, received 3'],
    [[0.5, 0.5], 'degrees[0]: expected a whole number from 0 to 1, received 0.5'],
    [[1, -1], 'degrees[1]: expected a whole number from 0 to 1, received -1'],
  ])('of %j are refused', (degrees, message) => {
    expect(() => configuration(degrees, aStream())).toThrow(new RangeError(message));
  });
});
