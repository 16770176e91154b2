import { expect, test } from 'vitest';
import {
  accepts,
  allClear,
  enacts,
  enactsUncoded,
  ends,
  history,
  marks,
  on,
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
const _either = ['politicized', 'securitized'];
const stillOrLeft = ['securitized', 'desecuritized'];

// ── D2 ────────────────────────────────────────────────────────────────────────────────────────

test('D2: a founder releases by accepting formally, in one dimension or the other', () => {
  const asThreat = { dimension: 'identification' } as const;
  const moral = { support: 'moral' } as const;
  const release = (...acts: AnyAct[]) => stagesAfter(history(entered, [allClear('n'), ...acts]));
  expect(release(accepts('council', 'n', formal))).toEqual(['desecuritized']);
  expect(release(accepts('council', 'n', { ...formal, ...asThreat }))).toEqual(['desecuritized']);
  // What is not formal in one dimension may yet be so in the other, until that is answered too.
  expect(release(accepts('council', 'n', moral))).toEqual(stillOrLeft);
  const noThreat = rejects('council', 'n', asThreat);
  expect(release(accepts('council', 'n', moral), noThreat)).toEqual(['securitized']);
  expect(release(accepts('council', 'n'), noThreat)).toEqual(stillOrLeft);
  expect(release(accepts('council', 'n', formal), noThreat)).toEqual(['desecuritized']);
});

test('D2: answers looked for since the all-clear and not found were not given', () => {
  const everybody = world.audiences.map((audience) => ({ ...audience, significant: true }));
  const to = { addressees: ['council', 'members'] };
  const joint = [threat('m', to), accepts('council', 'm'), accepts('members', 'm')];
  const noThreat = rejects('council', 'n', { dimension: 'identification' });
  const refused = [allClear('n', to), rejects('council', 'n'), noThreat];
  const release = (from: number) => {
    const looked = searching({ arena: 'unsc', acts: ['audience-accepted'], from });
    const events = [on(1, joint), on(5, refused), on(7, [accepts('council', 'n', formal)])];
    return stagesAfter(events, 'R2', 'D2', { ...looked, audiences: everybody });
  };
  expect(release(5)).toEqual(['securitized']);
  expect(release(6)).toEqual(stillOrLeft);
});

test('D2: every founder must release; one that may be a founder leaves it open', () => {
  const both = [
    threat('m', { addressees: ['council', 'members'] }),
    accepts('council', 'm'),
    accepts('members', 'm'),
  ];
  const clear = allClear('n', { addressees: ['council', 'members'] });
  const no = rejects('members', 'n');
  const noThreat = rejects('members', 'n', { dimension: 'identification' });
  const all = [clear, accepts('council', 'n', formal), accepts('members', 'n', formal)];
  expect(stagesAfter(history(both, all))).toEqual(['desecuritized']);
  const one = [clear, accepts('council', 'n', formal), no, noThreat];
  expect(stagesAfter(history(both, one))).toEqual(stillOrLeft);
  const certain: World = {
    ...world,
    audiences: world.audiences.map((audience) => ({ ...audience, significant: true })),
  };
  expect(stagesAfter(history(both, one), 'R2', 'D2', certain)).toEqual(['securitized']);
});

test('D2: an all-clear from before the entry is spent', () => {
  const events = history(allClear('n'), entered, accepts('council', 'n', formal));
  expect(stagesAfter(events)).toEqual(['securitized']);
});

test('D2: an all-clear where nothing was securitized changes no stage', () => {
  const events = history(raised, [allClear('n'), accepts('council', 'n', formal)]);
  expect(stagesAfter(events)).toEqual(['politicized']);
});

// ── D4, D5, D9 ────────────────────────────────────────────────────────────────────────────────

test('D4: it is over when every measure that breaks a rule is ended, suspended ones too', () => {
  const three = [enacts('x'), enacts('y'), enacts('z', { breaks: [] })];
  const suspended: AnyAct = { type: 'measure-suspended', measure: 'y' };
  const events = history(entered, three, [ends('x'), suspended], ends('y'));
  expect(stagesAfter(events.slice(0, 3), 'R2', 'D4')).toEqual(['securitized']);
  expect(stagesAfter(events, 'R2', 'D4')).toEqual(['desecuritized']);
});

test('D4: a measure still in force that may break a rule leaves it open', () => {
  const events = history(entered, [enacts('x'), enactsUncoded('y')], ends('x'));
  expect(stagesAfter(events, 'R2', 'D4')).toEqual(stillOrLeft);
});

test('D4: the end of measures of which none is known to break a rule settles nothing', () => {
  const after = (act: AnyAct) => stagesAfter(history(entered, act, ends('x')), 'R2', 'D4');
  expect(after(enacts('x', { breaks: [] }))).toEqual(stillOrLeft);
  expect(after(enactsUncoded('x'))).toEqual(stillOrLeft);
});

test("D4: an ended measure that may break a rule stands in nobody's way", () => {
  const events = history(entered, [enacts('x'), enactsUncoded('y')], ends('y'), ends('x'));
  expect(stagesAfter(events.slice(0, 3), 'R2', 'D4')).toEqual(['securitized']);
  expect(stagesAfter(events, 'R2', 'D4')).toEqual(['desecuritized']);
});

test('D5: the file must leave this forum, and the forum hold it no more', () => {
  const moved = { type: 'forum-changed', issue: 'file', from: 'unsc', to: 'iaea' } as const;
  const after = (act: AnyAct) => stagesAfter(history(entered, act), 'R2', 'D5');
  expect(after({ ...moved, complete: true })).toEqual(['desecuritized']);
  expect(after({ ...moved, complete: false })).toEqual(['securitized']);
  expect(after(moved)).toEqual(stillOrLeft);
  expect(after({ ...moved, from: 'iaea', to: 'unsc', complete: true })).toEqual(['securitized']);
});

test('D9: Table 1 is complete with every component, the return to technical questions in full', () => {
  const most = (['c11', 'c12', 'c13', 'c21', 'c22', 'c32'] as const).map((c) =>
    marks(c, 'partial'),
  );
  const after = (...acts: AnyAct[]) => stagesAfter(history(entered, acts), 'R2', 'D9');
  expect(after(...most, marks('c31', 'full'))).toEqual(['desecuritized']);
  expect(after(...most, marks('c31', 'partial'))).toEqual(['securitized']);
  expect(after(...most)).toEqual(stillOrLeft);
});

test('D9: a mark from before the entry is spent', () => {
  const most = (['c11', 'c12', 'c13', 'c21', 'c22', 'c32'] as const).map((c) => marks(c, 'full'));
  const events = history(marks('c31', 'full'), entered, most);
  const looked = searching({ arena: 'unsc', acts: ['component-marked'] });
  expect(stagesAfter(events, 'R2', 'D9')).toEqual(stillOrLeft);
  expect(stagesAfter(events, 'R2', 'D9', looked)).toEqual(['securitized']);
});

test('D9: a search must cover the time from the first mark to the question', () => {
  const from10 = searching({ arena: 'unsc', acts: ['component-marked'], from: 10 });
  const begun = (day: number) => [
    on(1, entered),
    on(day, [marks('c31', 'none')]),
    on(12, [marks('c31', 'full')]),
  ];
  expect(stagesAfter(begun(5), 'R2', 'D9', from10)).toEqual(stillOrLeft);
  expect(stagesAfter(begun(10), 'R2', 'D9', from10)).toEqual(['securitized']);
  const to11 = searching({ arena: 'unsc', acts: ['component-marked'], to: 11 });
  expect(stagesAfter(begun(10), 'R2', 'D9', to11)).toEqual(stillOrLeft);
});
