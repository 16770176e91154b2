/** The search itself: it leaves nothing out, and what it takes as one is one. */
import { expect, test } from 'vitest';
import { actsIn, actsOut } from '../../../src/analysis/claims/alphabet.js';
import { smallestEntry } from '../../../src/analysis/claims/answer.js';
import { keepingOrder } from '../../../src/analysis/claims/commuting.js';
import {
  actsOf,
  beginning,
  explore,
  followed,
  type Node,
} from '../../../src/analysis/claims/explore.js';
import { judgeClaims } from '../../../src/analysis/claims/judge-claims.js';
import { watched } from '../../../src/analysis/claims/lookout.js';
import { becomes, stagesAt } from '../../../src/analysis/claims/stages.js';
import { smallWorld } from '../../../src/analysis/claims/universe.js';
import type { Act } from '../../../src/theory/act.js';
import { platformReading, type Reading, readings } from '../../../src/theory/reading.js';
import type { Asked, EnteringRule } from '../../../src/theory/rule.js';
import { answerIn, moveIn } from '../../../src/theory/situation.js';

const patience = { timeout: 120_000 };
const textOf = (act: Act): string => JSON.stringify(act);

/** What a claim may ask of a history: which acts there were, what it came to, and whether the measure came first. */
const meaning = (node: Node): string => {
  const acts = actsOf(node);
  const measure = acts.findIndex(({ type }) => type === 'measure-enacted');
  const accepted = acts.findIndex(({ type }) => type === 'audience-accepted');
  return JSON.stringify([
    [...new Set(acts.map(textOf))].sort(),
    stagesAt(node),
    measure !== -1 && measure < accepted,
  ]);
};

/** Every history after which the stage is another, as what a claim may ask of it. */
const turns = (
  reading: Reading,
  alphabet: readonly Act[],
  from: Node,
  events: number,
  everyOrder: boolean,
): readonly string[] => {
  const found = new Set<string>();
  explore({
    world: smallWorld,
    readings: [reading],
    alphabet,
    from,
    limit: { events, tries: Number.POSITIVE_INFINITY },
    everyOrder,
    see: (node) => {
      if (becomes(node, 'securitized') || becomes(node, 'desecuritized')) found.add(meaning(node));
      return false;
    },
  });
  return [...found].sort();
};

const entries = [...new Map(readings.map((reading) => [reading.enters.id, reading])).values()];

test('one order of acts that commute stands for all, on the way in', patience, () => {
  let all = 0;
  for (const reading of entries) {
    const alphabet = actsIn([reading.enters]);
    // Three acts from the beginning; and three after the fullest claim, for entries that take four.
    const claimed = alphabet.find(({ type }) => type === 'move-made');
    const before = beginning([reading]);
    const after = claimed && followed(smallWorld, [reading], before, claimed);
    for (const from of [before, after ?? before]) {
      const merged = turns(reading, alphabet, from, from === after ? 3 : 2, false);
      expect(merged, reading.id).toEqual(
        turns(reading, alphabet, from, from === after ? 3 : 2, true),
      );
      all += merged.length;
    }
  }
  expect(all).toBeGreaterThan(200);
});

test('one order of acts that commute stands for all, on the way out', patience, () => {
  let all = 0;
  for (const reading of readings.filter(({ enters }) => enters.id === 'R2')) {
    const entry = smallestEntry(reading, { events: 3, tries: 10_000 });
    if (entry === null) throw new RangeError(`${reading.id} securitizes nothing`);
    const alphabet = actsOut([reading.leaves], () => true).filter(
      ({ type }) => type !== 'component-marked',
    );
    const merged = turns(reading, alphabet, entry, 3, false);
    expect(merged, reading.id).toEqual(turns(reading, alphabet, entry, 3, true));
    all += merged.length;
  }
  expect(all).toBeGreaterThan(100);
});

test('acts keep their order with themselves, and alike in both directions', () => {
  const alphabet = [
    ...actsIn(readings.map(({ enters }) => enters)),
    ...actsOut(readings.map(({ leaves }) => leaves)),
  ];
  const keeps = keepingOrder(alphabet);
  keeps.forEach((row, i) => {
    expect(row[i]).toBe(true);
    for (const [j, keep] of row.entries()) expect(keeps[j]?.[i]).toBe(keep);
  });
});

/** The platform with a fault: it also takes what `also` takes. */
const faulty = (also: (asked: Asked) => boolean): Reading => {
  const { enters } = platformReading;
  const rule: EnteringRule = {
    ...enters,
    judge: (id, asked) => {
      const judged = enters.judge(id, asked);
      return judged !== null && also(asked) ? { ...judged, verdict: 'yes' } : judged;
    },
  };
  return { ...platformReading, enters: rule };
};
const statusOf = (asked: Asked, audience: string, dimension: 'measures' | 'identification') =>
  answerIn(asked.facts, 'claim', audience, dimension).status;

test(
  'a fault that takes five particular acts to show is found, with these acts and no others',
  patience,
  () => {
    const reading = faulty((asked) => {
      const move = moveIn(asked.facts, 'claim');
      const answer = answerIn(asked.facts, 'claim', 'parliament', 'measures');
      return (
        move.status === 'withdrawn' &&
        move.act.existential === 'none' &&
        statusOf(asked, 'onlookers', 'measures') === 'accepting' &&
        answer.status === 'rejecting' &&
        answer.accepted !== null
      );
    });
    const asked = 'no-entry-without-survival';
    const of = (one: Reading) => judgeClaims([one]).find(({ claim }) => claim === asked);
    expect(of(platformReading)?.result).toBe('holds');
    const found = of(reading);
    expect(found?.result).toBe('fails');
    expect(found?.witness?.map(({ type }) => type).sort()).toEqual([
      'audience-accepted',
      'audience-accepted',
      'audience-rejected',
      'move-made',
      'move-withdrawn',
    ]);
  },
);

test('what an audience says again after it said otherwise is another history', () => {
  const alphabet = actsIn([platformReading.enters]).filter(
    (act) =>
      (act.type === 'move-made' && act.existential === 'none') ||
      act.type === 'move-withdrawn' ||
      act.type === 'audience-rejected' ||
      (act.type === 'audience-accepted' &&
        act.support === 'formal' &&
        act.audience === 'parliament'),
  );
  const told: string[] = [];
  const { states } = explore({
    world: smallWorld,
    readings: [platformReading],
    alphabet,
    limit: { events: 5, tries: 10_000 },
    see: (node) => {
      told.push(
        actsOf(node)
          .map(({ type }) => type)
          .join(' '),
      );
      return false;
    },
  });
  const again = 'audience-accepted audience-rejected audience-accepted';
  expect(told).toContain(`move-made ${again} move-withdrawn`);
  // After the claim: two answers by turns, beginning with either; and each of these withdrawn or not.
  const answers = [0, 1, 2, 3, 4].map((count) => (count === 0 ? 1 : 2));
  const open = answers.reduce((sum, count) => sum + count, 0);
  const withdrawn = answers.slice(0, 4).reduce((sum, count) => sum + count, 0);
  expect(states).toBe(1 + open + withdrawn);
});

test(
  'a fault that looks late at a field that nothing looked at before is found too',
  patience,
  () => {
    const reading = faulty((asked) => {
      const move = moveIn(asked.facts, 'claim');
      return (
        move.status === 'withdrawn' &&
        statusOf(asked, 'onlookers', 'identification') === 'accepting' &&
        statusOf(asked, 'parliament', 'measures') === 'awaited' &&
        move.act.strand === 'deterrence'
      );
    });
    const found = judgeClaims([reading]).find(
      ({ claim }) => claim === 'no-entry-without-acceptance-of-measures',
    );
    expect(found?.result).toBe('fails');
    expect(found?.witness?.[0]).toMatchObject({ type: 'move-made', strand: 'deterrence' });
    expect(found?.witness).toHaveLength(3);
  },
);

test('variations of a move that nothing looks at are searched as one, and only these', () => {
  const alphabet = actsIn([platformReading.enters]);
  const moves = (acts: readonly Act[]) => acts.filter(({ type }) => type === 'move-made').length;
  const looking = (look: (act: Act) => unknown) =>
    watched(alphabet, ({ acts, judging }) => {
      judging(() => acts.forEach(look));
      return moves(acts);
    });
  expect(moves(alphabet)).toBe(10);
  expect(looking(({ type }) => type)).toBe(1);
  // One with a claim of no survival beside the full one; four other strands.
  expect(looking((act) => act.type === 'move-made' && act.existential)).toBe(2);
  expect(looking((act) => act.type === 'move-made' && act.strand)).toBe(5);
  expect(looking((act) => act.type === 'move-made' && 'referent' in act)).toBe(2);
  expect(looking((act) => Object.keys(act))).toBe(10);
});

test('the first history found is a smallest: none that is shorter does the same', patience, () => {
  for (const reading of entries) {
    const entry = smallestEntry(reading, { events: 5, tries: 50_000 });
    const alphabet = actsIn([reading.enters]);
    expect(entry, reading.id).not.toBeNull();
    const shorter = turns(reading, alphabet, beginning([reading]), (entry?.length ?? 0) - 1, true);
    expect(shorter, reading.id).toEqual([]);
  }
});
