/** R11: what each strand aims at, and who founds by it. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { strands } from '../../../src/theory/readings/vuori-2008-strands.js';
import type { Strand } from '../../../src/theory/term.js';
import { accepts, claim, enacts, stagesOf, story, type Uncoded } from '../../laws/story.js';
import {
  answers,
  declared,
  type Events,
  either,
  entered,
  foundersOf,
  identifies,
  justifies,
  last,
  type Otherwise,
  politicized,
  securitized,
  withdrawn,
} from './heard.js';
import { lacksOf } from './points.js';

const all: readonly Strand[] = ['agenda', 'future-acts', 'past-acts', 'deterrence', 'control'];
const meant = (strand: Strand | undefined, more: object = {}): Uncoded =>
  claim('m', { strand, ...more });
const told = (strand: Strand | undefined, otherwise: Otherwise, ...events: Events) =>
  last(strands, otherwise, meant(strand), ...events);
const won = [identifies('m'), accepts('m')];
const done = [enacts('x'), [claim('m', { strand: 'past-acts' }), justifies('x', 'm')]];

test('R11: whatever the strand, the claim is one of survival and stands', () => {
  for (const strand of all) {
    const whole = (...events: Events) => last(strands, {}, enacts('x'), ...events);
    const grounds = [justifies('x', 'm'), ...won];
    expect(whole(meant(strand), grounds), strand).toEqual(securitized);
    expect(whole(meant(strand, { existential: 'none' }), grounds), strand).toEqual(politicized);
    expect(whole(meant(strand, { existential: undefined }), grounds), strand).toEqual(either);
    expect(whole([meant(strand), withdrawn('m')], grounds), strand).toEqual(politicized);
  }
  expect([strands.hasAudience, strands.leaves]).toEqual([true, 'D2']);
});

test('R11: to raise an issue is to have a superior take it up as a threat', () => {
  expect(told('agenda', {}, identifies('m'))).toEqual(securitized);
  expect(told('agenda', {}, accepts('m'))).toEqual(politicized);
  expect(told('agenda', { council: { canAuthorise: false } }, ...won)).toEqual(politicized);
  expect(told('agenda', { council: { canAuthorise: undefined } }, ...won)).toEqual(either);
  expect(told('agenda', {})).toEqual(politicized);
  expect(told('agenda', { searched: [] })).toEqual(either);
});

test('R11: future acts are licensed by an acceptance of measures', () => {
  expect(told('future-acts', {}, accepts('m', { support: 'moral' }))).toEqual(securitized);
  expect(told('future-acts', {}, identifies('m'))).toEqual(politicized);
  expect(told('future-acts', { council: { canAuthorise: false } }, accepts('m'))).toEqual(
    securitized,
  );
});

test('R11: past acts are licensed when the threat is accepted that they are said to rest on', () => {
  expect(last(strands, {}, ...done, identifies('m'))).toEqual(securitized);
  expect(last(strands, {}, ...done)).toEqual(politicized);
  expect(last(strands, {}, ...done, accepts('m'))).toEqual(politicized);
  expect(last(strands, {}, enacts('x'), meant('past-acts'), identifies('m'))).toEqual(politicized);
  const later = enacts('x', { justifiedBy: 'm' });
  expect(told('past-acts', {}, identifies('m'), later)).toEqual(politicized);
  expect(told('past-acts', {}, [identifies('m'), later])).toEqual(politicized);
  expect(last(strands, {}, [meant('past-acts'), later, identifies('m')])).toEqual(securitized);
});

test('R11: a search that began with the move does not show that nothing was done before it', () => {
  const from = { earliest: 16_500, latest: 16_500, text: '2015-03-06' };
  const looked = (from_: typeof from | null) => ({
    ...declared(),
    searched: [
      { arena: 'unsc', acts: ['audience-accepted', 'measure-enacted'], from: from_, to: null },
    ],
  });
  const on = { on: '2015-04', acts: [meant('past-acts'), identifies('m')] };
  expect(stagesOf(story(looked(null), on), entered(strands)).at(-1)).toEqual(politicized);
  expect(stagesOf(story(looked(from), on), entered(strands)).at(-1)).toEqual(either);
});

const two: Otherwise = { more: [{ id: 'public', arena: 'unsc' }] };
const both = { addressees: ['council', 'public'] };
const indirect = accepts('m', { audience: 'public', indirect: true });
const refuses = (more: object = {}) =>
  answers('audience-rejected', 'm', { audience: 'public', ...more });

test('R11: deterrence works when one of those addressed desists', () => {
  const said = (...events: Events) => last(strands, two, meant('deterrence', both), ...events);
  expect(said([accepts('m'), refuses()])).toEqual(securitized);
  expect(said([answers('audience-rejected', 'm'), refuses()])).toEqual(politicized);
  expect(told('deterrence', two, [answers('audience-rejected', 'm'), indirect])).toEqual(
    politicized,
  );
});

test('R11: control works when all those addressed obey', () => {
  const said = (...events: Events) => last(strands, two, meant('control', both), ...events);
  expect(said([accepts('m'), accepts('m', { audience: 'public' })])).toEqual(securitized);
  expect(said([accepts('m'), refuses()])).toEqual(politicized);
  expect(said(accepts('m')), 'the other was searched for and did not').toEqual(politicized);
  expect(told('control', two, [accepts('m'), refuses({ indirect: true })])).toEqual(securitized);
  expect(told('control', { ...two, searched: [] })).toEqual(either);
});

test('R11: where the addressees are not coded, who answered was addressed, and others may have been', () => {
  const said = (strand: Strand, ...events: readonly Uncoded[]) =>
    last(strands, two, [meant(strand, { addressees: undefined }), ...events]);
  expect(said('deterrence', accepts('m'))).toEqual(securitized);
  expect(said('deterrence', indirect)).toEqual(either);
  expect(said('deterrence')).toEqual(politicized);
  expect(said('control', accepts('m'), accepts('m', { audience: 'public' }))).toEqual(securitized);
  expect(said('control', accepts('m'), refuses())).toEqual(politicized);
  expect(said('control', accepts('m')), 'the public may not have been addressed').toEqual(either);
  expect(said('control', accepts('m'), refuses({ indirect: true }))).toEqual(either);
  const alone = [meant('control', { addressees: undefined }), accepts('m', { indirect: true })];
  expect(last(strands, {}, alone), 'it may have been put to others alone').toEqual(either);
  expect(said('control'), 'somebody here was addressed, and nobody obeys').toEqual(politicized);
});

test('R11: an arena that declares no audience leaves it open whom a command reached, and who desisted', () => {
  const empty = {
    ...declared(),
    audiences: [{ id: 'experts', arena: 'board' }],
  };
  const open = (strand: 'deterrence' | 'control', of: typeof empty) => {
    const told = story(of, meant(strand, { addressees: undefined }));
    return [stagesOf(told, entered(strands)).at(-1), lacksOf(told, entered(strands))];
  };
  const unsearched = { ...empty, searched: [] };
  expect(open('control', empty)).toEqual([either, ['to whom in unsc m was put']]);
  expect(open('deterrence', unsearched)).toEqual([either, ['whether unsc accepted the move m']]);
  expect(open('deterrence', empty)[0]).toEqual(politicized);
});

test('R11: a strand that is not coded leaves it open, and whoever may have founded is a possible founder', () => {
  expect(told(undefined, {}, ...won)).toEqual(either);
  expect(told(undefined, {})).toEqual(either);
  const by = entered(strands);
  const founders = (strand: Strand | undefined, ...events: Events) =>
    foundersOf(story(declared(two), meant(strand, both), events.flat()), by);
  const apart = [identifies('m', { audience: 'public' }), accepts('m')];
  expect(founders('future-acts', apart)).toEqual(['council!']);
  expect(founders('control', apart, accepts('m', { audience: 'public' }))).toEqual([
    'council!',
    'public!',
  ]);
  expect(founders(undefined, apart)).toEqual(['council?', 'public?']);
});
