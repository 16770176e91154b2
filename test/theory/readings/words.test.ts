/** R1 and R9, which ask no audience: each condition, by a story in which the others hold. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { layers } from '../../../src/theory/readings/stritzel-2007-layers.js';
import { speechAct } from '../../../src/theory/readings/waever-1995-speech-act.js';
import { accepts, allClear, stagesOf, story } from '../../laws/story.js';
import {
  answers,
  context,
  declared,
  either,
  entered,
  last,
  politicized,
  securitized,
  speech,
  withdrawn,
} from './heard.js';
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

test('R1: an authorised speaker who says all of it has securitized by saying it', () => {
  expect(last(speechAct, {}, speech('m'))).toEqual(securitized);
  expect(last(speechAct, {}, speech('m', { existential: 'implicit' }))).toEqual(securitized);
  expect(speechAct.hasAudience).toBe(false);
  expect(speechAct.leaves).toBe('D1');
});

test('R1: no answer matters, and taking the words back does not undo them', () => {
  expect(last(speechAct, {}, speech('m'), answers('audience-rejected', 'm'))).toEqual(securitized);
  expect(last(speechAct, {}, [speech('m'), withdrawn('m')])).toEqual(securitized);
  expect(last(speechAct, {}, speech('m', { urgency: false }), accepts('m'))).toEqual(politicized);
});

test('R1: each part of the grammar of security is needed', () => {
  for (const more of [{ existential: 'none' }, { urgency: false }, { wayOut: false }])
    expect(last(speechAct, {}, speech('m', more)), JSON.stringify(more)).toEqual(politicized);
  for (const field of ['existential', 'urgency', 'wayOut'])
    expect(last(speechAct, {}, speech('m', { [field]: undefined })), field).toEqual(either);
  expect(last(speechAct, {}, allClear('n', { existential: 'explicit', urgency: true }))).toEqual([
    'nonpoliticized',
  ]);
});

test('R1: the speaker is authorised in this arena', () => {
  expect(last(speechAct, { us: { authority: false } }, speech('m'))).toEqual(politicized);
  expect(last(speechAct, { us: { authority: undefined } }, speech('m'))).toEqual(either);
  expect(last(speechAct, { us: { arena: 'board' } }, speech('m'))).toEqual(either);
  expect(last(speechAct, {}, speech('m', { actor: 'iran' }))).toEqual(either);
  const told = story(declared({ us: { authority: undefined } }), speech('m'));
  expect(lacksOf(told, entered(speechAct))).toEqual([
    'whether us is authorised to speak security in unsc',
  ]);
});

test('R1: two halves of a speech act, said in two moves, are none', () => {
  const halves = [speech('m', { urgency: false }), speech('n', { wayOut: false })];
  expect(last(speechAct, {}, halves)).toEqual(politicized);
});

test('R9: text, discourse and position together securitize, at the last of them', () => {
  const told = story(declared(), speech('m'), context('m'));
  expect(stagesOf(told, entered(layers))).toEqual([politicized, securitized]);
  expect(restsOnEvents(told, entered(layers))).toEqual(['e1', 'e2']);
  expect(layers.hasAudience).toBe(false);
  expect(layers.leaves).toBe('D1');
});

test('R9: the text performs with two of survival, no return and a way out', () => {
  const text = (more: object) => last(layers, {}, [speech('m', more), context('m')]);
  for (const one of [{ existential: 'none' }, { urgency: false }, { wayOut: false }])
    expect(text(one), JSON.stringify(one)).toEqual(securitized);
  expect(text({ urgency: undefined })).toEqual(securitized);
  expect(text({ existential: 'none', urgency: false })).toEqual(politicized);
  expect(text({ wayOut: undefined, urgency: false, existential: 'none' })).toEqual(politicized);
  expect(text({ wayOut: undefined, urgency: false })).toEqual(either);
  expect(text({ wayOut: undefined, urgency: undefined })).toEqual(either);
  expect(text({ wayOut: undefined, urgency: undefined, existential: undefined })).toEqual(either);
});

test('R9: the text is embedded in discourse', () => {
  const told = (more: object, searched?: readonly string[]) =>
    last(layers, searched === undefined ? {} : { searched }, speech('m'), context('m', more));
  expect(told({ embeddedness: 3 })).toEqual(securitized);
  for (const degree of [0, 1])
    expect(told({ embeddedness: degree, resonance: 3 }), `${degree}`).toEqual(politicized);
  expect(told({ embeddedness: undefined })).toEqual(either);
  expect(last(layers, {}, speech('m'))).toEqual(politicized);
  expect(last(layers, { searched: [] }, speech('m'))).toEqual(either);
});

test('R9: one observation of enough is enough, whatever another says', () => {
  const [little, some] = [1, 2].map((embeddedness) => context('m', { embeddedness }));
  if (little === undefined || some === undefined) throw new Error('there are two');
  expect(last(layers, {}, speech('m'), little, some)).toEqual(securitized);
  expect(last(layers, {}, speech('m'), some, little)).toEqual(securitized);
});

test('R9: the speaker has position here', () => {
  const told = (us: object) => last(layers, { us }, [speech('m'), context('m')]);
  expect(told({ capital: 3, authority: false })).toEqual(securitized);
  for (const capital of [0, 1]) expect(told({ capital }), `${capital}`).toEqual(politicized);
  expect(told({ capital: undefined })).toEqual(either);
});

test('R9: each layer is graded by itself', () => {
  const points = (us: object, ...events: Parameters<typeof story>[1][]) =>
    pointsOf(story(declared({ us }), ...events), entered(layers), 'enters');
  expect(points({}, speech('m'))).toEqual({
    text: 'yes',
    embedding: 'no',
    position: 'yes',
    'all three': 'no',
  });
  expect(
    points({ capital: 1 }, speech('m', { urgency: false, wayOut: false }), context('m')),
  ).toEqual({ text: 'no', embedding: 'yes', position: 'no', 'all three': 'no' });
  expect(points({ capital: undefined }, speech('m'), context('m'))).toEqual({
    text: 'yes',
    embedding: 'yes',
    position: 'unknown',
    'all three': 'unknown',
  });
});
