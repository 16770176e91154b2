import { describe, expect, test } from 'vitest';
import { replay } from '../../src/history/history.js';
import { nearestChange } from '../../src/history/nearest-change.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import { readingOf, readings } from '../../src/theory/reading.js';
import {
  accepts,
  claim,
  drought,
  enacts,
  everythingSearched,
  house,
  hurts,
  told,
  wayOut,
} from './drought.js';

const under = (id: string, scenario: Scenario) => {
  const reading = readingOf(id);
  if (reading === null) throw new Error(id);
  return replay(scenario, reading);
};
const last = (id: string, scenario: Scenario, bound = 3, options = {}) => {
  const history = under(id, scenario);
  return nearestChange(history, house, history.length - 1, bound, options);
};
const types = (change: ReturnType<typeof last>) => change.added.map(({ type }) => type);

describe('what would have to have happened', () => {
  test('an unanswered claim lacks one act under R2: its audience’s acceptance', () => {
    const change = last('R2', drought([told('e1', '2001', claim('m'))], everythingSearched));
    expect(change.found).toBe(true);
    expect(types(change)).toEqual(['audience-accepted']);
    expect(change.altered).toEqual([]);
  });

  test('an accepted claim lacks a measure and its effect under R3', () => {
    const scenario = drought(
      [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))],
      everythingSearched,
    );
    expect(types(last('R3', scenario)).sort()).toEqual(['measure-enacted', 'relation-changed']);
  });

  test('an accepted complaint about less than survival would have had to be worded otherwise', () => {
    const events = [
      told('e1', '2001', claim('m', { existential: 'none' })),
      told('e2', '2002', accepts('m')),
    ];
    const change = last('R2', drought(events, everythingSearched), 1);
    expect(change.altered.map(({ event, is }) => [event, is.type])).toEqual([['e1', 'move-made']]);
    expect(change.altered[0]?.is).toMatchObject({ existential: 'explicit' });
  });

  test('a rejection would have had to be an acceptance', () => {
    const rejects = { ...accepts('m'), type: 'audience-rejected' } as ReturnType<typeof accepts>;
    const change = last(
      'R2',
      drought([told('e1', '2001', claim('m')), told('e2', '2002', rejects)], everythingSearched),
      1,
    );
    expect(change.found).toBe(true);
    expect(
      [...change.added, ...change.altered.map(({ is }) => is)].map(({ type }) => type),
    ).toEqual(['audience-accepted']);
  });

  test('what is inside lacks what its leaving rule asks: under D2 a move and its release', () => {
    const scenario = drought(
      [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))],
      everythingSearched,
    );
    const change = last('R2/D2', scenario);
    expect(change.goal).toBe('left');
    expect(types(change)).toEqual(['move-made', 'audience-accepted']);
  });

  test('under D4 every one of two measures has to end, though ending one alone brings it no nearer', () => {
    const scenario = drought(
      [
        told('e1', '2001', claim('m')),
        told('e2', '2002', accepts('m')),
        told('e3', '2003', enacts('x'), enacts('y')),
      ],
      everythingSearched,
    );
    const change = last('R2/D4', scenario);
    expect(change).toMatchObject({ found: true, goal: 'left', rule: 'D4', altered: [] });
    expect(
      change.added.map((act) => [act.type, 'measure' in act ? act.measure : '']).sort(),
    ).toEqual([
      ['measure-terminated', 'x'],
      ['measure-terminated', 'y'],
    ]);
    expect(last('R2/D4', scenario, 1).found).toBe(false);
  });

  test('a search that may try no more than its limit stops at it, on whichever pass it is', () => {
    const scenario = drought(
      [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'), enacts('x'), enacts('y'))],
      everythingSearched,
    );
    const { tried } = last('R2/D4', scenario);
    for (let limit = 1; limit < tried; limit += 1)
      expect(last('R2/D4', scenario, 3, { limit })).toMatchObject({
        found: false,
        stopped: true,
        tried: limit,
      });
  });

  test('Table 1 from nothing needs seven marks, which no search within three finds; it says so', () => {
    const scenario = drought(
      [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))],
      everythingSearched,
    );
    const change = last('R2/D9', scenario);
    expect(change).toMatchObject({ found: false, bound: 3, added: [], altered: [] });
  });

  test('an arena whose only audience is insignificant can never be moved by an acceptance', () => {
    const history = under(
      'R2',
      drought([told('e1', '2001', claim('m', { addressees: ['readers'] }))], everythingSearched),
    );
    expect(nearestChange(history, { issue: 'drought', arena: 'press' }, 0, 2).found).toBe(false);
  });
});

describe('the pruned search and the full one', () => {
  const scenarios = {
    'a claim': drought([told('e1', '2001', claim('m'))], everythingSearched),
    'a complaint': drought(
      [told('e1', '2001', claim('m', { existential: 'none' }))],
      everythingSearched,
    ),
    'an accepted claim': drought(
      [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))],
      everythingSearched,
    ),
    'a measure alone': drought([told('e1', '2001', enacts('x'))], everythingSearched),
    'a way out proposed': drought(
      [
        told('e1', '2001', claim('m')),
        told('e2', '2002', accepts('m')),
        told('e3', '2003', wayOut('w')),
      ],
      everythingSearched,
    ),
    'all of it': drought(
      [told('e1', '2001', claim('m'), accepts('m'), enacts('x', { justifiedBy: 'm' }), hurts('x'))],
      everythingSearched,
    ),
  };

  const size = ({ found, added, altered }: ReturnType<typeof last>) =>
    found ? added.length + altered.length : null;
  const everything = { pruned: false, limit: 1_000_000 };

  test.each(Object.entries(scenarios))(
    'agree within one act for %s, under every reading',
    (_, scenario) => {
      for (const { id } of readings) {
        const full = last(id, scenario, 1, everything);
        expect(full.stopped).toBe(false);
        expect(size(last(id, scenario, 1)), id).toBe(size(full));
      }
    },
  );

  test.each([
    ['R2/D2', 'a claim'],
    ['R2/D2', 'a way out proposed'],
    ['R3/D2', 'an accepted claim'],
    ['R15/D4', 'a complaint'],
    ['R16/D5', 'a measure alone'],
  ] as const)('agree within two acts under %s for %s', (id, name) => {
    const full = last(id, scenarios[name], 2, everything);
    const pruned = last(id, scenarios[name], 2);
    expect(full.stopped).toBe(false);
    expect(size(pruned)).toBe(size(full));
    expect(pruned.tried).toBeLessThanOrEqual(full.tried);
  });
});
