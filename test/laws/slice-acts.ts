/** The acts that slices are made of, each written short, and what the acts so far come to. */
import type { Act } from '../../src/theory/act.js';
import type { Uncoded } from './story.js';

export type Next = (so: So) => Iterable<Uncoded>;

/** What the acts so far come to, as far as slices ask. */
export interface So {
  readonly has: (type: string, id?: string) => boolean;
  /** Fewer values for entering, where the rule for leaving has many of its own. */
  readonly few: boolean;
  /** It is asked who founded, so that several may. */
  readonly founding: boolean;
  /** Fewest of all: one way in. */
  readonly one: boolean;
  /** Fewer values for leaving, where the rule for entering has many of its own. */
  readonly lean: boolean;
  /** Everything that the way in needs has happened. */
  readonly in: boolean;
  /** The move of this name, if it was made. */
  readonly move: (id: string) => Extract<Act, { readonly type: 'move-made' }> | undefined;
}

/** A field with each of its values; `undefined`: not coded. */
export const each = <T>(name: string, ...values: readonly T[]): readonly object[] =>
  values.map((value) => (value === undefined ? {} : { [name]: value }));

export const made = (move: string, sign: '+' | '-', more: object = {}): Uncoded => ({
  type: 'move-made',
  move,
  sign,
  issue: 'file',
  actor: sign === '+' ? 'us' : 'them',
  addressees: ['a', 'b'],
  ...more,
});

export const survival = { existential: 'explicit', referent: 'peace' } as const;

type AnswerType =
  | 'audience-accepted'
  | 'audience-rejected'
  | 'audience-retracted'
  | 'audience-partly-accepted';
export const answer = (
  type: AnswerType,
  audience: string,
  move: string,
  more: object = {},
): Uncoded => ({
  type,
  audience,
  move,
  dimension: 'measures',
  ...more,
});
export const accepts = (audience: string, move: string, more: object = {}): Uncoded =>
  answer('audience-accepted', audience, move, more);
export const rejects = (audience: string, move: string, more: object = {}): Uncoded =>
  answer('audience-rejected', audience, move, more);
export const asThreat = { dimension: 'identification' } as const;

export const withdrawn = (move: string): Uncoded => ({ type: 'move-withdrawn', move });
export const context = (move: string, more: object): Uncoded => ({
  type: 'context-observed',
  move,
  ...more,
});

export const enacted = (breaks: readonly string[] | undefined, more: object = {}): Uncoded => ({
  type: 'measure-enacted',
  measure: 'x',
  issue: 'file',
  arena: 'here',
  ...(breaks === undefined ? {} : { breaks }),
  ...more,
});
export const justified = (ground: string, by = 'us'): Uncoded => ({
  type: 'measure-justified',
  measure: 'x',
  by,
  ground,
});
export const change = (type: 'measure-suspended' | 'measure-resumed'): Uncoded => ({
  type,
  measure: 'x',
});
export const ended = (more: object = {}): Uncoded => ({
  type: 'measure-terminated',
  measure: 'x',
  ...more,
});

export const effect: Uncoded = {
  type: 'relation-changed',
  from: 'us',
  to: 'them',
  sign: '-',
  kind: 'effect',
  level: 'bilateral',
  measure: 'x',
};

const here = { issue: 'file', arena: 'here' } as const;
export const institution: Uncoded = { type: 'institution-observed', ...here, indicator: 'law' };
export const practice = (more: object): Uncoded => ({
  type: 'practice-observed',
  ...here,
  agent: 'us',
  ...more,
});
export const doubt = (by: string): Uncoded => ({ type: 'evidence-doubted', ...here, by });
export const agreed: Uncoded = { type: 'clause-agreed', clause: 'back', ...here };
export const lapsed: Uncoded = { type: 'clause-lapsed', clause: 'back' };
export const triggered: Uncoded = {
  type: 'clause-triggered',
  clause: 'back',
  by: 'us',
  recognisedBy: 'all',
};
export const window = (type: 'window-opened' | 'window-closed'): Uncoded => ({
  type,
  issue: 'file',
  arenas: ['here'],
});
export const bargained = (more: object): Uncoded => ({
  type: 'issue-bargained',
  issue: 'file',
  arenas: ['here'],
  ...more,
});
export const claimed = (stage: 'desecuritized' | 'securitized'): Uncoded => ({
  type: 'stage-claimed',
  issue: 'file',
  stage,
  by: 'a-source',
});
export const mark = (component: string, grade: string): Uncoded =>
  // Components and grades are written as in the table of the theory.
  ({ type: 'component-marked', issue: 'file', arenas: ['here'], component, grade }) as Uncoded;
