/** What is published of small models comes out, row by row of methods.md, B4. */
import { describe, expect, test } from 'vitest';
import { isActualCause } from '../../../src/analysis/causation/actual-cause.js';
import { type ActualCauses, actualCauses } from '../../../src/analysis/causation/actual-causes.js';
import { butFor } from '../../../src/analysis/causation/but-for.js';
import { responsibility } from '../../../src/analysis/causation/responsibility.js';
import type { Values } from '../../../src/analysis/causation/value.js';
import {
  bogusPrevention,
  doublePrevention,
  fireByBoth,
  fireByEither,
  railroad,
  replayBothNeeded,
  replayEitherSuffices,
  rocks,
  rocksNaive,
  voting,
} from './published-models.js';

/** The causes as a set: the order is ours, and no source has one. */
const expectCauses = ({ causes, bounded }: ActualCauses<Values>, expected: readonly Values[]) => {
  const text = (values: object): string => JSON.stringify(Object.entries(values).sort());
  expect(causes.map(({ cause }) => text(cause)).sort()).toEqual(expected.map(text).sort());
  expect(bounded).toBe(false);
};

describe('a forest fire, after lightning and a dropped match', () => {
  const both = { L: 1, M: 1 } as const;

  test('where either is enough, the two are one cause together, and neither is one alone [P][C]', () => {
    expectCauses(actualCauses(fireByEither, { F: 1 }, both), [{ F: 1 }, { L: 1, M: 1 }]);
    expect(isActualCause(fireByEither, { L: 1 }, { F: 1 }, both)).toMatchObject({
      cause: false,
      fails: 'AC2',
    });
    expect(isActualCause(fireByEither, { M: 1 }, { F: 1 }, both).cause).toBe(false);
    expect(responsibility(fireByEither, { L: 1 }, { F: 1 }, both).degree).toBe(1 / 2);
    expect(responsibility(fireByEither, { M: 1 }, { F: 1 }, both).degree).toBe(1 / 2);
  });

  test('where both are needed, each is a cause [P][C]', () => {
    expectCauses(actualCauses(fireByBoth, { F: 1 }, both), [{ L: 1 }, { M: 1 }, { F: 1 }]);
  });
});

describe('two rocks and a bottle', () => {
  const both = { ST: 1, BT: 1 } as const;

  test('a model that does not say whose rock hit has the throws cause it together [C]', () => {
    expectCauses(actualCauses(rocksNaive, { BS: 1 }, both), [{ BS: 1 }, { ST: 1, BT: 1 }]);
  });

  test('a model that says so has Suzy cause it and Billy not [P][C]', () => {
    const found = actualCauses(rocks, { BS: 1 }, both);
    expectCauses(found, [{ ST: 1 }, { SH: 1 }, { BS: 1 }]);
    const witnesses = found.causes.map(({ cause, witness }) => [cause, witness.frozen]);
    expect(witnesses).toContainEqual([{ ST: 1 }, { BH: 0 }]);
    expect(witnesses).toContainEqual([{ SH: 1 }, { BH: 0 }]);
    expect(witnesses).toContainEqual([{ BS: 1 }, {}]);
  });

  test("Billy's throw is not a cause, and no part of one [P][C]", () => {
    expect(isActualCause(rocks, { BT: 1 }, { BS: 1 }, both)).toMatchObject({
      cause: false,
      fails: 'AC2',
      witness: null,
    });
    expect(isActualCause(rocks, { ST: 1, BT: 1 }, { BS: 1 }, both)).toMatchObject({
      cause: false,
      fails: 'AC3',
      smaller: { ST: 1 },
    });
    expect(responsibility(rocks, { BT: 1 }, { BS: 1 }, both)).toMatchObject({
      kind: 'none',
      degree: 0,
    });
  });

  test("but for Suzy's throw the bottle would have shattered all the same [C]", () => {
    expect(butFor(rocks, { ST: 1 }, { BS: 1 }, both).butFor).toBe(false);
    expect(responsibility(rocks, { ST: 1 }, { BS: 1 }, both).degree).toBe(1 / 2);
  });
});

test('double prevention: what was not done caused what nobody stopped [P][C]', () => {
  expectCauses(actualCauses(doublePrevention, { TD: 1 }, { BGU: 1, ESU: 0 }), [
    { ESU: 0 },
    { EE: 0 },
    { ESS: 0 },
    { SBT: 1 },
    { TD: 1 },
  ]);
});

describe('bogus prevention: an antidote against a poison that nobody gave', () => {
  const context = { A: 0, B: 1 } as const;

  test('that no poison was given caused the survival, with PN held; the antidote did not [C]', () => {
    const found = actualCauses(bogusPrevention, { VS: 1 }, context);
    expectCauses(found, [{ A: 0 }, { VS: 1 }]);
    const [byA] = found.causes.filter(({ cause }) => 'A' in cause);
    expect(byA?.witness).toEqual({
      instead: { A: 1 },
      frozen: { PN: 0 },
      world: { A: 1, B: 1, PN: 0, VS: 0 },
    });
    expect(isActualCause(bogusPrevention, { B: 1 }, { VS: 1 }, context).cause).toBe(false);
  });
});

describe('the replay, in a toy: the deal, Ukraine, the securitized stage, cooperation', () => {
  const both = { J: 1, U: 1 } as const;

  test('where both are needed, the deal and Ukraine are each a cause [C]', () => {
    expectCauses(actualCauses(replayBothNeeded, { C: 1 }, both), [
      { J: 1 },
      { U: 1 },
      // The row leaves these two out, and says so.
      { S: 0 },
      { C: 1 },
    ]);
    expect(responsibility(replayBothNeeded, { J: 1 }, { C: 1 }, both).degree).toBe(1);
  });

  test('where either suffices, they are one cause together, and the deal alone is none [C]', () => {
    expectCauses(actualCauses(replayEitherSuffices, { C: 1 }, both), [
      { J: 1, U: 1 },
      { U: 1, S: 0 },
      // The row leaves this one out, and says so.
      { C: 1 },
    ]);
    expect(isActualCause(replayEitherSuffices, { J: 1 }, { C: 1 }, both).cause).toBe(false);
    expect(responsibility(replayEitherSuffices, { J: 1 }, { C: 1 }, both).degree).toBe(1 / 2);
    expect(responsibility(replayEitherSuffices, { U: 1 }, { C: 1 }, both).degree).toBe(1 / 2);
  });
});

test('the train arrives because the track it took was free; the other track joins the switch [P]', () => {
  expectCauses(actualCauses(railroad, { A: 1 }, { F: 1, LB: 0, RB: 0 }), [
    { LB: 0 },
    { F: 1, RB: 0 },
    { A: 1 },
  ]);
});

test('in a tied vote every vote is a cause of the tie [P]', () => {
  const split = { V1: 'Suzy', V2: 'Suzy', V3: 'Billy', V4: 'Billy' } as const;
  expectCauses(actualCauses(voting, { W: 'tie' }, split), [
    { V1: 'Suzy' },
    { V2: 'Suzy' },
    { V3: 'Billy' },
    { V4: 'Billy' },
    { W: 'tie' },
  ]);
});
