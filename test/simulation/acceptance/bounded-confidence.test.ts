/** Bounded confidence: equally spaced opinions, whose end is a theorem, and how many clusters chance leaves. */
import { describe, expect, test } from 'vitest';
import { deffuant, encounters } from '../../../src/simulation/acceptance/deffuant.js';
import {
  boundedMeans,
  hegselmannKrause,
} from '../../../src/simulation/acceptance/hegselmann-krause.js';
import { fromEdges } from '../../../src/simulation/network/from-edges.js';
import type { Network } from '../../../src/simulation/network/network.js';
import { streamOf } from '../../../src/simulation/random.js';
import { everybody, hearingOf } from './hearing-of.js';

/** Opinions as far from each other as the confidence reaches, scaled to lie from 0 to 1. */
const spaced = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, person) => person / (size - 1));

/** How many hold each opinion, in ascending order; opinions nearer than `gap` are one. */
const clusters = (opinions: Float64Array, gap: number): readonly number[] => {
  const counts: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const opinion of opinions.slice().sort()) {
    if (opinion - last > gap) counts.push(0);
    counts.push((counts.pop() ?? 0) + 1);
    last = opinion;
  }
  return counts;
};

const allTies = (size: number): Network =>
  fromEdges(
    size,
    Array.from({ length: size }, (_, one) => one).flatMap((one) =>
      Array.from({ length: one }, (_, other) => [one, other] as const),
    ),
  );

/** Hegarty & Wedin, arXiv:1406.0819: clusters of three from both ends, and what is left over in the middle. */
const byTheTheorem = (size: number): readonly number[] => {
  const threes = Array<number>(Math.floor(size / 6)).fill(3);
  return size % 6 === 0 ? [...threes, ...threes] : [...threes, size % 6, ...threes];
};

describe('means of those who are near', () => {
  // Check 10: how many people, and after how many rounds all is frozen.
  test.each([
    [6, 6],
    [7, 6],
    [12, 11],
    [13, 11],
    [18, 16],
    [20, 16],
    [30, 26],
    [50, 41],
  ])('of %i equally spaced people freeze in clusters of three, in %i rounds', (size, rounds) => {
    for (const network of [everybody(size), allTies(size)]) {
      const found = boundedMeans(network, spaced(size), 1 / (size - 1));
      expect(clusters(found.opinions, 1e-6)).toEqual(byTheTheorem(size));
      expect(found).toMatchObject({ rounds, ended: 'settled' });
    }
  });

  test('are the same whether or not ties to everybody are stored', () => {
    const size = 60;
    for (const confidence of [0, 0.05, 0.2, 1]) {
      const first = streamOf(5, 'models', 0).fill(new Float64Array(size));
      const [one, other] = [everybody(size), allTies(size)].map((network) =>
        boundedMeans(network, first, confidence),
      );
      expect(one?.rounds).toBe(other?.rounds);
      for (const [person, opinion] of one?.opinions.entries() ?? [])
        expect(Math.abs(opinion - (other?.opinions[person] ?? 9))).toBeLessThan(1e-11);
    }
  });

  test('heed only those who are heard', () => {
    const line = fromEdges(4, [
      [0, 1],
      [2, 3],
    ]);
    const { opinions } = boundedMeans(line, Float64Array.of(0, 0.2, 0.2, 0.9), 0.5);
    expect(opinions).toEqual(Float64Array.of(0.1, 0.1, 0.2, 0.9));
  });

  test('come to rest among a million people', () => {
    const first = streamOf(6, 'models', 0).fill(new Float64Array(1_000_000));
    const settled = hegselmannKrause.settle(hearingOf(everybody(first.length), { appeal: first }), {
      rule: 'hegselmann-krause',
      confidence: 0.3,
    });
    expect(settled.ended).toBe('settled');
  });
});

describe('encounters of two', () => {
  // Check 9: floor(1 / 2d) clusters of more than 2 %, in 90 of 100 runs at least, 400 draws a person.
  test.each([
    [0.5, 1],
    [0.3, 1],
    [0.25, 2],
    [0.2, 2],
    [0.15, 3],
  ])('with confidence %f leave mostly %i clusters', (confidence, expected) => {
    const [size, runs] = [1000, 10];
    let found = 0;
    for (let run = 0; run < runs; run += 1) {
      const stream = streamOf(9, 'models', run);
      const first = stream.fill(new Float64Array(size));
      const rule = { confidence, moves: 0.5 };
      const { opinions } = encounters(everybody(size), first, rule, 400, stream);
      const large = clusters(opinions, 0.01).filter((count) => count > 0.02 * size);
      if (large.length === expected) found += 1;
    }
    // 4 standard errors below 0.9, the least that is expected.
    const error = Math.sqrt((0.9 * 0.1) / runs);
    const off = (found / runs - 0.9) / error;
    expect(off, `${found} of ${runs} runs; ${off.toFixed(2)} standard errors`).toBeGreaterThan(-4);
  });

  test('move both by half of what parts them, or by as much as is said', () => {
    const pair = fromEdges(2, [[0, 1]]);
    const meet = (moves: number, confidence = 1, network: Network = pair) =>
      encounters(
        network,
        Float64Array.of(0.2, 0.6),
        { confidence, moves },
        1,
        streamOf(1, 'updates', 0),
      );
    expect(meet(0.5)).toEqual({
      opinions: Float64Array.of(0.4, 0.4),
      rounds: 1,
      ended: 'settled',
    });
    expect(meet(0.5, 0.3).opinions).toEqual(Float64Array.of(0.2, 0.6));
    // As far as the confidence is too far.
    expect(meet(0.5, 0.6 - 0.2).opinions).toEqual(Float64Array.of(0.2, 0.6));
  });

  test('move only the one who hears, where the other does not', () => {
    const oneWay = fromEdges(2, [[0, 1]], true);
    const { opinions, ended } = encounters(
      oneWay,
      Float64Array.of(0.2, 0.6),
      { confidence: 1, moves: 0.5 },
      64,
      streamOf(1, 'updates', 0),
    );
    expect(opinions[1]).toBe(0.6);
    expect(Math.abs((opinions[0] ?? 0) - 0.6)).toBeLessThan(1e-9);
    expect(ended).toBe('settled');
  });

  test('keep the mean of all opinions, where ties are mutual', () => {
    const size = 100;
    const stream = streamOf(2, 'models', 0);
    const first = stream.fill(new Float64Array(size));
    const { opinions } = encounters(
      everybody(size),
      first,
      { confidence: 0.3, moves: 0.3 },
      50,
      stream,
    );
    const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
    expect(sum(opinions)).toBeCloseTo(sum(first), 9);
  });

  test('do not happen to one person, nor to those who hear nobody', () => {
    for (const network of [everybody(1), fromEdges(1, [])])
      expect(
        deffuant.settle(hearingOf(network, { appeal: Float64Array.of(0.5) }), {
          rule: 'deffuant',
          confidence: 1,
          moves: 0.5,
          encounters: 5,
        }),
      ).toMatchObject({ accepting: 1, rounds: 1, ended: 'settled' });
  });
});
