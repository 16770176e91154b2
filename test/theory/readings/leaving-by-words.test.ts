/** D1, D8 and D10: what is left by a move, by the form it takes, or by a source's word. Semantics, section 7b. */
import { expect, test } from 'vitest';
import type { Form } from '../../../src/theory/act.js';
import { pair } from '../../../src/theory/reading.js';
import { articleWords } from '../../../src/theory/readings/article-words.js';
import { platform } from '../../../src/theory/readings/buzan-1998-platform.js';
import { forms } from '../../../src/theory/readings/hansen-2012-forms.js';
import { ordinaryMove } from '../../../src/theory/readings/move-of-ordinary-politics.js';
import {
  accepts,
  allClear,
  claim,
  searching,
  stagesOf,
  story,
  type Uncoded,
  world,
} from '../../laws/story.js';
import { lacksOf, pointsOf } from './points.js';

const searched = searching('audience-accepted');
const securitized = ['securitized'];
const left = ['desecuritized'];
const either = ['securitized', 'desecuritized'];
const inside = ['securitized'];
const entered = [claim('m'), accepts('m')];
type Events = readonly (readonly Uncoded[] | Uncoded)[];
const withdrawn: Uncoded = { type: 'move-withdrawn', move: 'n' };

const byMove = pair(platform, ordinaryMove);
const moved = (...events: Events) => stagesOf(story(searched, entered, ...events), byMove).at(-1);

test('D1: a desecuritizing move that speaks of ordinary politics is enough, whoever answers it', () => {
  expect(moved(allClear('n', { ordinary: true }))).toEqual(left);
  expect(moved([allClear('n', { ordinary: true }), withdrawn])).toEqual(left);
  const refused: Uncoded = {
    type: 'audience-rejected',
    audience: 'council',
    move: 'n',
    dimension: 'measures',
  };
  expect(moved([allClear('n', { ordinary: true }), refused])).toEqual(left);
});

test('D1: a move that does not speak of ordinary politics is none, one not coded may be', () => {
  expect(moved(allClear('n', { ordinary: false }))).toEqual(securitized);
  expect(moved(allClear('n'))).toEqual(either);
  expect(lacksOf(story(searched, entered, allClear('n')), byMove)).toEqual([
    'whether n speaks of it as ordinary politics',
  ]);
  expect(moved(claim('n', { ordinary: true }))).toEqual(securitized);
  expect(pointsOf(story(searched, entered, allClear('n')), byMove, 'leaves')).toEqual({
    yes: 'unknown',
  });
});

test('D1: the move is made here, and after the entry', () => {
  const elsewhere = allClear('n', { ordinary: true, addressees: ['experts'] });
  expect(moved(elsewhere)).toEqual(securitized);
  const early = story(searched, allClear('n', { ordinary: true }), entered);
  expect(stagesOf(early, byMove).at(-1)).toEqual(securitized);
  expect(
    stagesOf(story(searched, [allClear('n', { ordinary: true }), ...entered]), byMove),
  ).toEqual([securitized]);
});

const byForm = pair(platform, forms);
const formed = (...events: Events) => stagesOf(story(searched, entered, ...events), byForm).at(-1);
const answered: readonly Form[] = ['stabilisation', 'replacement', 'rearticulation'];
const agrees = accepts('n', { dimension: 'identification' });

test('D8: three of the forms come about when some audience accepts, in either dimension', () => {
  for (const form of answered) {
    expect(formed([allClear('n', { form }), accepts('n')]), form).toEqual(left);
    expect(formed(allClear('n', { form }), agrees), form).toEqual(left);
    expect(formed(allClear('n', { form })), form).toEqual(securitized);
    const half: Uncoded = {
      type: 'audience-partly-accepted',
      audience: 'council',
      move: 'n',
      dimension: 'measures',
    };
    expect(formed([allClear('n', { form }), half]), form).toEqual(securitized);
    const unsearched = story(world, entered, allClear('n', { form }));
    expect(stagesOf(unsearched, byForm).at(-1), form).toEqual(either);
    expect(lacksOf(unsearched, byForm)).toEqual(['whether council accepted the move n']);
  }
});

test('D8: no move silences, accepted or not: what drops out of discourse is coded by itself', () => {
  const silencing = allClear('n', { form: 'silencing' });
  expect(formed(silencing)).toEqual(inside);
  expect(formed([silencing, accepts('n')])).toEqual(inside);
});

test('D8: a move whose form is not coded may have taken any, or none', () => {
  expect(formed(allClear('n'))).toEqual(inside);
  expect(formed([allClear('n'), accepts('n')])).toEqual(either);
  expect(lacksOf(story(searched, entered, [allClear('n'), accepts('n')]), byForm)).toEqual([
    'which form n takes',
  ]);
});

test('D8: the move stands', () => {
  expect(formed([allClear('n', { form: 'silencing' }), withdrawn])).toEqual(securitized);
  expect(formed([allClear('n'), withdrawn])).toEqual(securitized);
  expect(formed([allClear('n', { form: 'replacement' }), withdrawn], accepts('n'))).toEqual(
    securitized,
  );
});

test('D8: which form it was is a point of its own', () => {
  const points = (...events: readonly Uncoded[]) =>
    pointsOf(story(searched, entered, events), byForm, 'leaves');
  const none = {
    stabilisation: 'no',
    replacement: 'no',
    rearticulation: 'no',
    'some form': 'no',
  };
  for (const form of answered) {
    expect(points(allClear('n', { form })), form).toEqual(none);
    expect(points(allClear('n', { form }), accepts('n')), form).toEqual({
      ...none,
      [form]: 'yes',
      'some form': 'yes',
    });
  }
  expect(points(allClear('n', { form: 'silencing' }), accepts('n'))).toEqual(none);
  for (const verdict of Object.values(points(allClear('n'), accepts('n'))))
    expect(verdict).toBe('unknown');
});

test('D8: what came before the entry is spent, also its acceptance', () => {
  const early = story(searched, allClear('n', { form: 'replacement' }), entered, accepts('n'));
  expect(stagesOf(early, byForm).at(-1)).toEqual(securitized);
});

const byWord = pair(platform, articleWords);
const says = (stage: string): Uncoded =>
  // Stages are written as in the section on stages.
  ({ type: 'stage-claimed', issue: 'file', stage, by: 'a source' }) as Uncoded;
const told = (...events: Events) => stagesOf(story(world, entered, ...events), byWord).at(-1);

test('D10: a source that says so is taken at its word, and one that says otherwise says nothing', () => {
  expect(told(says('desecuritized'))).toEqual(left);
  for (const stage of ['nonpoliticized', 'politicized', 'technified', 'securitized'])
    expect(told(says(stage)), stage).toEqual(securitized);
  expect(told([says('politicized'), says('desecuritized')])).toEqual(left);
  expect(told([says('desecuritized'), says('politicized')])).toEqual(left);
  expect(pointsOf(story(world, entered, says('desecuritized')), byWord, 'leaves')).toEqual({
    yes: 'yes',
  });
});

test('D10: what a source said before the entry is spent', () => {
  const early = story(world, says('desecuritized'), entered, says('securitized'));
  expect(stagesOf(early, byWord).at(-1)).toEqual(securitized);
  expect(stagesOf(story(world, [says('desecuritized'), ...entered]), byWord)).toEqual([
    securitized,
  ]);
});

test('D10: the word holds wherever the issue is contested', () => {
  const both = [claim('k', { addressees: ['experts'] }), accepts('k', { audience: 'experts' })];
  const everywhere = story(world, entered, both, says('desecuritized'));
  for (const arena of ['unsc', 'board'])
    expect(stagesOf(everywhere, byWord, arena).at(-1), arena).toEqual(left);
});

test('none of them asks who founded the securitization', () => {
  for (const rule of [ordinaryMove, forms, articleWords])
    expect(rule.needsFounders, rule.id).toBe(false);
});
