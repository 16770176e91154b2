/** Checking a reading of one's own: good ones pass, and each kind of bad one is caught with a small history. */
import { expect, test } from 'vitest';
import { checkReading } from '../../src/testing/check-reading.js';
import { laws } from '../../src/testing/laws.js';
import { type Answered, no, yes } from '../../src/theory/answered.js';
import { defineReading } from '../../src/theory/define-reading.js';
import type { MadeMove } from '../../src/theory/move.js';
import { platformReading } from '../../src/theory/reading.js';
import type { Asked } from '../../src/theory/rule.js';
import { ours } from '../../src/theory/sources.js';

const asking = (holds: (move: MadeMove, asked: Asked) => Answered) =>
  defineReading({
    id: 'mine',
    name: 'mine',
    source: ours(),
    note: 'For a test.',
    extends: 'R2',
    adds: [{ says: 'something of my own holds', source: ours(), holds }],
  });

test('a reading that keeps every law is found to keep them, and what was looked at is said', () => {
  expect(checkReading(platformReading, { histories: 60 })).toEqual({
    reading: 'R2/D2',
    kept: true,
    broken: [],
    laws: laws.length,
    histories: 60,
    seed: 1,
  });
});

const lawBroken = (holds: (move: MadeMove, asked: Asked) => Answered, law: RegExp) => {
  const found = checkReading(asking(holds)).broken.find((one) => law.test(one.law));
  expect(found?.says).not.toBe('');
  return found;
};

test('a condition that looks at names is caught', () => {
  lawBroken(({ act, at }) => (act.move < 'n' ? yes(at) : no), /names mean nothing/);
});

test('a condition that takes the unknown for a no is caught, with a history of few events', () => {
  const found = lawBroken(
    ({ act, at }) => (act.urgency === true ? yes(at) : no),
    /coding an unknown either way/,
  );
  // The claim, the acceptance that makes the difference, and what shrinking could not take away.
  expect(found?.told.events.length).toBeLessThanOrEqual(4);
  expect(found?.story.join('\n')).toMatch(/presents/);
});

test('a condition that looks at the order of declarations is caught', () => {
  lawBroken(
    ({ at }, { world }) => ([...world.actors.keys()][0] === 'actor-1' ? yes(at) : no),
    /order of declarations|names mean nothing/,
  );
});

test('a condition that rests on what is to come, or throws, is caught', () => {
  lawBroken(({ at }) => yes({ ...at, index: at.index + 99 }), /rests on events that have happened/);
  const thrown = checkReading(
    asking(() => {
      throw new Error('not finished');
    }),
  ).broken;
  expect(thrown[0]?.says).toMatch(/threw: not finished/);
});

test('a number of histories that is none is refused', () => {
  for (const histories of [0, -1, 1.5, Number.NaN])
    expect(() => checkReading(platformReading, { histories })).toThrow(/whole number from 1/);
  expect(() => checkReading(platformReading, { seed: -1 })).toThrow(/whole number from 0/);
});
