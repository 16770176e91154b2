/** A chain that ends. */
import { expect, test } from 'vitest';
import { absorbingChain } from '../../../src/analysis/closed-form/absorbing-chain.js';
import { drunkardsWalk } from '../../validation/absorbing-chain.js';
import { holds } from '../../validation/holds.js';

holds(drunkardsWalk);

test('states keep their names, whatever order they stand in', () => {
  const issue = absorbingChain(
    [
      [0.5, 0.25, 0.25],
      [0, 1, 0],
      [0, 0, 1],
    ],
    ['politicized', 'securitized', 'dropped'],
  );
  expect(issue.transient).toEqual(['politicized']);
  expect(issue.absorbing).toEqual(['securitized', 'dropped']);
  expect(issue.ends).toEqual([[0.5, 0.5]]);
  // A geometric number of steps: mean 1/p and variance (1 - p)/p² for p = 1/2.
  expect(issue.steps).toEqual([2]);
  expect(issue.variance).toEqual([2]);
});

test('a chain in which all is absorbing has nothing to wait for', () => {
  const still = absorbingChain([[1]]);
  expect(still).toEqual({
    transient: [],
    absorbing: ['0'],
    visits: [],
    steps: [],
    variance: [],
    ends: [],
  });
});

test('a chain that need not end is refused, and so are rows that are no chances', () => {
  const round = [
    [0, 1, 0],
    [1, 0, 0],
    [0, 0, 1],
  ];
  expect(() => absorbingChain(round, ['a', 'b', 'c'])).toThrow(
    /an absorbing state to be reachable from every state, received none from a$/,
  );
  expect(() =>
    absorbingChain([
      [0.5, 0.4],
      [0, 1],
    ]),
  ).toThrow(/row 0: expected a sum of 1, received 0\.9/);
  expect(() =>
    absorbingChain([
      [1.5, -0.5],
      [0, 1],
    ]),
  ).toThrow(/row 0: expected numbers from 0 to 1, received 1\.5/);
  expect(() =>
    absorbingChain([
      [Number.NaN, 1],
      [0, 1],
    ]),
  ).toThrow(/received NaN/);
  expect(() => absorbingChain([[1, 0]])).toThrow(/row 0: expected 1 numbers, received 2/);
  expect(() => absorbingChain([])).toThrow(/expected 1 to 500 rows, received 0/);
  expect(() => absorbingChain([[1]], ['a', 'b'])).toThrow(/names: expected 1 different names/);
});
