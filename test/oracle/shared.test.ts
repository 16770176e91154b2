import { expect, test } from 'vitest';
import {
  accepts,
  agreed,
  allClear,
  enacts,
  ends,
  history,
  lastStep,
  raised,
  rejects,
  retracts,
  silenced,
  stagesAfter,
  threat,
  triggers,
  world,
} from './sample.js';
import type { AnyAct } from './world.js';

const entered: AnyAct[] = [threat('m'), accepts('council', 'm')];
const formal = { support: 'formal' } as const;
const either = ['politicized', 'securitized'];
const stillOrLeft = ['securitized', 'desecuritized'];

// ── The shared conclusions ────────────────────────────────────────────────────────────────────

const released: AnyAct[] = [allClear('n'), accepts('council', 'n', formal)];

test('T19: a clause agreed by the leaving brings it back when all recognise the claimant', () => {
  const after = (act: AnyAct) => stagesAfter(history(entered, agreed, released, act));
  expect(after(triggers('all'))).toEqual(['securitized']);
  expect(after(triggers([]))).toEqual(['desecuritized']);
  expect(after(triggers(['us']))).toEqual(stillOrLeft);
  expect(after(triggers())).toEqual(stillOrLeft);
});

test('T19: who recognises the claimant sees it return, who does not sees it stay', () => {
  const seenBy = (observer: string | undefined, act: AnyAct) =>
    stagesAfter(history(entered, agreed, released, act), 'R2', 'D2', { ...world, observer });
  const some = triggers(['us', 'russia']);
  expect(seenBy('us', some)).toEqual(['securitized']);
  expect(seenBy('russia', some)).toEqual(['securitized']);
  expect(seenBy('iran', some)).toEqual(['desecuritized']);
  expect(seenBy(undefined, some)).toEqual(stillOrLeft);
  // What all or none recognise, and what nobody coded, is the same to everybody.
  for (const observer of ['us', 'iran']) {
    expect(seenBy(observer, triggers('all'))).toEqual(['securitized']);
    expect(seenBy(observer, triggers([]))).toEqual(['desecuritized']);
    expect(seenBy(observer, triggers())).toEqual(stillOrLeft);
  }
  expect(() => seenBy('crowd', some)).toThrow('crowd is no declared actor');
});

test('T19: a trigger that the observer denies has spent the clause all the same', () => {
  const denied = history(entered, [...released, agreed], triggers(['us']), triggers('all'));
  const looking = { ...world, observer: 'iran' };
  expect(lastStep(denied, 'R2', 'D2', looking).outcome).toBe('refused');
  // So nothing is pending, and it can become ordinary politics again.
  const over = history(entered, enacts('x'), [...released, agreed], triggers(['us']), ends('x'));
  expect(stagesAfter(over, 'R2', 'D2', looking)).toEqual(['politicized']);
});

test('T19: a clause agreed with the leaving counts, one agreed afterwards does not', () => {
  const withIt = history(entered, [...released, agreed], triggers('all'));
  const later = history(entered, released, agreed, triggers('all'));
  expect(stagesAfter(withIt)).toEqual(['securitized']);
  expect(stagesAfter(later)).toEqual(['desecuritized']);
});

test('T19: what returns has its old founders, who can release it again', () => {
  const again = [allClear('o'), accepts('council', 'o', formal)];
  const events = history(entered, [...released, agreed], triggers('all'), again);
  expect(stagesAfter(events)).toEqual(['desecuritized']);
});

test('T18: with nothing left to come back to, it is ordinary politics, in a later event only', () => {
  const withdrawn: AnyAct = { type: 'move-withdrawn', move: 'm' };
  const end = [ends('x'), withdrawn];
  const after = (...events: (AnyAct | AnyAct[])[]) => stagesAfter(history(...events), 'R2', 'D4');
  expect(after(entered, enacts('x'), end)).toEqual(['desecuritized']);
  expect(after(entered, enacts('x'), ends('x'), withdrawn)).toEqual(['politicized']);
  expect(after(entered, enacts('x'), agreed, ends('x'), withdrawn)).toEqual(['desecuritized']);
  expect(after(entered, enacts('x'), ends('x'), [enacts('y'), withdrawn])).toEqual([
    'desecuritized',
  ]);
});

test('T18: an open threat made since the leaving keeps the past alive', () => {
  const withdrawn: AnyAct = { type: 'move-withdrawn', move: 'm' };
  const newThreat = [threat('n'), rejects('council', 'n')];
  const events = history(entered, enacts('x'), ends('x'), newThreat, withdrawn, {
    type: 'move-lapsed',
    move: 'n',
  });
  expect(stagesAfter(events.slice(0, 5), 'R2', 'D4')).toEqual(['desecuritized']);
  expect(stagesAfter(events, 'R2', 'D4')).toEqual(['politicized']);
});

test('T22: what is silenced has left security, or the agenda', () => {
  expect(stagesAfter(history(entered, silenced))).toEqual(['desecuritized']);
  expect(stagesAfter(history(raised, silenced))).toEqual(['nonpoliticized']);
});

test('T25: when every founder has taken back its acceptance, it is ordinary politics again', () => {
  const doubt: AnyAct = { type: 'evidence-doubted', issue: 'file', arena: 'unsc', by: 'council' };
  expect(stagesAfter(history(entered, doubt))).toEqual(['securitized']);
  expect(stagesAfter(history(entered, [doubt, retracts('council', 'm')]))).toEqual(['politicized']);
  const two = threat('m', { addressees: ['council', 'members'] });
  const joint = history(
    [two, accepts('council', 'm'), accepts('members', 'm')],
    retracts('council', 'm'),
  );
  expect(stagesAfter(joint)).toEqual(either);
});

test('T25: what a founder took back before the entry does not count', () => {
  const old = [threat('p', { existential: 'none' }), accepts('council', 'p')];
  const heard = [
    threat('m', { addressees: ['council', 'press'] }),
    accepts('council', 'm'),
    accepts('press', 'm'),
  ];
  const events = history(old, retracts('council', 'p'), heard, retracts('press', 'm'));
  expect(stagesAfter(events)).toEqual(['securitized']);
});
