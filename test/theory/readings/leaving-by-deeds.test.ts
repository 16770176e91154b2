/** D3, D6 and D7: what is left by bargaining, by the end of measures for good, by undoing. Semantics, section 7b. */
import { expect, test } from 'vitest';
import { pair } from '../../../src/theory/reading.js';
import { bargaining } from '../../../src/theory/readings/bargaining.js';
import { undone } from '../../../src/theory/readings/behaviour-undone.js';
import { platform } from '../../../src/theory/readings/buzan-1998-platform.js';
import { notLatent } from '../../../src/theory/readings/not-latent.js';
import {
  accepts,
  allClear,
  claim,
  enacts,
  searching,
  stagesOf,
  story,
  type Uncoded,
  world,
} from '../../laws/story.js';
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

const searched = searching('audience-accepted', 'move-made');
const securitized = ['securitized'];
const left = ['desecuritized'];
const either = ['securitized', 'desecuritized'];
const entered = [claim('m'), accepts('m')];
type Events = readonly (readonly Uncoded[] | Uncoded)[];

const byBargain = pair(platform, bargaining);
const bargain = (more: object = {}): Uncoded => ({
  type: 'issue-bargained',
  issue: 'file',
  arenas: ['unsc'],
  ordinary: true,
  ...more,
});
const rejects = (move: string): Uncoded => ({
  type: 'audience-rejected',
  audience: 'council',
  move,
  dimension: 'measures',
});
const toldOf = (...events: Events) => story(searched, entered, ...events);
const bargained = (...events: Events) => stagesOf(toldOf(...events), byBargain).at(-1);
/** The same where nobody looked for moves or answers. */
const unsearched = (...events: Events) =>
  stagesOf(story(world, entered, ...events), byBargain).at(-1);

test('D3: ordinary bargaining is enough where nobody claims an exception any more', () => {
  expect(bargained(bargain())).toEqual(left);
  expect(bargained(bargain({ ordinary: false }))).toEqual(securitized);
  expect(bargained(bargain({ ordinary: undefined }))).toEqual(either);
  expect(unsearched(bargain())).toEqual(either);
  expect(unsearched(bargain({ ordinary: false }))).toEqual(securitized);
  expect(bargained(bargain({ arenas: ['board'] }))).toEqual(securitized);
});

test('D3: what is open says what one would need to know', () => {
  expect(lacksOf(story(world, entered, bargain({ ordinary: undefined })), byBargain)).toEqual([
    'whether the bargaining of e2 in unsc was ordinary',
    'whether file was claimed to be a threat in unsc after e2',
  ]);
});

test('D3: a claim made since takes effect while it stands and a significant audience accepts it', () => {
  expect(bargained([bargain(), claim('c'), accepts('c')])).toEqual(securitized);
  expect(unsearched([bargain(), claim('c'), accepts('c')])).toEqual(securitized);
  expect(unsearched([bargain(), claim('c')])).toEqual(either);
  expect(unsearched([bargain(), claim('c'), rejects('c')])).toEqual(left);
  expect(bargained([bargain(), claim('c')]), 'answers were looked for').toEqual(left);
  const withdrawn: Uncoded = { type: 'move-withdrawn', move: 'c' };
  expect(bargained([bargain(), claim('c'), accepts('c')], withdrawn)).toEqual(left);
  expect(unsearched([bargain(), claim('c'), rejects('c'), claim('d'), accepts('d')])).toEqual(
    securitized,
  );
});

test('D3: the bargaining is asked about again when a claim made since is answered', () => {
  const story_ = story(world, entered, [bargain(), claim('c'), accepts('c')], rejects('c'));
  expect(stagesOf(story_, byBargain)).toEqual([securitized, securitized, left]);
  expect(restsOnEvents(story_, byBargain)).toEqual(['e2', 'e3']);
});

test('D3: a claim from before the bargaining is not asked about, however it was answered', () => {
  expect(bargained([claim('c'), accepts('c')], bargain())).toEqual(left);
});

test('D3: a bargaining before the entry, or with it, is spent', () => {
  expect(stagesOf(story(searched, bargain(), entered), byBargain).at(-1)).toEqual(securitized);
  expect(stagesOf(story(searched, [bargain(), ...entered]), byBargain)).toEqual([securitized]);
});

test('D3: bargaining that leaves claims in effect is reported, and changes no stage', () => {
  const points = (...events: Events) => pointsOf(toldOf(...events), byBargain, 'leaves');
  expect(points([bargain(), claim('c'), accepts('c')])).toEqual({
    bargained: 'yes',
    'claims without effect': 'no',
  });
  expect(points(bargain())).toEqual({ bargained: 'yes', 'claims without effect': 'yes' });
  expect(points(bargain({ ordinary: false }))).toEqual({
    bargained: 'no',
    'claims without effect': 'no',
  });
});

const forGood = pair(platform, notLatent);
const ends = (measure: string, more: object = {}): Uncoded => ({
  type: 'measure-terminated',
  measure,
  ...more,
});
const agrees = (clause: string): Uncoded => ({
  type: 'clause-agreed',
  clause,
  issue: 'file',
  arena: 'unsc',
});
const lapses = (clause: string): Uncoded => ({ type: 'clause-lapsed', clause });
const triggers = (clause: string): Uncoded => ({
  type: 'clause-triggered',
  clause,
  by: 'us',
  recognisedBy: 'all',
});
const settled = (...events: Events) => stagesOf(toldOf(...events), forGood).at(-1);

test('D6: all exceptional measures have ended, and no clause was agreed', () => {
  expect(settled(enacts('x'), ends('x'))).toEqual(left);
  expect(settled([enacts('x'), enacts('y')], ends('x'))).toEqual(securitized);
  expect(settled([enacts('x'), enacts('y', { breaks: [] })], ends('x'))).toEqual(left);
  expect(settled([enacts('x'), enacts('y', { breaks: undefined })], ends('x'))).toEqual(either);
  expect(settled(enacts('x', { breaks: [] }), ends('x'))).toEqual(either);
});

test('D6: while one clause stands the exception can return; when all have lapsed it cannot', () => {
  expect(settled(enacts('x'), agrees('c'), ends('x'))).toEqual(securitized);
  expect(settled(enacts('x'), agrees('c'), lapses('c'), ends('x'))).toEqual(left);
  expect(settled(enacts('x'), [agrees('c'), agrees('d')], lapses('c'), ends('x'))).toEqual(
    securitized,
  );
  expect(settled(enacts('x'), agrees('c'), triggers('c'), ends('x'))).toEqual(securitized);
});

test('D6: the lapse of the last clause is asked about as well, and dates the exit', () => {
  const told = toldOf(enacts('x'), agrees('c'), ends('x'), lapses('c'));
  expect(stagesOf(told, forGood).slice(-2)).toEqual([securitized, left]);
  expect(restsOnEvents(told, forGood)).toEqual(['e4', 'e5']);
  expect(settled(enacts('x'), agrees('c'), lapses('c'))).toEqual(securitized);
  expect(settled(agrees('c'), lapses('c')), 'no measure is known').toEqual(either);
});

test('D6: measures ended with a clause standing is a point below', () => {
  const points = (...events: Events) => pointsOf(toldOf(...events), forGood, 'leaves');
  const half = { 'all ended': 'yes', 'for good': 'no' };
  expect(points(enacts('x'), agrees('c'), ends('x'))).toEqual(half);
  expect(points(enacts('x'), agrees('c'), [ends('x'), lapses('c')])).toEqual({
    'all ended': 'yes',
    'for good': 'yes',
  });
  expect(points([enacts('x'), enacts('y')], ends('x'))).toEqual({
    'all ended': 'no',
    'for good': 'no',
  });
});

const byUndoing = pair(platform, undone);
const reversed = (...events: Events) => stagesOf(toldOf(...events), byUndoing).at(-1);

test('D7: one measure undone because the threat is over is enough', () => {
  expect(reversed(enacts('x'), allClear('n'), ends('x', { because: 'n' }))).toEqual(left);
  expect(reversed(enacts('x'), [allClear('n'), ends('x', { because: 'n' })])).toEqual(left);
  expect(
    reversed([enacts('x'), enacts('y')], allClear('n'), ends('x', { because: 'n' })),
    'the other stays in force',
  ).toEqual(left);
  expect(
    reversed(enacts('x', { breaks: [] }), allClear('n'), ends('x', { because: 'n' })),
    'it need break no rule',
  ).toEqual(left);
});

test('D7: other grounds are no, grounds not coded are open', () => {
  expect(reversed(enacts('x'), allClear('n'), ends('x', { because: 'other grounds' }))).toEqual(
    securitized,
  );
  expect(reversed(enacts('x'), claim('c'), ends('x', { because: 'c' }))).toEqual(securitized);
  expect(reversed(enacts('x'), allClear('n'), ends('x'))).toEqual(either);
  expect(lacksOf(toldOf(enacts('x'), ends('x')), byUndoing)).toEqual([
    'what the end of x was justified by',
  ]);
  expect(reversed(enacts('x'), allClear('n', { ordinary: true }))).toEqual(securitized);
});

test('D7: the move that justifies the end was made after the entry, and reaches this arena', () => {
  const early = story(
    searched,
    allClear('n'),
    [...entered, enacts('x')],
    ends('x', { because: 'n' }),
  );
  expect(stagesOf(early, byUndoing).at(-1)).toEqual(securitized);
  const elsewhere = allClear('n', { addressees: ['experts'] });
  expect(reversed(enacts('x'), elsewhere, ends('x', { because: 'n' }))).toEqual(securitized);
});

test('D7: a measure that ended before the entry is spent', () => {
  const early = [enacts('x'), allClear('n'), ends('x', { because: 'n' })];
  const told = (...events: Events) => stagesOf(story(searched, ...events), byUndoing).at(-1);
  expect(told(...early, entered, allClear('n2'))).toEqual(securitized);
  expect(
    told(...early, entered, enacts('y'), allClear('n2'), ends('y', { because: 'n2' })),
  ).toEqual(left);
});

test('D7 is asked again of every measure that ended here when a move is made', () => {
  const told = toldOf(enacts('x'), ends('x'), allClear('n'));
  expect(lacksOf(told, byUndoing)).toEqual(['what the end of x was justified by']);
  expect(pointsOf(told, byUndoing, 'leaves')).toEqual({ yes: 'unknown' });
});

test('none of them asks who founded the securitization', () => {
  for (const rule of [bargaining, notLatent, undone])
    expect(rule.needsFounders, rule.id).toBe(false);
});
