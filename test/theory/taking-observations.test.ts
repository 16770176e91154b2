/** How events are taken that single readings ask for: contexts, windows, signs, practices, bargains, claims of a stage. */
import { expect, test } from 'vitest';
import { each } from '../../src/machine/chain.js';
import { stepsOf } from '../../src/testing/told.js';
import { placeOf } from '../../src/theory/place.js';
import { clauseIn, measureIn, moveIn, nothingYet, placeIn } from '../../src/theory/situation.js';
import { worldOf } from '../../src/theory/world.js';
import { allClear, claim, enacts, reading, story, type Uncoded, world } from '../laws/story.js';
import { lastOf, refusalOf, type Told } from './last-step.js';

const factsAfter = (...events: readonly Told[]) => lastOf(...events).state.facts;
const councilAfter = (...events: readonly Told[]) =>
  placeIn(factsAfter(...events), placeOf('file', 'unsc'));
const boardAfter = (...events: readonly Told[]) =>
  placeIn(factsAfter(...events), placeOf('file', 'board'));
const touchedBy = (...events: readonly Told[]) =>
  lastOf(...events).concluded.map(({ place }) => place);

const seen = (more: object = {}): Uncoded => ({ type: 'context-observed', move: 'm', ...more });

test('a context is observed of a move that was made, also once it is closed, and every observation is kept', () => {
  expect(refusalOf(seen())).toEqual(['no-rule acts[0] context-observed']);
  const events: readonly Told[] = [
    claim('m'),
    seen({ resonance: 1 }),
    { type: 'move-withdrawn', move: 'm' },
    seen({ resonance: 3, embeddedness: 0 }),
  ];
  expect(lastOf(...events).outcome).toBe('taken');
  expect(touchedBy(...events)).toEqual(['file@unsc']);
  const move = moveIn(factsAfter(...events), 'm');
  expect(move.status).toBe('withdrawn');
  const found = move.status === 'unmade' ? [] : [...each(move.contexts)];
  expect(
    found.map(({ resonance, embeddedness, at }) => [resonance, embeddedness, at.event]),
  ).toEqual([
    [3, 0, 'e4'],
    [1, undefined, 'e2'],
  ]);
});

test('two observations of the context of one move at once contradict each other, also if they agree', () => {
  const codes = (...acts: readonly Uncoded[]) =>
    lastOf(claim('m'), claim('n'), acts).refusals.map(({ code }) => code);
  expect(codes(seen({ resonance: 1 }), seen({ embeddedness: 2 }))).toEqual(['contradiction']);
  expect(codes(seen(), { type: 'context-observed', move: 'n' })).toEqual([]);
});

test('an event may make the move whose context it observes', () => {
  expect(lastOf([seen({ resonance: 2 }), claim('m')]).outcome).toBe('taken');
});

const window = (
  type: 'window-opened' | 'window-closed',
  ...arenas: readonly string[]
): Uncoded => ({
  type,
  issue: 'file',
  arenas: arenas.length === 0 ? ['unsc'] : arenas,
});
const opens = window('window-opened');
const closes = window('window-closed');

test('only a window that is open is closed, in each of its places; one that is open may be opened', () => {
  expect(lastOf(closes).refusals.map(({ code, path, says }) => [code, path, says])).toEqual([
    ['unmet', 'acts[0].arenas[0]', 'only a window that is open is closed'],
  ]);
  expect(refusalOf(opens, window('window-closed', 'unsc', 'board'))).toEqual([
    'unmet acts[0].arenas[1] window-closed',
  ]);
  expect(refusalOf(opens, closes, closes)).toEqual(['unmet acts[0].arenas[0] window-closed']);
  const { windows } = councilAfter(opens, opens, closes);
  expect([...each(windows)].map(({ open, at }) => [open, at.event])).toEqual([
    [false, 'e3'],
    [true, 'e2'],
    [true, 'e1'],
  ]);
  expect(boardAfter(opens).windows).toBe(null);
});

test('a window does not open and close at once in one place', () => {
  const codes = (...acts: readonly Uncoded[]) =>
    lastOf(opens, acts).refusals.map(({ code }) => code);
  expect(codes(opens, closes)).toContain('contradiction');
  expect(codes(window('window-opened', 'board'), closes)).toEqual([]);
});

test('a window opens only where the issue is contested', () => {
  const elsewhere = { ...world, arenas: [...world.arenas, { id: 'street' }] };
  const step = stepsOf(reading('R2/D2'), story(elsewhere, window('window-opened', 'street'))).at(
    -1,
  );
  expect(step?.refusals.map(({ code, path }) => [code, path])).toEqual([
    ['no-place', 'acts[0].arenas[0]'],
  ]);
});

test('signs of institutions are kept where they were seen, and name an agent that is declared', () => {
  const sign = (more: object = {}): Uncoded => ({
    type: 'institution-observed',
    issue: 'file',
    arena: 'unsc',
    indicator: 'law',
    ...more,
  });
  expect(refusalOf(sign({ agent: 'nobody' }))).toEqual([
    'undeclared acts[0].agent institution-observed',
  ]);
  const events = [sign(), sign({ agent: 'us', indicator: 'lead-agency' })];
  const { institutions } = councilAfter(...events);
  expect([...each(institutions)].map(({ indicator, at }) => [indicator, at.event])).toEqual([
    ['lead-agency', 'e2'],
    ['law', 'e1'],
  ]);
  expect(boardAfter(...events).institutions).toBe(null);
  expect(touchedBy(sign())).toEqual(['file@unsc']);
});

test('a bargaining is kept in each of its places; what one event says twice there are two', () => {
  const bargains = (ordinary?: boolean, arenas = ['unsc']): Uncoded => ({
    type: 'issue-bargained',
    issue: 'file',
    arenas,
    ...(ordinary === undefined ? {} : { ordinary }),
  });
  const events: readonly Told[] = [
    bargains(true, ['unsc', 'board']),
    [bargains(false), bargains(), bargains(true, ['board'])],
  ];
  const told = (ledger: ReturnType<typeof councilAfter>) =>
    [...each(ledger.bargains)].map(({ id, ordinary, at }) => [id, ordinary, at.event]);
  expect(told(councilAfter(...events))).toEqual([
    ['e2.2', undefined, 'e2'],
    ['e2', false, 'e2'],
    ['e1', true, 'e1'],
  ]);
  expect(told(boardAfter(...events))).toEqual([
    ['e2', true, 'e2'],
    ['e1', true, 'e1'],
  ]);
});

test('practices are kept with their kind, each under an id of its own', () => {
  const practice = (more: object): Uncoded => ({
    type: 'practice-observed',
    issue: 'file',
    arena: 'unsc',
    agent: 'us',
    ...more,
  });
  const { practices } = councilAfter([
    practice({ kind: 'detention' }),
    practice({ typical: true }),
  ]);
  expect([...each(practices)].map(({ id, kind, typical }) => [id, kind, typical])).toEqual([
    ['e1.2', undefined, true],
    ['e1', 'detention', undefined],
  ]);
});

test('a clause lapses only while it stands, and can then neither be triggered nor lapse again', () => {
  const agreed: Uncoded = { type: 'clause-agreed', clause: 'k', issue: 'file', arena: 'unsc' };
  const lapsed: Uncoded = { type: 'clause-lapsed', clause: 'k' };
  const triggered: Uncoded = { type: 'clause-triggered', clause: 'k', by: 'us' };
  expect(refusalOf(lapsed)).toEqual(['no-rule acts[0] clause-lapsed']);
  expect(refusalOf(agreed, triggered, lapsed)).toEqual(['no-rule acts[0] clause-lapsed']);
  expect(refusalOf(agreed, lapsed, lapsed)).toEqual(['no-rule acts[0] clause-lapsed']);
  expect(refusalOf(agreed, lapsed, triggered)).toEqual(['no-rule acts[0] clause-triggered']);
  expect(refusalOf(agreed, [lapsed, triggered])).toEqual(['no-rule acts[0] clause-lapsed']);
  const clause = clauseIn(factsAfter(agreed, lapsed), 'k');
  expect(clause).toMatchObject({ status: 'lapsed', issue: 'file', arena: 'unsc' });
  expect(clause.status === 'lapsed' && [clause.at.event, clause.ended.event]).toEqual(['e1', 'e2']);
  expect(touchedBy(agreed, lapsed)).toEqual(['file@unsc']);
});

test('a doubt is kept where it was raised, with who raised it', () => {
  const doubts: Uncoded = { type: 'evidence-doubted', issue: 'file', arena: 'unsc', by: 'council' };
  const kept = [...each(councilAfter(claim('m'), doubts).doubts)];
  expect(kept.map(({ audience, at }) => [audience, at.event])).toEqual([['council', 'e2']]);
});

test('what a source claims of the stage is kept in every place of the issue', () => {
  const claims = (stage: 'securitized' | 'desecuritized'): Uncoded => ({
    type: 'stage-claimed',
    issue: 'file',
    stage,
    by: 'the author',
  });
  const events: readonly Told[] = [[claims('securitized'), claims('desecuritized')]];
  for (const place of [councilAfter(...events), boardAfter(...events)])
    expect([...each(place.stageClaims)].map(({ id, stage, by }) => [id, stage, by])).toEqual([
      ['e1.2', 'desecuritized', 'the author'],
      ['e1', 'securitized', 'the author'],
    ]);
  expect(touchedBy(...events)).toEqual(['file@unsc', 'file@board']);
});

test('the end of a measure is justified by a move about the same issue, by other grounds, or not', () => {
  const two = { ...world, issues: [...world.issues, { id: 'other', arenas: ['unsc'] }] };
  const steps = (...events: readonly Told[]) =>
    stepsOf(reading('R2/D2'), story(two, ...events)).at(-1);
  const ends = (because?: string): Uncoded => ({
    type: 'measure-terminated',
    measure: 'x',
    ...(because === undefined ? {} : { because }),
  });
  const reasons = (...events: readonly Told[]) =>
    steps(...events)?.refusals.map(({ code, path, act }) => `${code} ${path} ${act}`);
  expect(reasons(enacts('x'), ends('n'))).toEqual(['no-rule acts[0] measure-terminated']);
  expect(reasons(enacts('x'), allClear('n', { issue: 'other' }), ends('n'))).toEqual([
    'unmet acts[0] measure-terminated',
  ]);
  const because = (...events: readonly Told[]) => {
    const step = steps(...events);
    const leaf = measureIn(step?.state.facts ?? nothingYet, 'x');
    return [step?.outcome, leaf.status === 'absent' ? leaf.status : leaf.endedBecause];
  };
  expect(because(enacts('x'), [ends('n'), allClear('n')])).toEqual(['taken', 'n']);
  const closed: Uncoded = { type: 'move-withdrawn', move: 'n' };
  expect(because(enacts('x'), allClear('n'), closed, ends('n'))).toEqual(['taken', 'n']);
  expect(because(enacts('x'), ends('other grounds'))).toEqual(['taken', 'other grounds']);
  expect(because(enacts('x'), ends())).toEqual(['taken', null]);
  expect(because(enacts('x'))).toEqual(['taken', null]);
});

test('a justification is kept with who gave it; an enactment that justifies itself names nobody', () => {
  const justified: Uncoded = { type: 'measure-justified', measure: 'x', by: 'iran', ground: 'm' };
  const leaf = measureIn(factsAfter(claim('m'), enacts('x', { justifiedBy: 'm' }), justified), 'x');
  const kept = leaf.status === 'absent' ? [] : [...each(leaf.justifications)];
  expect(kept.map(({ ground, by, at }) => [ground, by, at.event])).toEqual([
    ['m', 'iran', 'e3'],
    ['m', null, 'e2'],
  ]);
});

test('what is declared of actors is looked up by actor and arena; what is not declared is not there', () => {
  const { positions, instructs } = worldOf({
    ...world,
    actors: [
      { id: 'us', positions: [{ arena: 'unsc', authority: true, capital: 2 }, { arena: 'board' }] },
      { id: 'iran', instructs: [] },
      { id: 'marl' },
    ],
  });
  expect(positions.get('us')?.get('unsc')).toMatchObject({ authority: true, capital: 2 });
  expect(positions.get('us')?.get('board')?.authority).toBeUndefined();
  expect([positions.has('iran'), positions.has('marl')]).toEqual([false, false]);
  expect([instructs.get('iran'), instructs.get('us')]).toEqual([[], undefined]);
});
