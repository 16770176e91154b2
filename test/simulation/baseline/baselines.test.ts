/** Models that know less than an audience. */
import { expect, test } from 'vitest';
import { bassAdopters } from '../../../src/simulation/baseline/bass.js';
import { chainWalk } from '../../../src/simulation/baseline/chain-walk.js';
import { everReached } from '../../../src/simulation/baseline/final-size.js';
import { votesInFavour } from '../../../src/simulation/baseline/independent-vote.js';
import { informationCascade } from '../../../src/simulation/baseline/information-cascade.js';
import { moranProcess } from '../../../src/simulation/baseline/moran.js';
import { streamOf } from '../../../src/simulation/random.js';
import { drunkardsWalkSimulated } from '../../validation/absorbing-chain.js';
import { bassSimulated } from '../../validation/bass.js';
import { finalSizeSimulated } from '../../validation/final-size.js';
import { fixationSimulated } from '../../validation/fixation.js';
import { holds } from '../../validation/holds.js';
import { majorityVoteSimulated } from '../../validation/majority-vote.js';
import { signalsSimulated } from '../../validation/signals.js';

holds(drunkardsWalkSimulated);
holds(fixationSimulated);
holds(finalSizeSimulated);
holds(bassSimulated);
holds(signalsSimulated);
holds(majorityVoteSimulated);

const stream = () => streamOf(7, 'models', 0);

test('the same stream gives the same run', () => {
  const spread = { size: 200, reproduction: 3 };
  expect(everReached(spread, stream())).toBe(everReached(spread, stream()));
  const rates = { size: 100, alone: 0.1, imitating: 0.2, step: 0.1 };
  expect(bassAdopters(rates, 50, stream())).toEqual(bassAdopters(rates, 50, stream()));
});

test('what is already over takes no step', () => {
  expect(moranProcess({ size: 5, fitness: 2, newcomers: 5 }, stream())).toEqual({
    fixed: true,
    steps: 0,
  });
  expect(moranProcess({ size: 5, fitness: 2, newcomers: 0 }, stream())).toEqual({
    fixed: false,
    steps: 0,
  });
  expect(everReached({ size: 50, reproduction: 0, seeds: 3 }, stream())).toBe(3);
  expect(everReached({ size: 50, reproduction: 9, seeds: 50 }, stream())).toBe(50);
});

test('adopters never fall in number, and all adopt in the end', () => {
  const adopters = bassAdopters(
    { size: 300, alone: 0.2, imitating: 0.5, step: 0.1 },
    2000,
    stream(),
  );
  expect(adopters[0]).toBe(0);
  for (let at = 1; at < adopters.length; at += 1)
    expect(adopters[at]).toBeGreaterThanOrEqual(adopters[at - 1] ?? 0);
  expect(adopters.at(-1)).toBe(300);
});

test('a cascade begins after two who do the same, so an even number have decided', () => {
  for (let run = 0; run < 100; run += 1)
    expect(informationCascade(0.6, streamOf(7, 'models', run)).people % 2).toBe(0);
});

test('a walk goes only where the chain goes, and can be broken off', () => {
  const circle = chainWalk([
    [0, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
  expect(circle(0, stream(), 7)).toEqual({ state: 1, steps: 7, ended: 'limit' });
  const stay = chainWalk([[1]]);
  expect(stay(0, stream())).toEqual({ state: 0, steps: 0, ended: 'absorbed' });
  expect(() => stay(1, stream())).toThrow(/start: expected a whole number from 0 to 0/);
  expect(() => chainWalk([[0.5]])).toThrow(/transitions: row 0: expected a sum of 1/);
});

test('a vote without doubt is unanimous', () => {
  expect(votesInFavour(50, 1, stream())).toBe(50);
  expect(votesInFavour(50, 0, stream())).toBe(0);
});

test('numbers that are no population are refused', () => {
  expect(() => moranProcess({ size: 0, fitness: 1 }, stream())).toThrow(
    /size: expected a whole number from 1/,
  );
  expect(() => everReached({ size: 10, reproduction: -1 }, stream())).toThrow(
    /reproduction: expected/,
  );
  expect(() => informationCascade(1, stream())).toThrow(/right: expected a number between 0 and 1/);
  expect(() => bassAdopters({ size: 10, alone: 1, imitating: 1, step: 0.6 }, 1, stream())).toThrow(
    /chance in a step: expected a number from 0 to 1, received 1\.2/,
  );
});
