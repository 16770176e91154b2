/** The drunkard's walk over five corners, the outer two of which he never leaves. */
import { absorbingChain } from '../../src/analysis/closed-form/absorbing-chain.js';
import { chainWalk } from '../../src/simulation/baseline/chain-walk.js';
import { streamOf } from '../../src/simulation/random.js';
import { type Check, partOf } from './check.js';
import { meanOf, near, sampled } from './measure.js';

/** Over the corners 0 to 4, one to the right with a chance, otherwise one to the left. */
const walk = (right: number): number[][] =>
  Array.from({ length: 5 }, (_, from) =>
    Array.from({ length: 5 }, (__, to) => {
      if (from === 0 || from === 4) return from === to ? 1 : 0;
      if (to === from + 1) return right;
      return to === from - 1 ? 1 - right : 0;
    }),
  );

const source =
  'Kemeny & Snell, Finite Markov Chains (1960); Grinstead & Snell, Introduction to Probability, chapter 11 (pages not checked)';
const fair = absorbingChain(walk(1 / 2));

export const drunkardsWalk: Check = {
  number: '11',
  what: "A drunkard's walk ends when and where the books say",
  source,
  rule: 'corners 0 to 4, the outer two absorbing; one to the right with a chance of p, otherwise one to the left; rows from corners 1, 2 and 3',
  origin: 'the books for p = 1/2; the same formulas by hand for p = 2/3',
  tolerance: 'to 10⁻¹²',
  measures: () => {
    const drawn = absorbingChain(walk(2 / 3));
    return [
      near('p = 1/2: visits, from 1', [1.5, 1, 0.5], fair.visits[0] ?? [], 1e-12),
      near('p = 1/2: visits, from 2', [1, 2, 1], fair.visits[1] ?? [], 1e-12),
      near('p = 1/2: visits, from 3', [0.5, 1, 1.5], fair.visits[2] ?? [], 1e-12),
      near('p = 1/2: steps', [3, 4, 3], fair.steps, 1e-12),
      near('p = 1/2: variance of steps', [8, 8, 8], fair.variance, 1e-12),
      near(
        'p = 1/2: ends at 0',
        [0.75, 0.5, 0.25],
        fair.ends.map(([left = 0]) => left),
        1e-12,
      ),
      near(
        'p = 1/2: ends at 4',
        [0.25, 0.5, 0.75],
        fair.ends.map(([, right = 0]) => right),
        1e-12,
      ),
      near('p = 2/3: steps', [3.4, 3.6, 2.2], drawn.steps, 1e-12),
      near('p = 2/3: ends, from 1', [7 / 15, 8 / 15], drawn.ends[0] ?? [], 1e-12),
    ];
  },
};

const runs = 100_000;

export const drunkardsWalkSimulated: Check = {
  number: '11, simulated',
  what: 'A drunkard who walks does as he should',
  source,
  rule: 'the walk of check 11 with p = 1/2, from corner 2',
  origin: 'check 11',
  runs: '100,000 walks',
  tolerance: '4 standard errors; steps no further than .036',
  measures: (seed) => {
    const walkOn = chainWalk(walk(1 / 2));
    const stream = streamOf(seed, 'models', 0, partOf(drunkardsWalkSimulated));
    const ends = Array.from({ length: runs }, () => walkOn(2, stream));
    return [
      sampled('steps', 4, meanOf(ends.map(({ steps }) => steps)).mean, Math.sqrt(8 / runs), {
        most: 0.036,
      }),
      sampled(
        'share that ends at 4',
        0.5,
        ends.filter(({ state }) => state === 4).length / runs,
        Math.sqrt(0.25 / runs),
      ),
    ];
  },
};
