/** Random refinements: every date of a scenario made more precise, so that all of them may be true together. */
import fc from 'fast-check';
import { clockOf } from '../../../src/analysis/chronology/clock.js';
import { eventsIn } from '../../../src/scenario/layer.js';
import { sequence } from '../../../src/scenario/order.js';
import type { DateAssertion, Period, Scenario } from '../../../src/scenario/scenario.js';
import {
  dayNumber,
  type FuzzyDate,
  formatDate,
  intersection,
  isApproximate,
  parseDate,
} from '../../../src/theory/date.js';

type Days = Pick<FuzzyDate, 'earliest' | 'latest'>;
/** A number from the first to the last, both included. */
type Draw = (first: number, last: number) => number;

/** Where a date is open, a day is drawn from here on, or up to here. */
const first = dayNumber({ year: 1850, month: 1, day: 1 });
const last = dayNumber({ year: 2050, month: 1, day: 1 });

const read = (text: string, slackDays?: number): FuzzyDate => {
  const date = parseDate(text, isApproximate(text) ? slackDays : undefined);
  if (date === null) throw new Error(`${text} is no date`);
  return date;
};
const within = (draw: Draw, { earliest, latest }: Days): number =>
  draw(Math.max(earliest, first), Math.max(Math.min(latest, last), Math.max(earliest, first)));

/** Part of a date that holds a day of it. What was open stays open. */
const narrowed = (draw: Draw, { earliest, latest }: Days, day: number): string =>
  formatDate({
    earliest: Number.isFinite(earliest) ? draw(earliest, day) : earliest,
    latest: Number.isFinite(latest) ? draw(day, latest) : latest,
  });

/** An assertion, made more precise around the days on which the event began and ended. */
const assertion = (
  draw: Draw,
  one: DateAssertion,
  day: number | null,
  ending: number | null,
): DateAssertion => {
  const { slackDays, end, start, ...rest } = one;
  const began = read(start, slackDays);
  const refined = narrowed(draw, began, day ?? within(draw, began));
  if (end === undefined || end === '..' || ending === null)
    return {
      ...rest,
      start: refined,
      ...(end === undefined ? {} : { end }),
      ...(slackDays !== undefined && end !== undefined && isApproximate(end) ? { slackDays } : {}),
    };
  return { ...rest, start: refined, end: narrowed(draw, read(end, slackDays), ending) };
};

const period = (draw: Draw, one: Period): Period => {
  const start = read(one.start);
  const end = one.end === '..' ? null : read(one.end);
  const began = within(
    draw,
    end === null ? start : { ...start, latest: Math.min(start.latest, end.latest) },
  );
  return {
    ...one,
    start: narrowed(draw, start, began),
    end:
      end === null
        ? one.end
        : narrowed(draw, end, within(draw, { ...end, earliest: Math.max(end.earliest, began) })),
  };
};

const refined = (scenario: Scenario, draw: Draw): Scenario => {
  const events = eventsIn(scenario);
  const { of } = clockOf(events);
  /** The day on which each event began, no earlier than anything it follows. */
  const began = new Map<string, number>();
  for (const { id, after } of sequence(events)) {
    const least = Math.max(of(id).earliest, ...after.map((before) => began.get(before) ?? first));
    began.set(id, within(draw, { earliest: least, latest: of(id).latest }));
  }
  const conflicts = new Set(events.filter(({ conflict }) => conflict).map(({ id }) => id));
  return {
    ...scenario,
    events: scenario.events.map((event) => {
      const day = conflicts.has(event.id) ? null : (began.get(event.id) ?? null);
      const ends = intersection(
        event.dates.flatMap(({ end, slackDays }) =>
          end === undefined || end === '..' ? [] : [read(end, slackDays)],
        ),
      );
      const ending =
        ends === null || day === null || ends.latest < day
          ? null
          : within(draw, { ...ends, earliest: Math.max(ends.earliest, day) });
      return { ...event, dates: event.dates.map((one) => assertion(draw, one, day, ending)) };
    }),
    sources: scenario.sources.map((source) => {
      if (source.published === undefined) return source;
      const out = read(source.published);
      return { ...source, published: narrowed(draw, out, within(draw, out)) };
    }),
    ...(scenario.periods === undefined
      ? {}
      : { periods: scenario.periods.map((one) => period(draw, one)) }),
  };
};

/** Numbers from a seed: a linear congruence, of which the upper bits are taken. */
const numbers = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
};

/** A scenario whose every date is a part of what it was; some are days, some hardly changed. */
export const aRefinement = (scenario: Scenario): fc.Arbitrary<Scenario> =>
  fc.noShrink(fc.nat()).map((seed) => {
    const next = numbers(seed);
    return refined(scenario, (from, to) => {
      // The edges as often as the middle: that is where order is decided.
      const kind = next() % 5;
      if (kind === 0) return from;
      if (kind === 1) return to;
      return from + (next() % (to - from + 1));
    });
  });
