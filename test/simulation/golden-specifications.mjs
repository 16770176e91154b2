/**
 * Small ensembles that between them draw from everything that can be drawn from: every way of knowing one another, every
 * rule of accepting, every spread of a trait, both ways of counting. Their bytes must be the same on every platform.
 */

/** Which generator they are drawn with. */
const generator = 'philox4x32-10, xoshiro128**; 1';

/** Forty people, as most of them are. */
const people = {
  id: 'people',
  audience: 'growers',
  size: 40,
  threshold: { kind: 'uniform', from: 0, to: 1 },
  receptivity: 0.4,
  network: { kind: 'small-world', neighbours: 3, rewired: 0.2 },
  acceptance: { rule: 'fractional-threshold' },
  answer: { kind: 'share', accepted: 0.6, partly: 0.3 },
};

const groups = [
  { id: 'hills', size: 24 },
  {
    id: 'plain',
    size: 16,
    receptivity: 0.7,
    threshold: { kind: 'normal', mean: 0.4, deviation: 0.2 },
  },
];
const ring = Array.from({ length: 40 }, (_, one) => [one, (one + 1) % 40]);

const networks = [
  { kind: 'everybody' },
  { kind: 'nobody' },
  { kind: 'ring-lattice', neighbours: 2 },
  { kind: 'small-world', neighbours: 3, rewired: 0.5, drawn: 'once' },
  { kind: 'random', meanDegree: 5 },
  { kind: 'random', meanDegree: 5, drawn: 'once' },
  { kind: 'degrees', degrees: Array.from({ length: 40 }, (_, one) => 1 + (one % 4)) },
  { kind: 'edges', edges: ring },
  { kind: 'edges', edges: ring.map(([a, b], i) => [a, b, 0.1 * (1 + (i % 9))]), directed: true },
].map((network) => ({ network }));

const rules = [
  { rule: 'independent' },
  { rule: 'fractional-threshold' },
  { rule: 'fractional-threshold', relapses: true },
  { rule: 'crowd-threshold' },
  { rule: 'complex-contagion', heard: 2 },
  { rule: 'preference-falsification' },
  { rule: 'degroot', rounds: 50 },
  { rule: 'friedkin-johnsen', rounds: 50 },
  { rule: 'deffuant', confidence: 0.3, moves: 0.4, encounters: 20 },
  { rule: 'hegselmann-krause', confidence: 0.15 },
  { rule: 'voter', rounds: 30 },
  { rule: 'majority-rule', group: 3, rounds: 4 },
  { rule: 'majority-rule', group: 4, rounds: 3, tie: 'accepts' },
  { rule: 'information-cascade', right: 0.7 },
].map((acceptance) => ({
  acceptance,
  receptivity: { kind: 'uniform', from: 0.1, to: 0.9 },
  stubbornness: { kind: 'triangular', from: 0, peak: 0.2, to: 0.9 },
}));

const spreads = [
  0.35,
  { kind: 'uniform', from: -0.1, to: 1.1 },
  { kind: 'triangular', from: 0, peak: 0.3, to: 1 },
  { kind: 'normal', mean: 0.3, deviation: 0.2 },
  { kind: 'values', values: Array.from({ length: 40 }, (_, one) => one / 40) },
  {
    kind: 'shares',
    of: [
      { share: 0.25, value: 0 },
      { share: 0.75, value: 0.45 },
    ],
  },
].map((threshold) => ({ threshold, trust: 0.9 }));

const votes = [
  { kind: 'vote', majority: 'simple' },
  { kind: 'vote', majority: 'absolute', abstains: { kind: 'uniform', from: 0, to: 0.4 } },
  { kind: 'vote', majority: 'unanimous', quorum: 0.5, abstains: 0.45 },
  { kind: 'vote', majority: 2 / 3, veto: ['plain'] },
].map((answer) => ({ answer, groups, acceptance: { rule: 'crowd-threshold' } }));

const blocks = {
  groups,
  network: {
    kind: 'blocks',
    meanDegrees: [
      [4, 1],
      [1.5, 3],
    ],
  },
};

const question = (dimension, move, authority) => ({
  population: 'people',
  audience: 'growers',
  move,
  dimension,
  actor: 'governor',
  authority,
  resonance: 0.95,
  made: 'E1',
  at: [],
});

/** Two blocks of each, the second of 6 runs. */
const specification = (changes, seed) => ({
  format: 1,
  generator,
  seed,
  runs: 70,
  populations: [{ ...people, ...changes }],
  questions: [
    question('identification', 'burn-them', 1),
    question('measures', 'burn-them', 1),
    question('measures', 'close-the-border', 0.7),
  ],
});

/** What each varies, by name. */
const named = [
  ...networks.map((one, i) => [`network ${i + 1}: ${one.network.kind}`, one]),
  ['network 10: blocks', blocks],
  ...rules.map((one, i) => [`rule ${i + 1}: ${one.acceptance.rule}`, one]),
  ...spreads.map((one, i) => [`threshold ${i + 1}: ${one.threshold.kind ?? 'number'}`, one]),
  ...votes.map((one, i) => [`vote ${i + 1}: ${one.answer.majority}`, one]),
];

/** The specifications, by name. Seeds reach beyond 32 bits. */
export const goldenSpecifications = Object.fromEntries(
  named.map(([name, changes], i) => [name, specification(changes, i * 1_234_567_890_123)]),
);

/** Drawn values of each spread, to the last digit: counts of people would hide a small difference. */
const goldenDraws = ({ drawn, streamOf }) =>
  spreads.map(({ threshold }, i) => {
    const size = threshold.kind === 'values' ? threshold.values.length : 500;
    const values = drawn(threshold, size, streamOf(i, 'traits', 0));
    return [`draws ${i + 1}: ${threshold.kind ?? 'number'}`, Array.from(values).join(' ')];
  });

/** The draws, and the finished part of each, by name. @param door `./simulation` @param how how blocks are run */
export async function goldenParts(door, how) {
  const parts = Object.fromEntries(goldenDraws(door));
  for (const [name, one] of Object.entries(goldenSpecifications)) {
    const blocks = await door.runBlocks(one, { missing: [0, 1], ...how });
    const header = door.partHeader(one, name, { index: 1, of: 1 }, {});
    parts[name] = door.finishedPart(header, blocks);
  }
  return parts;
}
