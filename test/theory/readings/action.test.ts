/** R8, condition by condition: a story in which everything holds, then each thing taken away. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { pair } from '../../../src/theory/reading.js';
import { undone } from '../../../src/theory/readings/behaviour-undone.js';
import { action } from '../../../src/theory/readings/floyd-2016-action.js';
import { measuresEnded } from '../../../src/theory/readings/measures-ended.js';
import type { Declarations } from '../../../src/theory/world.js';
import {
  allClear,
  claim,
  enacts,
  searching,
  stagesOf,
  story,
  type Uncoded,
} from '../../laws/story.js';
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

const by = pair(action, undone);
const searched = searching('measure-justified', 'measure-enacted', 'move-made');
const instructing = (instructs?: readonly string[]): Declarations => ({
  ...searched,
  actors: [
    { id: 'us', ...(instructs === undefined ? {} : { instructs }) },
    { id: 'eu' },
    { id: 'iran', instructs: [] },
  ],
});
type Events = readonly (readonly Uncoded[] | Uncoded)[];
const toldOf = (instructs: readonly string[] | undefined, ...events: Events) =>
  story(instructing(instructs), ...events);
const last = (...events: Events) => stagesOf(toldOf([], ...events), by).at(-1);
const politicized = ['politicized'];
const securitized = ['securitized'];
const either = ['politicized', 'securitized'];

const threat = claim('m', { threat: 'the programme', existential: 'none' });
const justify = (measure: string, who: string, ground: string): Uncoded => ({
  type: 'measure-justified',
  measure,
  by: who,
  ground,
});
const byUs = { agent: 'us', justifiedBy: 'm' };

test('an actor that names a threat and acts on it has securitized, with no audience and no rule broken', () => {
  expect(last(threat, enacts('x', { ...byUs, breaks: [] }))).toEqual(securitized);
  expect(last([threat, enacts('x', byUs)])).toEqual(securitized);
  expect(action.hasAudience).toBe(false);
});

test('a claim of survival names a threat; where neither was coded it may have', () => {
  const told = (more: object) => last([claim('m', more), enacts('x', byUs)]);
  expect(told({ existential: 'implicit' })).toEqual(securitized);
  expect(told({ existential: 'none' })).toEqual(either);
  expect(told({ existential: undefined })).toEqual(either);
  expect(told({ existential: undefined, threat: 'the programme' })).toEqual(securitized);
});

test('without a claim made here there is nothing to act on', () => {
  expect(last(enacts('x', { agent: 'us' }))).toEqual(['nonpoliticized']);
  expect(last(allClear('n'), enacts('x', { agent: 'iran', justifiedBy: 'n' }))).toEqual([
    'nonpoliticized',
  ]);
  const elsewhere = claim('m', { threat: 'the programme', addressees: ['experts'] });
  expect(last(elsewhere, enacts('x', byUs))).toEqual(['nonpoliticized']);
});

test('the measure is justified by the threat: other grounds are no, and none is no only where somebody looked', () => {
  const other = (more: object) =>
    last([threat, claim('other', more)], enacts('x', { agent: 'us', justifiedBy: 'other' }));
  expect(other({})).toEqual(securitized);
  expect(other({ sign: '-' })).toEqual(politicized);
  expect(other({ existential: 'none' }), 'it may name a threat too').toEqual(either);
  expect(last(threat, enacts('x', { agent: 'us' }))).toEqual(politicized);
  expect(last(threat, [enacts('x', { agent: 'us' }), justify('x', 'us', 'no threat')])).toEqual(
    politicized,
  );
  const unsearched = story(
    { ...instructing([]), searched: [] },
    threat,
    enacts('x', { agent: 'us' }),
  );
  expect(stagesOf(unsearched, by).at(-1)).toEqual(either);
  expect(lacksOf(unsearched, by)).toContain('what x was justified by');
});

test('who acts is the actor, or one it instructs, or one that justifies its own measure by the threat', () => {
  const acted = (instructs: readonly string[] | undefined, agent: string | undefined, who = 'us') =>
    stagesOf(toldOf(instructs, threat, [enacts('x', { agent }), justify('x', who, 'm')]), by).at(
      -1,
    );
  expect(acted([], 'us')).toEqual(securitized);
  expect(acted(['eu'], 'eu')).toEqual(securitized);
  expect(acted([], 'eu')).toEqual(politicized);
  expect(acted(['iran'], 'eu')).toEqual(politicized);
  expect(acted(undefined, 'eu')).toEqual(either);
  expect(acted([], undefined)).toEqual(either);
  expect(acted([], 'eu', 'eu')).toEqual(securitized);
  expect(acted([], 'eu', 'iran')).toEqual(politicized);
  // By enacting it with a ground, its agent has justified it itself.
  expect(last(threat, enacts('x', { agent: 'eu', justifiedBy: 'm' }))).toEqual(securitized);
});

test('what is open says what one would need to know', () => {
  const open = (more: object) =>
    lacksOf(toldOf(undefined, threat, [enacts('x', more), justify('x', 'us', 'm')]), by);
  expect(open({})).toEqual(['who took x']);
  expect(open({ agent: 'eu' })).toEqual(['whether us can tell eu what to do']);
});

test('each thing asked must hold of one and the same claim', () => {
  const theirs = claim('m2', { threat: 'the programme', actor: 'iran' });
  expect(
    last([threat, theirs], [enacts('x', { agent: 'us' }), justify('x', 'iran', 'm2')]),
  ).toEqual(politicized);
});

test('the order of claim and measure does not matter, and a later justification makes it', () => {
  expect(last(enacts('x', { agent: 'us' }), threat, justify('x', 'us', 'm'))).toEqual(securitized);
  const told = toldOf([], threat, enacts('x', { agent: 'us' }), justify('x', 'us', 'm'));
  expect(stagesOf(told, by)).toEqual([politicized, politicized, securitized]);
  expect(restsOnEvents(told, by)).toEqual(['e1', 'e2', 'e3']);
  expect(pointsOf(told, by, 'enters')).toEqual({ yes: 'yes' });
});

test('a claim made after an unjustified measure may be what it rests on', () => {
  const unsearched = story(
    { ...instructing([]), searched: [] },
    enacts('x', { agent: 'us' }),
    threat,
  );
  expect(stagesOf(unsearched, by)).toEqual([['nonpoliticized'], either]);
});

test('what an exit has spent does not securitize again: it takes a new claim and a new measure', () => {
  const ended = { type: 'measure-terminated', measure: 'x' } as const;
  const left = [threat, enacts('x', byUs), ended];
  const again = (...events: Events) =>
    stagesOf(toldOf([], ...left, ...events), pair(action, measuresEnded)).at(-1);
  const renewed = claim('m2', { threat: 'the programme' });
  expect(again()).toEqual(['desecuritized']);
  expect(again(enacts('y', byUs))).toEqual(['desecuritized']);
  expect(again(renewed, justify('x', 'us', 'm2'))).toEqual(['desecuritized']);
  expect(again(renewed, enacts('y', { agent: 'us', justifiedBy: 'm2' }))).toEqual(securitized);
});
