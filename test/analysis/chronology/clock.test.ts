/** When events can have happened, by their own dates and by what they follow. */
import { expect, test } from 'vitest';
import { clockOf } from '../../../src/analysis/chronology/clock.js';
import { eventsIn } from '../../../src/scenario/layer.js';
import { bare } from './found.js';
import { happening, noted, stated } from './parts.js';

/** Events with their dates and what they follow, declared in this order. */
const clock = (events: Readonly<Record<string, readonly [string | null, ...string[]]>>) =>
  clockOf(
    eventsIn(
      bare({
        events: Object.entries(events).map(([id, [date, ...after]]) => ({
          ...happening(id, date, stated, noted(id)),
          ...(after.length > 0 ? { after } : {}),
        })),
      }),
    ),
  );

test('an event is no earlier than what it follows, and no later than what follows it', () => {
  const { of } = clock({
    a: ['1912-03'],
    b: [null, 'a'],
    c: [null, 'b'],
    d: ['1912', 'c'],
    e: ['1912-06-01', 'd'],
  });
  expect(of('b').text).toBe('1912-03-01/1912-06-01');
  expect(of('c').text).toBe('1912-03-01/1912-06-01');
  expect(of('d').text).toBe('1912-03-01/1912-06-01');
  expect(of('a').text).toBe('1912-03');
});

test('bounds are found whatever the order of the file', () => {
  const { of } = clock({ c: [null, 'b'], e: ['1912-06-01', 'c'], b: [null, 'a'], a: ['1912-03'] });
  for (const id of ['b', 'c']) expect(of(id).text).toBe('1912-03-01/1912-06-01');
});

test('what nothing bounds may be on any day, and so may what is not there', () => {
  const { of, precedes, mayPrecede } = clock({ a: [null], b: ['1912'] });
  expect(of('a')).toMatchObject({ earliest: -Infinity, latest: Infinity });
  expect(of('nobody')).toEqual(of('a'));
  expect(precedes('a', 'b')).toBe(false);
  expect(mayPrecede('a', 'b')).toBe(true);
  expect(mayPrecede('b', 'a')).toBe(true);
});

test('one event precedes another by its days, by what is declared, or by both together', () => {
  const { precedes, mayPrecede } = clock({
    a: ['1912'],
    b: [null, 'a'],
    c: ['1912', 'b'],
    d: ['1913'],
    e: [null, 'd'],
  });
  expect(precedes('a', 'c')).toBe(true);
  expect(mayPrecede('c', 'a')).toBe(false);
  expect(precedes('a', 'e')).toBe(true);
  expect(precedes('b', 'd')).toBe(true);
  expect(precedes('d', 'e')).toBe(true);
  expect(precedes('e', 'd')).toBe(false);
});

test('of two on one day neither precedes the other, or may; nothing precedes itself', () => {
  const { precedes, mayPrecede } = clock({ a: ['1912-05-01'], b: ['1912-05-01'], c: ['1912'] });
  for (const [first, second] of [
    ['a', 'b'],
    ['b', 'a'],
    ['a', 'a'],
    ['c', 'c'],
  ] as const) {
    expect(precedes(first, second)).toBe(false);
    expect(mayPrecede(first, second)).toBe(false);
  }
  expect(mayPrecede('c', 'a')).toBe(true);
});

test('the depth of an event is the longest line of events that it follows', () => {
  const { depth } = clock({ a: [null], b: [null, 'a'], c: [null, 'b', 'a'], d: [null, 'a'] });
  expect(['a', 'b', 'c', 'd'].map(depth)).toEqual([0, 1, 2, 1]);
});
