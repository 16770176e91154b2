import { expect, test } from 'vitest';
import {
  allClear,
  bareThreat,
  enacts,
  ends,
  history,
  justifies,
  lawPassed,
  on,
  practises,
  raised,
  searching,
  silenced,
  stagesAfter,
  threat,
  world,
} from './sample.js';
import type { AnyAct, World } from './world.js';

const in_ = ['securitized'];
const out = ['politicized'];
const either = ['politicized', 'securitized'];

// ── R8 ────────────────────────────────────────────────────────────────────────────────────────

const named = bareThreat('m', { threat: 'the bomb', existential: 'none' });
function acts(...events: (AnyAct | AnyAct[])[]) {
  return stagesAfter(history(...events), 'R8', 'D5');
}
const byUs = { agent: 'us', justifiedBy: 'm', breaks: [] };

test('R8: the actor, or one it instructs, does what it justifies by the threat it named', () => {
  expect(acts(named, enacts('x', byUs))).toEqual(in_);
  expect(acts(named, enacts('x', { ...byUs, agent: 'russia' }))).toEqual(in_);
  expect(acts([named, enacts('x', { agent: 'us', breaks: [] })], justifies('x', 'm'))).toEqual(in_);
  const asTold = enacts('x', { agent: 'russia', breaks: [] });
  expect(acts([named, asTold, justifies('x', 'm')])).toEqual(in_);
  // A threat that is not named may be one.
  expect(acts(bareThreat('m', { existential: 'none' }), enacts('x', byUs))).toEqual(either);
  expect(acts(allClear('m'), enacts('x', byUs))).toEqual(['nonpoliticized']);
});

test('R8: another agent acts for itself, unless it makes the claim its own', () => {
  const other = enacts('x', { agent: 'iran', breaks: [] });
  expect(acts([named, other, justifies('x', 'm')])).toEqual(out);
  expect(acts([named, other, justifies('x', 'm', 'iran')])).toEqual(in_);
  expect(acts([named, enacts('x', { ...byUs, agent: 'iran' })])).toEqual(in_);
  expect(acts([named, other, justifies('x', 'no threat', 'iran')])).toEqual(out);
  // Whom `russia` instructs is not coded.
  const byRussia = bareThreat('m', { threat: 'the bomb', actor: 'russia' });
  expect(acts([byRussia, other, justifies('x', 'm', 'russia')])).toEqual(either);
  // A bystander's word is no justification of theirs.
  expect(acts([byRussia, other, justifies('x', 'm')])).toEqual(out);
  expect(acts([named, enacts('x', { breaks: [] }), justifies('x', 'm')])).toEqual(either);
});

test('R8: a measure that nothing justifies may be justified by the threat', () => {
  const alone = enacts('x', { agent: 'us' });
  expect(acts(named, alone)).toEqual(either);
  const looked = searching({ arena: 'unsc', acts: ['measure-justified'] });
  expect(stagesAfter(history(named, alone), 'R8', 'D5', looked)).toEqual(out);
  expect(acts(alone)).toEqual(['nonpoliticized']);
});

test('R8: a claim made later is asked of every measure here, and what it rests on must be that claim', () => {
  const alone = enacts('x', { agent: 'us' });
  const first = bareThreat('p', { existential: 'none' });
  expect(acts(alone, named)).toEqual(either);
  expect(acts([first, enacts('x', { agent: 'us', justifiedBy: 'p' })], named)).toEqual(either);
  const two = [first, named, enacts('x', { agent: 'us', justifiedBy: 'm' })];
  expect(acts(two)).toEqual(in_);
});

test('R8: claims and measures from before the last conclusion are spent', () => {
  const begun = [named, enacts('x', byUs)];
  const after = (...events: (AnyAct | AnyAct[])[]) => acts(begun, silenced, ...events);
  expect(after()).toEqual(['desecuritized']);
  expect(after(enacts('y', byUs))).toEqual(['desecuritized']);
  const again = bareThreat('n', { threat: 'the bomb' });
  expect(after(again, justifies('x', 'n'))).toEqual(['desecuritized']);
  expect(after(again, enacts('y', { ...byUs, justifiedBy: 'n' }))).toEqual(in_);
});

// ── R12 ───────────────────────────────────────────────────────────────────────────────────────

const detention = practises({ kind: 'detention' });
function found(...events: (AnyAct | AnyAct[])[]) {
  return stagesAfter(history(raised, ...events), 'R12', 'D4');
}

test('R12: institutions and practices together make it strong; no claim is asked for', () => {
  expect(found(lawPassed, detention)).toEqual(in_);
  expect(found([practises({ kind: 'interdiction' }), lawPassed])).toEqual(in_);
  expect(found(lawPassed)).toEqual(either);
  expect(found(detention)).toEqual(either);
  expect(found([lawPassed, practises({ kind: 'other' })])).toEqual(out);
  expect(found([lawPassed, practises()])).toEqual(either);
  expect(found(practises({ kind: 'other' }))).toEqual(out);
  expect(found([lawPassed, practises({ kind: 'other' }), detention])).toEqual(in_);
});

test('R12: what was looked for without a beginning, and not found, is not there', () => {
  const stages = (
    type: 'practice-observed' | 'institution-observed',
    search: object,
    act: AnyAct,
  ) =>
    stagesAfter(
      [on(5, [act, raised])],
      'R12',
      'D4',
      searching({ arena: 'unsc', acts: [type], ...search }),
    );
  expect(stages('practice-observed', { to: 5 }, lawPassed)).toEqual(out);
  expect(stages('practice-observed', { to: 4 }, lawPassed)).toEqual(either);
  expect(stages('practice-observed', { from: 1, to: 9 }, lawPassed)).toEqual(either);
  expect(stages('institution-observed', { to: 5 }, detention)).toEqual(out);
  expect(stages('institution-observed', { from: 1 }, detention)).toEqual(either);
});

test('R12: what was observed before the last conclusion is spent', () => {
  const begun = [[lawPassed, detention], enacts('x'), ends('x')];
  expect(found(...begun)).toEqual(['desecuritized']);
  expect(found(...begun, lawPassed)).toEqual(['securitized', 'desecuritized']);
  expect(found(...begun, [lawPassed, detention])).toEqual(in_);
});

// ── R13 ───────────────────────────────────────────────────────────────────────────────────────

test('R13: one practice that is exceptional, or usual where threats are met, is enough', () => {
  const after = (more: object) => stagesAfter(history(raised, practises(more)), 'R13', 'D5');
  expect(after({ exceptional: true })).toEqual(in_);
  expect(after({ exceptional: false, typical: true })).toEqual(in_);
  expect(after({ exceptional: false, typical: false })).toEqual(out);
  expect(after({ exceptional: false })).toEqual(either);
  expect(after({})).toEqual(either);
});

test('R13: all talk and no practice securitizes nothing, and an old practice does not bring it back', () => {
  expect(stagesAfter(history(threat('m')), 'R13', 'D5')).toEqual(out);
  const practised = practises({ exceptional: true });
  expect(stagesAfter(history(practised, silenced, raised), 'R13', 'D5')).toEqual(['desecuritized']);
  expect(stagesAfter(history(practised, silenced, practised), 'R13', 'D5')).toEqual(in_);
});

test('R13: a practice in one arena is none in another', () => {
  const elsewhere = practises({ arena: 'iaea', exceptional: true });
  expect(stagesAfter(history(raised, elsewhere), 'R13', 'D5')).toEqual(out);
});

test('R8, R12 and R13 found on nobody, so nobody can be known to release', () => {
  const release = [allClear('n')];
  const all: World = {
    ...world,
    searched: [{ arena: 'unsc', acts: ['audience-accepted', 'measure-justified'] }],
  };
  const stillOrLeft = ['securitized', 'desecuritized'];
  expect(stagesAfter(history([named, enacts('x', byUs)], release), 'R8', 'D2', all)).toEqual(
    stillOrLeft,
  );
  expect(stagesAfter(history([lawPassed, detention], release), 'R12', 'D2', all)).toEqual(
    stillOrLeft,
  );
  const practised = practises({ typical: true });
  expect(stagesAfter(history(practised, release), 'R13', 'D2', all)).toEqual(stillOrLeft);
});
