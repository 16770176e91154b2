/** The conclusions of the theory paper’s transition table, told as short stories. */
import { expect, test } from 'vitest';
import {
  accepts,
  allClear,
  claim,
  effectOf,
  enacts,
  reading,
  searching,
  stagesOf,
  story,
  type Uncoded,
  world,
} from './story.js';

const clause: Uncoded = { type: 'clause-agreed', clause: 'snapback', issue: 'file', arena: 'unsc' };
const trigger = (recognisedBy?: 'all' | readonly string[]): Uncoded => ({
  type: 'clause-triggered',
  clause: 'snapback',
  by: 'us',
  ...(recognisedBy === undefined ? {} : { recognisedBy }),
});
const entered = [claim('m'), accepts('m')];
const left = [allClear('n'), accepts('n')];

test('an automatic return needs a clause agreed by the time of the leaving, and a claimant recognised', () => {
  const last = (...events: readonly (readonly Uncoded[] | Uncoded)[]) =>
    stagesOf(story(searching('audience-accepted'), ...events), reading('R2/D2')).at(-1);
  expect(last(entered, clause, left, trigger('all'))).toEqual(['securitized']);
  expect(last(entered, [...left, clause], trigger('all'))).toEqual(['securitized']);
  expect(last(entered, left, clause, trigger('all'))).toEqual(['desecuritized']);
  expect(last(entered, clause, left, trigger([]))).toEqual(['desecuritized']);
  // Recognised by some: for some it is back, for others not.
  for (const some of [['iran'], undefined])
    expect(last(entered, clause, left, trigger(some))).toEqual(['securitized', 'desecuritized']);
});

test('who founded a securitization that returned by a clause can release it again', () => {
  const again = [allClear('n2'), accepts('n2')];
  const told = story(searching('audience-accepted'), entered, clause, left, trigger('all'), again);
  expect(stagesOf(told, reading('R2/D2')).slice(3)).toEqual([['securitized'], ['desecuritized']]);
});

test('it consolidates when no clause is pending, no new claim open and every measure terminated', () => {
  const end = { type: 'measure-terminated', measure: 'x' } as const;
  const last = (...events: readonly (readonly Uncoded[] | Uncoded)[]) =>
    stagesOf(
      story(searching('audience-accepted'), entered, enacts('x'), ...events),
      reading('R2/D2'),
    ).at(-1);
  expect(last(left, end)).toEqual(['politicized']);
  expect(last(clause, left, end)).toEqual(['desecuritized']);
  expect(last(left, claim('new'), end)).toEqual(['desecuritized']);
  expect(last(left, enacts('y'), end)).toEqual(['desecuritized']);
  expect(
    last([...left, { type: 'issue-technified', issue: 'file', arenas: ['unsc'] }], end),
  ).toEqual(['technified']);
});

test('it decays when every founding audience has taken its acceptance back', () => {
  const two = {
    ...searching('audience-accepted'),
    audiences: [...world.audiences, { id: 'members', arena: 'unsc', significant: true }],
  };
  const both = { addressees: ['council', 'members'] };
  const back = (audience: string): Uncoded => ({
    type: 'audience-retracted',
    audience,
    move: 'm',
    dimension: 'measures',
  });
  const told = story(
    two,
    [claim('m', both), accepts('m'), accepts('m', { audience: 'members' })],
    back('council'),
    back('members'),
  );
  expect(stagesOf(told, reading('R2/D2'))).toEqual([
    ['securitized'],
    ['securitized'],
    ['politicized'],
  ]);
});

test('every founding audience must release it, and formally', () => {
  const two = {
    ...searching('audience-accepted'),
    audiences: [...world.audiences, { id: 'members', arena: 'unsc', significant: true }],
  };
  const both = { addressees: ['council', 'members'] };
  const told = story(
    two,
    [claim('m', both), accepts('m'), accepts('m', { audience: 'members' })],
    [allClear('n', both), accepts('n')],
    accepts('n', { audience: 'members' }),
  );
  expect(stagesOf(told, reading('R2/D2'))).toEqual([
    ['securitized'],
    ['securitized'],
    ['desecuritized'],
  ]);
});

test('R3 needs the effect, of a measure that rests on the accepted claim', () => {
  const looked = searching(
    'audience-accepted',
    'measure-enacted',
    'measure-justified',
    'relation-changed',
  );
  const last = (...events: readonly (readonly Uncoded[] | Uncoded)[]) =>
    stagesOf(story(looked, ...events), reading('R3/D2')).at(-1);
  const [m, yes] = [claim('m'), accepts('m')];
  expect(last(m, yes, enacts('x', { justifiedBy: 'm' }))).toEqual(['politicized']);
  expect(last(m, yes, enacts('x', { justifiedBy: 'm' }), effectOf('x'))).toEqual(['securitized']);
  expect(last(m, yes, enacts('x'), effectOf('x'))).toEqual(['politicized']);
  const other = claim('other', { existential: 'none' });
  expect(last([m, yes, other, enacts('x', { justifiedBy: 'other' }), effectOf('x')])).toEqual([
    'politicized',
  ]);
});

test('a file that passes to another forum has left it only where the old one holds it no more', () => {
  const forum = (from: string, to: string, complete?: boolean): Uncoded => ({
    type: 'forum-changed',
    issue: 'file',
    from,
    to,
    ...(complete === undefined ? {} : { complete }),
  });
  const last = (act: Uncoded) =>
    stagesOf(story(searching('audience-accepted'), entered, act), reading('R2/D5')).at(-1);
  expect(last(forum('unsc', 'board', true))).toEqual(['desecuritized']);
  expect(last(forum('unsc', 'board', false))).toEqual(['securitized']);
  expect(last(forum('unsc', 'board'))).toEqual(['securitized', 'desecuritized']);
  expect(last(forum('board', 'unsc', true))).toEqual(['securitized']);
});
