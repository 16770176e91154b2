/** The conclusions that all readings share (semantics.md, section 7), each by its conditions one at a time. */
import { expect, test } from 'vitest';
import { stepsOf } from '../../src/testing/told.js';
import { platformReading, readings } from '../../src/theory/reading.js';
import {
  accepts,
  allClear,
  claim,
  enacts,
  reading,
  searching,
  stagesOf,
  story,
  type Uncoded,
  world,
} from '../laws/story.js';

type Told = readonly Uncoded[] | Uncoded;
const looked = searching('audience-accepted');
const after = (...events: readonly Told[]) =>
  stagesOf(story(looked, ...events), reading('R2/D2')).at(-1);
const entered = [claim('m'), accepts('m')];
const left = [allClear('n'), accepts('n')];
const agreed = (clause = 'k'): Uncoded => ({
  type: 'clause-agreed',
  clause,
  issue: 'file',
  arena: 'unsc',
});
const triggered = (recognisedBy: 'all' | readonly string[], clause = 'k'): Uncoded => ({
  type: 'clause-triggered',
  clause,
  by: 'us',
  recognisedBy,
});

test('T19: only a clause that stood when it left can bring it back', () => {
  expect(after(agreed(), entered, left, triggered('all'))).toEqual(['securitized']);
  expect(after(entered, left, [agreed(), triggered('all')])).toEqual(['desecuritized']);
  expect(after(agreed('old'), entered, left, agreed(), triggered('all'))).toEqual([
    'desecuritized',
  ]);
});

test('T19: a trigger that only some recognise leaves both possible, and one that none does changes nothing', () => {
  expect(after(agreed(), entered, left, triggered(['us', 'iran']))).toEqual([
    'securitized',
    'desecuritized',
  ]);
  expect(after(agreed(), entered, left, triggered([]))).toEqual(['desecuritized']);
});

test('T19: to an observer a trigger that only some recognise is one they recognise, or one they do not', () => {
  const events = [agreed(), entered, left];
  const seen = (observer: string, ...last: readonly Told[]) =>
    stagesOf(story({ ...looked, observer }, ...events, ...last), reading('R2/D2')).at(-1);
  expect(seen('us', triggered(['us']))).toEqual(['securitized']);
  expect(seen('iran', triggered(['us']))).toEqual(['desecuritized']);
  expect(seen('iran', triggered(['us', 'iran']))).toEqual(['securitized']);
  // Nobody is not somebody, and everybody is all.
  expect(seen('us', triggered([]))).toEqual(['desecuritized']);
  expect(seen('iran', triggered('all'))).toEqual(['securitized']);
});

test('T19: a clause triggered while it is securitized, or before it ever was, changes nothing', () => {
  expect(after(agreed(), entered, triggered('all'))).toEqual(['securitized']);
  expect(after(agreed(), triggered('all'))).toEqual(['nonpoliticized']);
});

const x = enacts('x');
const ends: Uncoded = { type: 'measure-terminated', measure: 'x' };
const withdrawn = (move: string): Uncoded => ({ type: 'move-withdrawn', move });

test('T18: it consolidates when the last of three obstacles goes, whichever is last', () => {
  expect(after(entered, x, left, ends)).toEqual(['politicized']);
  expect(after(entered, x, left, claim('new', { existential: 'none' }), ends)).toEqual([
    'desecuritized',
  ]);
  expect(
    after(entered, x, left, claim('new', { existential: 'none' }), ends, withdrawn('new')),
  ).toEqual(['politicized']);
  expect(after(entered, x, agreed(), left, ends)).toEqual(['desecuritized']);
  expect(after(entered, [x, enacts('y')], left, ends)).toEqual(['desecuritized']);
});

test('T18: a clause that has lapsed is no obstacle, and its lapse may be the last of them to go', () => {
  const lapses: Uncoded = { type: 'clause-lapsed', clause: 'k' };
  expect(after(entered, x, agreed(), left, ends, lapses)).toEqual(['politicized']);
  expect(after(entered, x, agreed(), left, lapses, ends)).toEqual(['politicized']);
  expect(after(entered, x, agreed(), left, lapses)).toEqual(['desecuritized']);
  expect(after(entered, x, [agreed(), agreed('k2')], left, ends, lapses)).toEqual([
    'desecuritized',
  ]);
});

test('T18: it has the date of what was last in the way, a lapse included', () => {
  const lapses: Uncoded = { type: 'clause-lapsed', clause: 'k' };
  const told = story(looked, entered, x, agreed(), left, ends, lapses);
  const drawn =
    stepsOf(platformReading, told)
      .at(-1)
      ?.concluded.flatMap((one) => one.drawn) ?? [];
  expect(drawn.map(({ type }) => type)).toEqual(['consolidates']);
  expect(drawn[0]?.metBy.at(-1)?.event).toBe('e6');
});

test('T19: a clause that has lapsed brings nothing back, and the claim that it does is refused', () => {
  const lapses: Uncoded = { type: 'clause-lapsed', clause: 'k' };
  // A measure in force keeps it from consolidating, so that the lapse itself changes nothing.
  const lapsed = [entered, x, agreed(), left, lapses];
  expect(after(...lapsed)).toEqual(['desecuritized']);
  expect(after(...lapsed, triggered('all'))).toEqual(['desecuritized']);
});

test('T18: over no measures at all it may have consolidated', () => {
  expect(after(entered, left, withdrawn('m'))).toEqual(['politicized', 'desecuritized']);
});

test('T22: silence ends a securitization without a settlement, under every reading, and starts none', () => {
  const silenced: Uncoded = { type: 'issue-silenced', issue: 'file', arenas: ['unsc'] };
  expect(after(entered, silenced)).toEqual(['desecuritized']);
  for (const by of readings) {
    const only = stagesOf(
      story(looked, { type: 'issue-raised', issue: 'file', arenas: ['unsc'] }, silenced),
      by,
    ).at(-1);
    expect(only, by.id).toEqual(['nonpoliticized']);
  }
});

test('T25: what two audiences founded, one cannot undo', () => {
  const two = {
    ...looked,
    audiences: [...world.audiences, { id: 'members', arena: 'unsc', significant: true }],
  };
  const both = [
    claim('m', { addressees: ['council', 'members'] }),
    accepts('m'),
    accepts('m', { audience: 'members' }),
  ];
  const back = (audience: string): Uncoded => ({
    type: 'audience-retracted',
    audience,
    move: 'm',
    dimension: 'measures',
  });
  const told = (...events: readonly Told[]) =>
    stagesOf(story(two, ...events), reading('R2/D2')).at(-1);
  expect(told(both, back('members'))).toEqual(['securitized']);
  expect(told(both, back('council'))).toEqual(['securitized']);
  expect(told(both, [back('council'), back('members')])).toEqual(['politicized']);
  expect(told(both, back('council'), accepts('m'), back('members'))).toEqual(['securitized']);
});

test('T25: nothing decays that was founded by nobody', () => {
  const told = story(looked, [claim('m'), enacts('x'), accepts('m')], {
    type: 'audience-retracted',
    audience: 'council',
    move: 'm',
    dimension: 'measures',
  });
  expect(stagesOf(told, reading('R15/D4')).at(-1)).toEqual(['securitized']);
});
