/** Simulations as large as asked: a population of the contest's kind, and moves that it hears in one dimension. */
import type { Population } from '../../src/scenario/population.js';
import type { Question } from '../../src/simulation/question.js';
import { generator } from '../../src/simulation/random.js';
import type { Specification } from '../../src/simulation/specification.js';

export interface Size {
  readonly people: number;
  readonly moves: number;
  readonly runs: number;
  /** Whether ties are drawn once for all runs. Absent: in every run, as in a file that says nothing. */
  readonly drawn?: 'once' | 'every-run';
}

/** Ten ties a person, thresholds anywhere from 0 to 1, and one person in twenty convinced by the move alone. */
const populationOf = (size: number, drawn: Size['drawn'] = 'every-run'): Population => ({
  id: 'the-public',
  audience: 'public',
  size,
  threshold: { kind: 'uniform', from: 0, to: 1 },
  receptivity: 0.05,
  network: { kind: 'random', meanDegree: 10, drawn },
  acceptance: { rule: 'fractional-threshold' },
  answer: { kind: 'share', accepted: 0.38 },
});

const questionOf = (move: number): Question => ({
  population: 'the-public',
  audience: 'public',
  move: `move-${move}`,
  dimension: 'measures',
  actor: 'government',
  authority: 1,
  resonance: 1,
  made: `event-${move}`,
  at: [],
});

export const specificationOf = ({ people, moves, runs, drawn }: Size): Specification => ({
  format: 1,
  generator,
  seed: 1962,
  runs,
  populations: [populationOf(people, drawn)],
  questions: Array.from({ length: moves }, (_, move) => questionOf(move)),
});
