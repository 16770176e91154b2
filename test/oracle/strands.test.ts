import { expect, test } from 'vitest';
import {
  accepts,
  allClear,
  enacts,
  history,
  identifies,
  justifies,
  on,
  rejects,
  searching,
  stagesAfter,
  threat,
  withdraws,
  world,
} from './sample.js';
import type { AnyAct, MoveMade, World } from './world.js';

const formal = { support: 'formal' } as const;
const asThreat = { dimension: 'identification' } as const;
const in_ = ['securitized'];
const either = ['politicized', 'securitized'];
const out = ['politicized'];

type Strand = MoveMade['strand'];
function after(strand: Strand, acts: readonly AnyAct[], more: object = {}, inWorld = world) {
  const made = threat('m', { ...(strand === undefined ? {} : { strand }), ...more });
  return stagesAfter(history([made, ...acts]), 'R11', 'D5', inWorld);
}

test('R11: what must come about depends on the strand; where that is not coded, it may have', () => {
  const yes = [identifies('council', 'm'), accepts('council', 'm')];
  const no = [rejects('council', 'm'), rejects('council', 'm', asThreat)];
  expect(after(undefined, yes)).toEqual(either);
  expect(after(undefined, no)).toEqual(either);
  expect(after('future-acts', yes)).toEqual(in_);
  expect(after('future-acts', no)).toEqual(out);
  expect(after('future-acts', [...yes, withdraws('m')])).toEqual(out);
  expect(after('future-acts', yes, { existential: 'none' })).toEqual(out);
});

test('R11: an agenda is set by one who can set it', () => {
  const both = { addressees: ['council', 'press'] };
  expect(after('agenda', [identifies('council', 'm')])).toEqual(in_);
  expect(after('agenda', [accepts('council', 'm')])).toEqual(either);
  const pressOnly = [identifies('press', 'm'), rejects('council', 'm', asThreat)];
  expect(after('agenda', pressOnly, both)).toEqual(out);
});

test('R11: what was done already is reproduced when it rests on the claim, and not by what is done later', () => {
  const made = threat('m', { strand: 'past-acts' });
  const taken = identifies('council', 'm');
  const looked = searching({ arena: 'unsc', acts: ['measure-enacted'] });
  const stages = (inWorld: World, ...events: (AnyAct | AnyAct[])[]) =>
    stagesAfter(history(...events), 'R11', 'D5', inWorld);
  expect(stages(looked, enacts('x'), [made, taken, justifies('x', 'm')])).toEqual(in_);
  expect(stages(looked, [enacts('x', { justifiedBy: 'm' }), made, taken])).toEqual(in_);
  expect(stages(looked, [made, taken], enacts('x', { justifiedBy: 'm' }))).toEqual(out);
  expect(stages(world, [made, taken])).toEqual(either);
  const denied = [made, rejects('council', 'm', asThreat), justifies('x', 'm')];
  expect(stages(looked, enacts('x'), denied)).toEqual(out);
});

test('R11: a measure of the past was looked for by who looked from the beginning', () => {
  const stages = (period: object) =>
    stagesAfter(
      [on(5, [threat('m', { strand: 'past-acts' }), identifies('council', 'm')])],
      'R11',
      'D5',
      searching({ arena: 'unsc', acts: ['measure-enacted'], ...period }),
    );
  expect(stages({})).toEqual(out);
  expect(stages({ to: 5 })).toEqual(out);
  expect(stages({ to: 4 })).toEqual(either);
  expect(stages({ from: 1 })).toEqual(either);
});

test('R11: one who is deterred is enough, all who are controlled must obey', () => {
  const both = { addressees: ['council', 'press'] };
  const one = [accepts('press', 'm'), rejects('council', 'm')];
  expect(after('deterrence', one, both)).toEqual(in_);
  expect(after('control', one, both)).toEqual(out);
  expect(after('control', [accepts('press', 'm')], both)).toEqual(either);
  expect(after('control', [accepts('press', 'm'), accepts('council', 'm')], both)).toEqual(in_);
  // Who only overheard it neither desists nor obeys.
  const overheard = accepts('press', 'm', { indirect: true });
  expect(after('deterrence', [overheard, rejects('council', 'm')])).toEqual(out);
  expect(
    after('control', [rejects('press', 'm', { indirect: true }), accepts('council', 'm')]),
  ).toEqual(in_);
});

test('R11: where it is not coded who was spoken to, a direct answer tells', () => {
  const here: World = {
    ...world,
    audiences: world.audiences.filter(({ id }) => ['council', 'press'].includes(id)),
  };
  const anybody = (strand: Strand, ...acts: AnyAct[]) => {
    const made = threat('m', strand === undefined ? {} : { strand });
    const { addressees: _, ...open } = made as MoveMade;
    return stagesAfter(history([open, ...acts]), 'R11', 'D5', here);
  };
  const indirect = { indirect: true } as const;
  expect(anybody('deterrence', accepts('press', 'm'))).toEqual(in_);
  expect(anybody('deterrence', accepts('press', 'm', indirect))).toEqual(either);
  const refusals = [rejects('press', 'm', indirect), rejects('council', 'm', indirect)];
  expect(anybody('deterrence', ...refusals)).toEqual(out);
  expect(anybody('control', ...refusals)).toEqual(out);
  const council = accepts('council', 'm');
  expect(anybody('control', council, accepts('press', 'm', indirect))).toEqual(in_);
  expect(anybody('control', council, rejects('press', 'm', indirect))).toEqual(either);
  expect(anybody('control', council, rejects('press', 'm'))).toEqual(out);
  const byHearsay = [accepts('council', 'm', indirect), accepts('press', 'm', indirect)];
  expect(anybody('control', ...byHearsay)).toEqual(either);
});

test('R11: a claim that speaks to nobody of this arena deters nobody here', () => {
  const overheard = accepts('council', 'm', { indirect: true });
  const elsewhere = { addressees: ['experts'] };
  expect(after('deterrence', [overheard], elsewhere)).toEqual(['nonpoliticized']);
  expect(after('control', [overheard], elsewhere)).toEqual(['nonpoliticized', 'securitized']);
});

test('R11: who would found under some strand may have founded where none is coded', () => {
  const refusal = [
    allClear('n', { addressees: ['council', 'press'] }),
    rejects('council', 'n'),
    rejects('council', 'n', asThreat),
  ];
  const stages = (strand: Strand) => {
    const made = threat('m', strand === undefined ? {} : { strand });
    const events = history([made, accepts('council', 'm')], refusal);
    return stagesAfter(events, 'R11', 'D2');
  };
  expect(stages('future-acts')).toEqual(in_);
  expect(stages(undefined)).toEqual(['politicized', 'securitized', 'desecuritized']);
  const released = history(
    [threat('m'), accepts('council', 'm')],
    [allClear('n'), accepts('council', 'n', formal)],
  );
  expect(stagesAfter(released, 'R11', 'D2')).toEqual(['politicized', 'desecuritized']);
});
