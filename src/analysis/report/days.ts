/** Fuzzy dates as the days that a picture can draw. */
import { type FuzzyDate, formatDate } from '../../theory/date.js';
import type { Days } from './picture.js';

/** A day number as `2015-07-14`; `null` if it is open. */
export const dayText = (day: number): string | null =>
  Number.isFinite(day) ? formatDate({ earliest: day, latest: day }) : null;

/** The first and the last possible day. */
export const daysOf = ({ earliest, latest }: FuzzyDate): Days => ({
  from: dayText(earliest),
  to: dayText(latest),
});

/** A date as it is written, or that there is none. */
export const dateWords = (date: FuzzyDate | null): string => date?.text ?? 'undated';
