/** Averaging for ever: who counts how much in the end. */
import { degrootConsensus } from '../../src/analysis/closed-form/degroot-consensus.js';
import type { Check } from './check.js';
import { type Measure, near, same } from './measure.js';

interface Example {
  readonly name: string;
  readonly weights: readonly (readonly number[])[];
  readonly influence: readonly number[];
  readonly rate: number;
  readonly digits: number;
}

const third = 1 / 3;
const examples: readonly Example[] = [
  {
    name: 'DeGroot',
    weights: [
      [1 / 2, 1 / 2],
      [1 / 4, 3 / 4],
    ],
    influence: [1 / 3, 2 / 3],
    rate: 1 / 4,
    digits: 12,
  },
  {
    name: 'Jackson, first',
    weights: [
      [third, third, third],
      [1 / 2, 1 / 2, 0],
      [0, 1 / 4, 3 / 4],
    ],
    influence: [3 / 11, 4 / 11, 4 / 11],
    rate: 1 / 2,
    digits: 12,
  },
  {
    name: 'Jackson, second',
    weights: [
      [0, 1 / 2, 1 / 2],
      [1, 0, 0],
      [0, 1, 0],
    ],
    influence: [2 / 5, 2 / 5, 1 / 5],
    rate: Math.sqrt(1 / 2),
    digits: 12,
  },
];

const measured = ({ name, weights, influence, rate, digits }: Example): readonly Measure[] => {
  const found = degrootConsensus(weights);
  return [
    same(`${name}: agrees`, 'yes', found.consensus ? 'yes' : 'no'),
    near(`${name}: influence`, influence, found.influence ?? [], 1e-12, digits),
    near(`${name}: rate`, rate, found.rate, 1e-9, 6),
  ];
};

export const degrootCheck: Check = {
  number: '7',
  what: 'People who average agree on what DeGroot says, or never do',
  source:
    'DeGroot 1974, Journal of the American Statistical Association 69:118 (the matrix from memory); Jackson, course examples on social networks (from memory)',
  rule: 'x becomes T·x; T = [[1/2, 1/2], [1/4, 3/4]] (DeGroot); [[1/3, 1/3, 1/3], [1/2, 1/2, 0], [0, 1/4, 3/4]] and [[0, 1/2, 1/2], [1, 0, 0], [0, 1, 0]] (Jackson); [[0, 1], [1, 0]] (two who only repeat each other)',
  origin: 'the sources; eigenvalues by hand',
  tolerance: 'influence to 10⁻¹², rate to 10⁻⁹',
  measures: () => {
    const swap = degrootConsensus([
      [0, 1],
      [1, 0],
    ]);
    return [
      ...examples.flatMap(measured),
      same('two who repeat each other: converges', 'no', swap.converges ? 'yes' : 'no'),
      same(
        'two who repeat each other: rounds until it comes again',
        2,
        swap.closed[0]?.period ?? 0,
      ),
    ];
  },
};
