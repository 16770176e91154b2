/** A small invented scenario: a minister, a drought, a parliament. The tests of this room vary it. */
import type { Scenario, ScenarioEvent } from '../../src/scenario/scenario.js';
import type { Act, Coding } from '../../src/theory/act.js';

export const coded: readonly Coding[] = [{ basis: 'stated', checked: 'read', cite: null }];

/** What an act is but for its coding. */
type Told = Act extends infer A ? (A extends Act ? Omit<A, 'coded'> : never) : never;

export const told = (
  id: string,
  start: string | null,
  ...acts: readonly Told[]
): ScenarioEvent => ({
  id,
  title: `event ${id}`,
  dates: start === null ? [] : [{ start, basis: 'stated', checked: 'read', cite: null }],
  // Every told act gets the one coding; the union of acts cannot see that through the spread.
  acts: acts.map((act) => ({ ...act, coded }) as Act),
});

export const claim = (move: string, more: object = {}): Told => ({
  type: 'move-made',
  move,
  sign: '+',
  issue: 'drought',
  actor: 'minister',
  addressees: ['parliament'],
  existential: 'explicit',
  referent: 'harvest',
  ...more,
});
export const wayOut = (move: string): Told => ({
  type: 'move-made',
  move,
  sign: '-',
  issue: 'drought',
  actor: 'minister',
  addressees: ['parliament'],
});
export const accepts = (move: string, more: object = {}): Told => ({
  type: 'audience-accepted',
  audience: 'parliament',
  move,
  dimension: 'measures',
  support: 'formal',
  ...more,
});
export const enacts = (measure: string, more: object = {}): Told => ({
  type: 'measure-enacted',
  measure,
  issue: 'drought',
  arena: 'house',
  agent: 'minister',
  breaks: ['the water law'],
  ...more,
});
export const hurts = (measure: string): Told => ({
  type: 'relation-changed',
  from: 'minister',
  to: 'neighbour',
  sign: '-',
  kind: 'water dispute',
  level: 'regional',
  measure,
});

export const drought = (
  events: readonly ScenarioEvent[],
  searched: Scenario['searched'] = [],
): Scenario => ({
  format: 1,
  id: 'drought-case',
  title: 'A drought',
  issues: [{ id: 'drought', name: 'The drought', arenas: ['house', 'press'] }],
  arenas: [
    { id: 'house', name: 'The house' },
    { id: 'press', name: 'The press' },
  ],
  actors: [
    { id: 'minister', name: 'The minister' },
    { id: 'neighbour', name: 'The neighbour' },
  ],
  audiences: [
    { id: 'parliament', name: 'Parliament', arena: 'house', significant: true },
    { id: 'readers', name: 'Readers', arena: 'press', significant: false },
  ],
  referents: [{ id: 'harvest', name: 'The harvest' }],
  sources: [],
  searched,
  events,
});

export const house = { issue: 'drought', arena: 'house' } as const;
export const everythingSearched: Scenario['searched'] = ['house', 'press'].map((arena) => ({
  arena,
  acts: [
    'audience-accepted',
    'measure-enacted',
    'measure-justified',
    'relation-changed',
    'component-marked',
  ],
  basis: 'stated',
}));
