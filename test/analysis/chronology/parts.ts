/** The parts of invented scenarios, so that a test shows what is peculiar to each and nothing else. */
import type {
  Hypothesis,
  Indicator,
  Obstacle,
  Period,
  Predictor,
  RivalCause,
  Scenario,
  ScenarioEvent,
  Source,
  Treatment,
} from '../../../src/scenario/scenario.js';
import type { Act, Basis, Coding } from '../../../src/theory/act.js';

/** An act before it is said who codes it. */
type Bare<A> = A extends Act ? Omit<A, 'coded'> : never;

export const coding = (basis: Basis, more: Partial<Coding> = {}): Coding => ({
  basis,
  checked: 'read',
  cite: null,
  ...more,
});

/** Cited by the article, at a page if one is given. */
export const citing = (source: string, locator?: string): Coding =>
  coding('stated', { cite: { source, ...(locator === undefined ? {} : { locator }) } });

/** Told in a section of the article. */
export const inSection = (section: string): Coding => coding('stated', { place: { section } });

export const stated = coding('stated');
export const recorded = coding('record');
export const assumed = coding('assumed');

/** An event with one date, all of it coded in the same way. */
export const happening = (
  id: string,
  date: string | null,
  coded: Coding,
  ...acts: readonly Bare<Act>[]
): ScenarioEvent => ({
  id,
  title: `What ${id} is called`,
  dates: date === null ? [] : [{ ...coded, start: date }],
  acts: acts.map((act) => ({ ...act, coded: [coded] }) as Act),
});

/** What two states do to each other, well or badly; in the way of an obstacle, where one is named. */
export const relation = (sign: '+' | '-', obstacle?: string): Bare<Act> => ({
  type: 'relation-changed',
  from: 'vell',
  to: 'orm',
  sign,
  kind: 'trade',
  level: 'bilateral',
  ...(obstacle === undefined ? {} : { obstacle }),
});

export const noted = (says: string, kind: 'driver' | 'other' = 'other'): Bare<Act> => ({
  type: 'noted',
  kind,
  says,
});

export const claim = (
  move: string,
  issue: string,
  more: Partial<Bare<Extract<Act, { type: 'move-made' }>>> = {},
): Bare<Act> => ({
  type: 'move-made',
  move,
  sign: '+',
  issue,
  actor: 'vell',
  addressees: ['councillors'],
  referent: 'town',
  existential: 'explicit',
  ...more,
});

export const accepted = (move: string): Bare<Act> => ({
  type: 'audience-accepted',
  audience: 'councillors',
  move,
  dimension: 'measures',
  support: 'formal',
});

export const enacted = (
  measure: string,
  more: Partial<Bare<Extract<Act, { type: 'measure-enacted' }>>> = {},
): Bare<Act> => ({ type: 'measure-enacted', measure, issue: 'plague', arena: 'council', ...more });

/** The plague's file, given back to the Diet by the Council: wholly or in part. */
export const fileBack = (complete: boolean): Bare<Act> => ({
  type: 'forum-changed',
  issue: 'plague',
  from: 'council',
  to: 'diet',
  complete,
});

export const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  author: `Author of ${id}`,
  year: 1930,
  title: `Title of ${id}`,
  ...more,
});

export const treatment = (id: string, event: string): Treatment => ({
  id,
  name: `Name of ${id}`,
  event,
  coded: [stated],
});

export const period = (id: string, who: readonly string[], start: string, end: string): Period => ({
  id,
  name: `Name of ${id}`,
  who,
  kind: id.startsWith('peace') ? 'peace' : 'strife',
  start,
  end,
  coded: [stated],
});

export const obstacle = (id: string, more: Partial<Obstacle> = {}): Obstacle => ({
  id,
  name: `Name of ${id}`,
  between: ['vell', 'orm'],
  coded: [stated],
  ...more,
});

/** Trade as a sign of the effect between the two states. */
export const trade = (...events: readonly string[]): Indicator => ({
  id: 'trade',
  level: 'bilateral',
  says: 'Trade.',
  events,
  link: 'stated',
  coded: [stated],
});

/** Bad from a date on until the convention, good after it. */
export const byPlague = (from: string, ...treatments: readonly string[]): Predictor => ({
  id: 'by-plague',
  kind: 'until-treatment',
  says: 'Bad until the convention.',
  from,
  scoredFrom: from,
  inside: '-',
  outside: '+',
  treatments,
});

/** Good while the League is in strife. */
export const byLeague: Predictor = {
  id: 'by-league',
  kind: 'periods',
  says: 'Good in strife with the League.',
  periods: ['peace-1', 'strife-1'],
  signs: [
    { kind: 'peace', sign: '-' },
    { kind: 'strife', sign: '+' },
  ],
};

export const rival = (id: string, ...events: readonly string[]): RivalCause => ({
  id,
  says: `What ${id} says.`,
  events,
  coded: [stated],
});

export const hypothesis = (more: Partial<Hypothesis> = {}): Hypothesis => ({
  id: 'h',
  says: 'The convention ended the fear of the plague, and so opened the port.',
  treatments: [treatment('t', 'convention-signed')],
  mechanism: { issue: 'plague', arena: 'council', stage: 'desecuritized', coded: [stated] },
  outcomes: [{ level: 'bilateral', arena: 'council', indicators: [], obstacles: [] }],
  expected: '+',
  scored: [],
  predictors: [],
  rivals: [],
  coded: [stated],
  ...more,
});

/** Two states, a league, two arenas, two issues; nothing has happened. */
export const stage = {
  format: 1,
  title: 'The plague at Vell (invented)',
  issues: [
    { id: 'plague', name: 'The plague', arenas: ['council', 'diet'] },
    { id: 'toll', name: 'The toll', arenas: ['council'] },
  ],
  arenas: [
    { id: 'council', name: 'The Council of Vell' },
    { id: 'diet', name: 'The Diet of Orm' },
  ],
  actors: [
    { id: 'vell', name: 'Vell' },
    { id: 'orm', name: 'Orm' },
    { id: 'league', name: 'The League' },
  ],
  audiences: [
    { id: 'councillors', name: 'The councillors', arena: 'council', significant: true },
    { id: 'deputies', name: 'The deputies', arena: 'diet', significant: true },
  ],
  referents: [
    { id: 'town', name: 'The town' },
    { id: 'harbour', name: 'The harbour' },
  ],
  searched: [],
} as const satisfies Partial<Scenario>;
