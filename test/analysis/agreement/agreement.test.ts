/** Two codings of a case: what is alike is counted, and every place where they part is listed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Agreement, agreement } from '../../../src/analysis/agreement/agreement.js';
import type { Difference } from '../../../src/analysis/agreement/difference.js';
import { Refused } from '../../../src/analysis/refused.js';
import { cases, jcpoa } from '../../../src/cases.js';
import type { Scenario } from '../../../src/scenario/scenario.js';
import {
  aSecondCoding,
  oriel,
  withAct,
  withDates,
  withEvent,
  withoutField,
} from './two-codings.js';

const quick = { resamples: 20 };
const variable = (found: Agreement, id: string) => {
  const [one, ...more] = found.variables.filter((each) => each.id === id);
  expect(more).toEqual([]);
  if (one === undefined) throw new Error(`no variable ${id}`);
  return one;
};
const fail = (): never => {
  throw new Error('not there');
};
const placesOf = (found: readonly Difference[]) => found.map(({ path }) => path);

describe('a coding and itself', () => {
  test.each(cases.map((one) => [one.id, one] as const))(
    '%s: all alike, nothing parts',
    (_, one) => {
      const found = agreement(one, structuredClone(one), quick);
      expect(found).toMatchObject({ same: true, differences: [], wording: [] });
      expect(found.events).toEqual({ both: one.events.map(({ id }) => id), onlyA: [], onlyB: [] });
      for (const { start, end } of [found.dates])
        for (const dates of [start, end])
          expect([dates.compatible, dates.contradict, dates.onlyA, dates.onlyB].flat()).toEqual([]);
      expect(found.variables.length).toBeGreaterThan(50);
      for (const each of found.variables) {
        expect(each, each.id).toMatchObject({ onlyA: 0, onlyB: 0, alike: each.both });
        expect(each.interval.defined, each.id).toBe(false);
        // Where nothing varies there is nothing to agree about: no coefficient is made up.
        for (const coefficient of [each.alpha, each.kappa])
          expect(coefficient.defined ? coefficient.value : coefficient.why, each.id).toSatisfy(
            (value) => [1, 'no-variation', 'no-pairable-values', 'no-units'].includes(value),
          );
      }
    },
  );

  test('in another order of acts, of lists and of keys it is the same coding', () => {
    const mixed = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) {
        const items = value.map((item) => mixed(item));
        // The order of events is coded; that of all other lists is not, save the rows of a table.
        return key === 'events' && items.some((item) => typeof item === 'object')
          ? items
          : items.reverse();
      }
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([name, of]) => [name, mixed(of, name)]),
      );
    };
    const { tables: _, ...rest } = jcpoa;
    const found = agreement(rest, mixed(rest) as Scenario, quick);
    expect(placesOf(found.differences)).toEqual([]);
    expect(placesOf(found.wording)).toEqual([]);
    expect(found.variables.filter(({ alike, both }) => alike < both)).toEqual([]);
  });

  test('what an act is about is no variable: only what is said of it', () => {
    const ids = agreement(jcpoa, jcpoa, quick).variables.map(({ id }) => id);
    for (const about of [
      'move.move',
      'answer.audience',
      'answer.move',
      'measure.measure',
      'component.component',
    ])
      expect(ids).not.toContain(about);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('one thing coded otherwise is one difference, in its place', () => {
  const judge = (scenario: Scenario) => agreement(oriel, scenario, quick);

  test.each<[string, Scenario, object]>([
    [
      'a field of an act',
      withAct(oriel, 'E2', 0, { existential: 'implicit' }),
      {
        event: 'E2',
        path: 'events[E2].acts[move claim].existential',
        what: 'value',
        a: 'explicit',
        b: 'implicit',
      },
    ],
    [
      'a list',
      withAct(oriel, 'E2', 0, { addressees: ['members'] }),
      { path: 'events[E2].acts[move claim].addressees', a: ['members', 'judges'], b: ['members'] },
    ],
    [
      'an answer',
      withAct(oriel, 'E3', 0, { type: 'audience-partly-accepted' }),
      {
        path: 'events[E3].acts[answer members claim].type',
        a: 'audience-accepted',
        b: 'audience-partly-accepted',
      },
    ],
    [
      'whether a rule was broken',
      withAct(oriel, 'E4', 0, { breaks: [] }),
      { path: 'events[E4].acts[measure burning].breaks', b: [] },
    ],
    [
      'a date',
      withEvent(oriel, 'E4', (one) => ({
        ...one,
        dates: one.dates.map((date) => ({ ...date, start: '1921-06-09' })),
      })),
      { event: 'E4', path: 'events[E4].dates[record].start', a: '1921-06', b: '1921-06-09' },
    ],
    [
      'what it follows',
      withEvent(oriel, 'E4', (one) => ({ ...one, after: ['E3'] })),
      { path: 'events[E4].after', b: ['E3'] },
    ],
    [
      'the basis of an act',
      withAct(oriel, 'E1', 0, {
        coded: [{ basis: 'record', checked: 'title', cite: { source: 'gazette' } }],
      }),
      { path: 'events[E1].acts[agenda blight].coded[record].checked', a: 'read', b: 'title' },
    ],
    [
      'an audience',
      { ...oriel, audiences: oriel.audiences.map((one) => ({ ...one, significant: true })) },
      { event: null, path: 'audiences[judges].significant', a: false, b: true },
    ],
    [
      'a search',
      { ...oriel, searched: [{ arena: 'court', acts: ['measure-enacted'], basis: 'record' }] },
      { event: null, path: 'searched[court]', what: 'value' },
    ],
  ])('%s', (_, scenario, place) => {
    const { differences, wording, same } = judge(scenario);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject(place);
    expect({ wording, same }).toEqual({ wording: [], same: false });
  });

  test('a field left out is unknown there: no value stands in its place', () => {
    const { differences } = judge(withoutField(oriel, 'E2', 0, 'existential'));
    expect(differences).toEqual([
      {
        event: 'E2',
        path: 'events[E2].acts[move claim].existential',
        what: 'value',
        a: 'explicit',
      },
    ]);
  });

  test('an act, an event that one coder alone has is told whole', () => {
    const dropped = withEvent(oriel, 'E5', (one) => ({ ...one, acts: one.acts.slice(0, 1) }));
    expect(judge(dropped).differences).toEqual([
      {
        event: 'E5',
        path: 'events[E5].acts[relation marl governor 2]',
        what: 'act',
        a: oriel.events[4]?.acts[1],
      },
    ]);
    expect(judge(withEvent(oriel, 'E5', () => null)).differences).toEqual([
      { event: 'E5', path: 'events[E5]', what: 'event', a: oriel.events[4] },
    ]);
  });

  test('the order in which undated events are told is coded too', () => {
    const [one, two, three, ...rest] = oriel.events;
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('six events');
    const { differences } = judge({ ...oriel, events: [one, three, two, ...rest] });
    expect(differences).toEqual([
      { event: null, path: 'events, their order', what: 'value', a: ['E2', 'E3'], b: ['E3', 'E2'] },
    ]);
  });

  test.each<[string, Scenario]>([
    ['a title', withEvent(oriel, 'E1', (one) => ({ ...one, title: 'The growers speak' }))],
    ['a note', withEvent(oriel, 'E1', (one) => ({ ...one, note: 'so the Gazette' }))],
    ['what a threat is called', withAct(oriel, 'E2', 0, { threat: 'phylloxera' })],
    ['what a broken rule is called', withAct(oriel, 'E4', 0, { breaks: ['the law of the land'] })],
  ])('%s is wording', (_, scenario) => {
    const { differences, wording, same } = judge(scenario);
    expect({ differences, same }).toEqual({ differences: [], same: false });
    expect(wording).toHaveLength(1);
  });

  test('that a threat is named is coded, whatever it is called', () => {
    const { differences } = judge(withoutField(oriel, 'E2', 0, 'threat'));
    expect(placesOf(differences)).toEqual(['events[E2].acts[move claim].threat']);
  });
});

describe('dates', () => {
  const relation = (a: Scenario, b: Scenario, which: 'start' | 'end' = 'start') =>
    Object.entries(agreement(a, b, quick).dates[which])
      .filter(([, ids]) => ids.includes('E4'))
      .map(([name]) => name);
  const dated = (...dates: Parameters<typeof withDates>[2][]) => withDates(oriel, 'E4', ...dates);

  test.each<[string, object, object, string]>([
    ['the same day', { start: '1921-06-09' }, { start: '1921-06-09' }, 'agree'],
    [
      'a month, and all its days',
      { start: '1921-06' },
      { start: '1921-06-01/1921-06-30' },
      'agree',
    ],
    [
      'a month, and a summer that begins with it',
      { start: '1921-06' },
      { start: '1921-06/1921-08' },
      'compatible',
    ],
    ['a month, and a day of it', { start: '1921-06' }, { start: '1921-06-09' }, 'compatible'],
    [
      'a spring, and a year from May',
      { start: '1921-21' },
      { start: '1921-05/1922-04' },
      'compatible',
    ],
    ['two months', { start: '1921-06' }, { start: '1921-07' }, 'contradict'],
    [
      'about a day, and ten days on',
      { start: '1921-06-09~', slackDays: 9 },
      { start: '1921-06-19' },
      'contradict',
    ],
    [
      'about a day, and nine days on',
      { start: '1921-06-09~', slackDays: 9 },
      { start: '1921-06-18' },
      'compatible',
    ],
  ])('%s', (_, a, b, expected) => {
    expect(relation(dated(a), dated(b))).toEqual([expected]);
    expect(relation(dated(b), dated(a))).toEqual([expected]);
  });

  test('an event that one coder dates, or neither', () => {
    expect(relation(dated({}), dated())).toEqual(['onlyA']);
    expect(relation(dated(), dated({}))).toEqual(['onlyB']);
    expect(relation(dated(), dated())).toEqual(['neither']);
  });

  test('two sources together give the days that both allow', () => {
    const two = dated({ start: '1921' }, { start: '1921-06/1922' });
    expect(relation(two, dated({ start: '1921-06/1921-12' }))).toEqual(['agree']);
    const contrary = dated({ start: '1921' }, { start: '1923' });
    expect(relation(contrary, dated({ start: '1922' }))).toEqual(['compatible']);
  });

  test('what still goes on has not ended on any day', () => {
    const open = dated({ end: '..' });
    expect(relation(open, open, 'end')).toEqual(['agree']);
    expect(relation(open, dated({ end: '1921-08' }), 'end')).toEqual(['contradict']);
    expect(relation(open, dated({}), 'end')).toEqual(['onlyA']);
  });
});

describe('variables', () => {
  test('whether an event has an act of a type is asked of the events in both', () => {
    const second = withEvent(
      withEvent(oriel, 'E6', () => null),
      'E4',
      (one) => ({ ...one, acts: oriel.events[0]?.acts ?? [] }),
    );
    const found = agreement(oriel, second, quick);
    expect(variable(found, 'act.measure-enacted')).toMatchObject({
      unit: 'shared event',
      units: 5,
      both: 5,
      alike: 4,
      // One yes against none: Po 4/5; by chance 4/5 · 1 + 1/5 · 0.
      kappa: { defined: true, value: 0, observed: 0.8, expected: 0.8 },
    });
    // Two yes against one, of five: kappa (4/5 − 14/25) / (1 − 14/25) = 6/11.
    const raised = variable(found, 'act.issue-raised');
    expect(raised).toMatchObject({ units: 5, both: 5, alike: 4 });
    expect(raised.kappa.defined && raised.kappa.value).toBeCloseTo(6 / 11, 12);
    // Ten values, three of them yes: alpha = 1 − (2/10) / (42/90) = 4/7.
    expect(raised.alpha.defined && raised.alpha.value).toBeCloseTo(4 / 7, 12);
    expect(found.variables.map(({ id }) => id)).not.toContain('act.component-marked');
  });

  test('what acts say is asked of the acts in both, and a field left out counts for no coefficient', () => {
    const half = withoutField(
      withAct(oriel, 'E3', 1, { dimension: 'identification' }),
      'E2',
      0,
      'existential',
    );
    const found = agreement(oriel, half, quick);
    expect(variable(found, 'move.existential')).toMatchObject({
      units: 1,
      both: 0,
      onlyA: 1,
      onlyB: 0,
      neither: 0,
      alike: 0,
      alpha: { defined: false, why: 'no-pairable-values' },
      kappa: { defined: false, why: 'no-units' },
    });
    expect(variable(found, 'answer.dimension')).toMatchObject({
      unit: 'shared act',
      units: 2,
      both: 2,
      alike: 1,
      few: true,
    });
    expect(variable(found, 'answer.type')).toMatchObject({
      both: 2,
      alike: 2,
      alpha: { value: 1 },
    });
    expect(variable(found, 'coding.basis')).toMatchObject({ units: 8, alike: 8 });
  });

  test('fields with an order are ordinal, likelihoods are numbers, all else is nominal', () => {
    const found = agreement(jcpoa, jcpoa, quick);
    const on = (scale: string) =>
      found.variables.filter((one) => one.scale === scale).map(({ id }) => id);
    expect(on('ordinal')).toEqual([
      'component.grade',
      'context.embeddedness',
      'context.resonance',
      'move.existential',
      'relation.sign',
      'position.capital',
    ]);
    expect(on('interval')).toEqual(['likelihood.percent']);
    expect(variable(found, 'component.grade').order).toEqual(['none', 'partial', 'full']);
  });

  test('two acts about the same thing go with those they are most like, whatever stands first', () => {
    const second = withEvent(oriel, 'E5', (one) => ({ ...one, acts: [...one.acts].reverse() }));
    const found = agreement(oriel, withAct(second, 'E5', 0, { level: 'regional' }), quick);
    expect(variable(found, 'relation.sign')).toMatchObject({ both: 2, alike: 2 });
    expect(placesOf(found.differences)).toEqual([
      'events[E5].acts[relation marl governor 2].level',
    ]);
  });

  test('a second coding by the same coder is no second coder’s: compared, but not counted', () => {
    const twice = (grade: string) =>
      withEvent(oriel, 'E6', (one) => ({
        ...one,
        acts: [
          ...one.acts,
          ...withAct(oriel, 'E6', 0, { grade, alternative: 'stricter' })
            .events.filter(({ id }) => id === 'E6')
            .flatMap(({ acts }) => acts),
        ],
      }));
    const found = agreement(twice('partial'), twice('none'), quick);
    expect(variable(found, 'component.grade')).toMatchObject({ units: 1, alike: 1 });
    expect(placesOf(found.differences)).toEqual([
      'events[E6].acts[component blight c11 (stricter)].grade',
    ]);
  });

  test('that some rule is broken, or none, is a value; which rule is wording', () => {
    const breaks = (...rules: readonly string[]) => {
      const found = agreement(oriel, withAct(oriel, 'E4', 0, { breaks: rules }), quick);
      return variable(found, 'measure.breaks').alike;
    };
    expect(breaks('another law')).toBe(1);
    expect(breaks()).toBe(0);
  });

  test('what coders judge of audiences, indicators, scored events and likelihoods is compared', () => {
    // Each judgement of the case turned round: of those coded, none is alike.
    const turned: Scenario = {
      ...jcpoa,
      audiences: jcpoa.audiences.map((one) => ({
        ...one,
        ...(one.canAuthorise === undefined ? {} : { canAuthorise: !one.canAuthorise }),
      })),
      indicators: (jcpoa.indicators ?? []).map((one) => ({
        ...one,
        link: one.link === 'none' ? 'stated' : 'none',
      })),
      hypotheses: (jcpoa.hypotheses ?? []).map((one) => ({
        ...one,
        scored: one.scored.map(({ event, sign }) => ({ event, sign: sign === '+' ? '-' : '+' })),
      })),
      weighings: (jcpoa.weighings ?? []).map((one) => ({
        ...one,
        evidence: one.evidence.map((piece) => ({
          ...piece,
          likelihoods: piece.likelihoods.map((each) => ({ ...each, percent: 101 - each.percent })),
        })),
      })),
    };
    const found = agreement(jcpoa, turned, quick);
    for (const id of [
      'audience.canAuthorise',
      'indicator.link',
      'scored.sign',
      'likelihood.percent',
    ]) {
      expect(variable(found, id).both, id).toBeGreaterThan(0);
      expect(variable(found, id).alike, id).toBe(0);
    }
    expect(variable(found, 'audience.significant').alike).toBe(
      variable(found, 'audience.significant').both,
    );
  });

  test('thirty units are no longer few', () => {
    const [raised] = oriel.events;
    const of = (count: number): Scenario => ({
      ...oriel,
      events: Array.from({ length: count }, (_, i) => ({ ...(raised ?? fail()), id: `F${i}` })),
    });
    const few = (count: number) =>
      variable(agreement(of(count), of(count), quick), 'agenda.type').few;
    expect([few(29), few(30)]).toEqual([true, false]);
  });

  test('of two grades that differ, the nearer in rank weighs less', () => {
    const grade = (one: string) => ({
      acts: [
        {
          type: 'component-marked',
          issue: 'blight',
          arenas: ['assembly'],
          component: 'c11',
          grade: one,
          coded: [{ basis: 'record', checked: 'read', cite: null }],
        },
      ],
    });
    const of = (...grades: readonly string[]) =>
      ({
        ...oriel,
        events: grades.map((one, i) => ({
          id: `G${i}`,
          title: 'A mark',
          dates: [],
          ...grade(one),
        })),
      }) as Scenario;
    const alpha = (b: Scenario) => {
      const found = variable(
        agreement(of('none', 'partial', 'full', 'none', 'full'), b, quick),
        'component.grade',
      );
      return found.alpha.defined ? found.alpha.value : Number.NaN;
    };
    const near = alpha(of('partial', 'partial', 'full', 'none', 'full'));
    const far = alpha(of('full', 'partial', 'full', 'none', 'full'));
    expect(near).toBeGreaterThan(far);
  });
});

describe('laws', () => {
  const short = { ...jcpoa, events: jcpoa.events.slice(0, 40) };
  const swapped = ({ a, b, ...rest }: Difference) => ({
    ...rest,
    ...(b === undefined ? {} : { a: b }),
    ...(a === undefined ? {} : { b: a }),
  });
  const valuesOf = (found: readonly object[]) =>
    found
      .map((one) =>
        JSON.stringify(
          Object.entries(one)
            .filter(([key]) => key !== 'path')
            .sort(),
        ),
      )
      .sort();

  test('exchanging the two codings exchanges what each has, and nothing else', () => {
    fc.assert(
      fc.property(aSecondCoding(short), aSecondCoding(short), (one, other) => {
        const [there, back] = [agreement(one, other, quick), agreement(other, one, quick)];
        expect(back.events.onlyA).toEqual(there.events.onlyB);
        expect([...back.events.both].sort()).toEqual([...there.events.both].sort());
        for (const which of ['start', 'end'] as const) {
          expect([...back.dates[which].agree].sort()).toEqual([...there.dates[which].agree].sort());
          expect(back.dates[which].onlyA).toEqual(there.dates[which].onlyB);
        }
        expect(valuesOf(back.differences)).toEqual(valuesOf(there.differences.map(swapped)));
        expect(back.variables.map(({ id }) => id)).toEqual(there.variables.map(({ id }) => id));
        back.variables.forEach((mine, i) => {
          const hers = there.variables[i];
          expect(
            [mine.units, mine.both, mine.onlyA, mine.onlyB, mine.neither, mine.alike],
            mine.id,
          ).toEqual([
            hers?.units,
            hers?.both,
            hers?.onlyB,
            hers?.onlyA,
            hers?.neither,
            hers?.alike,
          ]);
          for (const key of ['alpha', 'kappa'] as const) {
            const [x, y] = [mine[key], hers?.[key]];
            if (x.defined && y?.defined) expect(x.value).toBeCloseTo(y.value, 10);
            else expect(x.defined).toBe(y?.defined);
          }
        });
      }),
      { numRuns: 30 },
    );
  });

  test('every unit is coded by both, by one or by neither, and what is not alike is listed', () => {
    fc.assert(
      fc.property(aSecondCoding(short), (other) => {
        const found = agreement(short, other, quick);
        for (const one of found.variables) {
          expect(one.both + one.onlyA + one.onlyB + one.neither, one.id).toBe(one.units);
          expect(one.alike).toBeLessThanOrEqual(one.both);
          expect(one.few).toBe(one.both < 30);
        }
        const parted = found.variables
          .filter(({ unit }) => unit === 'shared act')
          .reduce((sum, one) => sum + one.both - one.alike + one.onlyA + one.onlyB, 0);
        expect(found.differences.length).toBeGreaterThanOrEqual(parted);
        const { events } = found;
        expect(events.both.length + events.onlyA.length).toBe(short.events.length);
        for (const which of ['start', 'end'] as const)
          expect(Object.values(found.dates[which]).flat().sort()).toEqual([...events.both].sort());
        expect(found.same).toBe(found.differences.length + found.wording.length === 0);
      }),
      { numRuns: 30 },
    );
  });

  test('the same seed gives the same bytes, and the record says how it was drawn', () => {
    fc.assert(
      fc.property(aSecondCoding(short), fc.maxSafeNat(), (other, seed) => {
        const drawn = () =>
          JSON.stringify(agreement(short, other, { seed, resamples: 20, level: 0.9 }));
        expect(drawn()).toBe(drawn());
        expect(JSON.parse(drawn()).resampling).toEqual({
          method: 'units with replacement, percentile interval',
          generator: 'philox4x32-10, xoshiro128**; 1',
          seed,
          resamples: 20,
          level: 0.9,
        });
      }),
      { numRuns: 10 },
    );
  });

  test('a thousand and one notes of one event that all differ are too many to put in pairs', () => {
    const notes = (count: number, kind: string) =>
      withEvent(oriel, 'E1', (one) => ({
        ...one,
        acts: Array.from({ length: count }, () => ({
          type: 'noted' as const,
          kind: kind as 'driver',
          says: 'a cause',
          coded: one.acts[0]?.coded ?? [],
        })),
      }));
    expect(() => agreement(notes(1001, 'driver'), notes(1000, 'other'), quick)).toThrow(
      /at most 1000000 pairs of items about "note" .* received 1001000/,
    );
    expect(agreement(notes(30, 'driver'), notes(30, 'other'), quick).differences).toHaveLength(30);
  });

  test('a seed that is none is refused, and nothing is compared', () => {
    expect(() => agreement(oriel, oriel, { seed: -1 })).toThrow(Refused);
  });
});
