import { expect, test } from 'vitest';
import { entered, gone, inside, stillOrLeft, under } from './after-an-entry.js';
import {
  accepts,
  allClear,
  history,
  identifies,
  rejects,
  searching,
  stagesAfter,
  threat,
  withdraws,
} from './sample.js';
import type { AnyAct, MoveMade } from './world.js';

test('D1: to speak of it as ordinary politics is enough, whatever comes of it', () => {
  const after = under('D1');
  expect(after(allClear('n', { ordinary: true }))).toEqual(gone);
  expect(
    after([allClear('n', { ordinary: true }), withdraws('n'), rejects('council', 'n')]),
  ).toEqual(gone);
  expect(after(allClear('n', { ordinary: false }))).toEqual(inside);
  expect(after(allClear('n'))).toEqual(stillOrLeft);
  expect(after(threat('n', { ordinary: true }))).toEqual(inside);
  const before = history(allClear('n', { ordinary: true }), entered, rejects('council', 'n'));
  expect(stagesAfter(before, 'R2', 'D1')).toEqual(inside);
});

type Form = MoveMade['form'];
const asThreat = { dimension: 'identification' } as const;
const refused = [rejects('council', 'n'), rejects('council', 'n', asThreat)];

test('D8: no move silences, and the other forms need somebody to accept', () => {
  const after = (form: Form, ...acts: AnyAct[]) =>
    under('D8')([allClear('n', form === undefined ? {} : { form }), ...acts]);
  expect(after('silencing', accepts('council', 'n'))).toEqual(inside);
  for (const form of ['stabilisation', 'replacement', 'rearticulation'] as const) {
    expect(after(form, ...refused)).toEqual(inside);
    expect(after(form, rejects('council', 'n'))).toEqual(stillOrLeft);
    expect(after(form, identifies('council', 'n'))).toEqual(gone);
    expect(after(form, accepts('council', 'n'))).toEqual(gone);
    expect(after(form, accepts('council', 'n'), withdraws('n'))).toEqual(inside);
  }
});

test('D8: a form that is not coded leaves it open, once somebody accepts', () => {
  const after = (...acts: AnyAct[]) => under('D8')([allClear('n'), ...acts]);
  expect(after(...refused)).toEqual(inside);
  expect(after(accepts('council', 'n'))).toEqual(stillOrLeft);
  expect(after(withdraws('n'))).toEqual(inside);
});

test('D8: any audience of this arena will do, and answers may have been looked for', () => {
  const rearticulated = { form: 'rearticulation', addressees: ['press'] } as const;
  expect(under('D8')([allClear('n', rearticulated), identifies('press', 'n')])).toEqual(gone);
  const looked = searching({ arena: 'unsc', acts: ['audience-accepted'] });
  expect(under('D8', looked)(allClear('n', rearticulated))).toEqual(inside);
  expect(under('D8')(allClear('n', rearticulated))).toEqual(stillOrLeft);
});

test('D8: a form taken before the entry is spent', () => {
  const before = history(allClear('n', { form: 'replacement' }), entered, accepts('council', 'n'));
  expect(stagesAfter(before, 'R2', 'D8')).toEqual(inside);
});
