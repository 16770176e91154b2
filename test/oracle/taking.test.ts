import { expect, test } from 'vitest';
import {
  accepts,
  acceptsInPart,
  agreed,
  allClear,
  enacts,
  ends,
  history,
  lastStep,
  raised,
  rejects,
  retracts,
  shelved,
  stagesAfter,
  technified,
  threat,
  triggers,
} from './sample.js';
import type { AnyAct } from './world.js';

/** Whether the last event is taken, where the text leaves open how many of its acts are refused. */
function outcomeOf(...events: (AnyAct | AnyAct[])[]): string {
  return lastStep(history(...events)).outcome;
}

/** How many acts of the last event are refused; 0: it is taken. */
function refusedIn(...events: (AnyAct | AnyAct[])[]): number {
  const step = lastStep(history(...events));
  expect(step.outcome).toBe(step.refusedActs === 0 ? 'taken' : 'refused');
  return step.refusedActs;
}

test('the order of the acts of an event in the file means nothing', () => {
  const acts = [enacts('embargo', { justifiedBy: 'm' }), accepts('council', 'm'), threat('m')];
  expect(refusedIn(acts)).toBe(0);
  expect(stagesAfter(history(acts))).toEqual(['securitized']);
});

test('an event with one impossible act is refused whole', () => {
  const mixed = [threat('m'), accepts('experts', 'm')];
  expect(refusedIn(mixed)).toBe(1);
  expect(lastStep(history(mixed)).touched).toEqual([]);
  expect(stagesAfter(history(mixed))).toEqual(['nonpoliticized']);
  expect(refusedIn(mixed, accepts('council', 'm'))).toBe(1);
});

test('an act after a refused act is judged as if the refused one had not been there', () => {
  expect(refusedIn([threat('m', { referent: 'nation' }), accepts('council', 'm')])).toBe(2);
});

test('an undeclared issue, arena, actor, audience or referent is refused', () => {
  expect(refusedIn({ type: 'issue-raised', issue: 'nothing', arenas: ['unsc'] })).toBe(1);
  expect(refusedIn({ type: 'issue-raised', issue: 'file', arenas: ['mars'] })).toBe(1);
  expect(refusedIn(threat('m', { actor: 'nobody' }))).toBe(1);
  expect(refusedIn(threat('m', { addressees: ['nobody'] }))).toBe(1);
  expect(refusedIn(enacts('embargo', { agent: 'nobody' }))).toBe(1);
  expect(refusedIn(agreed, triggers(['nobody']))).toBe(1);
});

test('a pair of issue and arena that is no place is refused', () => {
  expect(refusedIn({ type: 'issue-raised', issue: 'other', arenas: ['iaea'] })).toBe(1);
  expect(refusedIn(enacts('embargo', { issue: 'other', arena: 'iaea' }))).toBe(1);
});

test('two answers by one audience to one move in one dimension at once contradict each other', () => {
  const yes = accepts('council', 'm');
  const noThreat = rejects('council', 'm', { dimension: 'identification' });
  expect(outcomeOf(threat('m'), [yes, rejects('council', 'm')])).toBe('refused');
  expect(outcomeOf(threat('m'), [yes, retracts('council', 'm')])).toBe('refused');
  expect(outcomeOf(threat('m'), [yes, noThreat])).toBe('taken');
});

test('two marks of one component in one place at once contradict each other', () => {
  const mark = { type: 'component-marked', issue: 'file', component: 'c11' } as const;
  const here = { ...mark, arenas: ['unsc'], grade: 'full' } as const;
  const both = { ...mark, arenas: ['unsc', 'iaea'], grade: 'none' } as const;
  expect(outcomeOf([here, both])).toBe('refused');
  expect(outcomeOf([here, { ...both, arenas: ['iaea'] }])).toBe('taken');
});

test('an audience never addressed cannot answer, unless the coder found it was spoken to indirectly', () => {
  expect(refusedIn(threat('m'), accepts('press', 'm'))).toBe(1);
  expect(refusedIn(threat('m'), accepts('press', 'm', { indirect: true }))).toBe(0);
  expect(refusedIn(threat('m', { addressees: [] }), accepts('council', 'm'))).toBe(1);
});

test('an audience that has answered once needs no address to answer again, in that dimension', () => {
  const overheard = accepts('press', 'm', { indirect: true });
  const asThreat = accepts('press', 'm', { dimension: 'identification' });
  expect(refusedIn(threat('m'), overheard, retracts('press', 'm'))).toBe(0);
  expect(refusedIn(threat('m'), overheard, rejects('press', 'm'))).toBe(0);
  expect(refusedIn(threat('m'), overheard, asThreat)).toBe(1);
  expect(refusedIn([threat('m'), threat('n')], overheard, accepts('press', 'n'))).toBe(1);
});

test('an audience that sits in no arena of the issue cannot answer', () => {
  expect(refusedIn(threat('m'), accepts('crowd', 'm', { indirect: true }))).toBe(1);
});

test('a move that speaks only to an arena where the issue is not contested is made in no place', () => {
  const step = lastStep(history(threat('m', { addressees: ['crowd'] })));
  expect([step.outcome, step.touched]).toEqual(['taken', []]);
  expect(step.stages['file@unsc']).toEqual(['nonpoliticized']);
});

test('only an acceptance, whole or in part, is taken back, and only once', () => {
  const partly = acceptsInPart('council', 'm');
  expect(refusedIn(threat('m'), retracts('council', 'm'))).toBe(1);
  expect(refusedIn(threat('m'), partly, retracts('council', 'm'))).toBe(0);
  expect(refusedIn(threat('m'), partly, retracts('council', 'm'), retracts('council', 'm'))).toBe(
    1,
  );
  expect(refusedIn(threat('m'), rejects('council', 'm'), retracts('council', 'm'))).toBe(1);
});

test('an answer may come to a move that is closed', () => {
  expect(refusedIn(threat('m'), { type: 'move-lapsed', move: 'm' }, accepts('council', 'm'))).toBe(
    0,
  );
});

test('a move closes once', () => {
  const lapsed: AnyAct = { type: 'move-lapsed', move: 'm' };
  const withdrawn: AnyAct = { type: 'move-withdrawn', move: 'm' };
  expect(refusedIn(lapsed)).toBe(1);
  expect(refusedIn([threat('m'), lapsed])).toBe(0);
  expect(refusedIn(threat('m'), [lapsed, withdrawn])).toBe(1);
  expect(refusedIn(threat('m'), lapsed, withdrawn)).toBe(1);
});

test('a move is superseded by another move of its sign about its issue', () => {
  const by = (id: string): AnyAct => ({ type: 'move-superseded', move: 'm', by: id });
  expect(refusedIn(threat('m'), [threat('n'), by('n')])).toBe(0);
  expect(refusedIn(threat('m'), by('m'))).toBe(1);
  expect(refusedIn(threat('m'), by('n'))).toBe(1);
  expect(refusedIn(threat('m'), [allClear('n'), by('n')])).toBe(1);
  expect(refusedIn(threat('m'), [threat('n', { issue: 'other' }), by('n')])).toBe(1);
});

test('a move renews a move made in an earlier event, never one of its own or itself', () => {
  const renewal = threat('n', { renews: 'm' });
  expect(refusedIn(renewal)).toBe(1);
  expect(refusedIn(threat('m'), renewal)).toBe(0);
  expect(refusedIn([renewal, threat('m')])).toBe(1);
  expect(refusedIn([threat('m'), renewal])).toBe(1);
  expect(refusedIn(threat('n', { renews: 'n' }))).toBe(1);
  expect(refusedIn([renewal, threat('m', { renews: 'n' })])).toBe(2);
});

test('a measure runs its whole course, at once or step by step, before any move', () => {
  const place = { measure: 'embargo', issue: 'file', arena: 'unsc' };
  const requested: AnyAct = { type: 'measure-requested', ...place };
  const authorised: AnyAct = { type: 'measure-authorised', ...place };
  const suspended: AnyAct = { type: 'measure-suspended', measure: 'embargo' };
  const resumed: AnyAct = { type: 'measure-resumed', measure: 'embargo' };
  const all = [ends('embargo'), resumed, suspended, enacts('embargo'), authorised, requested];
  expect(refusedIn(all)).toBe(0);
  expect(refusedIn(requested, authorised, enacts('embargo'), suspended, ends('embargo'))).toBe(0);
  expect(refusedIn(requested, suspended)).toBe(1);
  expect(refusedIn(enacts('embargo'), enacts('embargo'))).toBe(1);
  expect(refusedIn(enacts('embargo'), requested)).toBe(1);
  expect(refusedIn(all, resumed)).toBe(1);
});

test('a measure stays in the place where it was asked for', () => {
  const place = { measure: 'embargo', issue: 'file', arena: 'iaea' };
  expect(refusedIn({ type: 'measure-requested', ...place }, enacts('embargo'))).toBe(1);
});

test('a measure is justified by a move about its own issue, or by no threat', () => {
  const by = (ground: string): AnyAct => ({
    type: 'measure-justified',
    measure: 'embargo',
    by: 'us',
    ground,
  });
  const other = threat('o', { issue: 'other' });
  expect(refusedIn([threat('m'), enacts('embargo'), by('m')])).toBe(0);
  expect(refusedIn(enacts('embargo'), by('no threat'))).toBe(0);
  expect(refusedIn([other, enacts('embargo'), by('o')])).toBe(1);
  expect(refusedIn([other, enacts('embargo', { justifiedBy: 'o' })])).toBe(1);
  expect(refusedIn(by('no threat'))).toBe(1);
});

test('a relation changes between two units, through a measure that exists', () => {
  const changed = { type: 'relation-changed', from: 'us', to: 'iran' } as const;
  expect(refusedIn(changed)).toBe(0);
  expect(refusedIn({ ...changed, to: 'us' })).toBe(1);
  expect(refusedIn({ ...changed, measure: 'embargo' })).toBe(1);
  expect(refusedIn([{ ...changed, measure: 'embargo' }, enacts('embargo')])).toBe(0);
});

test('a forum changes between two different places of the issue', () => {
  const moved = { type: 'forum-changed', issue: 'file', from: 'unsc', to: 'iaea' } as const;
  expect(refusedIn(moved)).toBe(0);
  expect(refusedIn({ ...moved, to: 'unsc' })).toBe(1);
  expect(refusedIn({ ...moved, issue: 'other' })).toBe(1);
});

test('a clause is agreed once and triggered once', () => {
  expect(refusedIn([agreed, triggers()])).toBe(0);
  expect(refusedIn(agreed, agreed)).toBe(1);
  expect(refusedIn(triggers())).toBe(1);
  expect(refusedIn(agreed, triggers(), triggers())).toBe(1);
});

test('an audience doubts evidence where it sits', () => {
  const doubt = { type: 'evidence-doubted', issue: 'file', arena: 'unsc' } as const;
  expect(refusedIn({ ...doubt, by: 'council' })).toBe(0);
  expect(refusedIn({ ...doubt, by: 'experts' })).toBe(1);
});

test('only what is on the agenda is shelved or handed to experts', () => {
  expect(refusedIn(shelved)).toBe(1);
  expect(refusedIn(technified)).toBe(1);
  expect(refusedIn([shelved, raised])).toBe(0);
  expect(refusedIn(raised, technified, technified)).toBe(0);
  expect(refusedIn(raised, technified, shelved, technified)).toBe(1);
});

test('the agenda of a place is what the last act about it made it', () => {
  const quiet = threat('m', { existential: 'none' });
  const reshaping = rejects('council', 'm', { how: 'reshaping' });
  expect(stagesAfter(history(raised))).toEqual(['politicized']);
  expect(stagesAfter(history(quiet))).toEqual(['politicized']);
  expect(stagesAfter(history(allClear('n')))).toEqual(['nonpoliticized']);
  expect(stagesAfter(history(raised, technified))).toEqual(['technified']);
  expect(stagesAfter(history(raised, technified, quiet))).toEqual(['technified']);
  expect(stagesAfter(history(raised, technified, quiet, reshaping))).toEqual(['politicized']);
  expect(stagesAfter(history(raised, shelved))).toEqual(['nonpoliticized']);
});
