/** Small groups drawn from many people: the rule, beside its map. */
import { majorityRule } from '../../src/simulation/acceptance/majority-rule.js';
import { streamOf } from '../../src/simulation/random.js';
import { everybody, firstOf, hearingOf } from '../simulation/acceptance/hearing-of.js';
import { type Check, partOf } from './check.js';
import { within } from './measure.js';

const size = 100_000;
const printed = [0.42525, 0.38871, 0.335822, 0.262584, 0.170641];

export const majorityRuleSimulated: Check = {
  number: '14, simulated',
  what: 'Many people who meet in threes lose a minority as fast as the map says',
  source: 'Galam 2002, European Physical Journal B 25:403 (page not checked)',
  rule: 'rule majority-rule; 100,000 people in groups of three, 45 of 100 accept at first',
  origin: 'check 14',
  runs: 'one, looked at after each of five rounds',
  tolerance: 'to .01, as long as more than a tenth accept',
  measures: (seed) =>
    printed.map((share, at) => {
      const stream = streamOf(seed, 'models', 0, partOf(majorityRuleSimulated));
      const hearing = hearingOf(everybody(size), { convinced: firstOf(size, 45_000), stream });
      const rule = { rule: 'majority-rule', group: 3, rounds: at + 1 } as const;
      const found = majorityRule.settle(hearing, rule).accepting / size;
      return within(`after round ${at + 1}`, [share - 0.01, share + 0.01], found, 4);
    }),
};
