/** What a reading makes of a scenario as coded and as changed. */
import { describe, expect, test } from 'vitest';
import type { ScenarioChange } from '../../../src/analysis/counterfactual/change.js';
import { whatIf } from '../../../src/analysis/counterfactual/what-if.js';
import { factors, jcpoa } from '../../../src/cases.js';
import { platformReading, readingOf } from '../../../src/theory/reading.js';
import {
  accepts,
  claim,
  drought,
  enacts,
  everythingSearched,
  house,
  told,
  wayOut,
} from '../../history/drought.js';

const without = (...events: readonly string[]): readonly ScenarioChange[] =>
  events.map((event) => ({ change: 'leave-out', event }));
const reading = (id: string) => readingOf(id) ?? platformReading;
const setOf = (id: string) => factors['jcpoa']?.find((one) => one.id === id)?.changes ?? [];
/** `securitized 2006-07-31, desecuritized 2015-07-20`; an undated beginning has no date. */
const course = (
  spans: readonly {
    readonly stages: readonly string[];
    readonly from: { readonly text: string } | null;
  }[],
) => spans.map(({ stages, from }) => [stages.join(' or '), from?.text].join(' ').trim());

const twice = drought(
  [
    told('e1', '2001', claim('m'), accepts('m')),
    told('e2', '2002', claim('again'), accepts('again')),
    told('e3', '2003', { type: 'noted', kind: 'other', says: 'rain' }),
    told('e4', '2004', wayOut('n'), accepts('n')),
    told('e5', '2005', { type: 'noted', kind: 'other', says: 'harvest' }),
  ],
  everythingSearched,
);

describe('a place in both replays', () => {
  const at = (changes: readonly ScenarioChange[]) => {
    const found = whatIf(twice, reading('R2'), changes).places.find(
      ({ where }) => where.arena === house.arena,
    );
    if (found === undefined) throw new Error('the place is not there');
    return found;
  };

  test('a second claim that was accepted takes the place of the first, at a later date', () => {
    const { factual, counterfactual, same, parting } = at(without('e1'));
    expect(course(factual)).toEqual(['nonpoliticized', 'securitized 2001', 'desecuritized 2004']);
    expect(course(counterfactual)).toEqual([
      'nonpoliticized',
      'securitized 2002',
      'desecuritized 2004',
    ]);
    expect(same).toBe(false);
    // After every event that both have, the stage is the same: only the date differs.
    expect(parting).toBeNull();
  });

  test('the stages part at the first event that both have, not at the one that is changed', () => {
    expect(at(without('e4')).parting).toMatchObject({
      events: ['e5', 'e5'],
      index: 4,
      stages: [['desecuritized'], ['securitized']],
    });
    expect(at(without('e1', 'e2')).parting?.events).toEqual(['e3', 'e3']);
  });

  test('where nothing both have comes after the change, they part at the end', () => {
    const { parting } = at(without('e4', 'e5'));
    expect(parting).toMatchObject({
      events: [null, null],
      index: 5,
      stages: [['desecuritized'], ['securitized']],
    });
    expect(parting?.says).toMatch(/^at the end, drought in house is desecuritized in the first/);
  });

  test('after an event that is itself altered nothing is compared', () => {
    const { act, to } = {
      act: 1,
      to: { ...told('x', null, accepts('m')).acts[0], type: 'audience-rejected' },
    };
    const alter = { change: 'alter', event: 'e1', act, to } as ScenarioChange;
    const { factual, counterfactual, parting } = at([alter]);
    expect(course(factual)[1]).toBe('securitized 2001');
    expect(course(counterfactual).slice(1, 3)).toEqual(['politicized 2001', 'securitized 2002']);
    expect(parting).toBeNull();
  });

  test('a later date moves the conclusion and nothing else', () => {
    const { factual, counterfactual, parting } = at([
      { change: 'move', event: 'e4', start: '2009' },
    ]);
    expect(course(counterfactual).slice(0, 2)).toEqual(course(factual).slice(0, 2));
    expect(course(counterfactual).at(-1)).toBe('desecuritized 2009');
    expect(parting).toMatchObject({ events: ['e5', 'e5'] });
  });
});

test('an event refused in one and not in the other is told, with the reasons', () => {
  const paused = drought([
    told('e1', '2001', enacts('x')),
    told('e2', '2002', { type: 'measure-suspended', measure: 'x' }),
    told('e3', '2003', { type: 'measure-resumed', measure: 'x' }),
    told('e4', '2004', { type: 'measure-suspended', measure: 'x' }),
    told('e5', '2005', { type: 'measure-suspended', measure: 'x' }),
  ]);
  const { refused } = whatIf(paused, platformReading, without('e2'));
  expect(refused).toMatchObject([
    { event: 'e3', refusedIn: 'counterfactual', other: 'taken', reasons: [{ code: 'no-rule' }] },
  ]);
  expect(whatIf(paused, platformReading, without('e4')).refused).toMatchObject([
    { event: 'e5', refusedIn: 'factual', other: 'taken' },
  ]);
  expect(whatIf(paused, platformReading, without('e5')).refused).toMatchObject([
    { event: 'e5', refusedIn: 'factual', other: 'absent' },
  ]);
});

test('events that change their order because of what was held between them are told', () => {
  const remark = (says: string) => ({ type: 'noted', kind: 'other', says }) as const;
  const held = drought([
    { ...told('letter', null, remark('a letter')), after: ['storm'] },
    told('drill', '2001', remark('a drill')),
    told('storm', '2002', remark('a storm')),
  ]);
  const order = (changes: readonly ScenarioChange[]) => {
    const { counterfactual, reordered } = whatIf(held, platformReading, changes);
    return { log: counterfactual.log.map(({ id }) => id), reordered };
  };
  expect(order([])).toEqual({ log: ['drill', 'storm', 'letter'], reordered: [] });
  expect(order(without('storm'))).toEqual({ log: ['letter', 'drill'], reordered: ['drill'] });
});

test('an alternative coding that goes with what is left out is asked for no more', () => {
  const options = { alternatives: ['c21-june-2006'] };
  const [marked] = jcpoa.events.filter(({ acts }) =>
    acts.some(({ alternative }) => alternative === 'c21-june-2006'),
  );
  const { counterfactual } = whatIf(jcpoa, platformReading, without(marked?.id ?? ''), options);
  expect(counterfactual.options.alternatives).toEqual([]);
});

/** What follows is of the coded case; the dates are those of its codebook (src/cases/jcpoa.md, section 2). */
describe('the case', () => {
  const arena = (id: string, changes: readonly ScenarioChange[], by = 'R2', options = {}) => {
    const { places } = whatIf(jcpoa, reading(by), changes, options);
    const found = places.find(({ where }) => where.issue === 'iran-nuclear' && where.arena === id);
    if (found === undefined) throw new Error(`no place ${id}`);
    return found;
  };

  test('without the withdrawal of 2018 the American executive has left in 2016 and stays out', () => {
    const { factual, counterfactual } = arena('us-executive', setOf('us-withdrawal'));
    expect(course(factual).slice(-2)).toEqual([
      'desecuritized 2016-01-16',
      'securitized 2018-05-08',
    ]);
    expect(course(counterfactual).at(-1)).toBe('desecuritized 2016-01-16');
    const { places, changed } = whatIf(jcpoa, reading('R2'), setOf('us-withdrawal'));
    expect(places.filter(({ same }) => !same).map(({ where }) => where.arena)).toEqual([
      'us-executive',
    ]);
    expect(changed.fell.filter(({ what }) => what === 'event').map(({ of }) => of)).toEqual([
      'R-2018-08-07',
      'R-2018-11-05',
    ]);
  });

  test('without the notification of 2025 the Council is desecuritized for everybody', () => {
    for (const observer of [undefined, 'e3', 'iran']) {
      const options = observer === undefined ? {} : { observer };
      const { counterfactual } = arena('unsc', setOf('snapback'), 'R2', options);
      expect(course(counterfactual).at(-1)).toBe('desecuritized 2015-07-20');
    }
  });

  test('without the deal the Council, the EU and Washington stay; Russia has left by then', () => {
    for (const [id, since] of [
      ['unsc', '2006-07-31'],
      ['eu', '2012-01-23'],
      ['us-executive', '1995/2005'],
    ] as const)
      expect(course(arena(id, setOf('deal')).counterfactual).at(-1)).toBe(`securitized ${since}`);
    expect(arena('russia', setOf('deal')).same).toBe(true);
    expect(course(arena('russia', setOf('lausanne')).counterfactual).at(-1)).toBe(
      'securitized 2010-06-09',
    );
    // The ban was lifted all the same, so a reading that asks for the measures is not moved.
    expect(arena('russia', setOf('lausanne'), 'R2/D4').same).toBe(true);
  });

  test('the deal is left out whole only with what carried it out, or Table 1 is complete without it', () => {
    const kept = ['R-2015-07-14', 'R-2015-12-15'];
    const half = setOf('deal').filter((one) => !('event' in one && kept.includes(`${one.event}`)));
    expect(course(arena('unsc', setOf('deal'), 'R15').counterfactual).at(-1)).toBe(
      'securitized 2006-12-23',
    );
    expect(course(arena('unsc', half, 'R15').counterfactual).at(-1)).toBe(
      'desecuritized 2015-12-15',
    );
  });

  test('every ready-made set of changes fits its case, and has an id that is no event', () => {
    for (const scenario of [jcpoa]) {
      const sets = factors[scenario.id] ?? [];
      expect(sets.length).toBeGreaterThan(0);
      for (const { id, changes } of sets) {
        expect(scenario.events.map((event) => event.id)).not.toContain(id);
        expect(whatIf(scenario, platformReading, changes).refused, id).toEqual([]);
      }
    }
  });
});
