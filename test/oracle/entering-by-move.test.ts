import { expect, test } from 'vitest';
import type { EnteringId } from './entering.js';
import {
  accepts,
  allClear,
  bareThreat,
  history,
  observes,
  rejects,
  searching,
  stagesAfter,
  threat,
  withdraws,
  world,
} from './sample.js';
import type { AnyAct, World } from './world.js';

const formal = { support: 'formal' } as const;
const in_ = ['securitized'];
const either = ['politicized', 'securitized'];
const out = ['politicized'];

function under(rule: EnteringId, inWorld: World = world) {
  return (...events: (AnyAct | AnyAct[])[]) => stagesAfter(history(...events), rule, 'D5', inWorld);
}

// ── R1 ────────────────────────────────────────────────────────────────────────────────────────

const wholePlot = { urgency: true, wayOut: true };

test('R1: who may speak security securitizes by saying it, and nobody need answer', () => {
  const after = under('R1');
  expect(after(threat('m', wholePlot))).toEqual(in_);
  // To say it is to have done it.
  expect(after([threat('m', wholePlot), withdraws('m')])).toEqual(in_);
  expect(after(allClear('n', { ...wholePlot, existential: 'explicit' }))).toEqual([
    'nonpoliticized',
  ]);
});

test('R1: survival, a point of no return and a way out must all be there, and the standing', () => {
  const after = under('R1');
  for (const missing of [{ existential: 'none' }, { urgency: false }, { wayOut: false }] as const)
    expect(after(threat('m', { ...wholePlot, ...missing }))).toEqual(out);
  expect(after(threat('m', { urgency: true }))).toEqual(either);
  expect(after(threat('m', { wayOut: true }))).toEqual(either);
  expect(after(bareThreat('m', wholePlot))).toEqual(either);
  expect(after(threat('m', { ...wholePlot, actor: 'iran' }))).toEqual(out);
  expect(after(threat('m', { ...wholePlot, actor: 'russia' }))).toEqual(either);
});

test('R1: standing is standing in an arena', () => {
  const here = threat('m', { ...wholePlot, addressees: ['council', 'experts'] });
  expect(under('R1')(here)).toEqual(in_);
  const elsewhere: World = {
    ...world,
    actors: [{ id: 'us', positions: [{ arena: 'iaea', authority: true }] }],
  };
  expect(under('R1', elsewhere)(here)).toEqual(either);
});

// ── R4 ────────────────────────────────────────────────────────────────────────────────────────

const resonates = observes('m', { resonance: 2 });

test('R4: an enabling audience, a context that resonates and a speaker with power are needed together', () => {
  const after = under('R4');
  expect(after([threat('m'), resonates, accepts('council', 'm', formal)])).toEqual(in_);
  expect(after([threat('m'), accepts('council', 'm', formal)])).toEqual(either);
  expect(
    after([threat('m'), observes('m', { resonance: 1 }), accepts('council', 'm', formal)]),
  ).toEqual(out);
  expect(
    after([threat('m'), observes('m', { embeddedness: 3 }), accepts('council', 'm', formal)]),
  ).toEqual(either);
  expect(after([threat('m'), resonates, withdraws('m'), accepts('council', 'm', formal)])).toEqual(
    out,
  );
  // Survival is not asked about.
  expect(
    after([threat('m', { existential: 'none' }), resonates, accepts('council', 'm', formal)]),
  ).toEqual(in_);
});

test('R4: only formal assent by an audience that can authorise and is near the issue will do', () => {
  const after = under('R4');
  const told = threat('m', { addressees: ['council', 'members', 'press'] });
  const no = rejects('council', 'm');
  expect(after([threat('m'), resonates, accepts('council', 'm', { support: 'moral' })])).toEqual(
    out,
  );
  expect(after([threat('m'), resonates, accepts('council', 'm')])).toEqual(either);
  expect(
    after([told, resonates, no, accepts('press', 'm', formal), rejects('members', 'm')]),
  ).toEqual(out);
  expect(after([told, resonates, no, accepts('members', 'm', formal)])).toEqual(either);
});

test('R4: to be able to authorise and to be near the issue are asked of one audience', () => {
  const council = (asked: object): World => ({
    ...world,
    audiences: [{ id: 'council', arena: 'unsc', ...asked }],
  });
  const after = (asked: object) =>
    under('R4', council(asked))([threat('m'), resonates, accepts('council', 'm', formal)]);
  expect(after({ canAuthorise: true, causalLink: true })).toEqual(in_);
  expect(after({ canAuthorise: true, causalLink: false })).toEqual(out);
  expect(after({ canAuthorise: false, causalLink: true })).toEqual(out);
  expect(after({ canAuthorise: true })).toEqual(either);
});

test('R4: power is authority or capital, either of them', () => {
  const speaker = (position: object): World => ({
    ...world,
    actors: [{ id: 'us', positions: [{ arena: 'unsc', ...position }] }],
  });
  const after = (position: object) =>
    under('R4', speaker(position))([threat('m'), resonates, accepts('council', 'm', formal)]);
  expect(after({ authority: true, capital: 0 })).toEqual(in_);
  expect(after({ authority: false, capital: 2 })).toEqual(in_);
  expect(after({ authority: false, capital: 1 })).toEqual(out);
  expect(after({ authority: false })).toEqual(either);
  expect(after({})).toEqual(either);
});

test('R4: a context that was looked for and not found does not resonate', () => {
  const looked = searching({ arena: 'unsc', acts: ['context-observed'] });
  expect(under('R4', looked)([threat('m'), accepts('council', 'm', formal)])).toEqual(out);
  // One of several findings is enough, whichever comes last.
  const low = observes('m', { resonance: 0 });
  const yes = accepts('council', 'm', formal);
  const after = (first: AnyAct, then: AnyAct) =>
    under('R4', looked)([threat('m'), first], [then, yes]);
  expect(after(low, resonates)).toEqual(in_);
  expect(after(low, observes('m', { resonance: 1 }))).toEqual(out);
  expect(after(low, observes('m'))).toEqual(either);
  const refusedFirst = [threat('m'), resonates, rejects('council', 'm')];
  expect(under('R4')(refusedFirst, [low, yes])).toEqual(in_);
});

// ── R7a ───────────────────────────────────────────────────────────────────────────────────────

test('R7a: the setting that must authorise decides, whatever the others say', () => {
  const after = under('R7a');
  const told = threat('m', { addressees: ['council', 'press'] });
  expect(after([told, accepts('council', 'm'), rejects('press', 'm')])).toEqual(in_);
  expect(after([told, rejects('council', 'm'), accepts('press', 'm')])).toEqual(out);
  expect(after([threat('m', { addressees: ['members'] }), accepts('members', 'm')])).toEqual(
    either,
  );
  // Formality is not asked about, survival and standing are.
  expect(after([threat('m'), accepts('council', 'm', { support: 'moral' })])).toEqual(in_);
  expect(after([threat('m', { existential: 'none' }), accepts('council', 'm')])).toEqual(out);
  expect(after([threat('m'), accepts('council', 'm'), withdraws('m')])).toEqual(out);
});

test('R7a: who could authorise founds, and must release', () => {
  const two = { addressees: ['council', 'press'] };
  const entry = [threat('m', two), accepts('council', 'm'), accepts('press', 'm')];
  const release = [allClear('n', two), accepts('council', 'n', formal)];
  expect(stagesAfter(history(entry, release), 'R7a', 'D2')).toEqual(['desecuritized']);
});

// ── R9 ────────────────────────────────────────────────────────────────────────────────────────

const embedded = observes('m', { embeddedness: 3 });

test('R9: the text performs when two of three hold of it', () => {
  const after = (more: object) => under('R9')([bareThreat('m', more), embedded]);
  const [yes, no] = [{ existential: 'implicit' }, { existential: 'none' }];
  expect(after({ ...no, ...wholePlot })).toEqual(in_);
  expect(after({ ...yes, urgency: true })).toEqual(in_);
  expect(after({ ...yes, urgency: false })).toEqual(either);
  expect(after({ ...yes, urgency: false, wayOut: false })).toEqual(out);
  expect(after({ ...no, wayOut: false })).toEqual(out);
  expect(after({})).toEqual(either);
});

test('R9: the text must be embedded, and its speaker have capital here', () => {
  const after = under('R9');
  const text = threat('m', wholePlot);
  expect(after(text)).toEqual(either);
  expect(after(text, embedded)).toEqual(in_);
  expect(after([text, embedded])).toEqual(in_);
  expect(after([text, observes('m', { embeddedness: 1, resonance: 3 })])).toEqual(out);
  expect(after([threat('m', { ...wholePlot, actor: 'iran' }), embedded])).toEqual(out);
  expect(after([threat('m', { ...wholePlot, actor: 'russia' }), embedded])).toEqual(either);
});
