/** The golden ensembles: sound, drawn from everything there is, and on this Node the same to the byte as ever. */
import { expect, test } from 'vitest';
import type { VoteRule } from '../../src/scenario/answer-rule.js';
import type { Distribution } from '../../src/scenario/distribution.js';
import { parsePopulations } from '../../src/scenario/parse-populations.js';
import type { Ties } from '../../src/scenario/ties.js';
import { acceptanceRules } from '../../src/simulation/acceptance/rules.js';
import { generator } from '../../src/simulation/random.js';
import * as door from '../../src/simulation.js';
import { digestsOf, golden } from '../tools/platforms.mjs';
import { blight } from './blight.js';
import { goldenParts, goldenSpecifications } from './golden-specifications.mjs';

const all = Object.values(goldenSpecifications);
const populations = all.flatMap((one) => one.populations);

test('each is one that a scenario could ask for, drawn with the generator of today', () => {
  for (const [name, one] of Object.entries(goldenSpecifications)) {
    expect(parsePopulations([...one.populations], blight()), name).toMatchObject({ ok: true });
    expect(one.generator).toBe(generator);
  }
});

/** Every way there is; the compiler finds one left out. */
const networks: Readonly<Record<Ties['kind'], true>> = {
  everybody: true,
  nobody: true,
  'ring-lattice': true,
  'small-world': true,
  random: true,
  degrees: true,
  blocks: true,
  edges: true,
};
const spreads: Readonly<Record<Exclude<Distribution, number>['kind'] | 'number', true>> = {
  number: true,
  uniform: true,
  triangular: true,
  normal: true,
  values: true,
  shares: true,
};
const majorities: Readonly<Record<Extract<VoteRule['majority'], string> | 'number', true>> = {
  simple: true,
  absolute: true,
  unanimous: true,
  number: true,
};

test('between them they draw from every network, rule, spread and way of counting', () => {
  const kinds = <T>(of: (one: (typeof populations)[number]) => T) => new Set(populations.map(of));
  expect(kinds(({ network }) => network.kind)).toEqual(new Set(Object.keys(networks)));
  expect(kinds(({ network }) => network.drawn ?? 'every-run').size).toBe(2);
  expect(kinds(({ acceptance }) => acceptance.rule)).toEqual(new Set(Object.keys(acceptanceRules)));
  expect(
    kinds(({ threshold }) => (typeof threshold === 'number' ? 'number' : threshold.kind)),
  ).toEqual(new Set(Object.keys(spreads)));
  const counted = kinds(({ answer }) =>
    answer.kind === 'share'
      ? 'share'
      : typeof answer.majority === 'number'
        ? 'number'
        : answer.majority,
  );
  expect(counted).toEqual(new Set(['share', ...Object.keys(majorities)]));
});

test('on this Node they are what they were (node test/tools/platforms.mjs --write, if on purpose)', async () => {
  const evaluate: door.EvaluateBlocks = async (...asked) => door.blockRecords(...asked);
  expect(digestsOf(await goldenParts(door, { evaluate }))).toEqual(golden());
});
