import { expect, test } from 'vitest';
import { entered, gone, inside, stillOrLeft, under } from './after-an-entry.js';
import {
  accepts,
  agreed,
  allClear,
  bargains,
  enacts,
  enactsUncoded,
  ends,
  history,
  lapses,
  raised,
  rejects,
  searching,
  stagesAfter,
  threat,
  triggers,
  withdraws,
} from './sample.js';
import type { AnyAct } from './world.js';

// ── D3 ────────────────────────────────────────────────────────────────────────────────────────

test('D3: ordinary bargaining settles it where it is known that no further claim was made', () => {
  const looked = searching({ arena: 'unsc', acts: ['move-made'] });
  expect(under('D3', looked)(bargains(true))).toEqual(gone);
  expect(under('D3')(bargains(true))).toEqual(stillOrLeft);
  expect(under('D3', looked)(bargains(false))).toEqual(inside);
  expect(under('D3', looked)(bargains())).toEqual(stillOrLeft);
  expect(stagesAfter(history([...entered, bargains(true)]), 'R2', 'D3', looked)).toEqual(inside);
});

test('D3: a claim made since takes effect while it stands and a significant audience accepts it', () => {
  const everything = searching({ arena: 'unsc', acts: ['move-made', 'audience-accepted'] });
  const again = threat('p', { addressees: ['council', 'press'] });
  const after = (...acts: AnyAct[]) => under('D3', everything)([bargains(true), again, ...acts]);
  expect(after(accepts('council', 'p'))).toEqual(inside);
  expect(after(rejects('council', 'p'))).toEqual(gone);
  expect(after(accepts('press', 'p'))).toEqual(gone);
  expect(after()).toEqual(gone);
  expect(after(accepts('council', 'p'), withdraws('p'))).toEqual(gone);
  expect(under('D3')([bargains(true), again])).toEqual(stillOrLeft);
  expect(under('D3')([bargains(true), allClear('n')])).toEqual(stillOrLeft);
});

test('D3: the bargaining is asked about again when a claim is made, answered or withdrawn', () => {
  const again = threat('p');
  const effective = [bargains(true), again, accepts('council', 'p')];
  expect(under('D3')(effective)).toEqual(inside);
  expect(under('D3')(effective, withdraws('p'))).toEqual(gone);
  expect(under('D3')(effective, rejects('council', 'p'))).toEqual(gone);
  // Nothing else makes it be asked.
  expect(under('D3')(effective, raised)).toEqual(inside);
  expect(under('D3')([bargains(false), again], rejects('council', 'p'))).toEqual(inside);
});

test('D3: a bargaining from before the entry is spent', () => {
  const over = [withdraws('m'), threat('p'), rejects('council', 'p')];
  expect(stagesAfter(history(bargains(true), entered, over), 'R2', 'D3')).toEqual(inside);
  const since = history(entered, bargains(true), over);
  expect(stagesAfter(since, 'R2', 'D3')).toEqual(gone);
});

// ── D6 ────────────────────────────────────────────────────────────────────────────────────────

test('D6: the measures must have ended, and every clause have lapsed', () => {
  const after = under('D6');
  expect(after(enacts('x'), ends('x'))).toEqual(gone);
  expect(after([enacts('x'), agreed], ends('x'))).toEqual(inside);
  expect(after([enacts('x'), agreed], ends('x'), lapses)).toEqual(gone);
  expect(after([enacts('x'), agreed], lapses)).toEqual(inside);
  expect(after([enacts('x'), agreed], lapses, ends('x'))).toEqual(gone);
  expect(after([enacts('x'), agreed], triggers('all'), ends('x'))).toEqual(inside);
  const other: AnyAct = { type: 'clause-agreed', clause: 'two', issue: 'file', arena: 'unsc' };
  expect(after([enacts('x'), agreed, other], ends('x'), lapses)).toEqual(inside);
});

test('D6: measures of which none is known to break a rule leave it open', () => {
  const after = under('D6');
  expect(after([enacts('x', { breaks: [] }), agreed], ends('x'), lapses)).toEqual(stillOrLeft);
  expect(after(agreed, lapses)).toEqual(stillOrLeft);
  expect(after([enacts('x'), enactsUncoded('y')], ends('x'))).toEqual(stillOrLeft);
});

// ── D7 ────────────────────────────────────────────────────────────────────────────────────────

function endsFor(measure: string, because: string): AnyAct {
  return { type: 'measure-terminated', measure, because };
}

test('D7: a measure is undone because a move since the entry says that the threat is over', () => {
  const after = under('D7');
  expect(after(enacts('x'), allClear('n'), endsFor('x', 'n'))).toEqual(gone);
  expect(after([enacts('x'), endsFor('x', 'n'), allClear('n')])).toEqual(gone);
  expect(after(enacts('x'), ends('x'))).toEqual(stillOrLeft);
  expect(after(enacts('x'), endsFor('x', 'other grounds'))).toEqual(inside);
  expect(after(enacts('x'), endsFor('x', 'm'))).toEqual(inside);
  const elsewhere = allClear('n', { addressees: ['experts'] });
  expect(after([enacts('x'), elsewhere], endsFor('x', 'n'))).toEqual(inside);
});

test('D7: an all-clear, or an end, from before the entry is spent', () => {
  const old = history([allClear('n'), enacts('x')], entered, endsFor('x', 'n'));
  expect(stagesAfter(old, 'R2', 'D7')).toEqual(inside);
  const ended = history([enacts('x'), ends('x')], entered, allClear('n'));
  expect(stagesAfter(ended, 'R2', 'D7')).toEqual(inside);
});

// ── D10 ───────────────────────────────────────────────────────────────────────────────────────

function says(stage: string, issue = 'file'): AnyAct {
  return { type: 'stage-claimed', issue, stage };
}

test('D10: a source is taken at its word, if its word is that it is desecuritized', () => {
  const after = under('D10');
  expect(after(says('desecuritized'))).toEqual(gone);
  expect(after(says('politicized'))).toEqual(inside);
  expect(after(says('desecuritized', 'other'))).toEqual(inside);
  expect(after([says('securitized'), says('desecuritized')])).toEqual(gone);
  expect(stagesAfter(history(says('desecuritized'), entered, raised), 'R2', 'D10')).toEqual(inside);
  for (const rule of ['D2', 'D9'] as const)
    expect(under(rule)(says('desecuritized'))).toEqual(inside);
});

// ── T18, T19 ──────────────────────────────────────────────────────────────────────────────────

test('T18: a clause that has lapsed brings nothing back, and its lapse may settle the matter', () => {
  const events = history([...entered, enacts('x'), agreed], ends('x'), withdraws('m'), lapses);
  const after = (n: number) => stagesAfter(events.slice(0, n), 'R2', 'D4');
  expect([after(2), after(3), after(4)]).toEqual([gone, gone, ['politicized']]);
});

test('T19: a clause that has lapsed cannot be triggered', () => {
  const events = history([...entered, enacts('x'), agreed], ends('x'), lapses, triggers('all'));
  expect(stagesAfter(events.slice(0, 3), 'R2', 'D4')).toEqual(['politicized']);
  expect(stagesAfter(events, 'R2', 'D4')).toEqual(['politicized']);
});
