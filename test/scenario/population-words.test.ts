/** What is said of wrong populations tells a reader what may stand there instead. */
import { expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.js';
import { describeProblem } from '../../src/scenario/problem.js';
import { edited } from './bad-files.js';

const said = (from: string, to: string): readonly string[] => {
  const parsed = parseScenario(edited(from, to));
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
};

const ties = '"network": { "kind": "edges", "edges": [[0, 1], [1, 2, 0.5]], "directed": true }';

test('where an object of some kind may stand, the kinds are named', () => {
  expect(said('"threshold": -0.5', '"threshold": "high"')).toEqual([
    expect.stringContaining(
      'expected a number or an object whose "kind" is "uniform", "triangular", "values", "shares" or "normal", received "high"; write a number or an object [wrong-type]',
    ),
  ]);
  const kinds =
    'an object whose "kind" is "everybody", "nobody", "ring-lattice", "small-world", "random", "degrees", "blocks" or "edges"';
  expect(said(`${ties}, `, '')).toEqual([
    expect.stringContaining(`expected ${kinds}, received nothing; add "network"`),
  ]);
  expect(said(ties, '"network": "random"')).toEqual([
    expect.stringContaining(`expected ${kinds}, received "random"; write an object`),
  ]);
});

test('a trait from 0 to 1 that is spread as a normal distribution is told that thresholds alone are', () => {
  const normal = '{ "kind": "normal", "mean": 0.5, "deviation": 0.1 }';
  for (const to of [`"receptivity": ${normal}`, `"receptivity": 1, "trust": ${normal}`])
    expect(said('"receptivity": 1', to)).toEqual([
      expect.stringContaining('received "normal"; "normal" is for thresholds only'),
    ]);
  expect(said('"kind": "normal"', '"kind": "gaussian"').join()).not.toContain('thresholds only');
});

test('numbers of ties are rounded, as they were never written', () => {
  // 6 x 0.7 is 4.199999999999999 in doubles, and 4 x 1.5 is 6.
  expect(said('[[2, 1], [1.5, 0.5]]', '[[2, 0.7], [1.5, 0.5]]')).toEqual([
    expect.stringMatching(/expected 4\.2 ties, .* received 6;/),
  ]);
});

test('where the groups are miscounted, nothing is said of ties that hang on their sizes', () => {
  const found = said('"size": 6', '"size": 2');
  expect(found).toEqual([expect.stringContaining('groups of 10 people in all, received 6')]);
});
