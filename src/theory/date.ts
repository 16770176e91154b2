/**
 * Dates as sources give them: a day, a month, a year, a season, "about 2013", "since 2014".
 *
 * A fuzzy date is the set of days a thing may have happened on: any day from `earliest` to `latest`. Precision is
 * never invented (`2015-04` is any day of that April), so two dates may be impossible to put in order, and then
 * {@link order} says so.
 *
 * An event that lasted has two dates, its start and its end; the moment used for conclusions is the start.
 */
import { dayNumber, daysInMonth, fromDayNumber } from './calendar.js';
import { parseDays } from './date-text.js';

export { isApproximate } from './date-text.js';

/** A date known to lie between two days, both included. */
export interface FuzzyDate {
  /** The first possible day, as a day number (`calendar.ts`); `-Infinity` if it is open. */
  readonly earliest: number;
  /** The last possible day; `Infinity` if it is open. */
  readonly latest: number;
  /** The date as it was written, or as {@link formatDate} writes it. */
  readonly text: string;
}

/** Which of two dates came first, if that is certain. */
export type Order = 'before' | 'after' | 'undecided';

/** No date at all: any day. Its text is no EDTF, and {@link parseDate} does not read it. */
export const anyDay: FuzzyDate = Object.freeze({
  earliest: Number.NEGATIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
  text: '../..',
});

/**
 * Reads a date of the part of EDTF level 1 that scenarios use: `2015-07-14`, `2015-07`, `2015`, seasons
 * (`2015-21` spring … `2015-24` winter, December to February), `~` `?` `%` after any of these, and intervals
 * `2013-09/2013-11`, `2014/..`, `../2014`. An interval is "some day between these".
 *
 * Gives `null` if the text is no date: no such form, no such day, an interval that runs backwards. An approximate
 * date needs its slack in days, and an exact one has none; otherwise `null` too.
 *
 * @example parseDate('2015-04') // => { earliest: 16526, latest: 16555, text: '2015-04' }
 * @example parseDate('2015-02-30') // => null
 */
export function parseDate(text: string, slackDays?: number): FuzzyDate | null {
  const days = parseDays(text, slackDays);
  return days && { ...days, text };
}

/** Which came first, if that is certain: every possible day of one lies before every possible day of the other. */
export function order(a: FuzzyDate, b: FuzzyDate): Order {
  if (a.latest < b.earliest) return 'before';
  if (b.latest < a.earliest) return 'after';
  return 'undecided';
}

/** Whether every possible day of one lies before every possible day of the other. */
export function certainlyBefore(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.latest < b.earliest;
}

/**
 * When all of several things had happened: the interval maximum, the latest of the earliest days to the latest of
 * the latest. `null` for an empty list. Put {@link anyDay} in the list for a thing without a date.
 */
export function latestOf(dates: readonly FuzzyDate[]): FuzzyDate | null {
  if (dates.length === 0) return null;
  const earliest = dates.reduce((most, date) => Math.max(most, date.earliest), -Infinity);
  const latest = dates.reduce((most, date) => Math.max(most, date.latest), -Infinity);
  return named(dates, earliest, latest);
}

/** The smallest date that covers all of them; `null` for an empty list. */
export function hull(dates: readonly FuzzyDate[]): FuzzyDate | null {
  if (dates.length === 0) return null;
  const earliest = dates.reduce((least, date) => Math.min(least, date.earliest), Infinity);
  const latest = dates.reduce((most, date) => Math.max(most, date.latest), -Infinity);
  return named(dates, earliest, latest);
}

/** The days that all of them allow; `null` if there is none, or if the list is empty. */
export function intersection(dates: readonly FuzzyDate[]): FuzzyDate | null {
  if (dates.length === 0) return null;
  const earliest = dates.reduce((most, date) => Math.max(most, date.earliest), -Infinity);
  const latest = dates.reduce((least, date) => Math.min(least, date.latest), Infinity);
  return earliest <= latest ? named(dates, earliest, latest) : null;
}

/** How many days lie between them: the fewest and the most possible. Negative if `to` comes first. */
export function daysBetween(from: FuzzyDate, to: FuzzyDate): { least: number; most: number } {
  return { least: to.earliest - from.latest, most: to.latest - from.earliest };
}

/**
 * The date in canonical EDTF: a whole year as `2015`, a whole month as `2015-04`, a day as a day, anything else as
 * an interval of the coarsest of these. Days outside the years 0000 to 9999 get the sign or the digits they need.
 *
 * @example formatDate({ earliest: 16526, latest: 16616 }) // => '2015-04/2015-06'
 */
export function formatDate({ earliest, latest }: Pick<FuzzyDate, 'earliest' | 'latest'>): string {
  const first = Number.isFinite(earliest) ? fromDayNumber(earliest) : null;
  const last = Number.isFinite(latest) ? fromDayNumber(latest) : null;
  const months =
    (!first || first.day === 1) && (!last || last.day === daysInMonth(last.year, last.month));
  const years = months && (!first || first.month === 1) && (!last || last.month === 12);
  const write = (date: ReturnType<typeof fromDayNumber> | null): string => {
    if (!date) return '..';
    const parts = [writeYear(date.year)];
    if (!years) parts.push(String(date.month).padStart(2, '0'));
    if (!months) parts.push(String(date.day).padStart(2, '0'));
    return parts.join('-');
  };
  const from = write(first);
  const to = write(last);
  return first && from === to ? from : `${from}/${to}`;
}

function writeYear(year: number): string {
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0');
}

/** Keeps the text of the date that already says this; else writes one. */
function named(dates: readonly FuzzyDate[], earliest: number, latest: number): FuzzyDate {
  const same = dates.find((date) => date.earliest === earliest && date.latest === latest);
  return same ?? { earliest, latest, text: formatDate({ earliest, latest }) };
}

export { dayNumber };
