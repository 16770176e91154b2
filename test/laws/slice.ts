/**
 * Slices: for each rule, the acts that its conditions read, over one issue, one arena, two audiences, one move of each
 * sign, one measure and seven components, undated. What may come next depends on the acts so far and nothing else, so
 * that the library and the oracle can each search a slice by itself.
 */
import type { Act } from '../../src/theory/act.js';
import type { Declarations } from '../../src/theory/world.js';
import { coded, type Uncoded } from './story.js';

/** `a` is certainly significant; of `b` it is not coded. The second arena is there only to be gone to. */
export const sliceWorld = (enters: string, leaves: string): Declarations => ({
  issues: [{ id: 'file', arenas: leaves === 'D5' ? ['here', 'there'] : ['here'] }],
  arenas: [{ id: 'here' }, { id: 'there' }],
  actors: [{ id: 'us' }, { id: 'them' }],
  audiences: [
    { id: 'a', arena: 'here', significant: true },
    { id: 'b', arena: 'here' },
  ],
  referents: [{ id: 'peace' }],
  // Where every measure is coded, R3 is definite: else each of the seven components would be fresh in some branches.
  searched:
    enters === 'R3' && leaves === 'D9'
      ? [
          {
            arena: 'here',
            acts: ['audience-accepted', 'measure-enacted', 'measure-justified', 'relation-changed'],
            from: null,
            to: null,
          },
        ]
      : [],
});

type Next = (so: So) => Iterable<Uncoded>;

/** What the acts so far come to, as far as slices ask. */
interface So {
  readonly has: (type: string, id?: string) => boolean;
  /** Fewer values for entering, where the rule for leaving has many of its own. */
  readonly few: boolean;
  /** Fewest of all: one way in. */
  readonly one: boolean;
  /** Everything that the way in needs has happened. */
  readonly in: boolean;
}

const made = (move: string, sign: '+' | '-', more: object = {}): Uncoded => ({
  type: 'move-made',
  move,
  sign,
  issue: 'file',
  actor: sign === '+' ? 'us' : 'them',
  addressees: ['a', 'b'],
  ...more,
});

const survival = { existential: 'explicit', referent: 'peace' } as const;

type AnswerType =
  | 'audience-accepted'
  | 'audience-rejected'
  | 'audience-retracted'
  | 'audience-partly-accepted';
const answer = (type: AnswerType, audience: string, move: string, more: object = {}): Uncoded => ({
  type,
  audience,
  move,
  dimension: 'measures',
  ...more,
});

const enacted = (breaks: readonly string[] | undefined, more: object = {}): Uncoded => ({
  type: 'measure-enacted',
  measure: 'x',
  issue: 'file',
  arena: 'here',
  ...(breaks === undefined ? {} : { breaks }),
  ...more,
});

const effect: Uncoded = {
  type: 'relation-changed',
  from: 'us',
  to: 'them',
  sign: '-',
  kind: 'effect',
  level: 'bilateral',
  measure: 'x',
};
const change = (type: 'measure-suspended' | 'measure-resumed' | 'measure-terminated'): Uncoded => ({
  type,
  measure: 'x',
});
const withdrawn = (move: string): Uncoded => ({ type: 'move-withdrawn', move });

/** What each rule for entering reads. */
const enters: Readonly<Record<string, Next>> = {
  *R2({ has, few, one }) {
    if (one) {
      if (!has('move-made', 'm')) yield made('m', '+', survival);
      else yield answer('audience-accepted', 'a', 'm');
    } else if (!has('move-made', 'm')) {
      for (const existential of ['explicit', undefined, ...(few ? [] : ['none'])])
        yield made('m', '+', {
          referent: 'peace',
          ...(existential === undefined ? {} : { existential }),
        });
      if (!few) yield made('m', '+', { existential: 'implicit' });
    } else {
      for (const type of ['audience-accepted', 'audience-rejected', 'audience-retracted'] as const)
        yield answer(type, 'a', 'm');
      if (!few) yield withdrawn('m');
      yield answer('audience-accepted', 'b', 'm');
    }
  },
  *R3({ has, few, one }) {
    if (!has('move-made', 'm')) {
      yield made('m', '+', survival);
      if (!few) yield made('m', '+', { referent: 'peace' });
    } else {
      yield answer('audience-accepted', 'a', 'm');
      if (!few) yield answer('audience-rejected', 'a', 'm');
    }
    if (!has('measure-enacted', 'x')) {
      if (!one) yield enacted(['a rule']);
      if (!few) yield enacted(undefined);
      if (has('move-made', 'm')) yield enacted(['a rule'], { justifiedBy: 'm' });
    } else {
      if (!few) yield { type: 'measure-justified', measure: 'x', by: 'us', ground: 'no threat' };
      if (has('move-made', 'm') && !few)
        yield { type: 'measure-justified', measure: 'x', by: 'us', ground: 'm' };
      if (!one || !has('relation-changed')) yield effect;
    }
  },
  *R15({ has }) {
    if (!has('move-made', 'm')) yield made('m', '+');
    if (!has('measure-enacted', 'x'))
      for (const breaks of [['a rule'], [], undefined]) yield enacted(breaks);
  },
  *R16({ has, few, one }) {
    if (!has('move-made', 'm')) {
      for (const existential of few ? ['explicit'] : ['explicit', 'none', undefined])
        yield made('m', '+', existential === undefined ? {} : { existential });
    } else {
      yield answer('audience-accepted', 'a', 'm');
      if (!one) yield answer('audience-rejected', 'a', 'm', { dimension: 'identification' });
      if (!few) yield answer('audience-rejected', 'a', 'm');
      if (!few) yield withdrawn('m');
    }
    if (!has('measure-enacted', 'x'))
      for (const breaks of few ? [['a rule']] : [['a rule'], [], undefined]) yield enacted(breaks);
  },
};

const mark = (component: string, grade: string): Uncoded =>
  // Components and grades are written as in the table of the theory.
  ({ type: 'component-marked', issue: 'file', arenas: ['here'], component, grade }) as Uncoded;

/** What each rule for leaving reads. */
const leaves: Readonly<Record<string, Next>> = {
  *D2({ has }) {
    if (!has('move-made', 'n')) yield made('n', '-');
    else {
      for (const more of [{ support: 'formal' }, { support: 'moral' }, {}])
        yield answer('audience-accepted', 'a', 'n', more);
      yield answer('audience-rejected', 'a', 'n');
      yield answer('audience-accepted', 'b', 'n', { support: 'formal' });
      yield withdrawn('n');
    }
  },
  *D4({ has }) {
    if (!has('measure-enacted', 'x'))
      for (const breaks of [['a rule'], [], undefined]) yield enacted(breaks);
    else {
      yield change('measure-suspended');
      yield change('measure-resumed');
      yield change('measure-terminated');
    }
  },
  *D5() {
    for (const complete of [true, false, undefined])
      yield {
        type: 'forum-changed',
        issue: 'file',
        from: 'here',
        to: 'there',
        ...(complete === undefined ? {} : { complete }),
      };
  },
  *D9(so) {
    yield mark('c31', 'full');
    // The rest only once a claim is accepted or acted upon: else every order of marks and entry is a state.
    if (!so.in) return;
    yield mark('c31', 'partial');
    for (const component of ['c11', 'c12', 'c13', 'c21', 'c22', 'c32'])
      yield mark(component, 'partial');
    yield mark('c32', 'none');
  },
};

/** The acts that a slice tries after some acts; whether they are taken is for the library and the oracle to say. */
export function* nextIn(entering: string, leaving: string, past: readonly Act[]): Generator<Act> {
  const answers = past.filter(
    (act) =>
      'dimension' in act &&
      act.audience === 'a' &&
      act.move === 'm' &&
      act.dimension === 'measures',
  );
  const has: So['has'] = (type, id) =>
    past.some(
      (act) =>
        act.type === type &&
        (id === undefined ||
          ('move' in act && act.move === id) ||
          ('measure' in act && act.measure === id)),
    );
  const accepting = answers.at(-1)?.type === 'audience-accepted';
  const ways: Readonly<Record<string, boolean>> = {
    R2: accepting,
    R3: accepting && has('relation-changed'),
    R15: has('move-made', 'm') && has('measure-enacted'),
    R16: accepting && has('measure-enacted'),
  };
  const one = leaving === 'D9' && entering !== 'R15';
  const so: So = { has, few: one || leaving === 'D2', one, in: ways[entering] === true };
  const seen = new Set<string>();
  for (const next of [enters[entering], leaves[leaving]])
    for (const uncoded of next?.(so) ?? []) {
      const act = coded(uncoded);
      const text = JSON.stringify(act);
      if (!seen.has(text)) yield act;
      seen.add(text);
    }
}
