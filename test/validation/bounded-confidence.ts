/** How many opinions are left among people who heed only those who think nearly alike. */
import { encounters } from '../../src/simulation/acceptance/deffuant.js';
import { boundedMeans } from '../../src/simulation/acceptance/hegselmann-krause.js';
import { streamOf } from '../../src/simulation/random.js';
import { everybody } from '../simulation/acceptance/hearing-of.js';
import { type Check, partOf } from './check.js';
import { type Measure, same, within } from './measure.js';

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

const [size, runs] = [1000, 10];

/** In how many of the runs so many clusters of more than 2 in 100 are left. */
function runsWith(
  seed: number,
  confidence: number,
  at: number,
  least: number,
  most = least,
): number {
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const stream = streamOf(seed, 'models', 100 * at + run, partOf(deffuantCheck));
    const first = stream.fill(new Float64Array(size));
    const rule = { confidence, moves: 0.5 };
    const { opinions } = encounters(everybody(size), first, rule, 400, stream);
    const large = clusters(opinions, 0.01).filter((count) => count > 0.02 * size).length;
    if (large >= least && large <= most) found += 1;
  }
  return found;
}

export const deffuantCheck: Check = {
  number: '9',
  what: 'Encounters of two leave as many opinions as Deffuant and others say, where confidence is not small',
  source:
    'Deffuant, Neau, Amblard & Weisbuch 2000, Advances in Complex Systems 3:87 (page not checked)',
  rule: 'rule deffuant; 1000 people with first opinions uniform over 0 to 1, moves .5, 400 encounters a person; opinions of more than 20 people, apart by more than .01; ⌊1/(2d)⌋ for confidence d',
  origin:
    'the source; an independent program found so many in 60, 59, 57, 59 and 55 of 60 runs, and 4.33 on average for d = .1, where the rule of the source says 5',
  runs: '10 for each d',
  tolerance:
    'most runs: at least 6 of 10, which is about 4 standard errors below what the other program found at its worst',
  measures: (seed): readonly Measure[] => [
    ...(
      [
        [0.5, 1],
        [0.3, 1],
        [0.25, 2],
        [0.2, 2],
        [0.15, 3],
      ] as const
    ).map(([confidence, expected], at) =>
      within(
        `d = ${confidence}: runs of 10 with ${expected}`,
        [6, runs],
        runsWith(seed, confidence, at, expected),
      ),
    ),
    within('d = 0.1: runs of 10 with 4 or 5', [6, runs], runsWith(seed, 0.1, 5, 4, 5)),
  ],
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
