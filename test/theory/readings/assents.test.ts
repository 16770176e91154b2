/** R4 and R7a, which differ in whose assent counts: each condition by itself. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { threeAssumptions } from '../../../src/theory/readings/balzacq-2005-three-assumptions.js';
import { settings } from '../../../src/theory/readings/salter-2008-settings.js';
import { accepts, claim, stagesOf, story, type Uncoded } from '../../laws/story.js';
import {
  answers,
  context,
  declared,
  either,
  entered,
  identifies,
  last,
  type Otherwise,
  politicized,
  securitized,
  withdrawn,
} from './heard.js';
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

const others = ['partly-accepted', 'abstained', 'rejected'].map((how) => `audience-${how}`);
const unanswered = ['context-observed', 'window-opened'];

test('R4: an enabling audience’s formal assent, in a context that resonates, to one with power', () => {
  const told = story(declared(), claim('m'), context('m'), accepts('m'));
  expect(stagesOf(told, entered(threeAssumptions))).toEqual([
    politicized,
    politicized,
    securitized,
  ]);
  const late = story(declared(), claim('m'), accepts('m'), context('m'));
  expect(stagesOf(late, entered(threeAssumptions))).toEqual([
    politicized,
    politicized,
    securitized,
  ]);
  expect(restsOnEvents(late, entered(threeAssumptions))).toEqual(['e1', 'e2', 'e3']);
  expect([threeAssumptions.hasAudience, threeAssumptions.leaves]).toEqual([true, 'D2']);
});

const balzacq = (otherwise: Otherwise, answer: Uncoded, seen: Uncoded = context('m')) =>
  last(threeAssumptions, otherwise, claim('m'), seen, answer);

test('R4: survival need not be claimed, and the move must stand', () => {
  const words = claim('m', { existential: 'none', referent: undefined });
  expect(last(threeAssumptions, {}, words, context('m'), accepts('m'))).toEqual(securitized);
  const back = [claim('m'), withdrawn('m')];
  expect(last(threeAssumptions, {}, back, context('m'), accepts('m'))).toEqual(politicized);
});

test('R4: the context resonates', () => {
  expect(balzacq({}, accepts('m'), context('m', { resonance: 1 }))).toEqual(politicized);
  expect(balzacq({}, accepts('m'), context('m', { resonance: undefined }))).toEqual(either);
  expect(last(threeAssumptions, {}, claim('m'), accepts('m'))).toEqual(politicized);
  const unseen: Otherwise = { searched: ['audience-accepted'] };
  expect(last(threeAssumptions, unseen, claim('m'), accepts('m'))).toEqual(either);
});

test('R4: power is authority or capital', () => {
  const power = (us: object) => balzacq({ us }, accepts('m'));
  expect(power({ authority: false })).toEqual(securitized);
  expect(power({ capital: 1 })).toEqual(securitized);
  expect(power({ authority: false, capital: 1 })).toEqual(politicized);
  expect(power({ authority: undefined, capital: 3 })).toEqual(securitized);
  expect(power({ authority: undefined, capital: 1 })).toEqual(either);
  expect(power({ authority: false, capital: undefined })).toEqual(either);
});

test('R4: the assent is formal, to measures, and of an audience that authorises and is concerned', () => {
  expect(balzacq({}, accepts('m', { support: 'moral' }))).toEqual(politicized);
  expect(balzacq({}, accepts('m', { support: undefined }))).toEqual(either);
  expect(balzacq({}, accepts('m', { dimension: 'identification' }))).toEqual(politicized);
  for (const type of others) expect(balzacq({}, answers(type, 'm')), type).toEqual(politicized);
  for (const quality of ['canAuthorise', 'causalLink']) {
    expect(balzacq({ council: { [quality]: false } }, accepts('m')), quality).toEqual(politicized);
    expect(balzacq({ council: { [quality]: undefined } }, accepts('m')), quality).toEqual(either);
  }
  expect(balzacq({ council: { significant: false } }, accepts('m'))).toEqual(securitized);
});

test('R4: one audience that authorises and another that is concerned are no enabling audience', () => {
  const split: Otherwise = {
    council: { causalLink: false },
    more: [{ id: 'public', arena: 'unsc', canAuthorise: false, causalLink: true }],
  };
  const both = [accepts('m'), accepts('m', { audience: 'public', indirect: true })];
  expect(last(threeAssumptions, split, [claim('m'), context('m')], both)).toEqual(politicized);
});

test('R4: what is open says what one would need to know', () => {
  const told = story(
    declared({ council: { causalLink: undefined }, searched: [] }),
    claim('m'),
    accepts('m'),
  );
  expect(lacksOf(told, entered(threeAssumptions))).toEqual([
    'how much resonance m had in its context',
    'whether council has a causal link to the issue',
  ]);
});

const salter = (otherwise: Otherwise, ...events: Parameters<typeof last>[2][]) =>
  last(settings, otherwise, ...events);

test('R7a: what counts is the acceptance of an audience that can authorise', () => {
  expect(stagesOf(story(declared(), claim('m'), accepts('m')), entered(settings))).toEqual([
    politicized,
    securitized,
  ]);
  expect(salter({}, claim('m'), accepts('m', { support: 'moral' }))).toEqual(securitized);
  expect(salter({ council: { canAuthorise: false } }, claim('m'), accepts('m'))).toEqual(
    politicized,
  );
  expect(salter({ council: { canAuthorise: undefined } }, claim('m'), accepts('m'))).toEqual(
    either,
  );
  expect(salter({}, claim('m'), identifies('m'))).toEqual(politicized);
  for (const type of others)
    expect(salter({}, claim('m'), answers(type, 'm')), type).toEqual(politicized);
  expect(salter({}, claim('m'))).toEqual(politicized);
  expect(salter({ searched: unanswered }, claim('m'))).toEqual(either);
  expect([settings.hasAudience, settings.leaves]).toEqual([true, 'D2']);
});

test('R7a: the claim is one of survival, and stands', () => {
  const told = (more: object) => salter({}, claim('m', more), accepts('m'));
  expect(told({ existential: 'none' })).toEqual(politicized);
  expect(told({ existential: undefined })).toEqual(either);
  expect(told({ referent: undefined })).toEqual(securitized);
  expect(salter({}, [claim('m'), withdrawn('m')], accepts('m'))).toEqual(politicized);
});

test('R7a: each setting is judged by itself', () => {
  const points = (otherwise: Otherwise, ...events: Parameters<typeof story>[1][]) =>
    pointsOf(story(declared(otherwise), ...events), entered(settings), 'enters');
  const none = {
    popular: 'no',
    elite: 'no',
    technocratic: 'no',
    scientific: 'no',
    authorising: 'no',
  };
  expect(points({}, claim('m'), accepts('m'))).toEqual({
    ...none,
    elite: 'yes',
    authorising: 'yes',
  });
  for (const setting of ['popular', 'technocratic', 'scientific'])
    expect(points({ council: { setting, canAuthorise: false } }, claim('m'), accepts('m'))).toEqual(
      { ...none, [setting]: 'yes' },
    );
  expect(points({ council: { setting: undefined } }, claim('m'), accepts('m'))).toEqual({
    popular: 'unknown',
    elite: 'unknown',
    technocratic: 'unknown',
    scientific: 'unknown',
    authorising: 'yes',
  });
  const cold: Otherwise = { more: [{ id: 'public', arena: 'unsc', setting: 'popular' }] };
  const refused = answers('audience-rejected', 'm', { audience: 'public', indirect: true });
  expect(points(cold, claim('m'), [accepts('m'), refused])).toEqual({
    ...none,
    elite: 'yes',
    authorising: 'yes',
  });
});
