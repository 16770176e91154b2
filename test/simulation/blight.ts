/** A small invented scenario with people in it: a governor, a blight of the vines, an assembly and a country. */
import { loadScenario } from '../../src/scenario/parse.js';
import type { Population } from '../../src/scenario/population.js';
import type { Scenario } from '../../src/scenario/scenario.js';

const coded = [{ basis: 'record', checked: 'read', cite: { source: 'gazette' } }];

const event = (id: string, start: string, ...acts: readonly object[]) => ({
  id,
  title: `What happened in ${start}`,
  dates: [{ start, ...coded[0] }],
  acts: acts.map((act) => ({ ...act, coded })),
});

const move = (id: string, more: object = {}) => ({
  type: 'move-made',
  move: id,
  sign: '+',
  issue: 'blight',
  actor: 'governor',
  addressees: ['members', 'growers'],
  existential: 'explicit',
  referent: 'vines',
  ...more,
});

/** The members of the assembly, few, who vote; and the growers, more, who heed their neighbours. */
export const people: readonly Population[] = [
  {
    id: 'assembly-members',
    audience: 'members',
    size: 30,
    threshold: { kind: 'uniform', from: 0, to: 1 },
    receptivity: 0.3,
    network: { kind: 'everybody' },
    acceptance: { rule: 'crowd-threshold' },
    answer: { kind: 'vote', majority: 'simple', quorum: 0.5, abstains: 0.1 },
  },
  {
    id: 'all-growers',
    audience: 'growers',
    size: 60,
    threshold: { kind: 'normal', mean: 0.3, deviation: 0.15 },
    receptivity: { kind: 'uniform', from: 0, to: 0.4 },
    network: { kind: 'small-world', neighbours: 3, rewired: 0.1 },
    acceptance: { rule: 'fractional-threshold' },
    answer: { kind: 'share', accepted: 0.5, partly: 0.2 },
  },
];

/** The scenario as it stands in a file, with these people in it. */
export const blightFile = (populations: readonly Population[] = people): object => ({
  format: 1,
  id: 'blight',
  title: 'The blight (invented)',
  issues: [{ id: 'blight', name: 'The blight', arenas: ['assembly', 'country'] }],
  arenas: [
    { id: 'assembly', name: 'The Assembly' },
    { id: 'country', name: 'The country' },
  ],
  actors: [{ id: 'governor', name: 'The Governor' }],
  audiences: [
    { id: 'members', name: 'The members', arena: 'assembly', significant: true },
    { id: 'growers', name: 'The growers', arena: 'country', significant: true },
  ],
  referents: [{ id: 'vines', name: 'The vines' }],
  sources: [{ id: 'gazette', author: 'Gazette', year: 1921, title: 'Proceedings' }],
  searched: [],
  events: [
    event('E1', '1921-04', move('burn-them')),
    event('E2', '1921-05', move('close-the-border')),
    event(
      'E3',
      '1922-01',
      move('all-clear', { sign: '-', existential: undefined, referent: undefined }),
    ),
  ],
  populations,
});

/** The scenario, read. */
export const blight = (populations?: readonly Population[]): Scenario =>
  loadScenario(JSON.stringify(blightFile(populations)));
