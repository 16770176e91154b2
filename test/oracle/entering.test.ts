import { expect, test } from 'vitest';
import {
  accepts,
  acceptsInPart,
  allClear,
  bareThreat,
  enacts,
  ends,
  history,
  lastStep,
  on,
  rejects,
  searching,
  stagesAfter,
  threat,
} from './sample.js';
import type { AnyAct } from './world.js';

const entered: AnyAct[] = [threat('m'), accepts('council', 'm')];
const formal = { support: 'formal' } as const;
const either = ['politicized', 'securitized'];
const stillOrLeft = ['securitized', 'desecuritized'];

// ── R2 ────────────────────────────────────────────────────────────────────────────────────────

test('R2: a significant audience that accepts measures makes the issue one of security', () => {
  expect(stagesAfter(history(entered))).toEqual(['securitized']);
});

test('R2: a move that nobody is known to have answered may or may not have securitized', () => {
  expect(stagesAfter(history(threat('m')))).toEqual(either);
  expect(stagesAfter(history(bareThreat('m')))).toEqual(either);
});

test('R2: a move whose answers were looked for and not found has not securitized', () => {
  const looked = searching({ arena: 'unsc', acts: ['audience-accepted'] });
  expect(stagesAfter(history(threat('m')), 'R2', 'D2', looked)).toEqual(['politicized']);
  const elsewhere = searching({ arena: 'iaea', acts: ['audience-accepted'] });
  expect(stagesAfter(history(threat('m')), 'R2', 'D2', elsewhere)).toEqual(either);
});

test('R2: accepting in part, or only that it is a threat, is not accepting the measures', () => {
  const looked = searching({ arena: 'unsc', acts: ['audience-accepted'] });
  const partly = acceptsInPart('council', 'm');
  const asThreat = accepts('council', 'm', { dimension: 'identification' });
  expect(stagesAfter(history([threat('m'), partly]))).toEqual(['politicized']);
  expect(stagesAfter(history([threat('m'), asThreat]), 'R2', 'D2', looked)).toEqual([
    'politicized',
  ]);
});

test('R2: it counts whether the audience is significant', () => {
  const told = (audience: string) => [
    threat('m', { addressees: [audience] }),
    accepts(audience, 'm'),
  ];
  expect(stagesAfter(history(told('press')))).toEqual(['politicized']);
  expect(stagesAfter(history(told('members')))).toEqual(either);
});

test('R2: a claim that is not about survival does not securitize; an uncoded one may', () => {
  const named = { addressees: ['council'], referent: 'peace' };
  const harmless = bareThreat('m', { ...named, existential: 'none' });
  const uncoded = bareThreat('m', named);
  expect(stagesAfter(history([harmless, accepts('council', 'm')]))).toEqual(['politicized']);
  expect(stagesAfter(history([uncoded, accepts('council', 'm')]))).toEqual(either);
});

test('R2: a move already withdrawn securitizes nothing when it is accepted', () => {
  const withdrawn: AnyAct = { type: 'move-withdrawn', move: 'm' };
  expect(stagesAfter(history([...entered, withdrawn]))).toEqual(['politicized']);
});

test('R2: an audience securitizes in its own arena only', () => {
  const step = lastStep(
    history([
      threat('m', { addressees: ['council', 'experts'] }),
      rejects('council', 'm'),
      accepts('experts', 'm'),
    ]),
  );
  expect(step.stages['file@unsc']).toEqual(['politicized']);
  expect(step.stages['file@iaea']).toEqual(['securitized']);
  expect(step.stages['other@unsc']).toEqual(['nonpoliticized']);
  expect(step.touched).toEqual(['file@iaea', 'file@unsc']);
});

// ── R3 ────────────────────────────────────────────────────────────────────────────────────────

const justified = enacts('embargo', { justifiedBy: 'm' });
const effect: AnyAct = { type: 'relation-changed', from: 'us', to: 'iran', measure: 'embargo' };

test('R3: acceptance, a measure that breaks a rule, and its effect make it, each at its own date', () => {
  const looked = searching({ arena: 'unsc', acts: ['measure-enacted', 'relation-changed'] });
  const after = (n: number) =>
    stagesAfter(history(entered, justified, effect).slice(0, n), 'R3', 'D2', looked);
  expect([after(1), after(2), after(3)]).toEqual([
    ['politicized'],
    ['politicized'],
    ['securitized'],
  ]);
});

test('R3: where nobody looked for measures, acceptance alone leaves it open', () => {
  expect(stagesAfter(history(entered), 'R3')).toEqual(either);
});

test('R3: a measure enacted before the acceptance does not follow from it', () => {
  const looked = searching({ arena: 'unsc', acts: ['measure-enacted', 'audience-accepted'] });
  const early = history(threat('m'), [justified, effect], accepts('council', 'm'));
  expect(stagesAfter(early, 'R3', 'D2', looked)).toEqual(['politicized']);
  const atOnce = history(threat('m'), [justified, effect, accepts('council', 'm')]);
  expect(stagesAfter(atOnce, 'R3', 'D2', looked)).toEqual(['securitized']);
});

test('R3: a measure said to rest on no threat is not justified by the move', () => {
  const looked = searching({ arena: 'unsc', acts: ['measure-enacted'] });
  const denied: AnyAct = {
    type: 'measure-justified',
    measure: 'embargo',
    by: 'us',
    ground: 'no threat',
  };
  const silent = [...entered, enacts('embargo'), effect];
  expect(stagesAfter(history([...silent, denied]), 'R3', 'D2', looked)).toEqual(['politicized']);
  expect(stagesAfter(history(silent), 'R3', 'D2', looked)).toEqual(either);
});

test('R3: a measure that nothing justifies may rest on any threat here that is not spent', () => {
  const looked = searching({ arena: 'unsc', acts: ['measure-enacted', 'relation-changed'] });
  const after = (...events: (AnyAct | AnyAct[])[]) =>
    stagesAfter(history(entered, ...events), 'R3', 'D5', looked);
  expect(after()).toEqual(['politicized']);
  expect(after([enacts('embargo'), effect])).toEqual(either);
  expect(after(enacts('embargo'))).toEqual(['politicized']);
  expect(after(enacts('embargo'), effect)).toEqual(either);
  const moved = { type: 'forum-changed', issue: 'file', from: 'unsc', to: 'iaea' } as const;
  const left = [[justified, effect], { ...moved, complete: true }];
  expect(after(...left)).toEqual(['desecuritized']);
  expect(after(...left, enacts('ban'))).toEqual(['desecuritized']);
});

test('R3: a measure that was there before the move does not follow from any acceptance of it', () => {
  const looked = searching({ arena: 'unsc', acts: ['measure-enacted'] });
  const says = { type: 'measure-justified', measure: 'embargo', by: 'us', ground: 'm' } as const;
  const after = (...events: (AnyAct | AnyAct[])[]) =>
    stagesAfter(history(...events), 'R3', 'D2', looked);
  expect(after(enacts('embargo'), [threat('m'), says, effect])).toEqual(['politicized']);
  expect(after([enacts('embargo'), threat('m'), says, effect])).toEqual(either);
  expect(after(threat('m'), [enacts('embargo'), says, effect])).toEqual(either);
});

test('R3: what is looked for about a measure is looked for from its enactment on', () => {
  const after = (type: string, day: number, measure: AnyAct[]) => {
    const looked = searching(
      { arena: 'unsc', acts: ['measure-enacted'] },
      { arena: 'unsc', acts: [type], from: 5 },
    );
    return stagesAfter([on(1, entered), on(day, measure)], 'R3', 'D2', looked);
  };
  const silent = [enacts('embargo'), effect];
  expect(after('measure-justified', 5, silent)).toEqual(['politicized']);
  expect(after('measure-justified', 4, silent)).toEqual(either);
  expect(after('relation-changed', 5, [justified])).toEqual(['politicized']);
  expect(after('relation-changed', 4, [justified])).toEqual(either);
});

// ── R15, R16 ──────────────────────────────────────────────────────────────────────────────────

test('R15: a move and a broken rule are enough, in either order', () => {
  expect(stagesAfter(history(threat('m'), enacts('x')), 'R15')).toEqual(['securitized']);
  expect(stagesAfter(history(enacts('x'), threat('m')), 'R15')).toEqual(['securitized']);
  expect(stagesAfter(history(threat('m'), enacts('x', { breaks: [] })), 'R15')).toEqual([
    'politicized',
  ]);
});

test('R15: it founds on nobody, so nobody can be known to release', () => {
  const events = history(threat('m'), enacts('x'), [
    allClear('n'),
    accepts('council', 'n', formal),
  ]);
  expect(stagesAfter(events, 'R15')).toEqual(stillOrLeft);
});

test('R15: an old broken rule never brings it back', () => {
  const events = history([threat('m'), enacts('x')], ends('x'), threat('n'), enacts('y'));
  const after = (n: number) => stagesAfter(events.slice(0, n), 'R15', 'D4');
  expect([after(2), after(3), after(4)]).toEqual([
    ['desecuritized'],
    ['desecuritized'],
    ['securitized'],
  ]);
});

test('R16: any audience that takes up the threat will do, in either dimension', () => {
  const told = threat('m', { addressees: ['press'] });
  const asThreat = accepts('press', 'm', { dimension: 'identification' });
  expect(stagesAfter(history([told, enacts('x'), asThreat]), 'R16')).toEqual(['securitized']);
});

test('R16: an audience that has refused in one dimension may yet accept in the other', () => {
  const no = rejects('council', 'm');
  const noThreat = rejects('council', 'm', { dimension: 'identification' });
  expect(stagesAfter(history([threat('m'), enacts('x'), no]), 'R16')).toEqual(either);
  expect(stagesAfter(history([threat('m'), enacts('x'), no, noThreat]), 'R16')).toEqual([
    'politicized',
  ]);
});
