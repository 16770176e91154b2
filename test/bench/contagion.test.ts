/** All contestants of the benchmark do the same work. Expected are a network worked out by hand and the rule itself. */
import { describe, expect, test } from 'vitest';
import { type Audience, audienceOf } from '../../bench/contagion/audience.js';
import { type Contender, contestOf } from '../../bench/contagion/contest.js';
import { courseOf, expectSameWork, type Played } from '../../bench/contagion/course.js';
import { flocc } from '../../bench/contagion/flocc.js';
import { graphology } from '../../bench/contagion/graphology.js';
import { inC } from '../../bench/contagion/in-c.js';
import { byFrontier, bySweep } from '../../bench/contagion/library.js';
import { plainObjects } from '../../bench/contagion/plain-objects.js';
import { fromEdges } from '../../src/simulation/network/from-edges.js';
import type { Tied } from '../../src/simulation/network/network.js';

const peers: readonly (readonly [string, Contender])[] = [
  ['plain objects', plainObjects],
  ['flocc', flocc],
  ['graphology', graphology],
];
const contenders = [...peers, ['frontier', byFrontier], ['sweep', bySweep]] as const;

/**
 * Four people in a row, the first of whom acts, and one who hears nobody. In the first draw half of those heard are
 * enough for the second and the third; in the second draw the third wants both.
 */
const row: Audience = {
  network: fromEdges(5, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]) as Tied, // ties are listed
  draws: [
    { threshold: Float64Array.of(1, 0.5, 0.5, 1, 0.01), seeds: Uint8Array.of(1, 0, 0, 0, 0) },
    { threshold: Float64Array.of(1, 0.5, 0.75, 1, 0.01), seeds: Uint8Array.of(1, 0, 0, 0, 0) },
  ],
};
const byHand: readonly Played[] = [
  { acts: [1, 1, 1, 1, 0], rounds: 3, trace: [1, 2, 3, 4] },
  { acts: [1, 1, 0, 0, 0], rounds: 1, trace: [1, 2] },
];

describe('on a row of people worked out by hand', () => {
  test.each(contenders)('%s goes from one to the next, and stops where too few act', (name, by) => {
    const played = by(row)();
    expect(played.map(({ acts }) => Array.from(acts))).toEqual(byHand.map(({ acts }) => acts));
    expectSameWork(name, played.map(courseOf), byHand.map(courseOf));
  });

  test('C does the same, swept and by the frontier, where there is a compiler', () => {
    const native = inC(row, byHand.map(courseOf));
    for (const contestant of Object.values(native ?? {}))
      if ('spent' in contestant) expect(contestant.spent(2)).toBeGreaterThanOrEqual(0);
  });
});

describe('on random networks', () => {
  const audience = audienceOf(400, 3);
  const expected = plainObjects(audience)().map(courseOf);

  test.each(contenders)('%s takes the course of the plain objects, again and again', (name, by) => {
    const run = by(audience);
    for (let time = 0; time < 2; time += 1) expectSameWork(name, run().map(courseOf), expected);
  });

  test('C takes it too, where there is a compiler', () => {
    const native = inC(audience, expected);
    for (const contestant of Object.values(native ?? {}))
      if ('spent' in contestant) expect(contestant.spent(1)).toBeGreaterThanOrEqual(0);
  });

  test('the frontier wins, round by round, exactly those whose threshold is reached', () => {
    for (const [at, { threshold, seeds }] of audience.draws.entries()) {
      const order: number[] = [];
      const { network } = audience;
      // Whoever acts is looked up here once, in the order in which they began.
      const heardOffsets = new Proxy(network.heardOffsets, {
        get: (offsets, key) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) order.push(Number(key));
          return Reflect.get(offsets, key, offsets);
        },
      });
      byFrontier({ network: { ...network, heardOffsets }, draws: [{ threshold, seeds }] })();
      const people = order.filter((_, place) => place % 2 === 1);
      const trace = expected[at]?.trace ?? [];
      trace.forEach((acting, round) => {
        const now = new Set(people.slice(0, acting));
        const reached = [...threshold.keys()].filter((person) => {
          const heard = network.hears.subarray(
            network.offsets[person],
            network.offsets[person + 1],
          );
          const share = heard.filter((other) => now.has(other)).length / heard.length;
          return !now.has(person) && share >= (threshold[person] ?? 0);
        });
        const won = people.slice(acting, trace[round + 1] ?? acting);
        expect([...won].sort((a, b) => a - b)).toEqual(reached);
      });
    }
  });

  test('ties are as many as asked, mutual, between different people and in order', () => {
    const { offsets, hears, size } = audience.network;
    const rows = Array.from({ length: size }, (_, i) => [
      ...hears.subarray(offsets[i], offsets[i + 1]),
    ]);
    expect(hears).toHaveLength(400 * 10);
    rows.forEach((row, person) => {
      expect(row).toEqual([...new Set(row)].sort((a, b) => a - b));
      expect(row).not.toContain(person);
      for (const other of row) expect(rows[other]).toContain(person);
    });
  });
});

test('whoever does other work is not let in', () => {
  const lazy: Contender =
    ({ draws }) =>
    () =>
      draws.map(({ seeds }) => ({ acts: seeds, rounds: 0, trace: null }));
  expect(() => contestOf(100, 1).quick('the lazy', lazy)).toThrow(/the lazy must take the course/);
});
