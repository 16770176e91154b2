/** The five conditions, one by one, on an invented quarrel about a canal. */
import { describe, expect, test } from 'vitest';
import { mostComeAfter } from '../../../src/analysis/hypothesis/conditions-of-level.js';
import { testHypothesis } from '../../../src/analysis/hypothesis/test-hypothesis.js';
import { loadScenario } from '../../../src/scenario/parse.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import { platformReading } from '../../../src/theory/reading.js';

const coded = [{ basis: 'stated', checked: 'read', cite: null }];
const at = (start: string) => [{ start, ...coded[0] }];
const eased = (obstacle?: string) => ({
  type: 'relation-changed',
  from: 'upper',
  to: 'lower',
  sign: '+',
  kind: 'tolls lowered',
  level: 'bilateral',
  coded,
  ...(obstacle === undefined ? {} : { obstacle }),
});
const toll = { ...eased('toll'), sign: '-', kind: 'toll' };

interface Dates {
  readonly toll: string;
  readonly alarm: string;
  readonly treaty: string;
  readonly release: string;
  readonly relief: string | null;
}

/** Alarm and assent, a toll, a treaty, release, relief: each dated as a test wants it. */
const quarrel = (dates: Dates): Scenario =>
  loadScenario({
    format: 1,
    id: 'canal',
    title: 'The canal (invented)',
    issues: [{ id: 'canal-water', name: 'Water of the canal', arenas: ['senate'] }],
    arenas: [{ id: 'senate', name: 'Senate of Upper' }],
    actors: [
      { id: 'upper', name: 'Upper' },
      { id: 'lower', name: 'Lower' },
    ],
    audiences: [
      { id: 'senators', name: 'Senators', arena: 'senate', significant: true, canAuthorise: true },
    ],
    referents: [{ id: 'harvest', name: 'The harvest' }],
    sources: [],
    searched: [
      { arena: 'senate', acts: ['audience-accepted', 'audience-rejected'], basis: 'record' },
    ],
    events: [
      { id: 'E-toll', title: 'A toll', dates: at(dates.toll), acts: [toll] },
      {
        id: 'E-alarm',
        title: 'Alarm and assent',
        dates: at(dates.alarm),
        acts: [
          {
            type: 'move-made',
            move: 'alarm',
            sign: '+',
            issue: 'canal-water',
            actor: 'upper',
            addressees: ['senators'],
            referent: 'harvest',
            existential: 'explicit',
            coded,
          },
          {
            type: 'audience-accepted',
            audience: 'senators',
            move: 'alarm',
            dimension: 'measures',
            support: 'formal',
            coded,
          },
        ],
      },
      {
        id: 'E-treaty',
        title: 'The treaty',
        dates: at(dates.treaty),
        acts: [
          {
            type: 'move-made',
            move: 'calm',
            sign: '-',
            issue: 'canal-water',
            actor: 'upper',
            addressees: ['senators'],
            coded,
          },
        ],
      },
      {
        id: 'E-release',
        title: 'Release',
        dates: at(dates.release),
        acts: [
          {
            type: 'audience-accepted',
            audience: 'senators',
            move: 'calm',
            dimension: 'measures',
            support: 'formal',
            coded,
          },
        ],
      },
      {
        id: 'E-relief',
        title: 'Relief',
        dates: dates.relief === null ? [] : at(dates.relief),
        acts: [eased('toll')],
      },
    ],
    obstacles: [{ id: 'toll', name: 'The toll', between: ['upper', 'lower'], coded }],
    indicators: [
      { id: 'ease', level: 'bilateral', says: 'x', events: ['E-relief'], link: 'stated', coded },
    ],
    hypotheses: [
      {
        id: 'treaty-helps',
        says: 'The treaty took the toll away.',
        treatments: [{ id: 'the-treaty', name: 'The treaty', event: 'E-treaty', coded }],
        mechanism: { issue: 'canal-water', arena: 'senate', stage: 'desecuritized', coded },
        outcomes: [
          { level: 'bilateral', arena: 'senate', indicators: ['ease'], obstacles: ['toll'] },
        ],
        expected: '+',
        scored: [],
        predictors: [],
        rivals: [],
        coded,
      },
    ],
  });

const whole: Dates = {
  alarm: '1901-01-10',
  toll: '1901-02-10',
  treaty: '1902-03-10',
  release: '1902-04-10',
  relief: '1902-05-10',
};

/** The same, but nobody coded whether the senators are significant. */
const doubtful = (scenario: Scenario): Scenario => ({
  ...scenario,
  audiences: scenario.audiences.map(({ significant: _, ...one }) => one),
});

/** The verdict, and the five conditions in their order. */
const answer = (dates: Dates, known: (scenario: Scenario) => Scenario = (one) => one) => {
  const scenario = known(quarrel(dates));
  const [hypothesis] = scenario.hypotheses ?? [];
  if (hypothesis === undefined) throw new Error('no hypothesis');
  const [level] = testHypothesis(scenario, platformReading, hypothesis).levels;
  const [one] = level?.verdicts ?? [];
  return [one?.verdict, ...(one?.conditions ?? []).map(({ verdict }) => verdict)];
};

describe('a hypothesis about a treaty', () => {
  test('is supported when alarm, toll, treaty, release and relief come in this order', () => {
    expect(answer(whole)).toEqual(['supported', 'yes', 'yes', 'yes', 'yes', 'yes']);
  });

  test('is not, when the toll was there before the alarm: it did not rest on it', () => {
    expect(answer({ ...whole, toll: '1900-12-10' })).toEqual([
      'not supported',
      'yes',
      'yes',
      'yes',
      'no',
      'yes',
    ]);
  });

  test('is not, when the toll went before the treaty', () => {
    expect(answer({ ...whole, relief: '1902-02-10' })).toEqual([
      'not supported',
      'yes',
      'yes',
      'no',
      'no',
      'yes',
    ]);
  });

  test('is undecided while nobody knows when the toll went', () => {
    expect(answer({ ...whole, relief: null })).toEqual([
      'undecided',
      'yes',
      'yes',
      'unknown',
      'unknown',
      'yes',
    ]);
  });

  test('is undecided while the toll went in the month of the treaty', () => {
    expect(answer({ ...whole, relief: '1902-03' })[0]).toBe('undecided');
  });

  test('is undecided when treaty and release are of one day, whichever stands first in the file', () => {
    const sameDay = { ...whole, treaty: '1902-04-10' };
    const turned = (scenario: Scenario): Scenario => ({
      ...scenario,
      events: [...scenario.events].sort((a, b) => (a.id < b.id ? 1 : -1)),
    });
    expect(answer(sameDay)[0]).toBe('undecided');
    expect(answer(sameDay, turned)).toEqual(answer(sameDay));
  });

  test('a vaguer date of the treaty may leave it undecided, and never turns the answer round', () => {
    for (const dates of [whole, { ...whole, release: '1902-02-10' }]) {
      const exact = answer(dates);
      for (const treaty of ['1902-03', '1902', '1901/1903']) {
        const vague = answer({ ...dates, treaty });
        vague.forEach((one, i) => {
          const open = i === 0 ? 'undecided' : 'unknown';
          expect([open, exact[i]], `${treaty}, ${i}`).toContain(one);
        });
      }
    }
  });

  test('an obstacle that is dated without an event counts by its dates', () => {
    const dated = (removed: string | undefined) => (scenario: Scenario) => ({
      ...scenario,
      events: scenario.events
        .filter(({ id }) => id !== 'E-toll')
        .map((event) => ({
          ...event,
          acts: event.acts.map((act) => {
            if (act.type !== 'relation-changed') return act;
            const { obstacle: _, ...rest } = act;
            return rest;
          }),
        })),
      obstacles: (scenario.obstacles ?? []).map((one) => ({
        ...one,
        imposed: { start: '1901-02-10' },
        ...(removed === undefined ? {} : { removed: { start: removed } }),
      })),
    });
    expect(answer(whole, dated('1902-05-10'))[4]).toBe('yes');
    expect(answer(whole, dated('1902-02-10'))[4]).toBe('no');
    expect(answer(whole, dated('1902'))[4]).toBe('unknown');
    expect(answer(whole, dated(undefined))[4], 'nothing says when it went').toBe('unknown');
  });

  test('nothing is tested in a layer that has no event', () => {
    const scenario = quarrel(whole);
    const [hypothesis] = scenario.hypotheses ?? [];
    if (hypothesis === undefined) throw new Error('no hypothesis');
    expect(() =>
      testHypothesis(scenario, platformReading, hypothesis, { layer: 'record' }),
    ).toThrow(/expected a layer that has events.*nothing-in-layer/);
  });

  test('what the treaty is declared to follow did not come after it', () => {
    const followed = (scenario: Scenario): Scenario => ({
      ...scenario,
      events: scenario.events.map((event) =>
        event.id === 'E-treaty' ? { ...event, after: ['E-relief'] } : event,
      ),
    });
    const [, , , , obstacle] = answer({ ...whole, treaty: '1902-05-10' }, followed);
    expect(obstacle).toBe('no');
  });

  test('is undecided while nobody knows whether the senators count: the toll may have rested on their assent', () => {
    expect(answer(whole, doubtful)).toEqual([
      'undecided',
      'unknown',
      'unknown',
      'yes',
      'unknown',
      'yes',
    ]);
  });

  test('is not, when the alarm came only after the treaty', () => {
    const [verdict, securitized] = answer({ ...whole, alarm: '1902-03-20', release: '1902-04-10' });
    expect([verdict, securitized]).toEqual(['not supported', 'no']);
  });
});

describe('more outcomes come after than before', () => {
  const sides = (before: number, undecided: number, after: number) => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `E${i}`);
    return mostComeAfter({
      before: ids(before),
      undecided: ids(undecided),
      after: ids(after),
    }).verdict;
  };

  test('only when that is so however the undecided ones are dated', () => {
    expect([sides(0, 0, 1), sides(1, 1, 3), sides(2, 0, 2)]).toEqual(['yes', 'yes', 'no']);
    expect([sides(0, 1, 1), sides(1, 3, 3), sides(0, 1, 0)]).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect([sides(1, 0, 0), sides(3, 1, 2)]).toEqual(['no', 'no']);
    expect(sides(0, 0, 0), 'of nothing there is no majority either way').toBe('unknown');
  });
});
