import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jcpoa } from '../../src/cases.js';
import { compare } from '../../src/history/compare.js';
import { replay } from '../../src/history/history.js';
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

  test('two histories part only in the places asked about', () => {
    const scenario = drought(accepted, everythingSearched);
    const [one, other] = [replay(scenario, reading('R2')), replay(scenario, reading('R3'))];
    expect(compare(one, other, ({ arena }) => arena === 'press')).toBeNull();
    expect(compare(one, other, ({ arena }) => arena === 'house')).toEqual(compare(one, other));
  });

  test('every reading gets a row for every place, with the conditions that decide', () => {
    const chosen = ['R2', 'R3', 'R15', 'R16'].map(reading);
    const { rows } = compare(drought(accepted, everythingSearched), chosen);
    expect(rows).toHaveLength(8);
    const inHouse = rows.filter(({ arena }) => arena === 'house');
    expect(inHouse.map(({ verdict }) => verdict)).toEqual(['yes', 'no', 'no', 'no']);
    expect(inHouse[1]?.missing).toHaveLength(2);
    expect(inHouse[1]?.satisfied).toHaveLength(4);
    expect(inHouse.map(({ date, event }) => [date?.text, event])[0]).toEqual(['2002', 'e2']);
  });

  test('what no reading took is listed once, with every reason', () => {
    const resumed = told('e3', '2003', { type: 'measure-resumed', measure: 'x' } as const);
    const { refused } = compare(drought([...accepted, resumed], everythingSearched), [
      reading('R2'),
      reading('R3'),
    ]);
    expect(refused).toMatchObject([
      { event: 'e3', refusals: [{ path: 'acts[0]', code: 'no-rule' }] },
    ]);
    expect(compare(drought(accepted), [reading('R2')]).refused).toEqual([]);
  });

  test('a row says how far each rule got, entering and leaving', () => {
    const chosen = ['R3/D2', 'R2/D5'].map(reading);
    const { rows } = compare(drought(accepted, everythingSearched), chosen);
    const [components, platform] = rows.filter(({ arena }) => arena === 'house');
    expect(components?.grade.points.map(({ point, verdict }) => [point, verdict])).toEqual([
      ['platform', 'yes'],
      ['three components', 'no'],
    ]);
    expect(platform?.leavingGrade).toMatchObject({ rule: 'D5', counts: 'held no more' });
  });

  test('several readings part as their histories do, each from the first', () => {
    const { partings } = compare(jcpoa, readings);
    const [first = platformReading, ...others] = readings;
    expect(partings.map(({ readings: two }) => two)).toEqual(
      others.map(({ id }) => [first.id, id]),
    );
    for (const { readings: two, parting } of partings.slice(0, 3)) {
      const [a, b] = two.map((id) => replay(jcpoa, reading(id)));
      if (a === undefined || b === undefined) throw new Error('two readings');
      expect(parting).toEqual(compare(a, b));
    }
  });

  test('the rows are those that each reading gets alone, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...readings], { minLength: 2, maxLength: 3 }), (chosen) => {
        const { rows } = compare(jcpoa, chosen);
        expect(rows).toEqual(chosen.flatMap((one) => compare(jcpoa, [one]).rows));
      }),
      { numRuns: 3 },
    );
  });

  test('what fits neither way to compare is refused', () => {
    const history = replay(drought(accepted), reading('R2'));
    // What a caller without types may do.
    const asked = compare as unknown as (one: object, other: object) => unknown;
    expect(() => asked(history, [reading('R2')])).toThrow(TypeError);
    expect(() => asked(drought(accepted), history)).toThrow(/two histories/);
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

test('a place that fell back by decay is told as securitized no more, and one that came back as back', () => {
  const took = told('e3', '2003', accepts('m', { type: 'audience-retracted' }));
  const again = [told('e4', '2004', claim('n')), told('e5', '2005', accepts('n'))];
  const rowOf = (...events: readonly ReturnType<typeof told>[]) =>
    compare(drought([...accepted, ...events], everythingSearched), [reading('R2')]).rows.find(
      ({ arena }) => arena === house.arena,
    );
  expect(rowOf(took)).toMatchObject({
    verdict: 'yes',
    left: { text: '2003' },
    leftAt: 'e3',
    leftFor: ['politicized'],
    atEnd: ['politicized'],
  });
  expect(rowOf(took, ...again)).toMatchObject({ leftAt: 'e3', atEnd: ['securitized'] });
});
