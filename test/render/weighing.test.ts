/** A weighing as text says what it holds: every number can be found again in the weighing. */
import { expect, test } from 'vitest';
import { sensitivity } from '../../src/analysis/process-tracing/sensitivity.js';
import { weigh } from '../../src/analysis/process-tracing/weigh.js';
import type { Weighing } from '../../src/analysis/process-tracing/weighing.js';
import { weighingText } from '../../src/render/text/weighing.js';

const likelihoods = (ifTrue: number, ifFalse: number) => [
  { hypothesis: 'deal', probability: ifTrue },
  { hypothesis: 'other', probability: ifFalse },
];
const weighing: Weighing = {
  says: 'Why\u001b[31m?',
  hypotheses: [
    { id: 'deal', says: 'the deal did it', prior: 0.5 },
    { id: 'other', prior: 0.5, residual: true },
  ],
  evidence: [
    { id: 'seen', says: 'a memo', observed: 'present', likelihoods: likelihoods(0.8, 0.2) },
    { id: 'missed', observed: 'absent', likelihoods: likelihoods(0.7, 0.4) },
    { id: 'left', observed: 'not-sought', likelihoods: likelihoods(0.5, 0.1) },
  ],
};
const text = (of: Weighing, isAsked = true): readonly string[] =>
  weighingText(weigh(of), isAsked ? sensitivity(of) : null).split('\n');
const lines = text(weighing);

test('the hypotheses stand with prior and posterior: 4 : 1 times 3 : 6 is 2 : 1', () => {
  expect(lines).toContain('    0.500 → 0.667  deal: the deal did it');
  expect(lines).toContain('    0.500 → 0.333  other (residual)');
});

test('the three cases of evidence are told apart', () => {
  const at = lines.indexOf('    present     seen: a memo');
  expect(lines.slice(at, at + 6)).toEqual([
    '    present     seen: a memo',
    '                deal 0.800, other 0.200',
    '    absent      missed',
    '                deal 0.300, other 0.600',
    '    not sought  left',
    '                nobody looked: it weighs nothing',
  ]);
});

test('the weights stand with their sign, to two decimals', () => {
  const at = lines.indexOf('    deal over other');
  expect(lines.slice(at + 1, at + 7)).toEqual([
    '      prior odds         0.00',
    '      seen              +6.02',
    '      missed            -3.01',
    '      left               0.00',
    '      all the evidence  +3.01',
    '      posterior odds    +3.01',
  ]);
});

test('what would change the conclusion is said, and only where it was asked', () => {
  expect(lines).toContain('  Conclusion: deal leads');
  expect(lines).toContain(
    '    3.01 dB against deal would make other its equal: 1.51 dB from every piece that was sought',
  );
  expect(lines).toContain(
    '    left was not sought; with -3.01 for deal against other the two would be equal',
  );
  expect(lines).toContain('      had it been present, deal leads; absent, deal leads');
  expect(lines).toContain(
    '    without seen, other leads; no fewer pieces left out would change it',
  );
  expect(text(weighing, false).join('\n')).not.toContain('What would change it');
});

test('what is refuted is said in words, and so is a conclusion that there is not', () => {
  const [seen] = weighing.evidence;
  if (seen === undefined) throw new Error('a piece');
  const refuted = text({ ...weighing, evidence: [{ ...seen, likelihoods: likelihoods(0, 0) }] });
  expect(refuted).toContain(
    '  Conclusion: every hypothesis is refuted, the last by seen: what is true is none of them',
  );
  expect(refuted).toContain('      seen              none (both are refuted)');
  expect(refuted).toContain('    0.500 → refuted  deal: the deal did it');
  expect(refuted.filter((line) => line.endsWith('[refuted]'))).toHaveLength(2);
  const tied = text({ ...weighing, evidence: [] });
  expect(tied).toContain('  Conclusion: deal and other are tied');
  expect(tied).toContain(
    '    nothing: deal and other are tied, so there is no conclusion to change',
  );
});

test('the bound of the search is said, and whether it was reached', () => {
  const strong = { ...weighing, evidence: weighing.evidence.slice(0, 1) };
  const even = {
    ...strong,
    hypotheses: [
      { id: 'deal', prior: 0.9 },
      { id: 'other', prior: 0.1 },
    ],
  };
  expect(text(even)).toContain('    leaving out none of the 1 sets of up to 3 pieces changes it');
  expect(weighingText(weigh(even), sensitivity(even, { tries: 0 }))).toContain(
    'the search stopped after 0 sets of up to 3 pieces: leaving out none of these changes it',
  );
});

test('what would steer a terminal is written out', () => {
  expect(lines[0]).toBe('How the evidence weighs: Why\\u{1b}[31m?');
});
