/** R14: what each answer is worth, what doubts cost, and where securitized begins. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { continuum } from '../../../src/theory/readings/mcinnes-rushton-2013-continuum.js';
import { accepts, claim, stagesOf, story, type Uncoded } from '../../laws/story.js';
import {
  answers,
  declared,
  type Events,
  either,
  entered,
  foundersOf,
  identifies,
  last,
  type Otherwise,
  politicized,
  securitized,
  withdrawn,
} from './heard.js';
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

const partly = (dimension: string, more: object = {}): Uncoded =>
  answers('audience-partly-accepted', 'm', { dimension, ...more });
const threat = identifies('m');
const measures = accepts('m');
const doubts = (by = 'council'): Uncoded => ({
  type: 'evidence-doubted',
  issue: 'file',
  arena: 'unsc',
  by,
});
const told = (otherwise: Otherwise, ...events: Events) =>
  last(continuum, otherwise, claim('m'), ...events);
const names = ['a quarter', 'half', 'three quarters', 'whole'];
const points = (otherwise: Otherwise, ...events: Events) =>
  Object.values(
    pointsOf(story(declared(otherwise), claim('m'), ...events), entered(continuum), 'enters'),
  );
const upTo = (height: number) => names.map((_, i) => (i < height ? 'yes' : 'no'));

test('R14: three quarters securitize: one of the two in full and the other in part', () => {
  expect(told({}, threat, partly('measures'))).toEqual(securitized);
  expect(told({}, partly('identification'), measures)).toEqual(securitized);
  expect(told({}, threat, measures)).toEqual(securitized);
  expect(told({}, threat)).toEqual(politicized);
  expect(told({}, measures)).toEqual(politicized);
  expect(told({}, partly('identification'), partly('measures'))).toEqual(politicized);
  expect([continuum.hasAudience, continuum.leaves]).toEqual([true, 'D2']);
});

test('R14: it securitizes at the answer that lifts an audience so far', () => {
  const story_ = story(declared(), claim('m'), threat, partly('measures'), measures);
  const by = entered(continuum);
  expect(stagesOf(story_, by)).toEqual([politicized, politicized, securitized, securitized]);
  expect(restsOnEvents(story_, by)).toEqual(['e1', 'e2', 'e3']);
});

test('R14: each answer has its worth, and the points are reached one after the other', () => {
  expect(continuum.scale.points.map(({ name }) => name)).toEqual(names);
  expect(continuum.scale.counts).toBe('three quarters');
  expect(points({})).toEqual(upTo(0));
  expect(points({}, partly('measures'))).toEqual(upTo(1));
  expect(points({}, measures)).toEqual(upTo(2));
  expect(points({}, partly('measures'), partly('identification'))).toEqual(upTo(2));
  expect(points({}, partly('measures'), threat)).toEqual(upTo(3));
  expect(points({}, [measures, threat])).toEqual(upTo(4));
  for (const type of ['audience-rejected', 'audience-abstained'])
    expect(points({}, answers(type, 'm'), threat), type).toEqual(upTo(2));
});

test('R14: two half-hearted audiences are not one whole', () => {
  const two: Otherwise = { more: [{ id: 'public', arena: 'unsc' }] };
  const other = accepts('m', { audience: 'public', indirect: true });
  expect(told(two, threat, other)).toEqual(politicized);
  expect(points(two, threat, other)).toEqual(upTo(2));
});

test('R14: whoever doubts the evidence stands a quarter lower, and nobody below none', () => {
  expect(told({}, doubts(), threat, partly('measures'))).toEqual(politicized);
  expect(told({}, doubts(), threat, measures)).toEqual(securitized);
  expect(points({}, threat, doubts())).toEqual(upTo(1));
  expect(points({}, [threat, measures], doubts())).toEqual(upTo(3));
  expect(points({}, threat, doubts(), doubts()), 'twice costs no more').toEqual(upTo(1));
  expect(points({}, doubts())).toEqual(upTo(0));
  const two: Otherwise = { more: [{ id: 'public', arena: 'unsc' }] };
  expect(told(two, doubts('public'), threat, partly('measures'))).toEqual(securitized);
});

test('R14: only doubts at or after the move count against it', () => {
  const answered = [threat, partly('measures')];
  expect(last(continuum, {}, doubts(), claim('m'), answered)).toEqual(securitized);
  expect(last(continuum, {}, [doubts(), claim('m')], answered)).toEqual(politicized);
});

test('R14: an answer that is awaited may be any, unless answers were looked for', () => {
  const open: Otherwise = { searched: [] };
  expect(told(open)).toEqual(either);
  expect(points(open)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(told(open, partly('measures'))).toEqual(either);
  expect(points(open, partly('measures'))).toEqual(['yes', 'unknown', 'unknown', 'no']);
  const at = (...events: readonly Uncoded[]) => last(continuum, open, [claim('m'), ...events]);
  expect(at(answers('audience-rejected', 'm'))).toEqual(politicized);
  expect(at(partly('measures'), doubts())).toEqual(politicized);
  expect(points(open, answers('audience-rejected', 'm'))).toEqual([
    'unknown',
    'unknown',
    'no',
    'no',
  ]);
  expect(points(open, partly('measures'), doubts())).toEqual(['unknown', 'unknown', 'no', 'no']);
  const awaited = story(declared(open), claim('m'), partly('measures'));
  expect(lacksOf(awaited, entered(continuum))).toEqual(['whether council accepted the move m']);
});

test('R14: the move stands, and need not speak of survival', () => {
  const all = [threat, measures];
  expect(last(continuum, {}, [claim('m'), withdrawn('m')], all)).toEqual(politicized);
  expect(last(continuum, {}, claim('m', { existential: 'none' }), all)).toEqual(securitized);
});

test('R14: who stands so far founds; who may, possibly', () => {
  const two = declared({ searched: [], more: [{ id: 'public', arena: 'unsc' }] });
  const put = claim('m', { addressees: ['council', 'public'] });
  const founded = (...events: readonly Uncoded[]) =>
    foundersOf(story(two, [put, ...events]), entered(continuum));
  expect(founded(threat, measures)).toEqual(['council!', 'public?']);
  expect(
    founded(threat, measures, answers('audience-rejected', 'm', { audience: 'public' })),
  ).toEqual(['council!']);
});
