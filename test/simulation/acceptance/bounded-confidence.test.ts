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
import {
  clusters,
  deffuantCheck,
  hegselmannKrauseCheck,
} from '../../validation/bounded-confidence.js';
import { holds } from '../../validation/holds.js';
import { everybody, hearingOf } from './hearing-of.js';

/** Opinions as far from each other as the confidence reaches, scaled to lie from 0 to 1. */
const spaced = (size: number): Float64Array =>
  Float64Array.from({ length: size }, (_, person) => person / (size - 1));

const allTies = (size: number): Network =>
  fromEdges(
    size,
    Array.from({ length: size }, (_, one) => one).flatMap((one) =>
      Array.from({ length: one }, (_, other) => [one, other] as const),
    ),
  );

holds(hegselmannKrauseCheck);
holds(deffuantCheck);

describe('means of those who are near', () => {
  test('freeze alike, whether or not ties to everybody are stored', () => {
    for (const size of [7, 20]) {
      const found = boundedMeans(allTies(size), spaced(size), 1 / (size - 1));
      const { opinions, rounds } = boundedMeans(everybody(size), spaced(size), 1 / (size - 1));
      expect(found.rounds).toBe(rounds);
      expect(clusters(found.opinions, 1e-6)).toEqual(clusters(opinions, 1e-6));
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

  test('count oneself once, also where a tie says that one hears oneself', () => {
    const ties = [
      [0, 0],
      [0, 1],
    ] as const;
    const { opinions } = boundedMeans(fromEdges(2, ties, true), Float64Array.of(0, 0.2), 0.5, 1);
    expect(opinions).toEqual(Float64Array.of(0.1, 0.2));
  });

  test('come to rest among very many people', () => {
    const first = streamOf(6, 'models', 0).fill(new Float64Array(200_000));
    const settled = hegselmannKrause.settle(hearingOf(everybody(first.length), { appeal: first }), {
      rule: 'hegselmann-krause',
      confidence: 0.3,
    });
    expect(settled.ended).toBe('settled');
  });
});

describe('encounters of two', () => {
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

  test('move both, where each hears the other by a directed tie of its own', () => {
    const ties = [
      [0, 1],
      [1, 0],
    ] as const;
    const rule = { confidence: 1, moves: 0.5 };
    const first = Float64Array.of(0.2, 0.6);
    const both = fromEdges(2, ties, true);
    expect(encounters(both, first, rule, 1, streamOf(1, 'updates', 0)).opinions).toEqual(
      Float64Array.of(0.4, 0.4),
    );
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
