/** `claims` and `difference`: the readings searched, in words and as JSON. */
import { expect, test } from 'vitest';
import { claims } from '../../src/analysis/claims/judge-claims.js';
import { json, securitization } from './command.js';

const out = (...args: readonly string[]) => securitization(args).out;

interface Row {
  readonly claim: string;
  readonly reading: string;
  readonly result: string;
  readonly reason: string | null;
  readonly bound: {
    readonly events: number;
    readonly acts: number;
    readonly states: number;
  } | null;
  readonly witness: readonly { readonly type: string }[] | null;
  readonly says: readonly string[] | null;
}

test('a reading is asked every claim, and the smallest histories are told once each', () => {
  const { out: text, err, exit } = securitization(['claims', '--reading', 'R1']);
  expect({ err, exit }).toEqual({ err: '', exit: 0 });
  for (const { says } of claims) expect(text).toContain(says);
  expect(text).toContain('✓ A claim alone can securitize an issue. (history 1)\n');
  expect(text).toMatch(/\nHistory 1\n {2}1\. minister presents the-issue as a threat to survival/);
  expect(text).toContain('every history of whatever length');
  const told = text.split(/\nHistory \d+\n/).slice(1);
  expect(new Set(told).size).toBe(told.length);
});

test('as JSON there is a row for each claim and reading', () => {
  const { rows } = json<{ rows: readonly Row[] }>([
    'claims',
    '--reading',
    'R15',
    '--claim',
    'no-entry-without-acceptance',
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ reading: 'R15/D9', result: 'fails', reason: null });
  expect(rows[0]?.witness?.map(({ type }) => type)).toEqual(['move-made', 'measure-enacted']);
  expect(rows[0]?.bound?.events).toBe(2);
  expect(rows[0]?.says).toHaveLength(2);
});

test('a claim is put to every reading; one that does not apply says why', () => {
  const text = out('claims', '--claim', 'no-entry-without-position');
  expect(text).toMatch(/^No issue is securitized by the claim of somebody without authority/);
  expect(text).toContain('– R13/D3 (R13 asks for no claim)\n');
  expect(text).toMatch(/\n✓ R9\/D1 \(no history contradicts it: every history of up to 5 events/);
  // Readings with the same rule for entering are one line.
  expect(text).not.toContain('R2/D4');
  expect(text).toContain('stranger presents the-issue');
});

test('what a plain sentence leaves out of a move is said where it matters', () => {
  expect(out('claims', '--reading', 'R2', '--claim', 'no-entry-without-way-out')).toContain(
    '; it names no way out\n',
  );
});

test('a difference is told event by event, with what each reading asked', () => {
  const { out: text, err, exit } = securitization(['difference', 'R2', 'R3']);
  expect({ err, exit }).toEqual({ err: '', exit: 0 });
  expect(text).toMatch(
    /\n {2}2\. parliament accepts claim.*\n {5}R2\/D2: securitized\n {5}R3\/D2: politicized\n/,
  );
  expect(text).toContain('✗ an emergency measure follows');
  const found = json<{ history: readonly unknown[]; stages: readonly unknown[] }>([
    'difference',
    'R2',
    'R3',
  ]);
  expect(found).toMatchObject({ readings: ['R2/D2', 'R3/D2'], bound: { events: 2 } });
  expect(found.stages).toEqual([
    ['politicized', 'politicized'],
    ['securitized', 'politicized'],
  ]);
  expect(found.history).toHaveLength(2);
});

test.each([
  [
    ['claims', '--claim', 'no-entry-without-acceptence'],
    'did you mean no-entry-without-acceptance',
  ],
  [['claims', '--reading', 'platfrom/release'], 'did you mean platform/release'],
  [['difference', 'R2', 'R99'], 'no such reading'],
  [['difference', 'R2', 'R2/D2'], 'agrees with itself'],
  [['difference', 'R2'], 'missing required argument'],
])('%j is bad usage', (args, says) => {
  const { out: text, err, exit } = securitization(args);
  expect(exit).toBe(2);
  expect(text).toBe('');
  expect(err).toContain(says);
});
