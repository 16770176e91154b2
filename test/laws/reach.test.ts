/** A test of the generators: laws are worth what the histories reach. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aFreeTold, anyHistory, aTold } from '../../src/testing/a-history.js';
import { stepsOf, type Told, type ToldStep } from '../../src/testing/told.js';
import { candidateTypes } from '../../src/theory/candidate.js';
import { type Standing, standingOf } from '../../src/theory/conclude.js';
import { placeOf } from '../../src/theory/place.js';
import { type Reading, readings } from '../../src/theory/reading.js';
import { refusalCodes } from '../../src/theory/refusal.js';

// Fixed seeds: shares are compared with bounds, and must not fail by luck. Not scaled by FC_RUNS.
const seed = 20250714;
const many = 200;
const sample = (any: fc.Arbitrary<Told>, numRuns = many, from = seed): readonly Told[] =>
  fc.sample(any, { seed: from, numRuns });

/** How often each place became definitely securitized, and definitely desecuritized, at most. */
const visits = (steps: readonly ToldStep[], told: Told): { entries: number; exits: number } => {
  const most = { entries: 0, exits: 0 };
  for (const { id, arenas } of told.declared.issues)
    for (const arena of arenas) {
      const count = { entries: 0, exits: 0 };
      const is = ({ branches }: Standing, status: string) =>
        branches.every((branch) => branch.status === status);
      let was = 'outside';
      for (const { state } of steps) {
        const standing = standingOf(state.standings, placeOf(id, arena));
        const now = ['inside', 'left', 'outside'].find((status) => is(standing, status));
        if (now === undefined || now === was) continue;
        if (now === 'inside') count.entries += 1;
        if (now === 'left' && count.entries > 0) count.exits += 1;
        was = now;
      }
      most.entries = Math.max(most.entries, count.entries);
      most.exits = Math.max(most.exits, count.exits);
    }
  return most;
};

const share = (all: readonly boolean[]): number => all.filter(Boolean).length / all.length;
const percent = (n: number) => `${(100 * n).toFixed(1)} %`;
const visitsOf = (reading: Reading, any: fc.Arbitrary<Told>) =>
  sample(any).map((told) => visits(stepsOf(reading, told), told));

test('free histories hardly ever securitize definitely', () => {
  for (const reading of readings) {
    // One practice is enough for R13: a free act may be one.
    if (reading.enters.id === 'R13') continue;
    const securitized = share(visitsOf(reading, aFreeTold(20)).map(({ entries }) => entries > 0));
    expect(securitized, `${reading.id} ${percent(securitized)}`).toBeLessThan(0.01);
  }
});

test('state-aware histories get into security, out of it, and in again, under every reading', () => {
  const rows: string[] = [];
  for (const reading of readings) {
    const all = visitsOf(reading, aTold(reading));
    const entered = share(all.map(({ entries }) => entries > 0));
    const left = share(all.map(({ exits }) => exits > 0));
    const twice = share(all.map(({ entries }) => entries > 1));
    rows.push(
      `${reading.id}: securitized ${percent(entered)}, left ${percent(left)}, twice ${percent(twice)}`,
    );
    expect(entered, reading.id).toBeGreaterThanOrEqual(0.3);
    if (reading.cannotLeave !== null) continue;
    expect(left, reading.id).toBeGreaterThanOrEqual(0.15);
    expect(twice, reading.id).toBeGreaterThanOrEqual(0.05);
  }
  console.log(rows.join('\n'));
});

/** Acts of these types say nothing that could not have happened once their names are declared. */
const refusedOnlyForNames = new Set(['noted']);

test('every type of act is taken and, if it can be, refused; and every refusal code is seen', () => {
  const taken = new Set<string>();
  const refused = new Set<string>();
  const codes = new Set<string>();
  for (const [i, reading] of readings.entries())
    for (const told of sample(anyHistory(reading, 20), 100, seed + i))
      for (const { outcome, event, refusals } of stepsOf(reading, told)) {
        if (outcome === 'taken') for (const { type } of event.acts) taken.add(type);
        for (const { act, code } of refusals) {
          refused.add(act);
          codes.add(code);
        }
      }
  const refusable = candidateTypes.filter((type) => !refusedOnlyForNames.has(type));
  console.log(
    `taken ${taken.size}/${candidateTypes.length}, refused ${refused.size}/${refusable.length}, codes ${codes.size}/${refusalCodes.length}`,
  );
  expect([...taken].sort()).toEqual([...candidateTypes].sort());
  expect([...refused].sort()).toEqual([...refusable].sort());
  expect([...codes].sort()).toEqual([...refusalCodes].sort());
});
