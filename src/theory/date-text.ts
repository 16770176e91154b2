/** Reading the written form of a date. The grammar is in the reference page "The scenario format". */
import { dayNumber, daysInMonth } from './calendar.js';

/** First and last possible day. */
export interface Days {
  readonly earliest: number;
  readonly latest: number;
}

/** What a single date (no interval) looks like, whether or not there is such a day. */
const single = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * What a date looks like: the pattern of the published schema. It knows the form and not the calendar, so
 * `2015-02-30` fits it.
 */
export const datePattern =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?|\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?\/(?:\.\.|\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?)|\.\.\/\d{4}(?:-\d{2}(?:-\d{2})?)?[~?%]?)$/;

/** Whether the text marks a date as approximate (`~`), uncertain (`?`) or both (`%`). */
export function isApproximate(text: string): boolean {
  return /[~?%]/.test(text);
}

export function parseDays(text: string, slackDays?: number): Days | null {
  if (isApproximate(text) !== (slackDays !== undefined)) return null;
  if (slackDays !== undefined && !(Number.isSafeInteger(slackDays) && slackDays >= 0)) return null;
  const slack = slackDays ?? 0;
  const ends = text.split('/');
  const [from, to] = ends;
  if (from === undefined || ends.length > 2) return null;
  if (to === undefined) return parseSingle(from, slack, slack);
  if (from === '..' && to === '..') return null;
  const open = { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
  const first = from === '..' ? open : parseSingle(from, 0, 0);
  const last = to === '..' ? open : parseSingle(to, 0, 0);
  if (!first || !last || first.earliest > last.latest) return null;
  return {
    earliest: first.earliest - (isApproximate(from) ? slack : 0),
    latest: last.latest + (isApproximate(to) ? slack : 0),
  };
}

function parseSingle(text: string, before: number, after: number): Days | null {
  const match = single.exec(text);
  if (!match) return null;
  const [, yearText, monthText, dayText, mark] = match;
  const year = Number(yearText);
  const month = monthText === undefined ? null : Number(monthText);
  const day = dayText === undefined ? null : Number(dayText);
  const days = month === null ? months(year, 1, 12) : daysWithin(year, month, day);
  if (!days || mark === undefined) return days;
  return { earliest: days.earliest - before, latest: days.latest + after };
}

function daysWithin(year: number, month: number, day: number | null): Days | null {
  if (day === null && month >= 21 && month <= 24) {
    const first = 3 * (month - 20);
    return months(year, first, first + 2);
  }
  const length = daysInMonth(year, month);
  if (length === 0) return null;
  if (day === null) return months(year, month, month);
  if (day < 1 || day > length) return null;
  const number = dayNumber({ year, month, day });
  return { earliest: number, latest: number };
}

/** The days from one month to another of a year; months over 12 belong to the year after (winter). */
function months(year: number, first: number, last: number): Days {
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  return {
    earliest: dayNumber({ year, month: first, day: 1 }),
    latest: dayNumber({
      year: lastYear,
      month: lastMonth,
      day: daysInMonth(lastYear, lastMonth),
    }),
  };
}
