/** Pairs of readings that must be able to disagree (theory §5.2), and implications that must hold (theory §13). */
import { expect, test } from 'vitest';
import { actsIn } from '../../../src/analysis/claims/alphabet.js';
import { explore, type Node } from '../../../src/analysis/claims/explore.js';
import { smallestDifference } from '../../../src/analysis/claims/smallest-difference.js';
import { isAt, wasSecuritized } from '../../../src/analysis/claims/stages.js';
import { place, smallWorld } from '../../../src/analysis/claims/universe.js';
import type { Verdict } from '../../../src/machine/verdict.js';
import type { Act } from '../../../src/theory/act.js';
import { askedIn } from '../../../src/theory/asked.js';
import { noStandings, standingOf } from '../../../src/theory/conclude.js';
import { type Reading, readings } from '../../../src/theory/reading.js';
import { reading } from '../../laws/story.js';

const patience = { timeout: 120_000 };

/** The acts in short: type, and what tells them apart. */
const inShort = (act: Act): string => {
  if (act.type === 'move-made') return `${act.move} by ${act.actor}`;
  if ('dimension' in act)
    return `${act.type} ${act.audience} ${act.dimension}${act.support === undefined ? '' : ` ${act.support}`}`;
  if (act.type === 'measure-enacted')
    return `${act.type}${act.justifiedBy === undefined ? '' : ` for ${act.justifiedBy}`}`;
  return act.type;
};

const difference = (a: string, b: string) => {
  const found = smallestDifference(reading(a), reading(b));
  return { acts: found.history?.map(inShort), stages: found.stages.at(-1), found };
};

/** What a scale says of a point at the end of a history, of any of its witnesses, before an entry. */
const pointOf = (node: Node, position: number, of: Reading, name: string): Verdict => {
  const [branch] = standingOf(node.standings[position] ?? noStandings, place).branches;
  if (branch === undefined || node.last === null) return 'no';
  const asked = askedIn(smallWorld, node.facts, place, { ...branch, since: -1 }, node.last.now);
  const points = of.enters
    .here(asked)
    .flatMap((witness) => of.enters.grade(witness, asked) ?? [])
    .filter(({ point }) => point === name);
  expect(of.enters.scale.points.map((point) => point.name)).toContain(name);
  return points.some(({ verdict }) => verdict === 'yes') ? 'yes' : 'no';
};

/** The smallest history of which something holds, over what two rules for entering read. */
const smallest = (
  [a, b]: readonly [string, string],
  wanted: (node: Node, a: Reading, b: Reading) => boolean,
): readonly string[] | null => {
  const both = [reading(a), reading(b)] as const;
  let found: Node | null = null;
  explore({
    world: smallWorld,
    readings: both,
    alphabet: actsIn(both.map(({ enters }) => enters)),
    limit: { events: 5, tries: 300_000 },
    see: (node) => {
      if (wanted(node, ...both)) found = node;
      return found !== null;
    },
  });
  const end = found as Node | null;
  if (end === null) return null;
  const acts: Act[] = [];
  for (let at = end; at.last !== null; at = at.last.before) acts.unshift(at.last.act);
  return acts.map(inShort);
};

test('R2 and R3 part where a claim is accepted and nothing is done', () => {
  const { acts, stages } = difference('R2', 'R3');
  expect(acts).toEqual(['claim by minister', 'audience-accepted parliament measures formal']);
  expect(stages).toEqual([['securitized'], ['politicized']]);
});

test('R3 and R8 part where an actor acts and no audience was asked', () => {
  const { acts, stages } = difference('R3', 'R8');
  expect(acts).toEqual(['claim by minister', 'measure-enacted for claim']);
  expect(stages).toEqual([['politicized'], ['securitized']]);
});

test(
  'R4 can say no where the public sees a threat and R6 has reached its first stage',
  patience,
  () => {
    const acts = smallest(
      ['R4', 'R6'],
      (node, _, roe) =>
        pointOf(node, 1, roe, 'identified') === 'yes' &&
        !isAt(node, 'securitized') &&
        node.last?.act.type === 'audience-accepted' &&
        node.last.act.audience === 'onlookers',
    );
    expect(acts).toEqual(['claim by minister', 'audience-accepted onlookers identification moral']);
  },
);

test('R4 can say yes where nobody has seen a threat in R6’s sense', patience, () => {
  const acts = smallest(
    ['R4', 'R6'],
    (node, _, roe) => isAt(node, 'securitized') && pointOf(node, 1, roe, 'identified') === 'no',
  );
  expect(acts?.slice().sort()).toEqual([
    'audience-accepted parliament measures formal',
    'claim by minister',
    'context-observed',
  ]);
});

test('R1 and R13 part where all is talk, and where there is none', patience, () => {
  const talk = smallest(
    ['R1', 'R13'],
    (node) => isAt(node, 'securitized') && !isAt(node, 'securitized', 1),
  );
  const practice = smallest(
    ['R1', 'R13'],
    (node) => !isAt(node, 'securitized') && isAt(node, 'securitized', 1),
  );
  expect(talk).toEqual(['claim by minister']);
  expect(practice).toEqual(['practice-observed']);
});

test('R12 can be weak where R3 says no', () => {
  for (const [part, act] of [
    ['institutions', 'institution-observed'],
    ['practices', 'practice-observed'],
  ] as const) {
    const acts = smallest(
      ['R12', 'R3'],
      (node, bourbeau) =>
        pointOf(node, 0, bourbeau, part) === 'yes' &&
        !isAt(node, 'securitized') &&
        !isAt(node, 'securitized', 1),
    );
    expect(acts, part).toEqual([act]);
  }
});

const isCertainly = ([a, b]: readonly [readonly string[], readonly string[]]): boolean =>
  a.length === 1 && b.length === 1 && a[0] !== b[0];

test(
  'any two readings are told apart by some history, and the last act is the first to do so',
  patience,
  () => {
    const open: string[] = [];
    readings.forEach((one, i) => {
      for (const other of readings.slice(i + 1)) {
        const { history, stages } = smallestDifference(one, other);
        const pair = `${one.id} ${other.id}`;
        expect(history, pair).not.toBeNull();
        expect(stages, pair).toHaveLength(history?.length ?? 0);
        expect(stages.slice(0, -1).some(isCertainly), pair).toBe(false);
        const [a = [], b = []] = stages.at(-1) ?? [];
        expect(a.join(), pair).not.toBe(b.join());
        if (!isCertainly([a, b])) open.push(pair);
      }
    });
    // The one audience that matters here also authorises: what is left is the referent, which R7a does not ask for.
    expect(open).toEqual(['R2/D2 R7a/D2']);
  },
);

test('a reading agrees with itself on every history within the bound', () => {
  const { history, bound } = smallestDifference(reading('R1'), reading('R1'), {
    events: 4,
    tries: 10_000,
  });
  expect(history).toBeNull();
  expect(bound.events).toBeGreaterThan(0);
});

/** Every history within the bound of which the first holds. */
const whenever = (
  [a, b]: readonly [string, string],
  events: number,
  check: (node: Node) => void,
): number => {
  const both = [reading(a), reading(b)];
  let count = 0;
  explore({
    world: smallWorld,
    readings: both,
    alphabet: actsIn(both.map(({ enters }) => enters)),
    limit: { events, tries: Number.POSITIVE_INFINITY },
    see: (node) => {
      if (isAt(node, 'securitized')) {
        count += 1;
        check(node);
      }
      return false;
    },
  });
  return count;
};

test.each([
  ['R3', 'R2'],
  ['R16', 'R15'],
] as const)(
  'whatever %s holds securitized, %s held so by then, not later',
  (one, other) => {
    const count = whenever([one, other], 4, (node) => expect(wasSecuritized(node, 1)).toBe(true));
    expect(count).toBeGreaterThan(0);
  },
  120_000,
);

test('no issue is mobilised in R6’s sense before it is identified', patience, () => {
  const roe = reading('R6');
  const seen = { mobilised: 0, identified: 0 };
  explore({
    world: smallWorld,
    readings: [roe],
    alphabet: actsIn([roe.enters]),
    limit: { events: 4, tries: Number.POSITIVE_INFINITY },
    see: (node) => {
      const [identified, mobilised] = ['identified', 'mobilised'].map((name) =>
        pointOf(node, 0, roe, name),
      );
      if (identified === 'yes') seen.identified += 1;
      if (mobilised === 'yes') {
        seen.mobilised += 1;
        expect(identified).toBe('yes');
      }
      return false;
    },
  });
  expect(seen.mobilised).toBeGreaterThan(0);
  expect(seen.identified).toBeGreaterThan(seen.mobilised);
});
