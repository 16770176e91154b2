/** The claims, as they come out: like the table worked out by hand, and enough to tell all readings apart. */
import { expect, test } from 'vitest';
import {
  type ClaimResult,
  claims,
  judgeClaims,
} from '../../../src/analysis/claims/judge-claims.js';
import { readings } from '../../../src/theory/reading.js';
import {
  decay,
  type Entering,
  entering,
  entries,
  exits,
  type Leaving,
  leaving,
  ofFounders,
  withAudience,
} from './expected.js';

let judged: readonly ClaimResult[] | null = null;
/** All of them, judged once. */
const results = (): readonly ClaimResult[] => {
  judged ??= judgeClaims();
  return judged;
};
const patience = { timeout: 300_000 };

const expectedOf = (claim: string, reading: string): ClaimResult['result'] => {
  // The ids of a reading are those of its rules; that all of them are in the table is tested below.
  const [enter, leave] = reading.split('/') as [Entering, Leaving];
  if (claim === decay) return withAudience.includes(enter) ? 'holds' : 'fails';
  if (claim === ofFounders && !withAudience.includes(enter)) return 'not-applicable';
  const entry = entries[claim];
  if (entry?.saysNothing?.includes(enter) === true) return 'not-applicable';
  const holds = entry?.holds.includes(enter) ?? exits[claim]?.holds.includes(leave);
  return holds === true ? 'holds' : 'fails';
};

test('the table worked out by hand has every claim and every rule, and no other', () => {
  expect(claims.map(({ id }) => id).sort()).toEqual(
    [...Object.keys(entries), ...Object.keys(exits), decay].sort(),
  );
  expect(new Set(readings.map(({ enters }) => enters.id))).toEqual(new Set(entering));
  expect(new Set(readings.map(({ leaves }) => leaves.id))).toEqual(new Set(leaving));
});

test('at least thirty claims, each a sentence of its own with a source', () => {
  expect(claims.length).toBeGreaterThanOrEqual(30);
  expect(new Set(claims.map(({ says }) => says)).size).toBe(claims.length);
  for (const { id, says, source } of claims) {
    expect(says, id).toMatch(/^[A-Z].*[.]$/);
    expect(source.key, id).not.toBe('');
  }
});

test('every claim comes out under every reading as worked out by hand', patience, () => {
  const found = results().map(({ claim, reading, result }) => `${reading} ${claim}: ${result}`);
  const expected = results().map(
    ({ claim, reading }) => `${reading} ${claim}: ${expectedOf(claim, reading)}`,
  );
  expect(found).toEqual(expected);
  expect(found).toHaveLength(readings.length * claims.length);
});

const vectorOf = (reading: string): string =>
  results()
    .filter((one) => one.reading === reading)
    .map(({ result }) => result)
    .join();

test('any two readings are told apart by some claim', patience, () => {
  const vectors = new Map(readings.map(({ id }) => [vectorOf(id), id]));
  expect([...vectors.values()]).toEqual(readings.map(({ id }) => id));
});

test(
  'any two rules for entering are told apart by a claim that holds of one and fails of the other',
  patience,
  () => {
    const of = (rule: string) => {
      const reading = readings.find(({ enters }) => enters.id === rule);
      return new Map(
        results()
          .filter((one) => one.reading === reading?.id)
          .map(({ claim, result }) => [claim, result]),
      );
    };
    for (const a of entering)
      for (const b of entering) {
        if (a === b) continue;
        const [one, other] = [of(a), of(b)];
        const apart = Object.keys(entries).filter(
          (claim) =>
            new Set([one.get(claim), other.get(claim)]).size === 2 &&
            one.get(claim) !== 'not-applicable' &&
            other.get(claim) !== 'not-applicable',
        );
        expect(apart.length, `${a} and ${b}`).toBeGreaterThan(0);
      }
  },
);

test('any two rules for leaving are told apart so under the platform', patience, () => {
  const of = (rule: string) => vectorOf(`R2/${rule}`);
  expect(new Set(leaving.map(of)).size).toBe(leaving.length);
});

test('a result has a reason, a history or what was searched, as its kind demands', patience, () => {
  const kinds = new Map(claims.map(({ id, kind }) => [id, kind]));
  for (const { claim, reading, result, reason, bound, witness } of results()) {
    const named = `${reading} ${claim}`;
    expect(reason !== null, named).toBe(result === 'not-applicable');
    expect(bound === null, named).toBe(result === 'not-applicable');
    const told = kinds.get(claim) === 'can' ? 'holds' : 'fails';
    expect(witness !== null, named).toBe(result === told);
  }
});

test(
  'what is said to hold of every small history was searched up to five events at least, or to the end',
  patience,
  () => {
    for (const { claim, reading, bound, witness } of results()) {
      if (bound === null || witness !== null) continue;
      expect(bound.complete || bound.events >= 5, `${reading} ${claim}`).toBe(true);
    }
  },
);
