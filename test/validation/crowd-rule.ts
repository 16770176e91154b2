/** Crowds in which each sees all: a hundred, a million, and ten who hide what they think. */
import { crowdThreshold } from '../../src/simulation/acceptance/crowd-threshold.js';
import { preferenceFalsification } from '../../src/simulation/acceptance/preference-falsification.js';
import { quantiles } from '../../src/simulation/distribution.js';
import { everybody, firstOf, hearingOf } from '../simulation/acceptance/hearing-of.js';
import type { Check } from './check.js';
import { near, same } from './measure.js';

const source = 'Granovetter 1978, American Journal of Sociology 83:1420';

const crowdOf = (threshold: Float64Array) =>
  crowdThreshold.settle(hearingOf(everybody(threshold.length), { threshold }), {
    rule: 'crowd-threshold',
  });

const hundred = (needs: (person: number) => number) => {
  const { accepting, rounds } = crowdOf(
    Float64Array.from({ length: 100 }, (_, person) => needs(person) / 100),
  );
  return `${accepting} in ${rounds}`;
};

export const crowdOfAHundred: Check = {
  number: '1',
  what: 'A crowd of a hundred in which each needs one more joins one by one',
  source,
  rule: 'rule crowd-threshold; thresholds of 0, 1 … 99 people of 100',
  origin: 'the source',
  tolerance: 'exact',
  measures: () => [
    same(
      'people in rounds',
      '100 in 100',
      hundred((person) => person),
    ),
  ],
};

export const crowdWithoutItsSecond: Check = {
  number: '1b',
  what: 'A crowd that differs from it in one person does not move',
  source,
  rule: 'as check 1, the threshold of 1 being 2',
  origin: 'the source',
  tolerance: 'exact',
  measures: () => [
    same(
      'people in rounds',
      '1 in 1',
      hundred((person) => (person === 1 ? 2 : person)),
    ),
  ],
};

export const crowdOfAMillion: Check = {
  number: '2, simulated',
  what: 'A crowd of a million with normal thresholds tips as the closed form does',
  source,
  rule: 'rule crowd-threshold; 1,000,000 people whose thresholds are the quantiles of a normal distribution with mean .25 and deviation σ',
  origin: 'an independent program, five digits',
  tolerance: 'to 10⁻⁵',
  measures: () =>
    [
      [0.12, 0.04021],
      [0.122, 0.05479],
      [0.1225, 1],
    ].map(([deviation = 0, share = 0]) => {
      const size = 1_000_000;
      const { accepting } = crowdOf(quantiles({ kind: 'normal', mean: 0.25, deviation }, size));
      return near(`σ = ${deviation}`, share, accepting / size, 1e-5, 6);
    }),
};

/** How many of ten come out, who need these percentages. */
const open = (...percent: readonly number[]): number =>
  preferenceFalsification.settle(
    hearingOf(everybody(10), {
      threshold: Float64Array.from(percent, (share) => share / 100),
      convinced: firstOf(10, 10),
    }),
    { rule: 'preference-falsification' },
  ).accepting;

export const hiddenOpinions: Check = {
  number: '3',
  what: 'One threshold a little lower brings nearly all into the open, or one more',
  source:
    'Kuran 1989, Public Choice 61:41, and Kuran 1991, World Politics 44:7 (pages not checked; the sequences are from memory)',
  rule: "rule preference-falsification; ten people of one opinion, thresholds in per cent of public support; A = 0, 20, 20, 30, 40, 50, 60, 70, 80, 100; B = 0, 20, 30, 30, 40, 50, 60, 70, 80, 100; A' and B' with 10 for the second",
  origin: 'the source; by hand',
  tolerance: 'exact',
  measures: () => [
    same('A', 1, open(0, 20, 20, 30, 40, 50, 60, 70, 80, 100)),
    same("A'", 9, open(0, 10, 20, 30, 40, 50, 60, 70, 80, 100)),
    same('B', 1, open(0, 20, 30, 30, 40, 50, 60, 70, 80, 100)),
    same("B'", 2, open(0, 10, 30, 30, 40, 50, 60, 70, 80, 100)),
  ],
};
