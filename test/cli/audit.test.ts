/** The command `audit`. */
import { expect, test } from 'vitest';
import { audit } from '../../src/analysis/chronology/audit.js';
import { cases } from '../../src/cases.js';
import { clean } from '../analysis/chronology/clean.js';
import { eachFault } from '../analysis/chronology/each-fault.js';
import { file, json, securitization } from './command.js';

interface AuditPrinted {
  readonly scenario: string;
  readonly findings: readonly Record<string, unknown>[];
  readonly balance: readonly unknown[];
  readonly notes: readonly unknown[];
}

test('as JSON, the whole audit is printed, each finding with its seven fields', () => {
  const printed = json<AuditPrinted>(['audit', 'jcpoa']);
  const [jcpoa] = cases;
  if (jcpoa === undefined) throw new Error('no case is bundled');
  const { findings, balance, notes } = audit(jcpoa);
  expect(printed).toEqual({ scenario: 'jcpoa', findings, balance, notes });
  for (const one of printed.findings)
    expect(Object.keys(one)).toEqual([
      'code',
      'severity',
      'events',
      'rule',
      'says',
      'certain',
      'about',
    ]);
});

test('an audit with findings is a fine run', () => {
  const { exit, err } = securitization(['audit', file(JSON.stringify(eachFault))]);
  expect({ exit, err }).toEqual({ exit: 0, err: '' });
});

test('the text has every sentence, and every note apart from the findings', () => {
  const { out } = securitization(['audit', 'jcpoa']);
  const [found = '', noted = ''] = out.split('Noted by the coder, beside what the rules find');
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  const { findings, notes } = json<AuditPrinted>(['audit', 'jcpoa']);
  for (const { says } of findings) expect(flat(found)).toContain(flat(String(says)));
  for (const note of notes as readonly { readonly says: string }[]) {
    expect(flat(noted)).toContain(flat(note.says));
    expect(flat(found)).not.toContain(flat(note.says));
  }
});

test('no line is longer than a hundred columns, and what is open is marked', () => {
  const { out } = securitization(['audit', 'jcpoa']);
  for (const line of out.split('\n')) expect(line.length, line).toBeLessThanOrEqual(100);
  const marked = (sign: string) =>
    out.split('\n').filter((line) => line.startsWith(`  ${sign} `)).length;
  const { findings } = json<AuditPrinted>(['audit', 'jcpoa']);
  expect(marked('✗')).toBe(findings.filter(({ certain }) => certain === true).length);
  expect(marked('?')).toBe(findings.filter(({ certain }) => certain === false).length);
});

test('a scenario without fault has no findings, and one from standard input is read', () => {
  const { out, exit } = securitization(['audit', '-'], { input: JSON.stringify(clean) });
  expect(exit).toBe(0);
  expect(out.split('\n')[1]).toBe('0 findings; 1 note of the coder’s.');
});

test('a file that is no scenario is bad input', () => {
  expect(securitization(['audit', file('{}')]).exit).toBe(3);
  expect(securitization(['audit', 'nowhere.json']).exit).toBe(3);
  expect(securitization(['audit']).exit).toBe(2);
});
