/** How many opinions are left among people who heed only those who think nearly alike. */
import { encounters } from '../../src/simulation/acceptance/deffuant.js';
import { boundedMeans } from '../../src/simulation/acceptance/hegselmann-krause.js';
import { streamOf } from '../../src/simulation/random.js';
import { everybody } from '../simulation/acceptance/hearing-of.js';
import { type Check, partOf, type Scale } from './check.js';
import { type Measure, meanOf, same, sampled, within } from './measure.js';

/** How many hold each opinion, in ascending order; opinions nearer than `gap` are one. */
export function clusters(opinions: Float64Array, gap: number): readonly number[] {
  const counts: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const opinion of opinions.slice().sort()) {
    if (opinion - last > gap) counts.push(0);
    counts.push((counts.pop() ?? 0) + 1);
    last = opinion;
  }
  return counts;
}

const size = 1000;
const scales: Readonly<Record<Scale, number>> = { brief: 10, full: 60 };
/** So many runs are behind the averages of the other program; they stray, too. */
const runsExpected = 60;

/** How many clusters of more than 2 in 100 are left, in each of the runs. */
const largeClusters = (seed: number, runs: number, confidence: number, at: number) =>
  Array.from({ length: runs }, (_, run) => {
    const stream = streamOf(seed, 'models', 100 * at + run, partOf(deffuantCheck));
    const first = stream.fill(new Float64Array(size));
    const rule = { confidence, moves: 0.5 };
    const { opinions } = encounters(everybody(size), first, rule, 400, stream);
    return clusters(opinions, 0.01).filter((count) => count > 0.02 * size).length;
  });

/** The commonest of some numbers; of several as common, the least. */
function commonest(numbers: readonly number[]): number {
  const times = (number: number): number => numbers.filter((other) => other === number).length;
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted.reduce((best, number) => (times(number) > times(best) ? number : best));
}

/** Confidence, the least and the most clusters, and how many the other program found on average where they differ. */
const cases = [
  [0.5, 1, 1, null],
  [0.3, 1, 1, null],
  [0.25, 2, 2, null],
  [0.2, 2, 2, null],
  [0.15, 3, 3, null],
  [0.1, 4, 5, 4.33],
  [0.05, 7, 10, 8.68],
] as const;

const measured = (
  seed: number,
  runs: number,
  [confidence, least, most, average]: (typeof cases)[number],
  at: number,
): Measure[] => {
  const found = largeClusters(seed, runs, confidence, at);
  const hits = found.filter((count) => count >= least && count <= most).length;
  const name = `d = ${confidence}`;
  const asked = least === most ? `${least}` : `${least} to ${most}`;
  const { mean, error } = meanOf(found);
  return [
    least === most
      ? same(`${name}: commonest number`, least, commonest(found))
      : within(`${name}: commonest number`, [least, most], commonest(found)),
    within(`${name}: runs of ${runs} with ${asked}`, [0.9 * runs, runs], hits),
    ...(average === null
      ? []
      : [
          sampled(
            `${name}: on average`,
            average,
            mean,
            error * Math.sqrt(1 + runs / runsExpected),
            {
              digits: 2,
            },
          ),
        ]),
  ];
};

export const deffuantCheck: Check = {
  number: '9',
  what: 'Encounters of two leave as many opinions as Deffuant and others say, where confidence is not small',
  source:
    'Deffuant, Neau, Amblard & Weisbuch 2000, Advances in Complex Systems 3:87 (page not checked)',
  rule: 'rule deffuant; 1000 people with first opinions uniform over 0 to 1, moves .5, 400 encounters a person; opinions of more than 20 people, apart by more than .01; ⌊1/(2d)⌋ for confidence d',
  origin:
    'the source; an independent program found so many in 60, 59, 57, 59 and 55 of 60 runs, and 4.33 and 8.68 on average for d = .1 and .05, where the rule of the source says 5 and 10',
  runs: '10 for each d; in full 60',
  tolerance:
    'the commonest number, and at least nine runs of ten; averages to 4 standard errors of both programs together',
  measures: (seed, scale) => cases.flatMap((asked, at) => measured(seed, scales[scale], asked, at)),
};

/** How many people, and after how many rounds all is frozen. */
const frozen = [
  [6, '3, 3', 6],
  [7, '3, 1, 3', 6],
  [12, '3, 3, 3, 3', 11],
  [13, '3, 3, 1, 3, 3', 11],
  [18, '3, 3, 3, 3, 3, 3', 16],
  [20, '3, 3, 3, 2, 3, 3, 3', 16],
  [30, '3, 3, 3, 3, 3, 3, 3, 3, 3, 3', 26],
  [50, '3, 3, 3, 3, 3, 3, 3, 3, 2, 3, 3, 3, 3, 3, 3, 3, 3', 41],
] as const;

export const hegselmannKrauseCheck: Check = {
  number: '10',
  what: 'Equally spaced opinions freeze into threes, with the rest in the middle',
  source:
    'Hegselmann & Krause 2002, JASSS 5(3) 2 (from memory); the theorem of Hegarty & Wedin, arXiv:1406.0819',
  rule: 'rule hegselmann-krause; n people whose opinions are as far apart as the confidence reaches',
  origin:
    'the theorem: 2⌊n/6⌋ groups of 3 and one of what is left; the rounds from an independent program',
  tolerance: 'exact',
  measures: () =>
    frozen.flatMap(([people, groups, rounds]) => {
      const spaced = Float64Array.from({ length: people }, (_, person) => person / (people - 1));
      const found = boundedMeans(everybody(people), spaced, 1 / (people - 1));
      return [
        same(`n = ${people}: groups`, groups, clusters(found.opinions, 1e-6).join(', ')),
        same(`n = ${people}: rounds`, rounds, found.rounds),
      ];
    }),
};
