/** The text of an audit. */
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/chronology/audit.js';
import type { Finding } from '../../src/analysis/chronology/finding.js';
import { auditText } from '../../src/render/text/audit.js';
import { clean } from '../analysis/chronology/clean.js';
import { eachFault } from '../analysis/chronology/each-fault.js';

const finding = (says: string): Finding => ({
  code: 'Y99',
  severity: 'factual',
  events: [],
  rule: 'invented',
  says,
  certain: true,
  about: [],
});
const textOf = (says: string): readonly string[] =>
  auditText({ title: 'Title' }, { findings: [finding(says)], balance: [], notes: [] }).split('\n');

test('what would steer a terminal is shown and not sent', () => {
  const text = textOf('red\u001b[31m, turned\u202e, and\nbroken').join('\n');
  expect(text).toContain('red\\u{1b}[31m, turned\\u{202e}, and\\u{a}broken');
});

test('lines break between words, and a word that is too long has its own', () => {
  const long = 'x'.repeat(120);
  const lines = textOf(`${'word '.repeat(40)}${long} end`);
  const own = lines.filter((line) => line.includes(long));
  expect(own).toEqual([`      ${long}`]);
  for (const line of lines) if (!line.includes(long)) expect(line.length).toBeLessThanOrEqual(100);
  expect(
    lines
      .filter((line) => /^ {6}\S/.test(line))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe(`${'word '.repeat(40)}${long} end`);
});

test('findings are told by what they bear on, counted, and the open ones are called so', () => {
  const headings = auditText(eachFault, audit(eachFault))
    .split('\n')
    .filter((line) => /^\S.*finding/.test(line));
  const { findings } = audit(eachFault);
  const count = (severity: string) => findings.filter((one) => one.severity === severity).length;
  expect(headings).toEqual([
    `${findings.length} findings, 1 of them open; 0 notes of the coder’s.`,
    `What bears on the hypothesis: ${count('hypothesis')} findings`,
    `Facts and citations: ${count('factual')} findings`,
    `Notions: ${count('conceptual')} findings, 1 of them open`,
  ]);
});

test('where nothing is found, no heading stands over nothing', () => {
  const lines = auditText(clean, audit(clean)).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'The plague at Vell (invented)',
    '0 findings; 1 note of the coder’s.',
    '',
    'Events of the expected sign and of the opposite one, whenever they were',
  ]);
});
