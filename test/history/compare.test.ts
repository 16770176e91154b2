import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { compare, compareReadings } from '../../src/history/compare.js';
import { replay } from '../../src/history/history.js';
import { holdsOf } from '../../src/history/projection.js';
import { spans } from '../../src/history/spans.js';
import { pair, platformReading, readingOf, readings } from '../../src/theory/reading.js';
import {
  accepts,
  claim,
  drought,
  enacts,
  everythingSearched,
  house,
  hurts,
  told,
} from './drought.js';

const reading = (id: string) => readingOf(id) ?? platformReading;
const accepted = [told('e1', '2001', claim('m')), told('e2', '2002', accepts('m'))];
const acted = [
  ...accepted,
  told('e3', '2003', enacts('x', { justifiedBy: 'm' })),
  told('e4', '2004', hurts('x')),
];

describe('comparing', () => {
  test('a history with itself finds no difference, under any reading', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readings), (one) => {
        expect(compare(replay(jcpoa, one), replay(jcpoa, one))).toBeNull();
      }),
      { numRuns: 4 },
    );
  });

  test('the platform and the three components part where a claim is accepted and nothing is done', () => {
    const scenario = drought(accepted, everythingSearched);
    const parting = compare(replay(scenario, reading('R2')), replay(scenario, reading('R3')));
    expect(parting).toMatchObject({
      events: ['e2', 'e2'],
      where: house,
      stages: [['securitized'], ['politicized']],
    });
  });

  test('two histories that differ by one event part at it', () => {
    const longer = replay(drought(acted, everythingSearched), reading('R2'));
    const shorter = replay(drought(accepted, everythingSearched), reading('R2'));
    expect(compare(longer, shorter)).toMatchObject({ index: 2, events: ['e3', null] });
    expect(compare(shorter, longer)).toMatchObject({ index: 2, events: [null, 'e3'] });
  });

  test('every reading gets a row for every place, with the conditions that decide', () => {
    const chosen = ['R2', 'R3', 'R15', 'R16'].map(reading);
    const { rows } = compareReadings(drought(accepted, everythingSearched), chosen);
    expect(rows).toHaveLength(8);
    const inHouse = rows.filter(({ arena }) => arena === 'house');
    expect(inHouse.map(({ verdict }) => verdict)).toEqual(['yes', 'no', 'no', 'no']);
    expect(inHouse[1]?.missing).toHaveLength(2);
    expect(inHouse[1]?.satisfied).toHaveLength(4);
  });
});

describe('spans', () => {
  test('a conclusion is dated by the last thing it needed', () => {
    const all = spans(replay(drought(acted, everythingSearched), reading('R3')), house);
    expect(all.map(({ stages, from, to }) => [stages.join(), from?.text, to?.text])).toEqual([
      ['nonpoliticized', undefined, '2001'],
      ['politicized', '2001', '2004'],
      ['securitized', '2004', undefined],
    ]);
  });

  test('a conclusion that rests on an undated event is undated', () => {
    const undated = [told('e1', '2001', claim('m')), told('e2', null, accepts('m'))];
    const last = spans(replay(drought(undated), reading('R2')), house).at(-1);
    expect(last).toMatchObject({ stages: ['securitized'], from: null, begun: 'e2' });
  });
});

describe('a projection', () => {
  const history = replay(drought(accepted, everythingSearched), reading('R2'));
  const says = (projection: Parameters<typeof holdsOf>[4]) =>
    holdsOf(history, history.end, 'drought', 'securitized', projection);

  test('says of an issue only what its rule says: securitized in some arena, not in all', () => {
    expect(says({ rule: 'any' })).toBe('yes');
    expect(says({ rule: 'all' })).toBe('no');
    expect(says({ rule: 'formal', arena: 'house' })).toBe('yes');
    expect(says({ rule: 'formal', arena: 'press' })).toBe('no');
  });

  test('refuses an arena where the issue is not contested', () => {
    expect(() => says({ rule: 'formal', arena: 'senate' })).toThrow(/senate/);
  });
});

test('an entering rule alone takes its own default for leaving', () => {
  expect(['R2', 'R3', 'R15', 'R16'].map((id) => readingOf(id)?.id)).toEqual([
    'R2/D2',
    'R3/D2',
    'R15/D9',
    'R16/D9',
  ]);
  expect(readingOf('platform/release')?.id).toBe('R2/D2');
  expect(readingOf('D2')).toBeNull();
  expect(pair(platformReading.enters, platformReading.leaves).id).toBe('R2/D2');
});
