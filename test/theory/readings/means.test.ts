/** R5, R6 and R7b, which ask what was done besides what was said. Each condition by itself. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { sociological } from '../../../src/theory/readings/balzacq-2011-sociological.js';
import { twoStages } from '../../../src/theory/readings/roe-2008-two-stages.js';
import { ladder } from '../../../src/theory/readings/salter-2011-ladder.js';
import type { EnteringRule } from '../../../src/theory/rule.js';
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
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

const won = [identifies('m'), accepts('m')];
const taken = enacts('x', { justifiedBy: 'm' });
const rules = [sociological, twoStages, ladder];
const points = (rule: EnteringRule, otherwise: Otherwise, ...events: Events) =>
  pointsOf(story(declared(otherwise), ...events), entered(rule), 'enters');

test('what was accepted and is then done securitizes when it is done', () => {
  for (const rule of rules) {
    const told = story(declared(), claim('m'), won, taken);
    expect(stagesOf(told, entered(rule)), rule.id).toEqual([politicized, politicized, securitized]);
    expect(rule.hasAudience, rule.id).toBe(true);
  }
  expect(rules.map(({ leaves }) => leaves)).toEqual(['D4', 'D2', 'D2']);
});

test('a conclusion has the day of the measure, also where its ground was given before it was taken', () => {
  const asked: Uncoded = { type: 'measure-requested', measure: 'x', issue: 'file', arena: 'unsc' };
  const told = story(declared(), [claim('m'), ...won], [asked, justifies('x', 'm')], enacts('x'));
  for (const rule of rules) {
    expect(stagesOf(told, entered(rule)), rule.id).toEqual([politicized, politicized, securitized]);
    expect(restsOnEvents(told, entered(rule)), rule.id).toEqual(['e1', 'e2', 'e3']);
  }
});

test('a measure older than the claim does not follow from it, whatever justifies it later', () => {
  for (const rule of rules)
    expect(last(rule, {}, enacts('x'), [claim('m'), ...won], justifies('x', 'm')), rule.id).toEqual(
      politicized,
    );
});

test('some measure was enacted and rests on this move', () => {
  const other = claim('other', { existential: 'none', threat: undefined, referent: undefined });
  for (const rule of rules) {
    const told = (otherwise: Otherwise, ...events: Events) =>
      last(rule, otherwise, [claim('m'), ...won, other], ...events);
    expect(told({}), rule.id).toEqual(politicized);
    expect(told({}, enacts('x')), rule.id).toEqual(politicized);
    expect(told({}, enacts('x', { justifiedBy: 'other' })), rule.id).toEqual(politicized);
    expect(told({}, [enacts('x'), justifies('x', 'no threat')]), rule.id).toEqual(politicized);
    const asked: Uncoded = {
      type: 'measure-requested',
      measure: 'x',
      issue: 'file',
      arena: 'unsc',
    };
    expect(told({}, [asked, justifies('x', 'm')]), rule.id).toEqual(politicized);
    expect(told({ searched: ['audience-accepted'] }), rule.id).toEqual(either);
    const looked = { searched: ['audience-accepted', 'measure-enacted'] };
    expect(told(looked, enacts('x')), rule.id).toEqual(either);
  }
});

test('a measure that nobody justified asks about every claim made here', () => {
  for (const rule of rules) {
    const told = story(
      declared({ searched: ['audience-accepted', 'measure-enacted'] }),
      [claim('m'), ...won],
      enacts('x'),
    );
    expect(stagesOf(told, entered(rule)), rule.id).toEqual([politicized, either]);
    expect(lacksOf(told, entered(rule)), rule.id).toEqual(['what x was justified by']);
  }
});

test('R5: the move attaches a threat to a subject; what is to survive is not asked', () => {
  const told = (more: object) => last(sociological, {}, [claim('m', more), ...won], taken);
  expect(told({ existential: 'none', threat: 'the programme' })).toEqual(securitized);
  expect(told({ existential: 'implicit' })).toEqual(securitized);
  expect(told({ existential: 'none' })).toEqual(either);
  expect(told({ existential: undefined })).toEqual(either);
  expect(told({ referent: undefined })).toEqual(securitized);
});

test('R5: an audience with a causal link is moved, in either dimension, and support need not be formal', () => {
  const told = (council: object, ...given: readonly Uncoded[]) =>
    last(sociological, { council }, claim('m'), [...given, taken]);
  expect(told({}, identifies('m'))).toEqual(securitized);
  expect(told({}, accepts('m', { support: 'moral' }))).toEqual(securitized);
  expect(told({ canAuthorise: false, significant: false }, accepts('m'))).toEqual(securitized);
  expect(told({ causalLink: false }, ...won)).toEqual(politicized);
  expect(told({ causalLink: undefined }, ...won)).toEqual(either);
  expect(told({}, answers('audience-partly-accepted', 'm'))).toEqual(politicized);
  expect(told({})).toEqual(politicized);
});

test('R5: whether the words are taken back, or a rule is broken, is not asked', () => {
  expect(last(sociological, {}, [claim('m'), withdrawn('m')], [...won, taken])).toEqual(
    securitized,
  );
  const lawful = enacts('x', { justifiedBy: 'm', breaks: [] });
  expect(last(sociological, {}, [claim('m'), ...won], lawful)).toEqual(securitized);
});

test('R5: it rises from a threat attached to an audience moved to a policy', () => {
  const none = { 'threat attached': 'no', 'audience moved': 'no', policy: 'no' };
  const attached = { ...none, 'threat attached': 'yes' };
  expect(points(sociological, {}, claim('m'))).toEqual(attached);
  expect(points(sociological, {}, claim('m'), identifies('m'))).toEqual({
    ...attached,
    'audience moved': 'yes',
  });
  expect(points(sociological, {}, claim('m'), taken)).toEqual(attached);
  const unnamed = claim('m', { existential: undefined });
  expect(points(sociological, {}, unnamed)).toEqual({ ...none, 'threat attached': 'unknown' });
});

test('R6: the claim is one of survival, and stands', () => {
  const told = (more: object) => last(twoStages, {}, [claim('m', more), ...won], taken);
  expect(told({ existential: 'none' })).toEqual(politicized);
  expect(told({ existential: undefined })).toEqual(either);
  expect(told({ referent: undefined })).toEqual(securitized);
  expect(last(twoStages, {}, [claim('m'), withdrawn('m')], [...won, taken])).toEqual(politicized);
});

test('R6: a threat identified by anybody, and means that who can authorise supports formally', () => {
  const told = (council: object, ...given: readonly Uncoded[]) =>
    last(twoStages, { council }, claim('m'), [...given, taken]);
  expect(told({}, accepts('m'))).toEqual(politicized);
  expect(told({}, identifies('m'))).toEqual(politicized);
  const moral = accepts('m', { support: 'moral' });
  expect(told({}, identifies('m'), moral)).toEqual(politicized);
  expect(told({}, identifies('m'), accepts('m', { support: undefined }))).toEqual(either);
  expect(told({ canAuthorise: false }, ...won)).toEqual(politicized);
  expect(told({ canAuthorise: undefined }, ...won)).toEqual(either);
  expect(told({ causalLink: false, significant: false }, ...won)).toEqual(securitized);
});

test('R6: the public may identify what the parliament mobilises; who supports the means founds', () => {
  const two = declared({ more: [{ id: 'public', arena: 'unsc' }] });
  const put = claim('m', { addressees: ['council', 'public'] });
  const told = story(two, put, identifies('m', { audience: 'public' }), accepts('m'), taken);
  expect(stagesOf(told, entered(twoStages)).at(-1)).toEqual(securitized);
  expect(foundersOf(told, entered(twoStages))).toEqual(['council!']);
});

test('R6: identified is short of mobilised', () => {
  const identified = { identified: 'yes', mobilised: 'no' };
  expect(points(twoStages, {}, claim('m'), identifies('m'))).toEqual(identified);
  expect(points(twoStages, {}, claim('m'), won)).toEqual(identified);
  expect(points(twoStages, {}, claim('m'), [accepts('m'), taken])).toEqual({
    identified: 'no',
    mobilised: 'no',
  });
});

test('R7b: threat and solution are accepted by anybody, and new powers break a rule', () => {
  const told = (more: object, measure: object, ...given: readonly Uncoded[]) =>
    last(ladder, {}, claim('m', more), [...given, enacts('x', { justifiedBy: 'm', ...measure })]);
  expect(told({}, {}, identifies('m'), accepts('m', { support: 'moral' }))).toEqual(securitized);
  expect(told({ existential: 'none' }, {}, ...won)).toEqual(politicized);
  expect(told({ existential: undefined }, {}, ...won)).toEqual(either);
  expect(told({}, {}, accepts('m'))).toEqual(politicized);
  expect(told({}, {}, identifies('m'))).toEqual(politicized);
  expect(told({}, { breaks: [] }, ...won)).toEqual(politicized);
  expect(told({}, { breaks: undefined }, ...won)).toEqual(either);
  expect(last(ladder, {}, [claim('m'), withdrawn('m')], [...won, taken])).toEqual(securitized);
  const apart = [enacts('y', { justifiedBy: 'm', breaks: [] }), enacts('x')];
  expect(last(ladder, {}, [claim('m'), ...won], apart)).toEqual(politicized);
});

test('R7b: the ladder is climbed rung by rung', () => {
  const rungs = ['debated', 'threat accepted', 'solution accepted', 'powers granted'];
  const upTo = (height: number) =>
    Object.fromEntries(rungs.map((rung, i) => [rung, i < height ? 'yes' : 'no']));
  const events = [claim('m'), identifies('m'), accepts('m'), taken];
  for (const height of [1, 2, 3])
    expect(points(ladder, {}, ...events.slice(0, height)), `${height}`).toEqual(upTo(height));
  expect(points(ladder, {}, ...events)).toEqual(upTo(4));
  expect(points(ladder, {}, claim('m'), [accepts('m'), taken])).toEqual(upTo(1));
});
