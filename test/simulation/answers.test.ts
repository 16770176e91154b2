/** What the people of a run share, and what they do not. */
import { expect, test } from 'vitest';
import { answersIn } from '../../src/simulation/answers.js';
import { specificationOf } from '../../src/simulation/specification.js';
import { island, islanders, members } from './island.js';

const runs = Array.from({ length: 40 }, (_, run) => run);
const specification = (population: typeof members, seed = 7) =>
  specificationOf(island, { runs: 40, seed, populations: [population] });

const accepting = (population: typeof members, run: number) =>
  answersIn(specification(population), run).map((answer) => answer.accepting);

test('a move has the same luck in both dimensions: who is asked alike answers alike', () => {
  for (const run of runs) {
    const [claimSeen, claimActed, secondSeen, secondActed] = accepting(islanders, run);
    expect(claimSeen).toBe(claimActed);
    expect(secondSeen).toBe(secondActed);
  }
});

test('two moves of a run have luck of their own, and so have two runs', () => {
  const [first, second] = [0, 2].map((at) => runs.map((run) => accepting(islanders, run)[at]));
  expect(first).not.toEqual(second);
  expect(new Set(first).size).toBeGreaterThan(10);
});

test('where a claim speaks more strongly, nobody is lost who was won before', () => {
  const louder = { ...islanders, receptivity: 0.4 };
  for (const run of runs) {
    const more = accepting(louder, run);
    for (const [at, count] of accepting(islanders, run).entries())
      expect(more[at]).toBeGreaterThanOrEqual(count);
  }
});

test('measures may ask for more than seeing the threat', () => {
  const reluctant = {
    ...islanders,
    resonance: [{ move: 'claim', dimension: 'measures' as const, degree: 0.3 }],
  };
  let fewer = 0;
  for (const run of runs) {
    const [seen = 0, acted = 0] = accepting(reluctant, run);
    expect(acted).toBeLessThanOrEqual(seen);
    if (acted < seen) fewer += 1;
  }
  expect(fewer).toBeGreaterThan(30);
});

test('a network drawn once is that of run 0, whichever run is asked first', () => {
  const once = { ...islanders, network: { ...islanders.network, drawn: 'once' as const } };
  const together = new Map();
  const asked = specification(once);
  for (const run of [5, 3, 0])
    expect(answersIn(asked, run, together)).toEqual(answersIn(asked, run));
  expect(together.size).toBe(1);
});

test('another seed is other luck', () => {
  const of = (seed: number) => runs.map((run) => answersIn(specification(members, seed), run));
  expect(of(7)).not.toEqual(of(8));
});
