import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drafted } from '../../src/machine/draft.js';
import { reach } from '../../src/machine/reach.js';
import { advance, legalEvents, step } from '../../src/machine/step.js';
import { trace } from '../../src/machine/trace.js';
import { copied, inPlace } from '../../src/machine/write.js';
import { runs } from '../laws/runs.js';
import { type Light, type Lock, light, type Press } from './light.js';

const press: Press = { type: 'press', at: 7 };
const yes: Lock = { open: 'yes', dry: 'yes' };

test('an event whose conditions hold is taken, and its target holds what the rule carries', () => {
  const answer = step(light, { status: 'off' }, press, yes);
  expect(answer).toMatchObject({ outcome: 'taken', to: { status: 'on', since: 7, level: 3 } });
  expect(answer.outcome === 'taken' && answer.met.map(({ says }) => says)).toEqual([
    'the lock is open',
    'the lamp is dry',
  ]);
});

test('a leaf keeps only the fields of its new status', () => {
  const on: Light = { status: 'on', since: 1, level: 2 };
  expect(step(light, on, { type: 'hit' }, yes).to).toEqual({ status: 'broken' });
});

test('a refused event gives back the same object and says every condition that failed', () => {
  const off: Light = { status: 'off' };
  const answer = step(light, off, press, { open: 'no', dry: 'no' });
  expect(answer.outcome).toBe('refused');
  expect(answer.to).toBe(off);
  expect(
    answer.outcome === 'refused' &&
      answer.unmet.map(({ to, says, verdict }) => [to, says, verdict]),
  ).toEqual([
    ['on', 'the lock is open', 'no'],
    ['on', 'the lamp is dry', 'no'],
    ['broken', 'the lock is open', 'no'],
  ]);
});

test('where no rule is written, the refusal has no condition and lists what is legal', () => {
  const answer = step(light, { status: 'on', since: 0, level: 1 }, press, yes);
  expect(answer.outcome).toBe('taken');
  expect(step(light, { status: 'off' }, { type: 'hit' }, yes)).toMatchObject({
    outcome: 'refused',
    unmet: [],
    legal: ['press'],
  });
  expect(legalEvents(light, 'on')).toEqual(['press', 'dim', 'hit']);
  expect(legalEvents(light, 'broken')).toEqual([]);
  expect(legalEvents(light, 'constructor')).toEqual([]);
});

test('a rule that fails lets the next one be tried; one that is unknown does not', () => {
  expect(step(light, { status: 'off' }, press, { open: 'yes', dry: 'no' }).to).toEqual({
    status: 'broken',
  });
  const unknown = step(light, { status: 'off' }, press, { open: 'yes', dry: 'unknown' });
  expect(unknown).toMatchObject({ outcome: 'refused', to: { status: 'off' } });
});

test('events named like the furniture of objects find no rule', () => {
  // A type that no table has, as a file might contain it.
  for (const type of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
    expect(step(light, { status: 'off' }, { type } as unknown as Press, yes).outcome).toBe(
      'refused',
    );
});

const aPress: fc.Arbitrary<Press> = fc.oneof(
  fc.record({ type: fc.constant('press' as const), at: fc.nat() }),
  fc.constant<Press>({ type: 'dim' }),
  fc.constant<Press>({ type: 'hit' }),
);
const aVerdict = fc.constantFrom('yes', 'no', 'unknown' as const);
const aLock = fc.record({ open: aVerdict, dry: aVerdict }) as fc.Arbitrary<Lock>;

test('copying, drafting and writing in place lead to equal leaves, and stepping to what advancing does', () => {
  fc.assert(
    fc.property(fc.array(aPress, { maxLength: 30 }), aLock, (events, lock) => {
      const end = (how: typeof copied): Light => {
        let state: Light = { status: 'off' };
        for (const event of events) state = advance(light, { ...state }, event, lock, how);
        return state;
      };
      const stepped = trace(light, events, lock).at(-1)?.to ?? light.start;
      for (const how of [copied, drafted, inPlace]) expect(end(how)).toEqual(stepped);
    }),
    runs(300),
  );
});

test('the old leaf is untouched and the new one frozen', () => {
  const on: Light = Object.freeze({ status: 'on', since: 1, level: 2 });
  for (const how of [copied, drafted]) {
    const { to } = step(light, on, { type: 'dim' }, yes, how);
    expect(to).toEqual({ status: 'on', since: 1, level: 1 });
    expect(Object.isFrozen(to)).toBe(true);
  }
  expect(on).toEqual({ status: 'on', since: 1, level: 2 });
});

test('a trace keeps every step, refused ones too', () => {
  const steps = trace(
    light,
    [{ type: 'hit' }, press, { type: 'dim' }, { type: 'hit' }, press],
    yes,
  );
  expect(steps.map(({ outcome, to }) => [outcome, to.status])).toEqual([
    ['refused', 'off'],
    ['taken', 'on'],
    ['taken', 'on'],
    ['taken', 'broken'],
    ['refused', 'broken'],
  ]);
});

// ── reach ─────────────────────────────────────────────────────────────────────────────────────

const around = (n: number) => [
  { label: '+1', to: (n + 1) % 10 },
  { label: '+3', to: (n + 3) % 10 },
];

test('a search finds every state, follows every edge once, and gives shortest paths', () => {
  const found = reach(0, around, String, 100);
  expect([found.states.size, found.edges, found.complete]).toEqual([10, 20, true]);
  // 9 = 3 + 3 + 3: no two steps sum to it.
  expect(found.pathTo('9')).toEqual(['+3', '+3', '+3']);
  expect(found.pathTo('0')).toEqual([]);
  expect(found.pathTo('10')).toBeNull();
});

test('a search that meets its bound says so and keeps what it found', () => {
  const found = reach(0, around, String, 4);
  expect([found.states.size, found.complete]).toEqual([4, false]);
  expect(reach(0, around, String, 10).complete).toBe(true);
});

test('a search stops at what it looks for', () => {
  const found = reach(0, around, String, 100, (n) => n === 4);
  expect(found.pathTo('4')).toEqual(['+1', '+3']);
  expect(found.complete).toBe(false);
});
