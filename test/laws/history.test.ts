/** Laws of histories: going back and forward, forking, patches, checkpoints, files. */
import fc from 'fast-check';
import { applyPatches, enablePatches } from 'immer';
import { expect, test } from 'vitest';
import { cursor, fork, record, redo, stateAt, toEvent, undo } from '../../src/history/cursor.js';
import { fold, replay, stateBefore } from '../../src/history/history.js';
import { patches, plain } from '../../src/history/patches.js';
import { initial, type State } from '../../src/history/state.js';
import { stepAt, steps } from '../../src/history/step.js';
import { serialise } from '../../src/scenario/canonical.js';
import { loadScenario, parseScenario } from '../../src/scenario/parse.js';
import { anyHistory, aTold } from '../../src/testing/a-history.js';
import { meaningOf } from '../../src/testing/meaning.js';
import { scenarioOf, stepsOf, type Told } from '../../src/testing/told.js';
import { readings } from '../../src/theory/reading.js';
import { runs } from './runs.js';
import { claim, reading, story, world } from './story.js';

enablePatches();

/** A history told for some reading; state-aware, so that it goes somewhere. */
const aReading = fc.constantFrom(...readings.map(({ id }) => id));
const aTelling = aReading.chain((by) =>
  aTold(reading(by))
    .filter(({ events }) => events.length > 0)
    .map((told) => ({ by, told })),
);
const anyTelling = aReading.chain((by) => anyHistory(reading(by)).map((told) => ({ by, told })));
type ToldBy = { readonly by: string; readonly told: Told };
const replayed = ({ by, told }: ToldBy) => replay(scenarioOf(told), reading(by));
/** What a state means, in words that two states can be compared by. */
const meant = (state: State | undefined, { told }: ToldBy): string =>
  meaningOf(state ?? initial, new Map(told.declared.audiences.map(({ id, arena }) => [id, arena])));
const anIndex = fc.nat({ max: 1000 });

test('undo after an event gives back the state before it; redo gives the later one', () => {
  fc.assert(
    fc.property(aTelling, anIndex, (telling, n) => {
      const history = replayed(telling);
      const at = 1 + (n % history.length);
      // The states as a plain telling has them, one event after another.
      const states = [
        initial,
        ...stepsOf(reading(telling.by), telling.told).map(({ state }) => state),
      ];
      const after = cursor(history, at);
      expect(meant(stateAt(undo(after)), telling)).toBe(meant(states[at - 1], telling));
      expect(meant(stateAt(redo(undo(after))), telling)).toBe(meant(states[at], telling));
      expect(stateAt(redo(undo(after)))).toEqual(stateAt(after));
    }),
    runs(150),
  );
});

test('as many redos as undos are no change at all', () => {
  fc.assert(
    fc.property(aTelling, anIndex, (telling, n) => {
      const history = replayed(telling);
      const times = n % (history.length + 1);
      let at = cursor(history);
      for (let i = 0; i < times; i += 1) at = undo(at);
      for (let i = 0; i < times; i += 1) at = redo(at);
      expect(at).toEqual(cursor(history));
    }),
    runs(150),
  );
});

test('another event after undo clears what lay ahead, and never alters the past', () => {
  fc.assert(
    fc.property(aTelling, anIndex, (telling, n) => {
      const history = replayed(telling);
      const at = n % history.length;
      const trace = JSON.stringify([...steps(history)]);
      const event = history.log[at];
      if (event === undefined) return;
      const other = record(cursor(history, at), { ...event, id: 'another' });
      expect(other.at).toBe(at + 1);
      expect(other.history.length).toBe(at + 1);
      expect(redo(other)).toEqual(other);
      expect(stepAt(other.history, at).event.id).toBe('another');
      expect(stateAt(undo(other))).toEqual(stateBefore(history, at));
      expect(JSON.stringify([...steps(history)])).toBe(trace);
    }),
    runs(100),
  );
});

test('a fork never changes its parent, nor the parent the fork, even when both go on', () => {
  fc.assert(
    fc.property(aTelling, anIndex, (telling, n) => {
      const history = replayed(telling);
      const at = n % history.length;
      const [first] = history.log;
      if (first === undefined) return;
      const child = fork(cursor(history, at));
      const before = [JSON.stringify(history.end), JSON.stringify(child.history.end)];
      const one = record(cursor(history), { ...first, id: 'one' });
      const two = record(cursor(history), { ...first, id: 'two' });
      const three = record(child, { ...first, id: 'three' });
      expect([JSON.stringify(history.end), JSON.stringify(child.history.end)]).toEqual(before);
      expect([one, two, three].map(({ history: { log }, at: end }) => log[end - 1]?.id)).toEqual([
        'one',
        'two',
        'three',
      ]);
      expect(stepAt(one.history, history.length).event.id).toBe('one');
    }),
    runs(100),
  );
});

test('jumping, stepping and replaying from any checkpoint give one state', () => {
  fc.assert(
    fc.property(aTelling, fc.integer({ min: 1, max: 5 }), (telling, span) => {
      const history = replayed(telling);
      const spaced = fold({ ...history, span }, history.length);
      let at = 0;
      for (const { state, event } of steps(history)) {
        at += 1;
        expect(stateBefore(spaced, at)).toEqual(state);
        expect(stateBefore(history, at)).toEqual(state);
        expect(stateAt(toEvent(cursor(spaced), event.id))).toEqual(state);
      }
    }),
    runs(60),
  );
});

test('the replay of a prefix is a prefix of the replay', () => {
  fc.assert(
    fc.property(anyTelling, anIndex, ({ by, told }, n) => {
      const length = n % (told.events.length + 1);
      const prefix = stepsOf(reading(by), { ...told, events: told.events.slice(0, length) });
      expect(prefix).toEqual(stepsOf(reading(by), told).slice(0, length));
    }),
    runs(200),
  );
});

test('forward patches give the later state and inverse ones the earlier, for every pair of places', () => {
  fc.assert(
    fc.property(aTelling, anIndex, anIndex, (telling, a, b) => {
      const history = replayed(telling);
      const [from, to] = [a % (history.length + 1), b % (history.length + 1)];
      const { forward, inverse } = patches(history, from, to);
      const [before, after] = [plain(stateBefore(history, from)), plain(stateBefore(history, to))];
      expect(applyPatches(before, [...forward])).toEqual(after);
      expect(applyPatches(after, [...inverse])).toEqual(before);
    }),
    runs(150),
  );
});

test('a forward patch holds what an event made, and the inverse one takes it away', () => {
  const history = replay(scenarioOf(story(world, claim('m'))), reading('R2/D2'));
  const { forward, inverse } = patches(history, 0, 1);
  expect(forward).toContainEqual(
    expect.objectContaining({
      op: 'add',
      path: ['moves', 'm'],
      value: expect.objectContaining({ status: 'open' }),
    }),
  );
  expect(inverse).toContainEqual({ op: 'remove', path: ['moves', 'm'] });
});

test('patches touch only what differs', () => {
  fc.assert(
    fc.property(aTelling, (telling) => {
      const history = replayed(telling);
      for (let i = 0; i < history.length; i += 1) {
        const { forward } = patches(history, i, i + 1);
        if (history.outcomes[i] === 0) expect(forward).toEqual([]);
        for (const { path } of forward) {
          const at = (state: unknown) =>
            path.reduce<unknown>(
              (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
              state,
            );
          expect(at(plain(stateBefore(history, i)))).not.toEqual(
            at(plain(stateBefore(history, i + 1))),
          );
        }
      }
    }),
    runs(60),
  );
});

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) frozen(inner);
  }
  return value;
};

test('what is frozen can be replayed, and its leaves are frozen in turn', () => {
  fc.assert(
    fc.property(anyTelling, ({ by, told }) => {
      const history = replay(frozen(scenarioOf(told)), reading(by));
      for (const ledger of Object.values(plain(history.end)))
        for (const leaf of Object.values(ledger as object))
          if ('status' in leaf) expect(Object.isFrozen(leaf)).toBe(true);
    }),
    runs(100),
  );
});

test('a told scenario is written, read and replayed to the same trace', () => {
  fc.assert(
    fc.property(aTelling, ({ by, told }) => {
      const scenario = scenarioOf(told);
      const text = serialise(scenario);
      expect(parseScenario(text)).toMatchObject({ ok: true });
      const again = loadScenario(text);
      expect(serialise(again)).toBe(text);
      const one = [...steps(replay(scenario, reading(by)))].map(({ outcome, state }) => [
        outcome,
        state.facts,
      ]);
      const two = [...steps(replay(again, reading(by)))].map(({ outcome, state }) => [
        outcome,
        state.facts,
      ]);
      expect(two).toEqual(one);
    }),
    runs(60),
  );
});
