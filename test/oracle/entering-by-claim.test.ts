import { expect, test } from 'vitest';
import type { EnteringId } from './entering.js';
import {
  accepts,
  acceptsInPart,
  allClear,
  bareThreat,
  doubts,
  enacts,
  enactsUncoded,
  history,
  identifies,
  justifies,
  rejects,
  searching,
  stagesAfter,
  threat,
  windowCloses,
  windowOpens,
  withdraws,
  world,
} from './sample.js';
import type { AnyAct, World } from './world.js';

const formal = { support: 'formal' } as const;
const asThreat = { dimension: 'identification' } as const;
const in_ = ['securitized'];
const either = ['politicized', 'securitized'];
const out = ['politicized'];
const looked = searching({ arena: 'unsc', acts: ['measure-enacted'] });

function under(rule: EnteringId, inWorld: World = world) {
  return (...events: (AnyAct | AnyAct[])[]) => stagesAfter(history(...events), rule, 'D5', inWorld);
}

// ── R5 ────────────────────────────────────────────────────────────────────────────────────────

test('R5: a threat tied to a subject, a public near it that is moved, and a policy that rests on it', () => {
  const after = under('R5', looked);
  const said = bareThreat('m', { threat: 'the bomb', referent: 'peace', addressees: ['council'] });
  const policy = enacts('x', { breaks: [], justifiedBy: 'm' });
  expect(after([said, identifies('council', 'm')])).toEqual(out);
  expect(after([said, identifies('council', 'm')], policy)).toEqual(in_);
  expect(after([said, accepts('council', 'm'), policy])).toEqual(in_);
  expect(after([said, policy])).toEqual(either);
  // Whether it still stands is not asked.
  expect(after([said, withdraws('m'), accepts('council', 'm'), policy])).toEqual(in_);
  const rests = (ground: string) => [enactsUncoded('x'), justifies('x', ground)];
  expect(after([said, accepts('council', 'm'), ...rests('no threat')])).toEqual(out);
  expect(after([said, accepts('council', 'm'), ...rests('m')])).toEqual(in_);
  expect(under('R5')([said, accepts('council', 'm')])).toEqual(either);
});

test('R5: a threat that is not to survival is a threat; one that is not named may be', () => {
  const after = (more: object) =>
    under('R5')([
      bareThreat('m', { addressees: ['council'], ...more }),
      accepts('council', 'm'),
      enacts('x', { justifiedBy: 'm' }),
    ]);
  const referent = 'peace';
  expect(after({ referent, threat: 'the bomb', existential: 'none' })).toEqual(in_);
  expect(after({ referent, existential: 'implicit' })).toEqual(in_);
  expect(after({ referent, existential: 'none' })).toEqual(either);
  expect(after({ threat: 'the bomb' })).toEqual(in_);
});

test('R5: it counts whether the audience is near the issue, and who founds is near it', () => {
  const told = (audience: string) => [
    threat('m', { addressees: [audience] }),
    accepts(audience, 'm'),
    enacts('x', { justifiedBy: 'm' }),
  ];
  expect(under('R5')(told('press'))).toEqual(out);
  expect(under('R5')(told('members'))).toEqual(either);
});

// ── R6 ────────────────────────────────────────────────────────────────────────────────────────

const mobilised = enacts('x', { breaks: [], justifiedBy: 'm' });

test('R6: some identify the threat, those who can authorise the means support them formally, and they are used', () => {
  const after = under('R6', looked);
  const told = threat('m', { addressees: ['council', 'press'] });
  const support = accepts('council', 'm', formal);
  expect(after([told, identifies('press', 'm'), support])).toEqual(out);
  expect(after([told, identifies('press', 'm'), support], mobilised)).toEqual(in_);
  expect(
    after([
      told,
      rejects('press', 'm', asThreat),
      rejects('council', 'm', asThreat),
      support,
      mobilised,
    ]),
  ).toEqual(out);
  expect(after([told, identifies('press', 'm'), accepts('press', 'm', formal), mobilised])).toEqual(
    either,
  );
  const moral = accepts('council', 'm', { support: 'moral' });
  const pressToo = accepts('press', 'm', formal);
  expect(after([told, identifies('press', 'm'), moral, pressToo, mobilised])).toEqual(out);
  expect(after([told, identifies('press', 'm'), support, mobilised, withdraws('m')])).toEqual(out);
});

test('R6: a measure that nothing justifies may be the one that the claim mobilised', () => {
  const after = under('R6', looked);
  const heard = [threat('m'), identifies('council', 'm'), accepts('council', 'm', formal)];
  expect(after(heard, enacts('x'))).toEqual(either);
  expect(after(heard, enacts('x'), justifies('x', 'm'))).toEqual(in_);
  // A measure that rests on another claim makes nobody ask about this one.
  const other = [threat('o', { existential: 'none' }), enacts('x', { justifiedBy: 'o' })];
  expect(under('R6')([threat('m'), rejects('council', 'm')], other)).toEqual(out);
});

// ── R7b ───────────────────────────────────────────────────────────────────────────────────────

test('R7b: the last rung is that new powers are granted: a measure that rests on it and breaks a rule', () => {
  const after = under('R7b', looked);
  const told = threat('m', { addressees: ['council', 'press'] });
  const up = [told, identifies('press', 'm'), accepts('press', 'm')];
  expect(after(up)).toEqual(out);
  expect(after(up, mobilised)).toEqual(out);
  expect(after(up, enacts('x', { justifiedBy: 'm' }))).toEqual(in_);
  expect(after([...up, enactsUncoded('x'), justifies('x', 'm')])).toEqual(either);
  const powers = enacts('x', { justifiedBy: 'm' });
  expect(after([threat('m'), accepts('council', 'm'), powers])).toEqual(either);
  expect(
    after([threat('m'), rejects('council', 'm', asThreat), accepts('council', 'm'), powers]),
  ).toEqual(out);
  // Nobody asks whether the claim still stands.
  expect(after([...up, powers, withdraws('m')])).toEqual(in_);
});

// ── R10 ───────────────────────────────────────────────────────────────────────────────────────

test('R10: every stream has its audience, and they are coupled while a window is open', () => {
  const after = under('R10');
  const won = [bareThreat('m', { addressees: ['council'] }), identifies('council', 'm')];
  const all = [...won, accepts('council', 'm')];
  expect(after(all, windowOpens)).toEqual(in_);
  expect(after(all)).toEqual(either);
  expect(after(windowOpens, [...all, windowCloses])).toEqual(out);
  expect(after(windowOpens, windowCloses, windowOpens, all)).toEqual(in_);
  expect(after([windowOpens, ...won])).toEqual(either);
  expect(after([windowOpens, ...won, rejects('council', 'm')])).toEqual(out);
  expect(after([windowOpens, ...all, withdraws('m')])).toEqual(out);
  const searched = searching({ arena: 'unsc', acts: ['window-opened'] });
  expect(under('R10', searched)(all)).toEqual(out);
});

test('R10: an audience of one stream wins that one only, and is asked in its dimension', () => {
  const after = (world_: World) =>
    stagesAfter(
      history([
        bareThreat('m', { addressees: ['council', 'press'] }),
        identifies('press', 'm'),
        rejects('council', 'm', asThreat),
        accepts('council', 'm'),
        rejects('press', 'm'),
        windowOpens,
      ]),
      'R10',
      'D5',
      world_,
    );
  const streams = (council: string[]): World => ({
    ...world,
    audiences: [
      { id: 'council', arena: 'unsc', streams: council },
      { id: 'press', arena: 'unsc', streams: ['problem'] },
    ],
  });
  expect(after(streams(['policy', 'politics']))).toEqual(in_);
  expect(after(streams(['policy']))).toEqual(out);
});

test('R10: an audience founds by the best of what it answered', () => {
  const both = { addressees: ['council', 'press'] };
  const entry = [
    bareThreat('m', both),
    identifies('press', 'm'),
    accepts('council', 'm'),
    windowOpens,
  ];
  const clear = [allClear('n', both), accepts('council', 'n', formal)];
  const release = (...acts: AnyAct[]) => stagesAfter(history(entry, [...clear, ...acts]), 'R10');
  expect(release()).toEqual(['securitized', 'desecuritized']);
  expect(release(accepts('press', 'n', formal))).toEqual(['desecuritized']);
  expect(release(rejects('press', 'n'), rejects('press', 'n', asThreat))).toEqual(in_);
});

// ── R14 ───────────────────────────────────────────────────────────────────────────────────────

test('R14: an audience that stands at three quarters of the way securitizes', () => {
  const after = (...acts: AnyAct[]) =>
    under('R14')([bareThreat('m', { addressees: ['council'] }), ...acts]);
  const partly = { ...acceptsInPart('council', 'm'), dimension: 'identification' } as AnyAct;
  expect(after(identifies('council', 'm'), acceptsInPart('council', 'm'))).toEqual(in_);
  expect(after(partly, acceptsInPart('council', 'm'))).toEqual(out);
  expect(after(identifies('council', 'm'), rejects('council', 'm'))).toEqual(out);
  expect(after(identifies('council', 'm'))).toEqual(either);
  expect(after(partly)).toEqual(either);
  expect(after(rejects('council', 'm'))).toEqual(out);
  expect(after(accepts('council', 'm'), partly, withdraws('m'))).toEqual(out);
});

test('R14: a doubt about the evidence takes a quarter away, from a claim made by then', () => {
  const after = under('R14');
  const told = bareThreat('m', { addressees: ['council'] });
  const most = [identifies('council', 'm'), acceptsInPart('council', 'm')];
  const whole = [identifies('council', 'm'), accepts('council', 'm')];
  expect(after([told, doubts('council'), ...most])).toEqual(out);
  expect(after([told, doubts('council'), ...whole])).toEqual(in_);
  expect(after(doubts('council'), [told, ...most])).toEqual(in_);
  expect(after([told, doubts('press'), ...most])).toEqual(in_);
  // What is awaited may bring it up to three quarters even so; a refusal and a doubt leave it at nothing.
  expect(after([told, doubts('council'), identifies('council', 'm')])).toEqual(either);
  const partly = { ...acceptsInPart('council', 'm'), dimension: 'identification' } as AnyAct;
  expect(after([told, doubts('council'), partly])).toEqual(out);
});

test('R14: what was looked for and not answered counts for nothing', () => {
  const answers = searching({ arena: 'unsc', acts: ['audience-accepted'] });
  const told = bareThreat('m', { addressees: ['council'] });
  expect(under('R14', answers)([told, identifies('council', 'm')])).toEqual(out);
  const nobody: World = { ...world, audiences: [] };
  expect(under('R14', nobody)(bareThreat('m'))).toEqual(either);
  expect(under('R14', { ...nobody, searched: answers.searched })(bareThreat('m'))).toEqual(out);
});
