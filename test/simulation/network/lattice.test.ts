/** Ring lattices and the small worlds made of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tied } from '../../../src/simulation/network/network.js';
import { ringLattice } from '../../../src/simulation/network/ring-lattice.js';
import { smallWorld } from '../../../src/simulation/network/small-world.js';
import { streamOf } from '../../../src/simulation/random.js';
import type { RandomStream } from '../../../src/simulation/random-stream.js';
import { degreesOf, expectMutual, heardByPerson, waysOf } from './ties-of.js';

const aStream = (run = 0) => streamOf(1998, 'network', run);

const aRing = fc
  .integer({ min: 3, max: 30 })
  .chain((size) =>
    fc.tuple(fc.constant(size), fc.integer({ min: 1, max: Math.floor((size - 1) / 2) })),
  );

/** The share of pairs heard by the same person who hear each other, on average over people. */
function clustering(network: Tied): number {
  const ways = new Set(waysOf(network));
  const shares = Array.from({ length: network.size }, (_, i) => {
    const heard = heardByPerson(network, i);
    let closed = 0;
    heard.forEach((one, at) => {
      for (const other of heard.slice(at + 1)) closed += ways.has(`${one}-${other}`) ? 1 : 0;
    });
    return (2 * closed) / (heard.length * (heard.length - 1));
  });
  return shares.reduce((sum, share) => sum + share, 0) / network.size;
}

describe('in a ring lattice', () => {
  test('each hears those beside it, so many on each side, and nobody else', () => {
    fc.assert(
      fc.property(aRing, ([size, neighbours]) => {
        const network = ringLattice(size, neighbours);
        expectMutual(network);
        const rows = Array.from({ length: size }, (_, i) => heardByPerson(network, i));
        const beside = rows.map((_, i) =>
          Array.from({ length: neighbours }, (__, away) => [
            (i + away + 1) % size,
            (i - away - 1 + size) % size,
          ])
            .flat()
            .sort((a, b) => a - b),
        );
        expect(rows).toEqual(beside);
      }),
    );
  });

  test.each([0, 5, 1.5, -1, Number.NaN])('of ten, %d neighbours are refused', (neighbours) => {
    expect(() => ringLattice(10, neighbours)).toThrow(
      new RangeError(
        `neighbours: expected a whole number from 1 to 4, fewer than half of 10 people, received ${neighbours}`,
      ),
    );
  });
});

describe('a small world', () => {
  /** As Watts & Strogatz describe it, on a table of who is tied to whom; the same draws in the same order. */
  function described(size: number, neighbours: number, rewired: number, stream: RandomStream) {
    const ties = Array.from({ length: size }, () => new Set<number>());
    const set = (one: number, other: number, is: 'add' | 'delete') => {
      ties[one]?.[is](other);
      ties[other]?.[is](one);
    };
    for (let away = 1; away <= neighbours; away += 1)
      for (let i = 0; i < size; i += 1) set(i, (i + away) % size, 'add');
    for (let away = 1; away <= neighbours; away += 1)
      for (let i = 0; i < size; i += 1) {
        if (!stream.chance(rewired) || ties[i]?.size === size - 1) continue;
        let other = stream.below(size);
        while (other === i || ties[i]?.has(other)) other = stream.below(size);
        set(i, (i + away) % size, 'delete');
        set(i, other, 'add');
      }
    return ties.flatMap((others, i) => [...others].map((other) => `${i}-${other}`)).sort();
  }

  test('is what its authors describe, tie by tie', () => {
    fc.assert(
      fc.property(aRing, fc.constantFrom(0.1, 0.5, 1), fc.nat(), ([size, k], rewired, run) => {
        const network = smallWorld(size, k, rewired, aStream(run));
        expectMutual(network);
        const expected = described(size, k, rewired, aStream(run));
        expect([...waysOf(network)].sort().join()).toBe(expected.join());
      }),
      { numRuns: 60 },
    );
  });

  test('of which nothing is rewired is the lattice', () => {
    expect(smallWorld(30, 3, 0, aStream())).toEqual(ringLattice(30, 3));
  });

  test('keeps the number of ties, and leaves each at least those that begin with it', () => {
    for (const rewired of [0.1, 1]) {
      const network = smallWorld(1000, 5, rewired, aStream());
      expect(network.hears).toHaveLength(10_000);
      expect(Math.min(...degreesOf(network))).toBeGreaterThanOrEqual(5);
    }
  });

  test('is the same for the same draws, and another for others', () => {
    expect(smallWorld(100, 3, 0.5, aStream(1))).toEqual(smallWorld(100, 3, 0.5, aStream(1)));
    expect(smallWorld(100, 3, 0.5, aStream(1))).not.toEqual(smallWorld(100, 3, 0.5, aStream(2)));
  });

  test('leads the share of ties elsewhere that it was told', () => {
    const [size, neighbours, rewired] = [10_000, 5, 0.2];
    const before = new Set(waysOf(ringLattice(size, neighbours)));
    const kept = waysOf(smallWorld(size, neighbours, rewired, aStream())).filter((way) =>
      before.has(way),
    );
    const ties = size * neighbours;
    // A handful are led back into a gap of the lattice: about 10 in 10,000 of those rewired, times a fifth.
    const deviation =
      (kept.length / 2 - ties * (1 - rewired)) / Math.sqrt(ties * rewired * (1 - rewired));
    expect(Math.abs(deviation), `${deviation} standard errors`).toBeLessThan(4);
  });

  test('is as clustered as Barrat & Weigt (2000) find', () => {
    // European Physical Journal B 13:547 (from memory): 3(k - 2) / 4(k - 1) (1 - p)^3 for k neighbours in all.
    const lattice = (3 * 8) / (4 * 9);
    expect(clustering(ringLattice(3000, 5))).toBeCloseTo(lattice, 12);
    const runs = [0, 1, 2, 3, 4, 5].map((run) =>
      clustering(smallWorld(3000, 5, 0.1, aStream(run))),
    );
    const mean = runs.reduce((sum, one) => sum + one, 0) / runs.length;
    const spread = runs.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (runs.length - 1);
    // Their form counts closed pairs over all people at once; the mean over people is a little off, and so is n = 3000.
    expect(Math.abs(mean - lattice * 0.9 ** 3)).toBeLessThan(0.005 + 4 * Math.sqrt(spread / 6));
  });

  test('rewired wholly has degrees of which half are a chance matter: their variance is that half', () => {
    // Barrat & Weigt again: at p = 1 each keeps the k/2 ties that begin with it, and others come as a Poisson variable.
    const size = 10_000;
    const degrees = degreesOf(smallWorld(size, 5, 1, aStream()));
    const variance = degrees.reduce((sum, degree) => sum + (degree - 10) ** 2, 0) / size;
    // The fourth central moment of a Poisson variable of mean 5 is 5 (1 + 15) = 80, so squares vary by 80 - 25.
    const deviation = (variance - 5) / Math.sqrt((80 - 25) / size);
    expect(Math.abs(deviation), `${deviation} standard errors`).toBeLessThan(4);
  });

  test.each([-0.1, 1.1, Number.NaN])('of which a share of %d is rewired is refused', (rewired) => {
    expect(() => smallWorld(10, 2, rewired, aStream())).toThrow(
      new RangeError(`rewired: expected a probability from 0 to 1, received ${rewired}`),
    );
  });
});
