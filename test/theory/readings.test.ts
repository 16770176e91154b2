/** Each condition of each reading, by a story in which everything else holds. Expected values: semantics.md, section 7. */
import { expect, test } from 'vitest';
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
  type Uncoded,
  world,
} from '../laws/story.js';

const everything = searching(
  'audience-accepted',
  'measure-enacted',
  'measure-justified',
  'relation-changed',
  'component-marked',
);
const last = (by: string, ...events: readonly (readonly Uncoded[] | Uncoded)[]) =>
  stagesOf(story(everything, ...events), reading(by)).at(-1);
const politicized = ['politicized'];
const securitized = ['securitized'];
const either = ['politicized', 'securitized'];
const way = (type: string, more: object = {}): Uncoded =>
  // The fields of an answer, under another type of answer.
  ({ ...accepts('m'), type, ...more }) as Uncoded;

test('R2 and R3: what counts is acceptance, in the dimension of measures', () => {
  for (const by of ['R2/D2', 'R3/D2']) {
    const rest = by === 'R2/D2' ? [] : [enacts('x', { justifiedBy: 'm' }), effectOf('x')];
    const after = (answer: Uncoded) => last(by, [claim('m'), answer, ...rest]);
    expect(after(accepts('m')), by).toEqual(securitized);
    for (const type of ['audience-partly-accepted', 'audience-abstained', 'audience-rejected'])
      expect(after(way(type)), `${by} ${type}`).toEqual(politicized);
    expect(after(accepts('m', { dimension: 'identification' })), by).toEqual(politicized);
  }
});

test('R2: it is a significant audience that must accept; where that is not coded it may have', () => {
  const declared = (significant?: boolean) => ({
    ...everything,
    audiences: [
      { id: 'council', arena: 'unsc', ...(significant === undefined ? {} : { significant }) },
    ],
  });
  const told = (significant?: boolean) => story(declared(significant), [claim('m'), accepts('m')]);
  const by = reading('R2/D2');
  expect(stagesOf(told(true), by)).toEqual([securitized]);
  expect(stagesOf(told(false), by)).toEqual([politicized]);
  expect(stagesOf(told(), by)).toEqual([either]);
});

test('R2: the claim must be one of survival, name what is to survive, and stand', () => {
  const events = (more: object, ...rest: readonly Uncoded[]) =>
    last('R2/D2', [claim('m', more), ...rest], accepts('m'));
  expect(events({})).toEqual(securitized);
  expect(events({ existential: 'implicit' })).toEqual(securitized);
  expect(events({ existential: 'none' })).toEqual(politicized);
  expect(events({ existential: undefined })).toEqual(either);
  expect(events({ referent: undefined })).toEqual(either);
  expect(events({}, { type: 'move-withdrawn', move: 'm' })).toEqual(politicized);
});

test('R2: silence is no where answers were looked for, and open where they were not', () => {
  expect(last('R2/D2', claim('m'))).toEqual(politicized);
  expect(stagesOf(story(world, claim('m')), reading('R2/D2')).at(-1)).toEqual(either);
});

test('a search for the answers of some audiences says nothing of the others, nor of an arena without any', () => {
  const press = { id: 'press', arena: 'unsc', significant: true };
  const looked = (...audiences: readonly string[]) => ({
    arena: 'unsc',
    acts: ['audience-accepted'],
    audiences,
    from: null,
    to: null,
  });
  const silentOnes = (declared: typeof world) =>
    stagesOf(story(declared, claim('m', { addressees: undefined })), reading('R2/D2')).at(-1);
  const both = { ...world, audiences: [...world.audiences, press] };
  expect(silentOnes({ ...both, searched: [looked('council')] })).toEqual(either);
  expect(silentOnes({ ...both, searched: [looked('council'), looked('press')] })).toEqual(
    politicized,
  );
  expect(silentOnes({ ...both, searched: [looked('council', 'press')] })).toEqual(politicized);
  expect(silentOnes({ ...world, searched: [looked('council')] })).toEqual(politicized);
  expect(silentOnes({ ...world, audiences: [], searched: [looked('council')] })).toEqual(either);
});

test('a search for the answers to some moves says nothing of the others', () => {
  const looked = (...moves: readonly string[]) => ({
    arena: 'unsc',
    acts: ['audience-accepted'],
    moves,
    from: null,
    to: null,
  });
  const silent = (...searched: (typeof world)['searched']) =>
    stagesOf(story({ ...world, searched }, claim('m')), reading('R2/D2')).at(-1);
  expect(silent(looked('n'))).toEqual(either);
  expect(silent(looked('m'))).toEqual(politicized);
  expect(silent(looked('n', 'm'))).toEqual(politicized);
  // Whose answers are meant has to be right as well.
  expect(silent({ ...looked('m'), audiences: ['press'] })).toEqual(either);
});

test('a search counts only for the dates that it certainly covers', () => {
  const from = { earliest: 16_500, latest: 16_500, text: '2015-03-06' };
  const to = { earliest: 16_600, latest: 16_600, text: '2015-06-14' };
  const looked = { ...world, searched: [{ arena: 'unsc', acts: ['audience-accepted'], from, to }] };
  const on = (on: string) =>
    stagesOf(story(looked, { on, acts: [claim('m')] }), reading('R2/D2')).at(-1);
  expect(on('2015-04')).toEqual(politicized);
  expect(on('2015-03')).toEqual(either);
  expect(on('2015-06')).toEqual(either);
  expect(on('2016')).toEqual(either);
  expect(stagesOf(story(looked, claim('m')), reading('R2/D2')).at(-1)).toEqual(either);
});

test('R3: the measure rests on this claim, breaks a rule, and is not older than the acceptance', () => {
  const m = [claim('m'), accepts('m')];
  const other = claim('other', { existential: 'none' });
  const x = (more: object) => [enacts('x', more), effectOf('x')];
  expect(last('R3/D2', [...m, ...x({ justifiedBy: 'm' })])).toEqual(securitized);
  expect(last('R3/D2', m, x({ justifiedBy: 'm' }))).toEqual(securitized);
  expect(last('R3/D2', [...m, other, ...x({ justifiedBy: 'other' })])).toEqual(politicized);
  expect(last('R3/D2', [...m, ...x({})])).toEqual(politicized);
  expect(last('R3/D2', [...m, ...x({ justifiedBy: 'm', breaks: [] })])).toEqual(politicized);
  expect(last('R3/D2', claim('m'), x({ justifiedBy: 'm' }), accepts('m'))).toEqual(politicized);
  const denied: Uncoded = {
    type: 'measure-justified',
    measure: 'x',
    by: 'us',
    ground: 'no threat',
  };
  expect(last('R3/D2', [...m, ...x({}), denied])).toEqual(politicized);
});

test('a move that was withdrawn neither securitizes nor releases, whoever accepts it then', () => {
  const withdrawn = (move: string): Uncoded => ({ type: 'move-withdrawn', move });
  expect(
    last(
      'R3/D2',
      [claim('m'), withdrawn('m')],
      [accepts('m'), enacts('x', { justifiedBy: 'm' }), effectOf('x')],
    ),
  ).toEqual(politicized);
  expect(last('R16/D9', [claim('m'), withdrawn('m')], enacts('x'), accepts('m'))).toEqual(
    politicized,
  );
  expect(
    last('R2/D2', [claim('m'), accepts('m')], [allClear('n'), withdrawn('n')], accepts('n')),
  ).toEqual(securitized);
});

test('R15 asks for a claim and a broken rule, each since the last conclusion', () => {
  expect(last('R15/D4', claim('m'), enacts('x'))).toEqual(securitized);
  expect(last('R15/D4', enacts('x'), claim('m'))).toEqual(securitized);
  expect(last('R15/D4', enacts('x'))).toEqual(['nonpoliticized']);
  expect(last('R15/D4', claim('m'), enacts('x', { breaks: [] }))).toEqual(politicized);
  expect(last('R15/D4', claim('m'), enacts('x', { breaks: undefined }))).toEqual(either);
  const left = [claim('m'), enacts('x'), { type: 'measure-terminated', measure: 'x' } as const];
  expect(last('R15/D4', ...left)).toEqual(['desecuritized']);
  expect(last('R15/D4', ...left, enacts('y'))).toEqual(['desecuritized']);
  expect(last('R15/D4', ...left, claim('m2'))).toEqual(['desecuritized']);
  expect(last('R15/D4', ...left, claim('m2'), enacts('y'))).toEqual(securitized);
  const justified: Uncoded = { type: 'measure-justified', measure: 'x', by: 'us', ground: 'm2' };
  expect(last('R15/D4', ...left, claim('m2'), justified)).toEqual(['desecuritized']);
});

test('R16 asks besides that some audience take the claim of survival up, in either dimension', () => {
  const rest = (more: object, answer: Uncoded) =>
    last('R16/D9', claim('m', more), enacts('x'), answer);
  expect(rest({}, accepts('m'))).toEqual(securitized);
  expect(rest({}, accepts('m', { dimension: 'identification' }))).toEqual(securitized);
  expect(rest({ existential: 'none' }, accepts('m'))).toEqual(politicized);
  for (const type of ['audience-partly-accepted', 'audience-rejected'])
    expect(rest({}, way(type)), type).toEqual(politicized);
});

const components = ['c11', 'c12', 'c13', 'c21', 'c22', 'c31', 'c32'] as const;
const marks = (grade: (component: string) => string, but?: string): readonly Uncoded[] =>
  components.flatMap((component) =>
    component === but
      ? []
      : // Grades are written as in the table of the theory.
        [
          {
            type: 'component-marked',
            issue: 'file',
            arenas: ['unsc'],
            component,
            grade: grade(component),
          } as Uncoded,
        ],
  );
const enough = (component: string) => (component === 'c31' ? 'full' : 'partial');

test('D9 asks for all seven components, the return to technical questions in full', () => {
  const entered = [claim('m'), accepts('m')];
  expect(last('R2/D9', entered, marks(enough))).toEqual(['desecuritized']);
  for (const component of components) {
    expect(last('R2/D9', entered, marks(enough, component)), component).toEqual(securitized);
    const short = (one: string) =>
      one === component ? (component === 'c31' ? 'partial' : 'none') : enough(one);
    expect(last('R2/D9', entered, marks(short)), component).toEqual(securitized);
  }
});

test('a return to technical questions in part is none, however whole the rest is', () => {
  const entered = [claim('m'), accepts('m')];
  const part = (component: string) => (component === 'c31' ? 'partial' : 'full');
  expect(last('R2/D9', entered, marks(part))).toEqual(securitized);
  expect(last('R15/D9', [claim('m'), enacts('x')], marks(part))).toEqual(securitized);
});

test('D9 counts only marks made after the entry', () => {
  const [first, ...others] = marks(enough);
  if (first === undefined) throw new Error('there are seven');
  expect(last('R2/D9', first, [claim('m'), accepts('m')], others)).toEqual(securitized);
  expect(last('R2/D9', first, [claim('m'), accepts('m')], others, first)).toEqual([
    'desecuritized',
  ]);
});

test('D2 asks every founding audience for its formal assent, after the entry', () => {
  const two = {
    ...everything,
    audiences: [...world.audiences, { id: 'members', arena: 'unsc', significant: true }],
  };
  const both = { addressees: ['council', 'members'] };
  const entered = [claim('m', both), accepts('m'), accepts('m', { audience: 'members' })];
  const told = (...events: readonly (readonly Uncoded[] | Uncoded)[]) =>
    stagesOf(story(two, ...events), reading('R2/D2')).at(-1);
  const all = accepts('n', { audience: 'members' });
  expect(told(entered, [allClear('n', both), accepts('n')])).toEqual(securitized);
  expect(told(entered, [allClear('n', both), accepts('n'), all])).toEqual(['desecuritized']);
  expect(told(entered, [allClear('n', both), accepts('n', { support: 'moral' }), all])).toEqual(
    securitized,
  );
  expect(told(entered, [allClear('n', both), accepts('n', { support: undefined }), all])).toEqual([
    'securitized',
    'desecuritized',
  ]);
  expect(told(allClear('n', both), entered, [accepts('n'), all])).toEqual(securitized);
});

test('a release is spent by an entry after it, also where it was made in another arena', () => {
  const here = { audience: 'experts' };
  const told = (...events: readonly (readonly Uncoded[] | Uncoded)[]) =>
    stagesOf(story(world, ...events), reading('R2/D2'), 'board').at(-1);
  const entered = [claim('m', { addressees: ['experts'] }), accepts('m', here)];
  const released = accepts('n', { ...here, indirect: true });
  expect(told(entered, allClear('n'), released)).toEqual(['desecuritized']);
  expect(told(allClear('n'), entered, released)).toEqual(securitized);
});

test('D4 asks that every exceptional measure be terminated, at any time', () => {
  const entered = [claim('m'), accepts('m')];
  const ends = (measure: string): Uncoded => ({ type: 'measure-terminated', measure });
  expect(last('R2/D4', entered, enacts('x'), ends('x'))).toEqual(['desecuritized']);
  expect(last('R2/D4', entered, [enacts('x'), enacts('y')], ends('x'))).toEqual(securitized);
  const suspended: Uncoded = { type: 'measure-suspended', measure: 'y' };
  expect(last('R2/D4', entered, [enacts('x'), enacts('y')], suspended, ends('x'))).toEqual(
    securitized,
  );
  expect(last('R2/D4', entered, [enacts('x'), enacts('y', { breaks: [] })], ends('x'))).toEqual([
    'desecuritized',
  ]);
  expect(
    last('R2/D4', entered, [enacts('x'), enacts('y', { breaks: undefined })], ends('x')),
  ).toEqual(['securitized', 'desecuritized']);
});
