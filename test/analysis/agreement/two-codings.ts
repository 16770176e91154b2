/** An invented case for two coders, and changes that a second coder may have made of it. */
import fc from 'fast-check';
import { loadScenario } from '../../../src/scenario/parse.js';
import type { DateAssertion, Scenario, ScenarioEvent } from '../../../src/scenario/scenario.js';
import type { Act } from '../../../src/theory/act.js';

const coded = [{ basis: 'record', checked: 'read', cite: { source: 'gazette' } }];
const event = (id: string, start: string, ...acts: readonly object[]) => ({
  id,
  title: `What happened in ${start}`,
  dates: [{ start, ...coded[0] }],
  acts: acts.map((act) => ({ ...act, coded })),
});

/** Six events on the island of Oriel: every coding here is one, unless it says that it differs. */
export const oriel: Scenario = loadScenario({
  format: 1,
  id: 'oriel',
  title: 'The blight on Oriel (invented)',
  issues: [{ id: 'blight', name: 'The vine blight', arenas: ['assembly', 'court'] }],
  arenas: [
    { id: 'assembly', name: 'The Assembly' },
    { id: 'court', name: 'The Court' },
  ],
  actors: [
    { id: 'governor', name: 'The Governor' },
    { id: 'marl', name: 'Marl' },
  ],
  audiences: [
    { id: 'members', name: 'The members', arena: 'assembly', significant: true },
    { id: 'judges', name: 'The judges', arena: 'court', significant: false },
  ],
  referents: [{ id: 'vines', name: 'The vines' }],
  sources: [{ id: 'gazette', author: 'Gazette', year: 1921, title: 'Proceedings' }],
  searched: [],
  events: [
    event('E1', '1921-03', {
      type: 'issue-raised',
      issue: 'blight',
      arenas: ['assembly', 'court'],
    }),
    event('E2', '1921-04-02', {
      type: 'move-made',
      move: 'claim',
      sign: '+',
      issue: 'blight',
      actor: 'governor',
      addressees: ['members', 'judges'],
      referent: 'vines',
      threat: 'the blight',
      existential: 'explicit',
    }),
    event(
      'E3',
      '1921-05',
      { type: 'audience-accepted', audience: 'members', move: 'claim', dimension: 'measures' },
      { type: 'audience-rejected', audience: 'judges', move: 'claim', dimension: 'measures' },
    ),
    event('E4', '1921-06', {
      type: 'measure-enacted',
      measure: 'burning',
      issue: 'blight',
      arena: 'assembly',
      breaks: ['no one’s land is entered without a court’s order'],
    }),
    event(
      'E5',
      '1921-07-15',
      {
        type: 'relation-changed',
        from: 'marl',
        to: 'governor',
        sign: '-',
        kind: 'trade',
        level: 'bilateral',
      },
      {
        type: 'relation-changed',
        from: 'marl',
        to: 'governor',
        sign: '+',
        kind: 'visit',
        level: 'bilateral',
      },
    ),
    event('E6', '1922', {
      type: 'component-marked',
      issue: 'blight',
      arenas: ['assembly'],
      component: 'c11',
      grade: 'full',
    }),
  ],
});

/** The scenario with one of its events changed. */
export const withEvent = (
  scenario: Scenario,
  id: string,
  change: (event: ScenarioEvent) => ScenarioEvent | null,
): Scenario => ({
  ...scenario,
  events: scenario.events.flatMap((one) => (one.id === id ? (change(one) ?? []) : [one])),
});

/** The scenario with one act changed: the `nth` of an event. `fields` may hold what no coder can write: it is data. */
export const withAct = (scenario: Scenario, id: string, nth: number, fields: object): Scenario =>
  withEvent(scenario, id, (one) => ({
    ...one,
    acts: one.acts.map((act, i) => (i === nth ? ({ ...act, ...fields } as Act) : act)),
  }));

/** The scenario with one field of an act left out. */
export const withoutField = (
  scenario: Scenario,
  id: string,
  nth: number,
  field: string,
): Scenario =>
  withEvent(scenario, id, (one) => ({
    ...one,
    acts: one.acts.map((act, i) =>
      i === nth
        ? // An act less an optional field is an act.
          (Object.fromEntries(
            Object.entries(act).filter(([key]) => key !== field),
          ) as unknown as Act)
        : act,
    ),
  }));

/** The scenario with the first date of an event changed, or with other dates. */
export const withDates = (
  scenario: Scenario,
  id: string,
  ...dates: readonly Partial<DateAssertion>[]
): Scenario =>
  withEvent(scenario, id, (one) => ({
    ...one,
    dates: dates.map((date) => ({
      basis: 'record',
      checked: 'read',
      cite: null,
      start: '1900',
      ...date,
    })),
  }));

type Change = (event: ScenarioEvent) => ScenarioEvent | null;

const eachAct =
  (change: (act: Act) => Act): Change =>
  (event) => ({
    ...event,
    acts: event.acts.map(change),
  });

/** What a second coder may have done with an event. */
const changes: readonly Change[] = [
  (event) => event,
  () => null,
  (event) => ({ ...event, dates: event.dates.slice(1) }),
  (event) => ({ ...event, dates: event.dates.map((date) => ({ ...date, start: '1905' })) }),
  (event) => ({ ...event, acts: event.acts.slice(1) }),
  (event) => ({ ...event, acts: [...event.acts].reverse(), note: 'read again' }),
  eachAct((act) => (act.type === 'move-made' ? { ...act, sign: '-', existential: 'none' } : act)),
  eachAct((act) =>
    act.type === 'audience-accepted' ? { ...act, type: 'audience-abstained' } : act,
  ),
  eachAct((act) =>
    act.type === 'relation-changed' ? { ...act, sign: '0', level: 'regional' } : act,
  ),
  eachAct((act) =>
    act.type === 'noted' ? { ...act, kind: 'other', says: 'in other words' } : act,
  ),
  eachAct((act) => ({ ...act, coded: [{ basis: 'implied', checked: 'read', cite: null }] })),
];

/** A second coder's version of the events. */
export const aSecondCoding = (scenario: Scenario): fc.Arbitrary<Scenario> =>
  fc
    .array(fc.constantFrom(...changes), {
      minLength: scenario.events.length,
      maxLength: scenario.events.length,
    })
    .map((chosen) => ({
      ...scenario,
      events: scenario.events.flatMap((event, i) => chosen[i]?.(event) ?? []),
    }));
