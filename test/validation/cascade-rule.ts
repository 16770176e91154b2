/** Cascades that one person sets off, along ties drawn at random. */
import { fractionalThreshold } from '../../src/simulation/acceptance/fractional-threshold.js';
import { randomNetwork } from '../../src/simulation/network/random-network.js';
import { streamOf } from '../../src/simulation/random.js';
import { hearingOf, only } from '../simulation/acceptance/hearing-of.js';
import { type Check, partOf, type Scale } from './check.js';
import { errorOfShare, type Measure, meanOf, same, sampled, within } from './measure.js';

const size = 10_000;
/** So many networks, and so many first persons on each. */
const scales: Readonly<Record<Scale, readonly [number, number]>> = {
  brief: [6, 65],
  full: [20, 50],
};
/** So many runs are behind what is expected; it strays, too. */
const runsExpected = 1000;

/** The shares reached by the cascades that are global, of more than a tenth of the people. */
function globalShares(
  seed: number,
  scale: Scale,
  meanDegree: number,
  at: number,
): readonly number[] {
  const [graphs, starts] = scales[scale];
  const threshold = new Float64Array(size).fill(0.18);
  const shares: number[] = [];
  for (let graph = 0; graph < graphs; graph += 1) {
    const stream = streamOf(seed, 'models', 100 * at + graph, partOf(oneSetsOffMany));
    const network = randomNetwork(size, meanDegree, stream);
    for (let start = 0; start < starts; start += 1) {
      const convinced = only(size, stream.below(size));
      const hearing = hearingOf(network, { threshold, convinced });
      const { accepting } = fractionalThreshold.settle(hearing, { rule: 'fractional-threshold' });
      if (accepting > size / 10) shares.push(accepting / size);
    }
  }
  return shares;
}

const chances = [
  [2, 0.75],
  [3, 0.88],
  [4, 0.86],
  [5, 0.7],
  [5.5, 0.43],
  [6, 0.06],
] as const;
const reached = new Map<number, readonly [number, number]>([
  [3, [0.929, 0.949]],
  [5, [0.983, 1]],
]);

const measured = (
  seed: number,
  scale: Scale,
  [meanDegree, chance]: (typeof chances)[number],
  at: number,
): Measure[] => {
  const shares = globalShares(seed, scale, meanDegree, at);
  const [graphs, starts] = scales[scale];
  const runs = graphs * starts;
  const error = Math.sqrt(
    errorOfShare(chance, runs) * errorOfShare(chance, runs) +
      errorOfShare(chance, runsExpected) * errorOfShare(chance, runsExpected),
  );
  const ends = reached.get(meanDegree);
  return [
    sampled(`z = ${meanDegree}: share of runs`, chance, shares.length / runs, error, {
      most: 0.1,
      digits: 3,
    }),
    ...(ends === undefined
      ? []
      : [within(`z = ${meanDegree}: share of people`, ends, meanOf(shares).mean, 4)]),
  ];
};

export const oneSetsOffMany: Check = {
  number: '4b',
  what: 'One person sets off a large cascade as often as in another program, within the window only',
  source: 'Watts 2002, PNAS 99:5766',
  rule: 'rule fractional-threshold; 10,000 people, random network with mean degree z, all thresholds .18, one person drawn at random acts; large: more than a tenth',
  origin: 'an independent program, 1000 runs for each z; none outside the window of check 4',
  runs: '390 for each z: 65 first persons on each of 6 networks; in full 1000: 50 on each of 20',
  tolerance:
    '4 standard errors of both programs together, and no further than .10; none at z = 1 and 7; size to .01',
  measures: (seed, scale) => [
    same('z = 1: large cascades', 0, globalShares(seed, scale, 1, 8).length),
    ...chances.flatMap((chance, at) => measured(seed, scale, chance, at)),
    same('z = 7: large cascades', 0, globalShares(seed, scale, 7, 9).length),
  ],
};
