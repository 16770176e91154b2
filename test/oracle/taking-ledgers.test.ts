import { expect, test } from 'vitest';
import {
  agreed,
  allClear,
  bargains,
  doubts,
  enacts,
  history,
  lapses,
  lastStep,
  lawPassed,
  observes,
  practises,
  threat,
  triggers,
  windowCloses,
  windowOpens,
  withdraws,
} from './sample.js';
import type { AnyAct } from './world.js';

function outcomeOf(...events: (AnyAct | AnyAct[])[]): string {
  return lastStep(history(...events)).outcome;
}

/** How many acts of the last event are refused; 0: it is taken. */
function refusedIn(...events: (AnyAct | AnyAct[])[]): number {
  const step = lastStep(history(...events));
  expect(step.outcome).toBe(step.refusedActs === 0 ? 'taken' : 'refused');
  return step.refusedActs;
}

function touchedBy(...events: (AnyAct | AnyAct[])[]): readonly string[] {
  return lastStep(history(...events)).touched;
}

test('the context is found of a move that was made, open or closed', () => {
  expect(refusedIn(observes('m'))).toBe(1);
  expect(refusedIn([observes('m'), threat('m')])).toBe(0);
  expect(refusedIn(threat('m'), withdraws('m'), observes('m'))).toBe(0);
});

test('two findings of one context at once contradict each other, those of two moves do not', () => {
  const both = [threat('m'), threat('n')];
  expect(outcomeOf(both, [observes('m', { resonance: 1 }), observes('m')])).toBe('refused');
  expect(outcomeOf(both, [observes('m'), observes('n')])).toBe('taken');
  expect(outcomeOf(both, observes('m'), observes('m'))).toBe('taken');
});

test('only a window that is open closes; one that is open may open again', () => {
  expect(refusedIn(windowCloses)).toBe(1);
  expect(refusedIn(windowOpens, windowOpens)).toBe(0);
  expect(refusedIn(windowOpens, windowCloses)).toBe(0);
  expect(refusedIn(windowOpens, windowCloses, windowCloses)).toBe(1);
  const both: AnyAct = { type: 'window-closed', issue: 'file', arenas: ['unsc', 'iaea'] };
  expect(refusedIn(windowOpens, both)).toBe(1);
});

test('a window does one thing at once in one place', () => {
  const there: AnyAct = { type: 'window-opened', issue: 'file', arenas: ['iaea'] };
  expect(outcomeOf(windowOpens, [windowOpens, windowCloses])).toBe('refused');
  expect(outcomeOf([windowOpens, windowOpens])).toBe('refused');
  expect(outcomeOf(windowOpens, [windowCloses, windowCloses])).toBe('refused');
  expect(outcomeOf(windowOpens, [windowCloses, there])).toBe('taken');
});

test('a clause lapses once, and not after it was triggered', () => {
  expect(refusedIn(lapses)).toBe(1);
  expect(refusedIn([agreed, lapses])).toBe(0);
  expect(refusedIn(agreed, lapses, lapses)).toBe(1);
  expect(refusedIn(agreed, lapses, triggers())).toBe(1);
  expect(refusedIn(agreed, triggers(), lapses)).toBe(1);
  // In one event the trigger comes first.
  expect(refusedIn(agreed, [lapses, triggers()])).toBe(1);
  expect(refusedIn(agreed, lapses, agreed)).toBe(1);
});

test('the end of a measure is put down to a move about its issue, or to other grounds', () => {
  const because = (ground: string): AnyAct => ({
    type: 'measure-terminated',
    measure: 'x',
    because: ground,
  });
  expect(refusedIn(enacts('x'), because('other grounds'))).toBe(0);
  expect(refusedIn(enacts('x'), [because('n'), allClear('n')])).toBe(0);
  expect(refusedIn(enacts('x'), because('n'))).toBe(1);
  expect(refusedIn([enacts('x'), allClear('n', { issue: 'other' })], because('n'))).toBe(1);
});

test('what is observed names a place, and an agent that is declared if any', () => {
  expect(refusedIn(lawPassed)).toBe(0);
  expect(refusedIn({ ...lawPassed, agent: 'nobody' } as AnyAct)).toBe(1);
  expect(refusedIn(practises({ agent: 'nobody' }))).toBe(1);
  expect(refusedIn(practises({ issue: 'other', arena: 'iaea' }))).toBe(1);
  expect(refusedIn({ type: 'issue-bargained', issue: 'other', arenas: ['iaea'] })).toBe(1);
  expect(refusedIn([bargains(true), bargains(false)])).toBe(0);
});

test('each new act touches the places that it is about', () => {
  const claimed: AnyAct = { type: 'stage-claimed', issue: 'file', stage: 'politicized' };
  const here = ['file@unsc'];
  for (const act of [lawPassed, practises(), bargains(), windowOpens, doubts('council')])
    expect(touchedBy(act), act.type).toEqual(here);
  expect(touchedBy(agreed, lapses)).toEqual(here);
  expect(touchedBy(claimed)).toEqual(['file@iaea', 'file@unsc']);
  expect(touchedBy(threat('m', { addressees: ['council', 'experts'] }), observes('m'))).toEqual([
    'file@iaea',
    'file@unsc',
  ]);
});
