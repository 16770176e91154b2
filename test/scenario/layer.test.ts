import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsIn, type LayerOptions, searchedIn } from '../../src/scenario/layer.js';
import { loadScenario } from '../../src/scenario/parse.js';
import type { DateAssertion, Scenario, ScenarioEvent } from '../../src/scenario/scenario.js';
import type { Act, Basis, Coding } from '../../src/theory/act.js';
import { parseDate } from '../../src/theory/date.js';
import { small } from './bad-files.js';

const scenario = loadScenario(small);
const ids = (options: LayerOptions) => eventsIn(scenario, options).map(({ id }) => id);

const coding = (basis: Basis): Coding => ({ basis, checked: 'read', cite: null });
const dated = (basis: Basis, start: string, end?: string): DateAssertion => ({
  ...coding(basis),
  start,
  ...(end === undefined ? {} : { end }),
});
const noted = (...bases: Basis[]): Act => ({
  type: 'noted',
  kind: 'other',
  says: 'x',
  coded: bases.map(coding),
});
const event = (id: string, acts: readonly Act[], rest: Partial<ScenarioEvent> = {}) => ({
  id,
  title: id,
  dates: [],
  acts,
  ...rest,
});
const withEvents = (...events: readonly ScenarioEvent[]): Scenario => ({ ...scenario, events });
const only = (from: Scenario, options: LayerOptions) => eventsIn(from, options)[0];

test('the article has what it states or implies, the record what is recorded', () => {
  expect(ids({ layer: 'article' })).toEqual(['E1', 'E2', 'E3', 'E4']);
  expect(ids({ layer: 'record' })).toEqual(['E1', 'E2', 'E4', 'E5', 'E6', 'E7', 'E8']);
  expect(ids({ layer: 'both' })).toEqual(['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8']);
  expect(ids({})).toEqual(ids({ layer: 'both', assumed: true, alternatives: [] }));
});

test('the acts of a layered event are those of the scenario itself', () => {
  for (const { acts, source } of eventsIn(scenario)) {
    for (const act of acts) expect(source.acts).toContain(act);
  }
});

test('the assertions of a layer are intersected', () => {
  const both = withEvents(
    event('E', [noted('stated', 'record')], {
      dates: [dated('stated', '2015-04'), dated('record', '2015-04-13')],
    }),
  );
  expect(only(both, { layer: 'article' })?.when).toEqual(parseDate('2015-04'));
  expect(only(both, { layer: 'record' })?.when).toEqual(parseDate('2015-04-13'));
  expect(only(both, {})).toMatchObject({ when: parseDate('2015-04-13'), conflict: false });
});

test('dates that contradict each other give their hull and a conflict, in the layer that has both', () => {
  const both = withEvents(
    event('E', [noted('stated', 'record')], {
      dates: [dated('stated', '2015-05'), dated('record', '2015-04-13')],
    }),
  );
  expect(only(both, { layer: 'article' })?.conflict).toBe(false);
  expect(only(both, { layer: 'record' })?.conflict).toBe(false);
  const when = parseDate('2015-04-13/2015-05-31');
  expect(only(both, {})).toMatchObject({ conflict: true, when });
});

test('an end is a date, open, or not coded; an end and "still going on" contradict each other', () => {
  const until = (...ends: (string | undefined)[]) => {
    const dates = ends.map((end) => dated('record', '2013', end));
    return only(withEvents(event('E', [noted('record')], { dates })), {});
  };
  expect(until(undefined)?.until).toBeNull();
  expect(until('..', undefined)).toMatchObject({ until: 'open', conflict: false });
  expect(until('2015', '2015-02')).toMatchObject({ until: parseDate('2015-02'), conflict: false });
  expect(until('2015', '2016')).toMatchObject({ until: parseDate('2015/2016'), conflict: true });
  expect(until('2015', '..')).toMatchObject({ until: parseDate('2015/..'), conflict: true });
});

test('an event without a date in the layer is undated there', () => {
  const recorded = withEvents(
    event('E', [noted('stated', 'record')], { dates: [dated('record', '2015')] }),
  );
  expect(only(recorded, { layer: 'article' })).toMatchObject({ when: null, until: null });
});

test('what is assumed is there only beside a coding of the layer, and only while it is on', () => {
  const mixed = withEvents(
    event('E', [noted('stated'), noted('assumed')], { dates: [dated('assumed', '2015')] }),
    event('F', [noted('assumed')]),
    event('G', [noted('assumed')], { dates: [dated('record', '2016')] }),
  );
  const shown = (options: LayerOptions) =>
    eventsIn(mixed, options).map(({ id, acts, when }) => [id, acts.length, when?.text]);
  expect(shown({ layer: 'article' })).toEqual([['E', 2, '2015']]);
  expect(shown({ layer: 'article', assumed: false })).toEqual([['E', 1, undefined]]);
  expect(shown({ layer: 'record' })).toEqual([['G', 1, '2016']]);
  expect(shown({ layer: 'record', assumed: false })).toEqual([]);
  expect(shown({})).toEqual([
    ['E', 2, '2015'],
    ['G', 1, '2016'],
  ]);
});

test('what is simulated is in every layer', () => {
  const simulated = withEvents(event('E', [noted('simulated')]));
  for (const layer of ['article', 'record', 'both'] as const) {
    expect(eventsIn(simulated, { layer, assumed: false })).toHaveLength(1);
  }
});

test('an alternative is left out until it is asked for by name', () => {
  const actsOfE5 = (options: LayerOptions) =>
    eventsIn(scenario, options).find(({ id }) => id === 'E5')?.acts.length;
  expect(actsOfE5({})).toBe(2);
  expect(actsOfE5({ alternatives: ['second-coder'] })).toBe(3);
  expect(() => eventsIn(scenario, { alternatives: ['third-coder'] })).toThrow(/third-coder/);
});

test('an event follows what an absent one followed', () => {
  const chain = withEvents(
    event('A', [noted('stated')]),
    event('B', [noted('record')], { after: ['A'] }),
    event('C', [noted('record')], { after: ['B', 'A'] }),
    event('D', [noted('stated')], { after: ['C'] }),
  );
  expect(eventsIn(chain, { layer: 'article' }).map(({ id, after }) => [id, after])).toEqual([
    ['A', []],
    ['D', ['A']],
  ]);
  expect(eventsIn(chain, {}).map(({ after }) => after)).toEqual([[], ['A'], ['B', 'A'], ['C']]);
});

test('a search is in the layer of its basis, with its period read', () => {
  expect(searchedIn(scenario, { layer: 'article' })).toEqual([]);
  const [search] = searchedIn(scenario, { layer: 'record' });
  expect(search).toMatchObject({
    arena: 'diet',
    from: parseDate('1911'),
    to: parseDate('1912-06'),
  });
  const open = { ...scenario, searched: [{ arena: 'diet', acts: [], basis: 'assumed' as const }] };
  expect(searchedIn(open)).toMatchObject([{ from: null, to: null }]);
  expect(searchedIn(open, { assumed: false })).toEqual([]);
});

const bases = fc.constantFrom<Basis>('stated', 'implied', 'assumed', 'record', 'simulated');
const anyEvents = fc
  .array(
    fc.record({
      acts: fc.array(fc.array(bases, { minLength: 1, maxLength: 2 }), {
        minLength: 1,
        maxLength: 3,
      }),
      dates: fc.array(fc.tuple(bases, fc.constantFrom('2014', '2015', '2015-04')), {
        maxLength: 3,
      }),
    }),
    { maxLength: 6 },
  )
  .map((rows) =>
    withEvents(
      ...rows.map(({ acts, dates }, index) =>
        event(
          `E${index}`,
          acts.map((each) => noted(...each)),
          { dates: dates.map(([basis, start]) => dated(basis, start)) },
        ),
      ),
    ),
  );

test('both layers together have every act of each, and without assumptions nothing more', () => {
  const actsIn = (from: Scenario, options: LayerOptions) =>
    new Set(eventsIn(from, options).flatMap(({ acts }) => acts));
  fc.assert(
    fc.property(anyEvents, fc.boolean(), (from, assumed) => {
      const [article, record, both] = (['article', 'record', 'both'] as const).map((layer) =>
        actsIn(from, { layer, assumed }),
      );
      expect(both).toEqual(new Set([...(article ?? []), ...(record ?? [])]));
      for (const act of actsIn(from, { assumed: false })) expect(actsIn(from, {})).toContain(act);
    }),
  );
});

test('the layers of a scenario keep the declared order and leave the scenario as it was', () => {
  fc.assert(
    fc.property(anyEvents, fc.constantFrom('article', 'record', 'both'), (from, layer) => {
      const before = JSON.stringify(from);
      const found = eventsIn(from, { layer }).map(({ source }) => from.events.indexOf(source));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(JSON.stringify(from)).toBe(before);
    }),
  );
});
