/** R12 and R13, which ask for no move: what institutions and practices alone make. Semantics, section 7a. */
import { expect, test } from 'vitest';
import { pair } from '../../../src/theory/reading.js';
import { bargaining } from '../../../src/theory/readings/bargaining.js';
import { institutions } from '../../../src/theory/readings/bourbeau-2011-institutions.js';
import { practices } from '../../../src/theory/readings/leonard-2010-practices.js';
import { measuresEnded } from '../../../src/theory/readings/measures-ended.js';
import { enacts, searching, stagesOf, story, type Uncoded, world } from '../../laws/story.js';
import { lacksOf, pointsOf, restsOnEvents } from './points.js';

const off = ['nonpoliticized'];
const securitized = ['securitized'];
const either = ['nonpoliticized', 'securitized'];
const here = { issue: 'file', arena: 'unsc' } as const;
const practice = (more: object = {}): Uncoded => ({
  type: 'practice-observed',
  ...here,
  agent: 'us',
  ...more,
});
const law: Uncoded = { type: 'institution-observed', ...here, indicator: 'law' };
const searched = searching('institution-observed', 'practice-observed', 'move-made');
type Events = readonly (readonly Uncoded[] | Uncoded)[];

const bourbeau = pair(institutions, measuresEnded);
const strong = (...events: Events) => stagesOf(story(searched, ...events), bourbeau).at(-1);

test('R12: institutions and practices together are strong, in either order, and no move is asked for', () => {
  expect(strong([law, practice({ kind: 'detention' })])).toEqual(securitized);
  expect(strong(law, practice({ kind: 'interdiction' }))).toEqual(securitized);
  expect(strong(practice({ kind: 'detention' }), law)).toEqual(securitized);
  for (const indicator of ['policy-statement', 'security-link', 'lead-agency'] as const)
    expect(strong({ ...law, indicator }, practice({ kind: 'detention' }))).toEqual(securitized);
});

test('R12: one of the two alone is weak where the other was looked for, and open where it was not', () => {
  const half = { 'only institutions': law, 'only practices': practice({ kind: 'detention' }) };
  for (const [name, event] of Object.entries(half)) {
    expect(strong(event), name).toEqual(off);
    expect(stagesOf(story(world, event), bourbeau).at(-1), name).toEqual(either);
  }
  const points = (event: Uncoded) => pointsOf(story(searched, event), bourbeau, 'enters');
  expect(points(law)).toEqual({ institutions: 'yes', practices: 'no', strong: 'no' });
  expect(points(practice({ kind: 'detention' }))).toEqual({
    institutions: 'no',
    practices: 'yes',
    strong: 'no',
  });
  expect(lacksOf(story(world, law), bourbeau)).toEqual([
    'whether practices treat file as security in unsc',
  ]);
});

test('R12: a practice of another kind is none; of one whose kind is not coded it is open', () => {
  expect(strong(law, practice({ kind: 'other' }))).toEqual(off);
  expect(stagesOf(story(world, law, practice({ kind: 'other' })), bourbeau)).toEqual([
    either,
    either,
  ]);
  expect(stagesOf(story(world, [law, practice({ kind: 'other' })]), bourbeau)).toEqual([off]);
  expect(strong(law, practice())).toEqual(either);
  expect(lacksOf(story(searched, law, practice()), bourbeau)).toEqual([
    'whether the practice of e2 is detention or interdiction',
  ]);
  expect(strong(law, [practice({ kind: 'other' }), practice({ kind: 'detention' })])).toEqual(
    securitized,
  );
});

test('R12: only a search without a beginning counts, for a law or a practice may be old', () => {
  const to = { earliest: 16_801, latest: 16_801, text: '2016-01-01' };
  const looked = (beginning: typeof to | null) => ({
    ...world,
    searched: [{ arena: 'unsc', acts: ['practice-observed'], from: beginning, to }],
  });
  const on = (day: string, beginning: typeof to | null) =>
    stagesOf(story(looked(beginning), { on: day, acts: [law] }), bourbeau);
  expect(on('2015-04-01', null)).toEqual([off]);
  expect(on('2016-04-01', null)).toEqual([either]);
  const from = { earliest: 16_071, latest: 16_071, text: '2014-01-01' };
  expect(on('2015-04-01', from)).toEqual([either]);
});

test('R12 rests on the first of each, however many come after', () => {
  const told = story(
    searched,
    law,
    law,
    practice({ kind: 'other' }),
    practice({ kind: 'detention' }),
  );
  expect(restsOnEvents(told, bourbeau)).toEqual(['e1', 'e4']);
});

test('R12: what came before an exit is spent', () => {
  const entered = [[law, practice({ kind: 'detention' })], enacts('x')];
  const left: Uncoded = { type: 'measure-terminated', measure: 'x' };
  expect(strong(...entered, left)).toEqual(['desecuritized']);
  expect(strong(...entered, left, law)).toEqual(['desecuritized']);
  expect(strong(...entered, left, practice({ kind: 'detention' }))).toEqual(['desecuritized']);
  expect(strong(...entered, left, law, practice({ kind: 'detention' }))).toEqual(securitized);
});

const leonard = pair(practices, bargaining);
const made = (...events: Events) => stagesOf(story(searched, ...events), leonard).at(-1);

test('R13: one practice is enough that is exceptional, or typical of security', () => {
  expect(made(practice({ exceptional: true }))).toEqual(securitized);
  expect(made(practice({ exceptional: false, typical: true }))).toEqual(securitized);
  expect(made(practice({ exceptional: false, typical: false }))).toEqual(off);
  expect(made(practice({ exceptional: false }))).toEqual(either);
  expect(made(practice({ typical: false }))).toEqual(either);
  expect(made(practice())).toEqual(either);
  expect(made(law)).toEqual(off);
});

test('R13: what is open says what one would need to know of the practice', () => {
  expect(lacksOf(story(searched, practice()), leonard)).toEqual([
    'whether the practice of e1 is exceptional',
    'whether the practice of e1 is typical of security',
  ]);
  expect(pointsOf(story(searched, practice()), leonard, 'enters')).toEqual({ yes: 'unknown' });
});

test('R13: two practices of one event are two witnesses, and each is asked about', () => {
  const no = practice({ exceptional: false, typical: false });
  const yes = practice({ exceptional: true });
  expect(made([no, yes])).toEqual(securitized);
  expect(made([yes, no])).toEqual(securitized);
});

test('R13: a practice observed before the exit is spent; it takes another', () => {
  const bargained: Uncoded = {
    type: 'issue-bargained',
    issue: 'file',
    arenas: ['unsc'],
    ordinary: true,
  };
  expect(made(practice({ exceptional: true }), bargained)).toEqual(['desecuritized']);
  expect(
    made(practice({ exceptional: true }), [bargained, practice({ exceptional: true })]),
  ).toEqual(['desecuritized']);
  expect(made(practice({ exceptional: true }), bargained, practice({ typical: true }))).toEqual(
    securitized,
  );
});

test('neither has an audience, so neither has founders to release anything', () => {
  for (const rule of [institutions, practices]) expect(rule.hasAudience, rule.id).toBe(false);
  expect(institutions.leaves).toBe('D4');
  expect(practices.leaves).toBe('D3');
});
