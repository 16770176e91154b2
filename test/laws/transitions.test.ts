/** Every transition that is listed as built is reached, by a shortest way; and every illegality keeps from happening. */
import { expect, test } from 'vitest';
import { replay } from '../../src/history/history.js';
import { labelsOf } from '../../src/history/label.js';
import { replacements } from '../../src/history/replacement.js';
import { type Advanced, advanced, initial, type State } from '../../src/history/state.js';
import { reach } from '../../src/machine/reach.js';
import { meaningOf } from '../../src/testing/meaning.js';
import { scenarioOf, stepsOf, worldIn } from '../../src/testing/told.js';
import { readings } from '../../src/theory/reading.js';
import type { ConclusionType } from '../../src/theory/security.js';
import { placeIn } from '../../src/theory/situation.js';
import {
  accepts,
  allClear,
  claim,
  coded,
  enacts,
  reading,
  searching,
  stagesOf,
  story,
  type Uncoded,
} from './story.js';

/** Everything an act or a conclusion can be, as events of one act or two. */
const on = { issue: 'file', arenas: ['unsc'] } as const;
const rejects = (move: string, how?: 'reshaping'): Uncoded => ({
  type: 'audience-rejected',
  audience: 'council',
  move,
  dimension: 'measures',
  ...(how === undefined ? {} : { how }),
});
const takesBack: Uncoded = {
  type: 'audience-retracted',
  audience: 'council',
  move: 'm',
  dimension: 'measures',
};
const x = <
  T extends 'measure-suspended' | 'measure-resumed' | 'measure-routinised' | 'measure-terminated',
>(
  type: T,
): Uncoded => ({ type, measure: 'x' }) as Uncoded;
const events: readonly (readonly Uncoded[])[] = [
  [{ type: 'issue-raised', ...on }],
  [{ type: 'issue-technified', ...on }],
  [{ type: 'issue-shelved', ...on }],
  [{ type: 'issue-silenced', ...on }],
  [claim('m')],
  [accepts('m')],
  [{ ...accepts('m'), type: 'audience-partly-accepted' } as Uncoded],
  [rejects('m', 'reshaping')],
  [takesBack],
  [{ type: 'move-lapsed', move: 'm' }],
  [claim('again'), accepts('again')],
  [allClear('n')],
  [accepts('n')],
  [rejects('n')],
  [enacts('x')],
  [x('measure-routinised')],
  [x('measure-suspended')],
  [x('measure-resumed')],
  [x('measure-terminated')],
  [{ type: 'clause-agreed', clause: 'snapback', issue: 'file', arena: 'unsc' }],
  [{ type: 'clause-triggered', clause: 'snapback', by: 'us', recognisedBy: 'all' }],
  [{ type: 'practice-observed', issue: 'file', arena: 'unsc', agent: 'us', exceptional: true }],
  [{ type: 'evidence-doubted', issue: 'file', arena: 'unsc', by: 'council' }],
];

/** What each conclusion is in the transition table; an entry is T09 the first time and T20 afterwards. */
const concluded: Readonly<Record<ConclusionType, string>> = {
  enters: 'T09',
  leaves: 'T17',
  consolidates: 'T18',
  returns: 'T19',
  silenced: 'T22',
  decays: 'T25',
};

const agendaOf = ({ facts }: State) => placeIn(facts, 'file@unsc').agenda.status;

/** The transitions of the table that a step is. */
function* transitionsOf(before: State, step: Advanced): Generator<string> {
  const [was, is] = [agendaOf(before), agendaOf(step.state)];
  for (const { act } of step.touches) {
    if (act.type === 'issue-raised' && was === 'off' && is === 'public') yield 'T01';
    if (act.type === 'issue-shelved' && was === 'public' && is === 'off') yield 'T02';
    if (act.type === 'issue-technified' && was === 'public' && is === 'expert') yield 'T03';
    if (act.type === 'issue-raised' && was === 'expert' && is === 'public') yield 'T04';
    if (act.type === 'move-made' && act.sign === '+') yield 'T05';
  }
  for (const { id } of labelsOf(before, step)) yield id;
  for (const { drawn } of step.concluded)
    for (const { type, verdict, from } of drawn)
      if (verdict === 'yes')
        yield type === 'enters' && from.status === 'left' ? 'T20' : concluded[type];
}

// T21 links two issues and has a test of its own, below.
const built = Array.from({ length: 26 }, (_, i) => `T${String(i + 1).padStart(2, '0')}`).filter(
  (id) => id !== 'T21',
);

test('every transition listed as built is reached in the model, each by a shortest way', () => {
  const declared = searching('audience-accepted');
  const world = worldIn(declared);
  const sits = new Map(declared.audiences.map(({ id, arena }) => [id, arena]));
  const ways = new Map<string, number>();
  type Node = { readonly state: State; readonly length: number };
  function* out({ state, length }: Node) {
    for (const [i, acts] of events.entries()) {
      const now = { index: length, event: `e${length + 1}`, when: null };
      const next = advanced(world, reading('R2/D2'), state, acts.map(coded), now);
      if (next.outcome === 'refused') continue;
      for (const id of transitionsOf(state, next)) if (!ways.has(id)) ways.set(id, length + 1);
      yield { label: i, to: { state: next.state, length: length + 1 } };
    }
  }
  const bound = 60_000;
  const isDone = () => built.every((id) => ways.has(id));
  const found = reach<Node, number>(
    { state: initial, length: 0 },
    out,
    ({ state }) => meaningOf(state, sits),
    bound,
    isDone,
  );
  const ids = [...ways].sort().map(([id, length]) => `${id} in ${length}`);
  console.log(
    `bound ${bound}: ${found.states.size} states, ${found.edges} edges; ${ids.join(', ')}`,
  );
  expect(built.filter((id) => !ways.has(id))).toEqual([]);
  // A way of one event is one for what needs nothing before it; the longest of these takes six.
  expect([ways.get('T01'), ways.get('T05'), ways.get('T09'), ways.get('T17')]).toEqual([
    1, 1, 1, 3,
  ]);
});

test('T21: one issue leaving and another entering by the same hands is a replacement', () => {
  const declared = searching('audience-accepted');
  const two = { ...declared, issues: [...declared.issues, { id: 'other', arenas: ['unsc'] }] };
  const told = story(
    two,
    { on: '2015-07-01', acts: [claim('m'), accepts('m')] },
    {
      on: '2015-07-10',
      acts: [allClear('n'), accepts('n'), claim('p', { issue: 'other' }), accepts('p')],
    },
  );
  const [link, ...more] = replacements(replay(scenarioOf(told), reading('R2/D2')), 30);
  expect(more).toEqual([]);
  expect([link?.left.where.issue, link?.entered.where.issue, link?.linkedBy]).toEqual([
    'file',
    'other',
    'arena',
  ]);
});

// ── Illegalities. X06, X11, X13 and X17 are types: see test/theory/types.test-d.ts. ──────────────────────

test('X02: an answer by an audience that was not addressed is refused, unless the address was indirect', () => {
  const told = (more: object) =>
    story(searching(), claim('m'), accepts('m', { audience: 'experts', ...more }));
  const last = (more: object) => stepsOf(reading('R2/D2'), told(more)).at(-1);
  expect(last({})).toMatchObject({
    outcome: 'refused',
    refusals: [{ code: 'unmet', path: 'acts[0]' }],
  });
  expect(last({ indirect: true })).toMatchObject({ outcome: 'taken' });
});

test('X03: moral support is no formal mandate', () => {
  const told = (support: 'moral' | 'formal') =>
    story(
      searching('audience-accepted'),
      [claim('m'), accepts('m')],
      [allClear('n'), accepts('n', { support })],
    );
  expect(stagesOf(told('moral'), reading('R2/D2'))).toEqual([['securitized'], ['securitized']]);
  expect(stagesOf(told('formal'), reading('R2/D2'))).toEqual([['securitized'], ['desecuritized']]);
});

test('X05: a declaration alone desecuritizes nothing, but where the rule for leaving asks for no more', () => {
  const told = story(
    searching('audience-accepted', 'component-marked'),
    [
      claim('m'),
      accepts('m'),
      enacts('x', { justifiedBy: 'm' }),
      {
        type: 'relation-changed',
        from: 'us',
        to: 'iran',
        sign: '-',
        kind: 'effect',
        level: 'bilateral',
        measure: 'x',
      },
    ],
    allClear('n'),
  );
  for (const by of readings) {
    const last = stagesOf(told, by).at(-1);
    const entered = stagesOf(told, by).at(-2) ?? [];
    if (by.leaves.reads.every((type) => type === 'move-made')) {
      // D1: the act of saying it is the exit, unless it is not known to speak of ordinary politics.
      if (entered.includes('securitized')) expect(last, by.id).toContain('desecuritized');
      continue;
    }
    // It may have left only where something is not coded: who founded it, or which form the declaration takes.
    expect(last, by.id).toEqual(expect.arrayContaining([...entered]));
  }
  expect(stagesOf(told, reading('R2/D2')).at(-1)).toEqual(['securitized']);
});

test('X07: a measure that breaks no rule is no emergency measure', () => {
  const told = story(
    searching('audience-accepted', 'measure-enacted'),
    claim('m'),
    accepts('m'),
    enacts('x', { justifiedBy: 'm', breaks: [] }),
  );
  for (const id of ['R3/D2', 'R15/D9', 'R16/D9'])
    expect(stagesOf(told, reading(id)).at(-1), id).toEqual(['politicized']);
});

test('X14: what is routine was accepted before it was routine', () => {
  const routine: Uncoded = { type: 'measure-routinised', measure: 'x' };
  const labels = (...acts: readonly Uncoded[]) => {
    const steps = stepsOf(reading('R2/D2'), story(searching('audience-accepted'), ...acts));
    const last = steps.at(-1);
    return last === undefined ? [] : labelsOf(last.before, last).map(({ id }) => id);
  };
  expect(labels(enacts('x'), routine)).not.toContain('T12');
  expect(labels(claim('m'), accepts('m'), enacts('x'), routine)).toContain('T12');
});
