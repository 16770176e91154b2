/** Readings of one's own: a difference from a reading that is there, and what is refused. */
import { expect, test } from 'vitest';
import { no, unknown, yes } from '../../src/theory/answered.js';
import { defineReading } from '../../src/theory/define-reading.js';
import type { MadeMove } from '../../src/theory/move.js';
import { printed } from '../../src/theory/printed.js';
import type { Proposition } from '../../src/theory/rule.js';
import { ours } from '../../src/theory/sources.js';
import { accepts, allClear, claim, searching, stagesOf, story } from '../laws/story.js';

const named = { name: 'mine', source: ours(), note: 'For a test.' };
const urgent: Proposition<MadeMove> = {
  says: 'the move says that there is a point of no return',
  source: ours(),
  holds: ({ act, at }) =>
    act.urgency === undefined
      ? unknown(act.move, `whether ${act.move} is urgent`)
      : act.urgency
        ? yes(at)
        : no,
};
const world = searching('audience-accepted');
const told = (more: object) => story(world, claim('m', more), accepts('m'));

test('an added condition is asked beside those of the extended rule', () => {
  const mine = defineReading({ ...named, id: 'urgent', extends: 'R2', adds: [urgent] });
  expect(stagesOf(told({ urgency: true }), mine).at(-1)).toEqual(['securitized']);
  expect(stagesOf(told({ urgency: false }), mine).at(-1)).toEqual(['politicized']);
  expect(stagesOf(told({}), mine).at(-1)).toEqual(['politicized', 'securitized']);
  expect(stagesOf(told({ urgency: true, existential: 'none' }), mine).at(-1)).toEqual([
    'politicized',
  ]);
});

test('a dropped condition is asked no more', () => {
  const drops = ['the move presents the threat as a matter of survival'];
  const mine = defineReading({ ...named, id: 'calm', extends: 'R2', drops });
  expect(stagesOf(told({ existential: 'none' }), mine).at(-1)).toEqual(['securitized']);
});

test('it leaves as the extended rule does, unless another way is named', () => {
  const mine = defineReading({ ...named, id: 'urgent', extends: 'R2', adds: [urgent] });
  expect(mine.id).toBe('urgent/D2');
  const other = defineReading({
    ...named,
    id: 'urgent',
    extends: 'R2',
    adds: [urgent],
    leaves: 'D4',
  });
  expect(other.id).toBe('urgent/D4');
  const released = story(
    world,
    claim('m', { urgency: true }),
    accepts('m'),
    allClear('n'),
    accepts('n'),
  );
  expect(stagesOf(released, mine).at(-1)).toEqual(['desecuritized']);
  expect(stagesOf(released, other).at(-1)).toEqual(['securitized']);
});

test('it is printed with every condition it asks, and under its own name', () => {
  const mine = defineReading({ ...named, id: 'urgent', extends: 'R2', adds: [urgent] });
  expect(printed(mine)).toContain(
    'urgent mine (our modelling decision), about a securitizing move',
  );
  expect(printed(mine)).toContain('5. the move says that there is a point of no return');
});

test('what cannot be a reading is refused, with what was expected and what to try', () => {
  const from = { ...named, id: 'mine', extends: 'R2' } as const;
  expect(() => defineReading({ ...from, id: 'R3' })).toThrow(/id.*taken/);
  expect(() => defineReading({ ...from, id: 'two words' })).toThrow(/letter/);
  expect(() => defineReading({ ...from, drops: ['the move is long'] })).toThrow(
    /drops.*condition of the extended rule.*the move stands/,
  );
  expect(() => defineReading({ ...from, adds: [urgent, urgent] })).toThrow(/twice/);
  expect(() => defineReading({ ...from, adds: [{ ...urgent, says: ' ' }] })).toThrow(/adds/);
  const all = [
    'the move presents the threat as a matter of survival',
    'the move names what is to survive',
    'the move stands: it was not withdrawn, did not lapse and was not superseded',
    'a significant audience of this arena accepts it so far that measures become legitimate',
  ];
  expect(() => defineReading({ ...from, drops: all })).toThrow(/would always hold/);
  // @ts-expect-error there is no such rule
  expect(() => defineReading({ ...from, extends: 'R99' })).toThrow(/extends/);
  // @ts-expect-error there is no such rule
  expect(() => defineReading({ ...from, leaves: 'D99' })).toThrow(/leaves/);
});

test('a condition or a reading that nobody can be cited for is refused, and so is one without a test', () => {
  const from = { ...named, id: 'mine', extends: 'R2' } as const;
  // Writers in JavaScript can leave out what the types ask for.
  const bad = (changes: object) => ({ ...urgent, ...changes }) as typeof urgent;
  expect(() => defineReading({ ...from, adds: [bad({ source: undefined })] })).toThrow(
    /source of "the move says that there is a point of no return": expected a source; came none; say whose/,
  );
  expect(() =>
    defineReading({ ...from, adds: [bad({ source: { ...ours(), year: '' } })] }),
  ).toThrow(/expected a source with its year/);
  expect(() =>
    defineReading({ ...from, adds: [bad({ source: { ...ours(), checked: 'yes' } })] }),
  ).toThrow(/how far it was checked/);
  expect(() => defineReading({ ...from, adds: [bad({ holds: undefined })] })).toThrow(
    /holds of "the move says.*expected a function.*came undefined/,
  );
  expect(() => defineReading({ ...from, adds: [bad({ says: undefined })] })).toThrow(/a sentence/);
  // @ts-expect-error a reading has a source
  expect(() => defineReading({ ...from, adds: [urgent], source: undefined })).toThrow(
    /expected a source/,
  );
});

test('an added condition is about what the extended rule is about', () => {
  const wrong = { ...named, id: 'mine', extends: 'R15', adds: [urgent] } as const;
  // @ts-expect-error R15 is about a measure, and this condition about a move
  expect(() => defineReading(wrong)).not.toThrow();
});
