/** The traps: histories on which a careless model of the theory goes wrong. Expected values are the theory's. */
import { expect, test } from 'vitest';
import { stepsOf } from '../src/testing/told.js';
import { readings } from '../src/theory/reading.js';
import { nothingYet } from '../src/theory/situation.js';
import { take } from '../src/theory/take.js';
import { worldOf } from '../src/theory/world.js';
import {
  accepts,
  allClear,
  claim,
  effectOf,
  enacts,
  reading,
  searching,
  stagesOf,
  story,
  world,
} from './laws/story.js';

const securitized = ['securitized'];
const either = ['politicized', 'securitized'];

test('an unanswered claim of survival and an accepted complaint about trade are no securitization', () => {
  // Each condition is met by one of the two moves; no one move meets all of them.
  const complaint = claim('trade', { existential: 'none' });
  const events = [claim('survival'), complaint, accepts('trade')];
  for (const by of ['R2/D2', 'R3/D2']) {
    const last = stagesOf(story(world, ...events), reading(by)).at(-1);
    expect(last, by).toEqual(either);
  }
  const looked = searching('audience-accepted', 'measure-enacted');
  for (const by of ['R2/D2', 'R3/D2', 'R16/D9'])
    expect(stagesOf(story(looked, ...events), reading(by)).at(-1), by).toEqual(['politicized']);
});

test('a measure that breaks a rule may come before the issue is raised, and is taken alike', () => {
  const events = story(world, enacts('embargo'), {
    type: 'issue-raised',
    issue: 'file',
    arenas: ['unsc'],
  });
  for (const by of readings) {
    const steps = stepsOf(by, events);
    expect(
      steps.map(({ outcome }) => outcome),
      by.id,
    ).toEqual(['taken', 'taken']);
    expect(steps.at(-1)?.state.facts, by.id).toEqual(
      stepsOf(reading('R2/D2'), events).at(-1)?.state.facts,
    );
    expect(stagesOf(events, by), by.id).toEqual([['nonpoliticized'], ['politicized']]);
  }
});

test('coding the unknown wording either way never contradicts what was definite', () => {
  const told = (wording: object) =>
    story(world, claim('m', { existential: undefined, ...wording }), accepts('m'));
  const open = stagesOf(told({}), reading('R2/D2'));
  expect(open).toEqual([either, either]);
  expect(stagesOf(told({ existential: 'explicit' }), reading('R2/D2'))).toEqual([
    either,
    securitized,
  ]);
  expect(stagesOf(told({ existential: 'none' }), reading('R2/D2'))).toEqual([
    ['politicized'],
    ['politicized'],
  ]);
});

test('after leaving, the old acceptance does not bring security back', () => {
  const left = [claim('m'), accepts('m'), allClear('n'), accepts('n')];
  const again = story(world, ...left, accepts('m'), accepts('m', { dimension: 'identification' }));
  expect(stagesOf(again, reading('R2/D2')).slice(3)).toEqual([
    ['desecuritized'],
    ['desecuritized'],
    ['desecuritized'],
  ]);
  // A fresh claim does, once it is accepted.
  const fresh = story(world, ...left, claim('m2'), accepts('m2'));
  expect(stagesOf(fresh, reading('R2/D2')).at(-1)).toEqual(securitized);
});

test('after leaving, the old rule break does not bring security back', () => {
  const events = [
    claim('m'),
    enacts('x'),
    { type: 'measure-terminated', measure: 'x' } as const,
    claim('m2'),
    { type: 'measure-justified', measure: 'x', by: 'us', ground: 'm2' } as const,
  ];
  expect(stagesOf(story(world, ...events), reading('R15/D4')).slice(2)).toEqual([
    ['desecuritized'],
    ['desecuritized'],
    ['desecuritized'],
  ]);
});

test('that all measures have ended says nothing where no exceptional measure is known', () => {
  // The only measure broke no rule: over no exceptional measure, "all have ended" is neither yes nor no.
  const events = [
    claim('m'),
    accepts('m'),
    enacts('courtesy', { breaks: [] }),
    { type: 'measure-terminated', measure: 'courtesy' } as const,
  ];
  const looked = searching('audience-accepted');
  expect(stagesOf(story(looked, ...events), reading('R2/D4')).slice(1)).toEqual([
    securitized,
    securitized,
    ['securitized', 'desecuritized'],
  ]);
});

test('a measure merely suspended has not ended', () => {
  const events = [
    [claim('m'), accepts('m')],
    [enacts('x'), enacts('y')],
    { type: 'measure-suspended', measure: 'y' } as const,
    { type: 'measure-terminated', measure: 'x' } as const,
    { type: 'measure-terminated', measure: 'y' } as const,
  ];
  const stages = stagesOf(story(searching('audience-accepted'), ...events), reading('R2/D4'));
  expect(stages).toEqual([securitized, securitized, securitized, securitized, ['desecuritized']]);
});

test('what is marked in one arena moves no other', () => {
  const marks = (['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'] as const).map(
    (component) =>
      ({
        type: 'component-marked',
        issue: 'file',
        arenas: ['unsc'],
        component,
        grade: 'full',
      }) as const,
  );
  const claims = claim('m', { addressees: ['council', 'experts'] });
  const both = [[claims, accepts('m'), accepts('m', { audience: 'experts' })], marks];
  const told = story(world, ...both);
  expect(stagesOf(told, reading('R2/D9'), 'unsc').at(-1)).toEqual(['desecuritized']);
  expect(stagesOf(told, reading('R2/D9'), 'board').at(-1)).toEqual(securitized);
});

test('assent in one arena is no assent in another', () => {
  const told = story(searching('audience-accepted'), [
    claim('m', { addressees: ['council', 'experts'] }),
    accepts('m', { audience: 'experts' }),
  ]);
  expect(stagesOf(told, reading('R2/D2'), 'unsc')).toEqual([['politicized']]);
  expect(stagesOf(told, reading('R2/D2'), 'board')).toEqual([securitized]);
});

test('dates of a whole year, and acts that happened together, do not keep R3 from holding', () => {
  const acts = [effectOf('x'), enacts('x', { justifiedBy: 'm' }), accepts('m'), claim('m')];
  expect(stagesOf(story(world, { on: '2015', acts }), reading('R3/D2'))).toEqual([securitized]);
});

test('a measure older than the acceptance is never licensed by it', () => {
  const early = [claim('m'), [enacts('x', { justifiedBy: 'm' }), effectOf('x')], accepts('m')];
  const looked = searching('measure-enacted', 'audience-accepted');
  expect(stagesOf(story(looked, ...early), reading('R3/D2')).at(-1)).toEqual(['politicized']);
  expect(stagesOf(story(looked, ...early), reading('R2/D2')).at(-1)).toEqual(securitized);
});

test('a desecuritization of what was never securitized concludes nothing', () => {
  const told = story(searching('audience-accepted'), allClear('n'), accepts('n'));
  for (const by of readings)
    expect(stagesOf(told, by), by.id).toEqual([['nonpoliticized'], ['nonpoliticized']]);
});

test('a move that was answered from another arena is spent by what was concluded after it', () => {
  // `n` was made before the experts entered; their later answer to it cannot be a release.
  const told = story(
    searching('audience-accepted'),
    [claim('m'), accepts('m')],
    allClear('n'),
    accepts('m', { audience: 'experts', indirect: true }),
    accepts('n', { audience: 'experts', indirect: true }),
  );
  expect(stagesOf(told, reading('R2/D2'), 'board').slice(2)).toEqual([securitized, securitized]);
});

test('a search of part of a year says nothing of an act that may lie in the rest of it', () => {
  const to = { earliest: 16_600, latest: 16_600, text: '2015-06-14' };
  const looked = {
    ...world,
    searched: [{ arena: 'unsc', acts: ['audience-accepted'], from: null, to }],
  };
  const on = (date: string) =>
    stagesOf(story(looked, { on: date, acts: [claim('m')] }), reading('R2/D2')).at(-1);
  expect(on('2014')).toEqual(['politicized']);
  expect(on('2015')).toEqual(either);
});

test('a claim does not take from the experts what they hold; only public contest does', () => {
  const on = { issue: 'file', arenas: ['unsc'] } as const;
  const looked = searching('audience-accepted');
  const told = story(
    looked,
    { type: 'issue-raised', ...on },
    { type: 'issue-technified', ...on },
    claim('m'),
    { type: 'issue-raised', ...on },
  );
  for (const by of ['R2/D2', 'R3/D4', 'R16/D9'])
    expect(stagesOf(told, reading(by)), by).toEqual([
      ['politicized'],
      ['technified'],
      ['technified'],
      ['politicized'],
    ]);
});

test('an event with one impossible act changes nothing, however sound its other acts are', () => {
  const told = story(world, [claim('m'), accepts('a move nobody made'), enacts('x')]);
  for (const by of readings) {
    const [step] = stepsOf(by, told);
    expect([step?.outcome, step?.touches], by.id).toEqual(['refused', []]);
    expect(step?.state, by.id).toBe(step?.before);
  }
  const [event] = told.events;
  const now = { index: 0, event: 'e1', when: null };
  expect(take(worldOf(world), nothingYet, event?.acts ?? [], now).facts).toBe(nothingYet);
});
