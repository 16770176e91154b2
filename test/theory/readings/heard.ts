/** A world in which every condition about speaker and audience holds, to take them away one by one. */
import { stepsOf, type Told } from '../../../src/testing/told.js';
import { pair, type Reading } from '../../../src/theory/reading.js';
import { measuresEnded } from '../../../src/theory/readings/measures-ended.js';
import type { EnteringRule } from '../../../src/theory/rule.js';
import type { Declarations } from '../../../src/theory/world.js';
import { accepts, claim, stagesOf, story, type Uncoded, world } from '../../laws/story.js';

export const politicized = ['politicized'];
export const securitized = ['securitized'];
export const either = ['politicized', 'securitized'];

/** A rule to enter by, left by the end of measures: none of these stories leaves. */
export const entered = (rule: EnteringRule): Reading => pair(rule, measuresEnded);

const looked = [
  'audience-accepted',
  'measure-enacted',
  'measure-justified',
  'context-observed',
  'window-opened',
];

/** What to declare otherwise: of the council, of the speaker here, of what was looked for; and more audiences. */
export interface Otherwise {
  readonly council?: object;
  readonly us?: object;
  readonly searched?: readonly string[];
  readonly more?: Declarations['audiences'];
}

export const declared = ({
  council = {},
  us = {},
  searched = looked,
  more = [],
}: Otherwise = {}): Declarations => ({
  ...world,
  actors: [
    { id: 'us', positions: [{ arena: 'unsc', authority: true, capital: 2, ...us }] },
    { id: 'iran' },
  ],
  audiences: [
    {
      id: 'council',
      arena: 'unsc',
      significant: true,
      canAuthorise: true,
      causalLink: true,
      setting: 'elite',
      streams: ['problem', 'policy', 'politics'],
      ...council,
    },
    { id: 'experts', arena: 'board' },
    ...more,
  ],
  searched: searched.length === 0 ? [] : [{ arena: 'unsc', acts: searched, from: null, to: null }],
});

export type Events = readonly (readonly Uncoded[] | Uncoded)[];

/** The possible stages at the end of a story under a rule. */
export const last = (rule: EnteringRule, otherwise: Otherwise, ...events: Events) =>
  stagesOf(story(declared(otherwise), ...events), entered(rule)).at(-1);

/** A claim with the whole grammar of security. */
export const speech = (move: string, more: object = {}): Uncoded =>
  claim(move, { urgency: true, wayOut: true, ...more });

export const context = (move: string, more: object = {}): Uncoded => ({
  type: 'context-observed',
  move,
  resonance: 2,
  embeddedness: 2,
  ...more,
});

export const identifies = (move: string, more: object = {}): Uncoded =>
  accepts(move, { dimension: 'identification', support: 'moral', ...more });

/** Another answer than acceptance. */
export const answers = (type: string, move: string, more: object = {}): Uncoded =>
  // The fields of an answer, under another type of answer.
  ({ ...accepts(move), support: undefined, type, ...more }) as Uncoded;

export const withdrawn = (move: string): Uncoded => ({ type: 'move-withdrawn', move });

export const justifies = (measure: string, ground: string): Uncoded => ({
  type: 'measure-justified',
  measure,
  by: 'us',
  ground,
});

/** Who founded the last entry: `!` behind the certain, `?` behind the possible. */
export const foundersOf = (told: Told, by: Reading, arena = 'unsc'): readonly string[] =>
  stepsOf(by, told)
    .flatMap(({ concluded }) => concluded)
    .filter(({ place }) => place === `file@${arena}`)
    .flatMap(({ drawn }) => drawn)
    .filter(({ type }) => type === 'enters')
    .at(-1)
    ?.to.founders.map(({ audience, certain }) => `${audience}${certain ? '!' : '?'}`) ?? [];
