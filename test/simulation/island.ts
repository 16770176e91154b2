/** An invented island: a claim is put to its Assembly and its people, a second claim later, and then the all-clear. */

import { loadScenario } from '../../src/scenario/parse.js';
import type { Population } from '../../src/scenario/population.js';
import type { Scenario } from '../../src/scenario/scenario.js';
import type { Uncoded } from '../laws/story.js';

const record = (start: string) => ({
  start,
  basis: 'record' as const,
  checked: 'read' as const,
  cite: null,
});

const event = (id: string, start: string, ...acts: readonly Uncoded[]) => ({
  id,
  title: id,
  dates: [record(start)],
  acts: acts.map((act) => ({ ...act, coded: [{ basis: 'record', checked: 'read', cite: null }] })),
});

const claim = (move: string, more: object = {}): Uncoded => ({
  type: 'move-made',
  move,
  sign: '+',
  issue: 'blight',
  actor: 'governor',
  addressees: ['members', 'islanders'],
  referent: 'vines',
  existential: 'explicit',
  urgency: true,
  wayOut: true,
  demands: 'burning',
  ...more,
});

const answers = (type: 'audience-accepted' | 'audience-retracted'): Uncoded => ({
  type,
  audience: 'members',
  move: 'claim',
  dimension: 'measures',
  ...(type === 'audience-accepted' ? { support: 'formal' as const } : {}),
});

const told = (events: readonly object[]): Scenario =>
  loadScenario({
    format: 1,
    id: 'island',
    title: 'The blight on an island (invented)',
    issues: [{ id: 'blight', name: 'The blight', arenas: ['assembly', 'streets'] }],
    arenas: [
      { id: 'assembly', name: 'The Assembly' },
      { id: 'streets', name: 'The streets' },
    ],
    actors: [{ id: 'governor', name: 'The Governor' }],
    audiences: [
      {
        id: 'members',
        name: 'The members',
        arena: 'assembly',
        significant: true,
        canAuthorise: true,
      },
      { id: 'islanders', name: 'The islanders', arena: 'streets', significant: true },
    ],
    referents: [{ id: 'vines', name: 'The vines' }],
    sources: [],
    searched: [],
    events,
  });

const raised = event('raised', '1921-03', {
  type: 'issue-raised',
  issue: 'blight',
  arenas: ['assembly', 'streets'],
});
const claimed = event('claimed', '1921-04-02', claim('claim'));
const again = event('claimed-again', '1921-06-01', claim('second-claim'));
const allClear = event(
  'cleared',
  '1922-01-01',
  claim('all-clear', { sign: '-', existential: 'none', form: 'rearticulation' }),
);

/** Nobody answers: each question gets an event of its own. */
export const island: Scenario = told([raised, claimed, again, allClear]);

/** The members accept the first claim, and take it back. */
export const answered: Scenario = told([
  raised,
  claimed,
  event('accepted', '1921-05-01', answers('audience-accepted')),
  event('taken-back', '1921-05-20', answers('audience-retracted')),
  again,
  allClear,
]);

/** Fifteen members who vote. */
export const members: Population = {
  id: 'the-members',
  audience: 'members',
  size: 15,
  threshold: { kind: 'uniform', from: 0.2, to: 0.8 },
  receptivity: { kind: 'uniform', from: 0.1, to: 0.9 },
  network: { kind: 'everybody' },
  acceptance: { rule: 'crowd-threshold' },
  answer: { kind: 'vote', majority: 'simple' },
};

/** Sixty islanders who watch their neighbours. */
export const islanders: Population = {
  id: 'the-islanders',
  audience: 'islanders',
  size: 60,
  threshold: { kind: 'uniform', from: 0, to: 1 },
  receptivity: 0.2,
  network: { kind: 'small-world', neighbours: 3, rewired: 0.1 },
  acceptance: { rule: 'fractional-threshold' },
  answer: { kind: 'share', accepted: 0.5, partly: 0.3 },
};

export const populations: readonly Population[] = [members, islanders];
