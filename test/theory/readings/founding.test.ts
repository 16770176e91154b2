/** Who founds by each rule, and where neighbours part. Semantics, section 7a; theory, section 5.2 (pairs). */
import { expect, test } from 'vitest';
import { threeAssumptions } from '../../../src/theory/readings/balzacq-2005-three-assumptions.js';
import { sociological } from '../../../src/theory/readings/balzacq-2011-sociological.js';
import { platform } from '../../../src/theory/readings/buzan-1998-platform.js';
import { threeComponents } from '../../../src/theory/readings/buzan-1998-three-components.js';
import { continuum } from '../../../src/theory/readings/mcinnes-rushton-2013-continuum.js';
import { twoStages } from '../../../src/theory/readings/roe-2008-two-stages.js';
import { settings } from '../../../src/theory/readings/salter-2008-settings.js';
import { ladder } from '../../../src/theory/readings/salter-2011-ladder.js';
import { layers } from '../../../src/theory/readings/stritzel-2007-layers.js';
import { speechAct } from '../../../src/theory/readings/waever-1995-speech-act.js';
import { accepts, enacts, story } from '../../laws/story.js';
import {
  answers,
  context,
  declared,
  type Events,
  entered,
  foundersOf,
  identifies,
  last,
  type Otherwise,
  politicized,
  securitized,
  speech,
} from './heard.js';
import { pointsOf } from './points.js';

/** Besides the council: a concerned public with no power, and a house that nobody described. */
const three: Otherwise = {
  more: [
    { id: 'house', arena: 'unsc' },
    { id: 'public', arena: 'unsc', canAuthorise: false, causalLink: true, setting: 'popular' },
  ],
};
const put = { addressees: ['council', 'house', 'public'] };
const everybody = ['council', 'house', 'public'].flatMap((audience) => [
  identifies('m', { audience }),
  accepts('m', { audience }),
]);

test('those found whose acceptance the rule asks for; whose qualities are not coded, possibly', () => {
  const told = story(
    declared(three),
    [speech('m', put), context('m')],
    [...everybody, enacts('x', { justifiedBy: 'm' })],
  );
  const founders = (rule: Parameters<typeof entered>[0]) => foundersOf(told, entered(rule));
  expect(founders(threeAssumptions)).toEqual(['council!', 'house?']);
  expect(founders(sociological)).toEqual(['council!', 'house?', 'public!']);
  expect(founders(twoStages)).toEqual(['council!', 'house?']);
  expect(founders(settings)).toEqual(['council!', 'house?']);
  expect(founders(ladder)).toEqual(['council!', 'house!', 'public!']);
  expect(founders(continuum)).toEqual(['council!', 'house!', 'public!']);
  expect(founders(speechAct)).toEqual([]);
  expect(founders(layers)).toEqual([]);
});

test('an audience whose support is not known to be formal founds possibly', () => {
  const told = story(declared(), [
    speech('m'),
    context('m'),
    identifies('m'),
    accepts('m', { support: undefined }),
    enacts('x', { justifiedBy: 'm' }),
  ]);
  expect(foundersOf(told, entered(threeAssumptions))).toEqual(['council?']);
  expect(foundersOf(told, entered(twoStages))).toEqual(['council?']);
  expect(foundersOf(told, entered(ladder))).toEqual(['council!']);
});

test('R1 parts from R2: all talk, and no assent', () => {
  const rejected = [speech('m'), answers('audience-rejected', 'm')];
  expect(last(speechAct, {}, rejected)).toEqual(securitized);
  expect(last(platform, {}, rejected)).toEqual(politicized);
  const plain = [speech('m', { wayOut: false }), accepts('m')];
  expect(last(speechAct, {}, plain)).toEqual(politicized);
  expect(last(platform, {}, plain)).toEqual(securitized);
});

test('R4 parts from the first stage of R6: the public without the parliament, and the reverse', () => {
  const identified = (...given: Events) =>
    pointsOf(
      story(declared(three), [speech('m', put), context('m')], ...given),
      entered(twoStages),
      'enters',
    )['identified'];
  const assented = (...given: Events) =>
    last(threeAssumptions, three, [speech('m', put), context('m')], ...given);
  const publicly = identifies('m', { audience: 'public' });
  expect([identified(publicly), assented(publicly)]).toEqual(['yes', politicized]);
  expect([identified(accepts('m')), assented(accepts('m'))]).toEqual(['no', securitized]);
});

test('R3 parts from R7b and R6 where the measure is lawful, or changes nothing between units', () => {
  const won = [speech('m'), identifies('m'), accepts('m')];
  const lawful = enacts('x', { justifiedBy: 'm', breaks: [] });
  const broken = enacts('x', { justifiedBy: 'm' });
  const without = { searched: ['audience-accepted', 'measure-enacted', 'relation-changed'] };
  const verdicts = (measure: typeof lawful) =>
    [threeComponents, ladder, twoStages].map((rule) => last(rule, without, won, measure));
  expect(verdicts(lawful)).toEqual([politicized, politicized, securitized]);
  expect(verdicts(broken)).toEqual([politicized, securitized, securitized]);
});
