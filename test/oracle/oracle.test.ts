import { expect, test } from 'vitest';
import type { LeavingId } from './leaving.js';
import { advance, judge, key, type OracleEvent, start } from './oracle.js';
import {
  accepts,
  allClear,
  enacts,
  ends,
  history,
  raised,
  rejects,
  searching,
  stagesAfter,
  threat,
  world,
} from './sample.js';
import type { AnyAct, World } from './world.js';

const entered: AnyAct[] = [threat('m'), accepts('council', 'm')];
const formal = { support: 'formal' } as const;
const either = ['politicized', 'securitized'];

// ── Searches, branches, the incremental door ──────────────────────────────────────────────────

test('a search covers an event whose dates all lie in it, and an undated one only if it has no ends', () => {
  const from10 = searching({ arena: 'unsc', acts: ['audience-accepted'], from: 10 });
  const on = (earliest: number, latest: number): OracleEvent[] => [
    { id: 'e', acts: [threat('m')], when: { earliest, latest } },
  ];
  expect(stagesAfter(on(10, 12), 'R2', 'D2', from10)).toEqual(['politicized']);
  expect(stagesAfter(on(9, 12), 'R2', 'D2', from10)).toEqual(either);
  expect(stagesAfter(history(threat('m')), 'R2', 'D2', from10)).toEqual(either);
});

test('what may have been securitized stays so until something settles that very possibility', () => {
  expect(stagesAfter(history(threat('m'), rejects('council', 'm')))).toEqual(either);
  expect(stagesAfter(history(threat('m'), accepts('council', 'm')))).toEqual(['securitized']);
  expect(stagesAfter(history([threat('m'), rejects('council', 'm')]))).toEqual(['politicized']);
});

test('judging a history is advancing through it event by event, and never changes what was given', () => {
  const events = history(entered, raised, accepts('experts', 'm'), [
    allClear('n'),
    accepts('council', 'n', formal),
  ]);
  const before = JSON.stringify(events);
  let state = start(world);
  const steps = events.map((event) => {
    const next = advance(world, state, event, 'R2', 'D2');
    state = next.state;
    return next.step;
  });
  expect(judge(world, events, 'R2', 'D2').steps).toEqual(steps);
  expect(steps.map(({ outcome }) => outcome)).toEqual(['taken', 'taken', 'refused', 'taken']);
  expect(JSON.stringify(events)).toBe(before);
});

const slice: World = {
  ...world,
  issues: [{ id: 'file', arenas: ['unsc'] }],
  audiences: world.audiences.filter(({ arena }) => arena === 'unsc'),
};
function keyAfter(leaving: LeavingId, ...events: (AnyAct | AnyAct[])[]): string {
  let state = start(slice);
  for (const event of history(...events))
    state = advance(slice, state, event, 'R15', leaving).state;
  return key(state);
}

test('two ways to one state have one key; a spent past makes another', () => {
  const idle: AnyAct = { type: 'noted' };
  const once = keyAfter('D4', threat('m'), raised, enacts('x'));
  expect(keyAfter('D4', idle, [raised, threat('m')], idle, enacts('x'))).toBe(once);
  const ended = keyAfter('D4', threat('m'), enacts('x'), ends('x'));
  expect(keyAfter('D5', threat('m'), enacts('x'), ends('x'))).not.toBe(ended);
  // R3 may come to ask which of the two was there first.
  expect(keyAfter('D4', enacts('x'), threat('m'))).not.toBe(
    keyAfter('D4', threat('m'), enacts('x')),
  );
  expect(() => key(start(world))).toThrow('one issue in one arena');
});
