/** The agenda of a place, as a reading that concludes nothing sees it (semantics.md, section 4). */
import { expect, test } from 'vitest';
import {
  accepts,
  claim,
  reading,
  searching,
  stagesOf,
  story,
  type Uncoded,
} from '../laws/story.js';

const last = (by: string, ...events: readonly Uncoded[]) =>
  stagesOf(story(searching('audience-accepted'), ...events), reading(by)).at(-1);
const politicized = ['politicized'];
const way = (type: string, more: object = {}): Uncoded =>
  // The fields of an answer, under another type of answer.
  ({ ...accepts('m'), type, ...more }) as Uncoded;

test('in the experts’ hands it stays there when a claim is made; reshaping gives it back to the public', () => {
  const technified: Uncoded = { type: 'issue-technified', issue: 'file', arenas: ['unsc'] };
  const raised: Uncoded = { type: 'issue-raised', issue: 'file', arenas: ['unsc'] };
  expect(last('R2/D2', raised, technified)).toEqual(['technified']);
  expect(last('R2/D2', raised, technified, claim('m'))).toEqual(['technified']);
  expect(
    last('R2/D2', raised, technified, claim('m'), way('audience-rejected', { how: 'reshaping' })),
  ).toEqual(politicized);
  expect(last('R2/D2', raised, technified, claim('m'), way('audience-rejected'))).toEqual([
    'technified',
  ]);
});
