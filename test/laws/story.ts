/** Short stories for tests: acts without their codings, one small world, and what a reading makes of them. */
import { stagesIn } from '../../src/history/step.js';
import { stepsOf, type Told } from '../../src/testing/told.js';
import type { Act } from '../../src/theory/act.js';
import { parseDate } from '../../src/theory/date.js';
import { type Reading, readingOf } from '../../src/theory/reading.js';
import type { Declarations } from '../../src/theory/world.js';

/** An act as tests write it: without its codings. */
export type Uncoded = Act extends infer A ? (A extends Act ? Omit<A, 'coded'> : never) : never;

export const coded = (act: Uncoded): Act =>
  // Leaving out one field of a union and putting it back gives the union.
  ({ ...act, coded: [{ basis: 'simulated', checked: 'memory', cite: null }] }) as unknown as Act;

/** One issue, `file`, in two arenas; `council` is certainly significant there, `experts` in the board. */
export const world: Declarations = {
  issues: [{ id: 'file', arenas: ['unsc', 'board'] }],
  arenas: [{ id: 'unsc' }, { id: 'board' }],
  actors: [{ id: 'us' }, { id: 'iran' }],
  audiences: [
    { id: 'council', arena: 'unsc', significant: true },
    { id: 'experts', arena: 'board', significant: true },
  ],
  referents: [{ id: 'peace' }],
  searched: [],
};

export const searching = (...acts: readonly string[]): Declarations => ({
  ...world,
  searched: [{ arena: 'unsc', acts, from: null, to: null }],
});

export const reading = (id: string): Reading => {
  const found = readingOf(id);
  if (found === null) throw new RangeError(`no reading ${id}`);
  return found;
};

/** Events, each of one act or several; `{ on, acts }` dates them. */
type Event =
  | Uncoded
  | readonly Uncoded[]
  | { readonly on: string; readonly acts: readonly Uncoded[] };

export const story = (declared: Declarations, ...events: readonly Event[]): Told => ({
  declared,
  events: events.map((event, i) => {
    const dated = 'on' in event;
    const acts = dated ? event.acts : [event].flat();
    return {
      id: `e${i + 1}`,
      // Flattening an act or a list of acts gives acts.
      acts: (acts as readonly Uncoded[]).map(coded),
      when: dated ? parseDate(event.on) : null,
    };
  }),
});

/** The possible stages of the file in the council after each event. */
export const stagesOf = (told: Told, by: Reading, arena = 'unsc'): readonly (readonly string[])[] =>
  stepsOf(by, told).map(({ state }) => stagesIn(state, { issue: 'file', arena }));

export const claim = (move: string, more: object = {}): Uncoded => ({
  type: 'move-made',
  move,
  sign: '+',
  issue: 'file',
  actor: 'us',
  addressees: ['council'],
  referent: 'peace',
  existential: 'explicit',
  ...more,
});

export const allClear = (move: string, more: object = {}): Uncoded => ({
  type: 'move-made',
  move,
  sign: '-',
  issue: 'file',
  actor: 'iran',
  addressees: ['council'],
  ...more,
});

export const accepts = (move: string, more: object = {}): Uncoded => ({
  type: 'audience-accepted',
  audience: 'council',
  move,
  dimension: 'measures',
  support: 'formal',
  ...more,
});

export const enacts = (measure: string, more: object = {}): Uncoded => ({
  type: 'measure-enacted',
  measure,
  issue: 'file',
  arena: 'unsc',
  breaks: ['free trade'],
  ...more,
});

export const effectOf = (measure: string): Uncoded => ({
  type: 'relation-changed',
  from: 'us',
  to: 'iran',
  sign: '-',
  kind: 'effect',
  level: 'bilateral',
  measure,
});
