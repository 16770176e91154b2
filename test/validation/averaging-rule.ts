/** Averaging, round after round, by the rules themselves. */
import { averaging } from '../../src/simulation/acceptance/averaging.js';
import { fromEdges } from '../../src/simulation/network/from-edges.js';
import type { Tied } from '../../src/simulation/network/network.js';
import type { Check } from './check.js';
import { near, same } from './measure.js';

type Matrix = readonly (readonly number[])[];

/** Who hears whom, of a matrix of weights; a person may hear itself. */
export const heardAs = (matrix: Matrix): Tied =>
  fromEdges(
    matrix.length,
    matrix.flatMap((row, one) =>
      row.flatMap((weight, other) => (weight > 0 ? [[one, other, weight] as const] : [])),
    ),
    true,
  );

const third = 1 / 3;
/** Weights, how much each counts in the end, and how much of itself a last change of 10⁻¹² leaves to come. */
const examples = [
  [
    'DeGroot',
    [
      [0.5, 0.5],
      [0.25, 0.75],
    ],
    [1 / 3, 2 / 3],
    1e-12,
  ],
  [
    'Jackson, first',
    [
      [third, third, third],
      [0.5, 0.5, 0],
      [0, 0.25, 0.75],
    ],
    [3 / 11, 4 / 11, 4 / 11],
    1e-12,
  ],
  [
    'Jackson, second',
    [
      [0, 0.5, 0.5],
      [1, 0, 0],
      [0, 1, 0],
    ],
    [2 / 5, 2 / 5, 1 / 5],
    2.5e-12,
  ],
] as const satisfies readonly (readonly [string, Matrix, readonly number[], number])[];

const swap = [
  [0, 1],
  [1, 0],
] as const;

export const degrootSimulated: Check = {
  number: '7, simulated',
  what: 'People who average come to the consensus of DeGroot, or are seen to go round in a circle',
  source:
    'DeGroot 1974, Journal of the American Statistical Association 69:118 (the matrix from memory); Jackson, course examples on social networks (from memory)',
  rule: 'rule degroot; the matrices of check 7; one person begins with 1, the others with 0, each in turn',
  origin: 'the sources',
  tolerance:
    'to 10⁻¹², and to 2.5 · 10⁻¹² for the last, since the rule stops at changes of 10⁻¹² and opinions there near each other by no more than a factor of .71 a round',
  measures: () => [
    ...examples.map(([name, matrix, influence, within]) => {
      const found = influence.map((_, one) => {
        const first = Float64Array.from(influence, (_, person) => (person === one ? 1 : 0));
        return averaging(heardAs(matrix), first, null, 1000).opinions;
      });
      const asked = influence.flatMap((weight) => influence.map(() => weight));
      return near(
        `${name}: what all come to`,
        asked,
        found.flatMap((all) => [...all]),
        within,
        12,
      );
    }),
    same(
      'two who repeat each other',
      'cycle',
      averaging(heardAs(swap), Float64Array.of(0, 1), null, 1000).ended,
    ),
  ],
};

const stubbornExample = [
  [0.22, 0.12, 0.36, 0.3],
  [0.147, 0.215, 0.344, 0.294],
  [0, 0, 1, 0],
  [0.09, 0.178, 0.446, 0.286],
] as const;

export const friedkinJohnsenSimulated: Check = {
  number: '8, simulated',
  what: 'Stubborn people who average come to where Friedkin and Johnsen say',
  source:
    'Friedkin & Johnsen 1990 and 1999; the example as in Parsegov, Proskurnikov, Tempo & Friedkin, arXiv:1505.04920 (pages not checked)',
  rule: 'rule friedkin-johnsen; W and x₀ of check 8, stubbornness the diagonal of W',
  origin:
    'the source, which prints whole numbers; six digits and the rounds from an independent program',
  tolerance: 'whole numbers as printed, six digits; rounds exact',
  measures: () => {
    const stubborn = Float64Array.from(stubbornExample, (row, person) => row[person] ?? 0);
    const first = Float64Array.of(25, 25, 75, 85);
    const { opinions, rounds } = averaging(heardAs(stubbornExample), first, stubborn, 1000);
    return [
      near('x as published', [60, 60, 75, 75], [...opinions], 0.5, 0),
      near('x', [60.020849, 59.983966, 75, 74.986205], [...opinions], 5e-7),
      same('rounds, with the one that changes nothing above 10⁻¹²', 39, rounds + 1),
    ];
  },
};

export const friedkinJohnsenByHandSimulated: Check = {
  number: '8b, simulated',
  what: 'Two stubborn people who average come to where the equations solved by hand say',
  source: 'Friedkin & Johnsen 1990 (page not checked)',
  rule: 'rule friedkin-johnsen; W all 1/2, stubbornness .5 and .2, x₀ = (0, 1)',
  origin: 'solved by hand',
  tolerance:
    'to 1.9 · 10⁻¹², since the rule stops at changes of 10⁻¹² and what is wrong shrinks to .65 a round',
  measures: () => {
    const weights = heardAs([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    const stubborn = Float64Array.of(0.5, 0.2);
    const { opinions } = averaging(weights, Float64Array.of(0, 1), stubborn, 1000);
    return [near('x', [1 / 7, 3 / 7], [...opinions], 1.9e-12, 12)];
  },
};
