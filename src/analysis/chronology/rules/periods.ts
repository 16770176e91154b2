/** Periods of the same actors neither overlap nor leave gaps. */
import type { Period } from '../../../scenario/scenario.js';
import { anyDay, type FuzzyDate, formatDate, parseDate } from '../../../theory/date.js';
import { ours } from '../../../theory/sources.js';
import type { AuditRule, Found } from '../finding.js';
import { sortedBy, withId } from '../words.js';

interface Stretch {
  readonly period: Period;
  readonly start: FuzzyDate;
  readonly end: FuzzyDate;
}

const never: FuzzyDate = { earliest: Infinity, latest: Infinity, text: '..' };
const endWords = ({ end }: Period): string => (end === '..' ? 'the present' : end);
const periodCalled = ({ period }: Stretch): string =>
  `${withId(period.name, period.id)} (${period.start} to ${endWords(period)})`;

/** The periods of each set of actors, in order of time. */
const groupsOf = (periods: readonly Period[]): readonly (readonly Stretch[])[] => {
  const groups = new Map<string, Stretch[]>();
  for (const period of periods) {
    const key = JSON.stringify([...new Set(period.who)].sort());
    const stretch = {
      period,
      start: parseDate(period.start) ?? anyDay,
      end: period.end === '..' ? never : (parseDate(period.end) ?? anyDay),
    };
    groups.set(key, [...(groups.get(key) ?? []), stretch]);
  }
  return [...groups.values()].map((group) =>
    sortedBy(
      group,
      ({ start }) => start.earliest,
      ({ start }) => start.latest,
      ({ end }) => end.earliest,
      ({ end }) => end.latest,
      ({ period }) => period.name,
    ),
  );
};

const overlap = (a: Stretch, b: Stretch): readonly Found[] => {
  if (a.start.earliest > b.end.latest || b.start.earliest > a.end.latest) return [];
  const certain =
    Math.max(a.start.latest, b.start.latest) <= Math.min(a.end.earliest, b.end.earliest);
  const about = [a.period.id, b.period.id];
  const says = `${periodCalled(a)} and ${periodCalled(b)}, of the same actors, ${certain ? 'certainly overlap' : 'may overlap'}.`;
  return [{ certain, events: [], about, says }];
};

const periodOverlap: AuditRule = {
  rule: 'period-overlap',
  code: 'Y30',
  severity: 'factual',
  says: 'no two periods of the same actors have a day in common',
  source: ours(),
  limits:
    'A period that ends in a year and another that begins in the same year may overlap or not; it says so, and no more.',
  find: ({ scenario }) =>
    groupsOf(scenario.periods ?? []).flatMap((group) =>
      group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => overlap(a, b))),
    ),
};

/** The days after a stretch on which certainly none of the group is, up to the next one. */
const gapAfter = (group: readonly Stretch[], a: Stretch): readonly Found[] => {
  const last = a.end.latest;
  const covers = (b: Stretch) => b !== a && b.start.earliest <= last + 1 && b.end.latest > last;
  // Of several that end on the same last day, the last in order tells of the gap.
  const twin = group.slice(group.indexOf(a) + 1).some((b) => b.end.latest === last);
  const next = group.find((b) => b.start.earliest > last + 1);
  if (twin || next === undefined || group.some(covers)) return [];
  const days = formatDate({ earliest: last + 1, latest: next.start.earliest - 1 });
  const about = [a.period.id, next.period.id];
  const says = `Between ${periodCalled(a)} and ${periodCalled(next)}, of the same actors, there are days in no period: ${days}.`;
  return [{ certain: true, events: [], about, says }];
};

const periodGap: AuditRule = {
  rule: 'period-gap',
  code: 'Y31',
  severity: 'factual',
  says: 'the periods of the same actors leave no gap between the first and the last',
  source: ours(),
  limits:
    'It tells of days that are certainly in no period. A seam of two dates that adjoin, such as 2008 and 2009, is taken for whole; a seam inside one year is left to the rule of overlaps.',
  find: ({ scenario }) =>
    groupsOf(scenario.periods ?? []).flatMap((group) =>
      group.flatMap((one) => gapAfter(group, one)),
    ),
};

export const periodRules: readonly AuditRule[] = [periodOverlap, periodGap];
