/** The axis of time: whole days, in UTC, and how many pixels lie between them. */
import type { Days } from '../../analysis/report/picture.js';
import { fromDayNumber } from '../../theory/calendar.js';
import { formatDate, parseDate } from '../../theory/date.js';
import type { ChartTheme, VegaLiteSpec } from './spec.js';

/** The day number of a day written `2015-07-14`; without a day, the other one. */
export const dayOf = (day: string | null, open: number): number =>
  day === null ? open : (parseDate(day)?.earliest ?? open);

const textOf = (day: number): string => formatDate({ earliest: day, latest: day });

/** A stretch of time with a width to draw it on. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** The axis that holds all these days, with a little air to both sides. */
export const axisOver = (all: readonly Days[], width: number): TimeAxis | null => {
  const days = all
    .flatMap(({ from, to }) => [from, to])
    .flatMap((day) => (day === null ? [] : [dayOf(day, 0)]));
  if (days.length === 0) return null;
  const [least, most] = [Math.min(...days), Math.max(...days)];
  const air = Math.max(30, Math.round((most - least) / 50));
  return { first: least - air, last: most + air, width };
};

/** Where a day lies, in pixels from the left. */
export const pixelOf = ({ first, last, width }: TimeAxis, day: number): number =>
  ((day - first) / (last - first)) * width;

/** The part of some days that lies on the axis, both ends as texts, the last day included; `null`: none of it. */
export const onAxis = (
  { first, last }: TimeAxis,
  days: Days,
): { readonly from: string; readonly to: string } | null => {
  const from = Math.max(first, dayOf(days.from, first));
  const to = Math.min(last, dayOf(days.to, last - 1) + 1);
  return from > last || to < first || from >= to ? null : { from: textOf(from), to: textOf(to) };
};

/** A field of days, on the axis of {@link timeLayer}. A date without a time is midnight in UTC, in every engine. */
export const dayField = (field: string): VegaLiteSpec => ({
  field,
  type: 'temporal',
  scale: { type: 'utc', nice: false },
});

/**
 * The layer that a chart's axis of time comes from: nothing is drawn of it but the axis. It holds the first day and the
 * last, because Vega-Lite takes no domain for a scale of time that bars lie on.
 */
export const timeLayer = (axis: TimeAxis, { faint }: ChartTheme): VegaLiteSpec => {
  const years = fromDayNumber(axis.last).year - fromDayNumber(axis.first).year;
  const values = [{ day: textOf(axis.first) }, { day: textOf(axis.last) }];
  return {
    data: { values },
    mark: { type: 'tick', opacity: 0 },
    encoding: {
      x: {
        field: 'day',
        type: 'temporal',
        scale: { type: 'utc', nice: false },
        axis: {
          orient: 'top',
          format: years > 6 ? '%Y' : '%b %Y',
          tickCount: Math.max(3, Math.round(axis.width / 90)),
          grid: true,
          ticks: false,
          domain: false,
          labelColor: faint,
          title: null,
        },
      },
    },
  };
};
