/** R10: each condition, by a story in which the others hold. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { streams } from '../../../src/theory/readings/leonard-kaunert-2011-streams.js';
import { accepts, claim, stagesOf, story, type Uncoded } from '../../laws/story.js';
import {
  declared,
  type Events,
  either,
  entered,
  foundersOf,
  identifies,
  last,
  politicized,
  securitized,
  withdrawn,
} from './heard.js';
import { pointsOf, restsOnEvents } from './points.js';

const opened: Uncoded = { type: 'window-opened', issue: 'file', arenas: ['unsc'] };
const closed: Uncoded = { type: 'window-closed', issue: 'file', arenas: ['unsc'] };
const won = [identifies('m'), accepts('m')];

test('R10: three streams won and coupled in an open window, at the last of them', () => {
  const told = story(declared(), claim('m'), won, opened);
  expect(stagesOf(told, entered(streams))).toEqual([politicized, politicized, securitized]);
  expect(restsOnEvents(told, entered(streams))).toEqual(['e1', 'e2', 'e3']);
  expect(last(streams, {}, opened, claim('m'), won)).toEqual(securitized);
  expect([streams.hasAudience, streams.leaves]).toEqual([true, 'D2']);
});

test('R10: the window is open: the latest that was said of it counts', () => {
  expect(last(streams, {}, opened, closed, claim('m'), won)).toEqual(politicized);
  expect(last(streams, {}, opened, closed, claim('m'), won, opened)).toEqual(securitized);
  expect(last(streams, {}, claim('m'), won)).toEqual(politicized);
  expect(last(streams, { searched: ['audience-accepted'] }, claim('m'), won)).toEqual(either);
});

test('R10: the move stands, and need not speak of survival', () => {
  expect(last(streams, {}, opened, [claim('m'), withdrawn('m')], won)).toEqual(politicized);
  expect(last(streams, {}, opened, claim('m', { existential: 'none' }), won)).toEqual(securitized);
});

test('R10: each stream has an audience of its own, and all three are needed', () => {
  const all = ['problem', 'policy', 'politics'];
  const told = (council: object, ...events: readonly Uncoded[]) =>
    last(streams, { council }, opened, claim('m'), events);
  for (const stream of all) {
    const without = { streams: all.filter((one) => one !== stream) };
    expect(told(without, ...won), stream).toEqual(politicized);
  }
  expect(told({ streams: undefined }, ...won)).toEqual(either);
  expect(told({}, identifies('m'))).toEqual(politicized);
  expect(told({}, accepts('m'))).toEqual(politicized);
});

test('R10: each stream is graded by itself, and who was won for it founds', () => {
  const apart = declared({
    council: { streams: ['policy'] },
    more: [
      { id: 'public', arena: 'unsc', streams: ['problem'] },
      { id: 'party', arena: 'unsc', streams: ['politics'] },
    ],
  });
  const put = { addressees: ['council', 'public', 'party'] };
  const told = (...events: Events) => story(apart, opened, claim('m', put), ...events);
  const points = (...events: Events) => pointsOf(told(...events), entered(streams), 'enters');
  const none = { problem: 'no', policy: 'no', politics: 'no', coupled: 'no' };
  const [problem, policy, politics] = [
    identifies('m', { audience: 'public' }),
    accepts('m'),
    accepts('m', { audience: 'party' }),
  ];
  expect(points(problem)).toEqual({ ...none, problem: 'yes' });
  expect(points(policy)).toEqual({ ...none, policy: 'yes' });
  expect(points(politics)).toEqual({ ...none, politics: 'yes' });
  expect(points(identifies('m'), accepts('m', { audience: 'public' }))).toEqual(none);
  expect(stagesOf(told(problem, policy, politics), entered(streams)).at(-1)).toEqual(securitized);
  expect(foundersOf(told([problem, policy, politics]), entered(streams))).toEqual([
    'council!',
    'party!',
    'public!',
  ]);
});
