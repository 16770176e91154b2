import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, daysInMonth, fromDayNumber, isLeapYear } from '../../src/theory/calendar.js';

const millisecondsOfDay = 86_400_000;

test('every day of four hundred years has the number and the name that Date gives it', () => {
  const first = Date.UTC(1600, 0, 1) / millisecondsOfDay;
  const last = Date.UTC(1999, 11, 31) / millisecondsOfDay;
  expect(last - first + 1).toBe(146_097);
  const wrong: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const date = new Date(number * millisecondsOfDay);
    const expected = {
      year: date.getUTCFullYear(),
      month: date.getUTCMonth() + 1,
      day: date.getUTCDate(),
    };
    const found = fromDayNumber(number);
    const isSame =
      found.year === expected.year &&
      found.month === expected.month &&
      found.day === expected.day &&
      dayNumber(expected) === number;
    if (!isSame) wrong.push(date.toISOString());
  }
  expect(wrong).toEqual([]);
});

test('days before year 1 and long after are those of Date too', () => {
  const days = fc.integer({ min: -800_000, max: 3_000_000 });
  fc.assert(
    fc.property(days, (number) => {
      const date = new Date(number * millisecondsOfDay);
      expect(fromDayNumber(number)).toEqual({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
      });
      expect(dayNumber(fromDayNumber(number))).toBe(number);
    }),
  );
});

test('of the centuries only every fourth has a leap day', () => {
  expect([1600, 1700, 1800, 1900, 2000, 2012, 2015].map(isLeapYear)).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
  expect(daysInMonth(2012, 2)).toBe(29);
  expect(daysInMonth(1900, 2)).toBe(28);
});

test('a month that is none has no days', () => {
  expect([0, 13, 21, -1].map((month) => daysInMonth(2015, month))).toEqual([0, 0, 0, 0]);
});
