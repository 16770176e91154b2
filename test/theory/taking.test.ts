/** When an event is refused, and that it is refused whole: semantics.md, sections 2 and 3. */
import { expect, test } from 'vitest';
import { stepsOf } from '../../src/testing/told.js';
import { nothingYet } from '../../src/theory/situation.js';
import { take } from '../../src/theory/take.js';
import { worldOf } from '../../src/theory/world.js';
import {
  accepts,
  allClear,
  claim,
  coded,
  effectOf,
  enacts,
  reading,
  story,
  type Uncoded,
  world,
} from '../laws/story.js';
import { lastOf, refusalOf, type Told } from './last-step.js';

const is = (
  type: 'measure-suspended' | 'measure-resumed' | 'measure-routinised' | 'measure-terminated',
  measure = 'x',
): Uncoded =>
  // One field each, under four types.
  ({ type, measure }) as Uncoded;

test('what nobody declared is refused by name, each name', () => {
  expect(refusalOf(claim('m', { actor: 'nobody', referent: 'nothing' }))).toEqual([
    'undeclared acts[0].actor move-made',
    'undeclared acts[0].referent move-made',
  ]);
  expect(refusalOf({ type: 'issue-raised', issue: 'file', arenas: ['unsc', 'street'] })).toEqual([
    'undeclared acts[0].arenas[1] issue-raised',
  ]);
});

test('an event is refused whole, with every reason of every act', () => {
  const step = lastOf(claim('m'), [
    claim('m'),
    accepts('n'),
    claim('other'),
    is('measure-resumed'),
  ]);
  expect(step.outcome).toBe('refused');
  expect(step.state).toBe(step.before);
  expect(new Set(step.refusals.map(({ path }) => path.slice(0, 7)))).toEqual(
    new Set(['acts[0]', 'acts[1]', 'acts[3]']),
  );
});

test('an event may make what it answers, whatever the order in the file', () => {
  expect(
    lastOf([effectOf('x'), accepts('m'), enacts('x', { justifiedBy: 'm' }), claim('m')]).outcome,
  ).toBe('taken');
  expect(lastOf([{ type: 'move-withdrawn', move: 'm' }, accepts('m'), claim('m')]).outcome).toBe(
    'taken',
  );
});

test('two answers by one audience to one move in one dimension contradict each other', () => {
  const rejects = { ...accepts('m'), type: 'audience-rejected' } as Uncoded;
  expect(lastOf(claim('m'), [accepts('m'), rejects]).refusals.map(({ code }) => code)).toContain(
    'contradiction',
  );
  expect(
    lastOf(claim('m'), [accepts('m'), { ...rejects, dimension: 'identification' } as Uncoded])
      .outcome,
  ).toBe('taken');
  const mark = (grade: 'partial' | 'full'): Uncoded => ({
    type: 'component-marked',
    issue: 'file',
    arenas: ['unsc'],
    component: 'c11',
    grade,
  });
  expect(lastOf([mark('partial'), mark('full')]).outcome).toBe('refused');
  expect(lastOf(mark('partial'), mark('full')).outcome).toBe('taken');
});

test('a move is made once, and closed once', () => {
  const withdrawn: Uncoded = { type: 'move-withdrawn', move: 'm' };
  expect(refusalOf(claim('m'), claim('m'))).toEqual(['no-rule acts[0] move-made']);
  expect(refusalOf(withdrawn)).toEqual(['no-rule acts[0] move-withdrawn']);
  expect(refusalOf(claim('m'), withdrawn, { type: 'move-lapsed', move: 'm' })).toEqual([
    'no-rule acts[0] move-lapsed',
  ]);
  expect(lastOf(claim('m'), withdrawn, accepts('m')).outcome).toBe('taken');
});

test('a move renews one made before this event, and is superseded by another of its kind', () => {
  expect(lastOf([claim('m'), claim('again', { renews: 'm' })]).outcome).toBe('refused');
  expect(lastOf(claim('m'), claim('again', { renews: 'm' })).outcome).toBe('taken');
  const superseded = (by: string): Uncoded => ({ type: 'move-superseded', move: 'm', by });
  expect(lastOf(claim('m'), superseded('m')).outcome).toBe('refused');
  expect(lastOf(claim('m'), allClear('n'), superseded('n')).outcome).toBe('refused');
  expect(lastOf(claim('m'), [claim('m2'), superseded('m2')]).outcome).toBe('taken');
});

test('only what was accepted can be taken back', () => {
  const back = { ...accepts('m'), type: 'audience-retracted' } as Uncoded;
  expect(lastOf(claim('m'), back).outcome).toBe('refused');
  expect(lastOf(claim('m'), accepts('m'), back).outcome).toBe('taken');
  expect(
    lastOf(claim('m'), { ...back, type: 'audience-partly-accepted' } as Uncoded, back).outcome,
  ).toBe('taken');
  expect(lastOf(claim('m'), accepts('m'), back, back).outcome).toBe('refused');
});

test('a measure goes from requested to authorised to enacted, is suspended and resumed, and ends once', () => {
  const opens = (type: 'measure-requested' | 'measure-authorised', arena = 'unsc') =>
    ({ type, measure: 'x', issue: 'file', arena }) as Uncoded;
  const legal = [
    opens('measure-requested'),
    opens('measure-authorised'),
    enacts('x'),
    is('measure-routinised'),
    is('measure-suspended'),
    is('measure-resumed'),
    is('measure-terminated'),
  ];
  expect(lastOf(...legal).outcome).toBe('taken');
  expect(lastOf(...legal, is('measure-terminated')).outcome).toBe('refused');
  expect(lastOf(enacts('x'), opens('measure-requested')).outcome).toBe('refused');
  expect(lastOf(enacts('x'), enacts('x')).outcome).toBe('refused');
  expect(lastOf(opens('measure-requested'), enacts('x', { arena: 'board' })).outcome).toBe(
    'refused',
  );
  for (const type of [
    'measure-routinised',
    'measure-suspended',
    'measure-resumed',
    'measure-terminated',
  ] as const)
    expect(lastOf(opens('measure-requested'), is(type)).outcome, type).toBe('refused');
  expect(lastOf(enacts('x'), is('measure-suspended'), is('measure-routinised')).outcome).toBe(
    'refused',
  );
});

test('an act names an issue and an arena where it is contested, and a forum change two of them', () => {
  const elsewhere = { ...world, arenas: [...world.arenas, { id: 'street' }] };
  const told = (act: Uncoded) =>
    stepsOf(reading('R2/D2'), story(elsewhere, act))
      .at(-1)
      ?.refusals.map(({ code }) => code);
  expect(told({ type: 'issue-raised', issue: 'file', arenas: ['street'] })).toEqual(['no-place']);
  expect(told(enacts('x', { arena: 'street' }))).toEqual(['no-place']);
  expect(told({ type: 'forum-changed', issue: 'file', from: 'unsc', to: 'street' })).toEqual([
    'no-place',
  ]);
  expect(told({ type: 'forum-changed', issue: 'file', from: 'unsc', to: 'unsc' })).toEqual([
    'unmet',
  ]);
  expect(told({ type: 'forum-changed', issue: 'file', from: 'unsc', to: 'board' })).toEqual([]);
});

test('an issue that is off the agenda is neither shelved nor handed to experts', () => {
  const on = { issue: 'file', arenas: ['unsc'] } as const;
  for (const type of ['issue-shelved', 'issue-technified'] as const)
    expect(refusalOf({ type, ...on }), type).toEqual([`no-rule acts[0] ${type}`]);
  expect(lastOf({ type: 'issue-silenced', ...on }).outcome).toBe('taken');
});

test('a clause is agreed once and triggered once', () => {
  const agreed: Uncoded = { type: 'clause-agreed', clause: 'k', issue: 'file', arena: 'unsc' };
  const triggered: Uncoded = {
    type: 'clause-triggered',
    clause: 'k',
    by: 'us',
    recognisedBy: 'all',
  };
  expect(lastOf(triggered).outcome).toBe('refused');
  expect(lastOf(agreed, agreed).outcome).toBe('refused');
  expect(lastOf([triggered, agreed]).outcome).toBe('taken');
  expect(lastOf(agreed, triggered, triggered).outcome).toBe('refused');
});

test('an audience doubts evidence where it sits; an effect lies between two units and needs its measure', () => {
  const doubts = (by: string): Uncoded => ({
    type: 'evidence-doubted',
    issue: 'file',
    arena: 'unsc',
    by,
  });
  expect([lastOf(doubts('council')).outcome, lastOf(doubts('experts')).outcome]).toEqual([
    'taken',
    'refused',
  ]);
  expect(lastOf(effectOf('x')).outcome).toBe('refused');
  expect(lastOf(enacts('x'), { ...effectOf('x'), to: 'us' } as Uncoded).outcome).toBe('refused');
});

test('a justification names a move about the same issue, or says that there is no threat', () => {
  const two = { ...world, issues: [...world.issues, { id: 'other', arenas: ['unsc'] }] };
  const told = (...events: readonly Told[]) =>
    stepsOf(reading('R2/D2'), story(two, ...events)).at(-1)?.outcome;
  const by = (ground: string): Uncoded => ({
    type: 'measure-justified',
    measure: 'x',
    by: 'us',
    ground,
  });
  expect(told(claim('m'), enacts('x'), by('m'))).toBe('taken');
  expect(told(enacts('x'), by('no threat'))).toBe('taken');
  expect(told(enacts('x'), by('m'))).toBe('refused');
  expect(told(claim('m', { issue: 'other' }), enacts('x'), by('m'))).toBe('refused');
  expect(told(claim('m', { issue: 'other' }), enacts('x', { justifiedBy: 'm' }))).toBe('refused');
  expect(told(by('no threat'))).toBe('refused');
});

test('acts are never changed by being taken', () => {
  const act = Object.freeze(coded(claim('m')));
  const told = { declared: world, events: [{ id: 'e1', acts: Object.freeze([act]), when: null }] };
  expect(stepsOf(reading('R2/D2'), told)[0]?.outcome).toBe('taken');
});

test('what is refused leaves the situation the very same object, also where another act of it was sound', () => {
  const declared = worldOf(world);
  const now = { index: 0, event: 'e1', when: null };
  for (const acts of [[accepts('m')], [claim('m'), accepts('other')]]) {
    const attempt = take(declared, nothingYet, acts.map(coded), now);
    expect([attempt.outcome, attempt.touches]).toEqual(['refused', []]);
    expect(attempt.facts).toBe(nothingYet);
  }
});

test('an audience answers a move put to it, by name or indirectly, or one whose addressees are not coded', () => {
  const by = (more: object) => accepts('m', { audience: 'experts', ...more });
  expect(refusalOf(claim('m'), by({}))).toEqual(['unmet acts[0] audience-accepted']);
  expect(lastOf(claim('m'), by({ indirect: true })).outcome).toBe('taken');
  expect(lastOf(claim('m', { addressees: ['council', 'experts'] }), by({})).outcome).toBe('taken');
  expect(lastOf(claim('m', { addressees: undefined }), by({})).outcome).toBe('taken');
});
