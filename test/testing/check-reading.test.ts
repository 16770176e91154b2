/** Checking a reading of one's own: good ones pass, and each kind of bad one is caught with a small history. */
import { expect, test } from 'vitest';
import { checkReading } from '../../src/testing/check-reading.js';
import { laws } from '../../src/testing/laws.js';
import { type Answered, no, unknown, yes } from '../../src/theory/answered.js';
import { defineReading } from '../../src/theory/define-reading.js';
import type { MadeMove } from '../../src/theory/move.js';
import { pair, platformReading } from '../../src/theory/reading.js';
import { type Asked, entering } from '../../src/theory/rule.js';
import { enteringRule, leavingRule } from '../../src/theory/rules.js';
import { yesOrNo } from '../../src/theory/scale.js';
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
  expect(found?.says).toMatch(
    /the condition "something of my own holds" of mine answered no of \S+ where that was not coded, and yes/,
  );
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
  expect(thrown[0]?.says).toBe(
    'mine: the condition "something of my own holds" threw: not finished',
  );
});

test('a condition that names no event, one that never was, or nothing at all is caught by its sentence', () => {
  const saysOf = (holds: (move: MadeMove, asked: Asked) => Answered) =>
    checkReading(asking(holds), { histories: 20 }).broken.map(({ says }) => says);
  expect(saysOf(() => yes())[0]).toMatch(
    /"something of my own holds" threw: yes: expected the events/,
  );
  // @ts-expect-error an event is more than its id
  expect(saysOf(() => yes('e1'))[0]).toMatch(/expected events, each with its index and id/);
  expect(saysOf(({ at }) => yes({ ...at, event: 'elsewhere' })).join()).toMatch(
    /rests on an event that was not told/,
  );
  // @ts-expect-error it has to answer
  expect(saysOf(() => undefined)[0]).toMatch(/"something of my own holds" threw: expected yes/);
});

test('a condition that does not say what is lacking is caught by its sentence', () => {
  const wordless = { verdict: 'unknown', metBy: [], lacks: [{ of: 'm', says: '' }] } as const;
  const broken = (holds: () => Answered) => checkReading(asking(holds), { histories: 20 }).broken;
  expect(broken(() => unknown('m', ' '))[0]?.says).toMatch(
    /"something of my own holds" threw: unknown: expected what one would need to know/,
  );
  expect(
    broken(() => wordless)
      .map(({ says }) => says)
      .join(),
  ).toMatch(
    /the condition "something of my own holds" is unknown and does not say what is lacking/,
  );
});

test('a rule from the ground up whose condition has no source is refused before it is tried', () => {
  const { written } = enteringRule.R2;
  const [condition] = written.scale.counts.conditions;
  if (condition === undefined) throw new Error('R2 has conditions');
  // A writer in JavaScript can leave the source out.
  const unsourced = { ...condition, source: undefined } as unknown as typeof condition;
  const mine = pair(
    entering({ ...written, id: 'mine', scale: yesOrNo([unsourced]) }),
    leavingRule.D2,
  );
  expect(() => checkReading(mine)).toThrow(
    /the condition "the move presents.*" of mine: expected a source; came none/,
  );
});

test('a number of histories that is none is refused', () => {
  for (const histories of [0, -1, 1.5, Number.NaN])
    expect(() => checkReading(platformReading, { histories })).toThrow(/whole number from 1/);
  expect(() => checkReading(platformReading, { seed: -1 })).toThrow(/whole number from 0/);
});
