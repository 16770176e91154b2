/** How the outcomes of a hypothesis lie about each candidate date, and the picture of it. */

import { counted } from '../../scenario/counted.js';
import type { Hypothesis } from '../../scenario/scenario.js';
import type { SideCounts } from '../hypothesis/around-treatment.js';
import { datingOf } from '../hypothesis/dating.js';
import type { LevelTest } from '../hypothesis/level-test.js';
import { itemAnchor } from './anchor.js';
import { dateWords, daysOf } from './days.js';
import type { Cell, Column, ReportTable, Row } from './document.js';
import type { TreatmentsPicture } from './picture.js';
import { named } from './register.js';
import { stageCell } from './stage-words.js';
import type { Study, Tested } from './study.js';

const daysWords = (days: number): string =>
  Number.isFinite(days) ? String(days).replace('-', '−') : 'open';

/** Days from each candidate date to each outcome, on the best dates known: the fewest and the most possible. */
export const offsetsTable = (
  { register }: Study,
  { id }: Hypothesis,
  { level, treatments, outcomes }: LevelTest,
): ReportTable => ({
  kind: 'table',
  id: `offsets-${id}-${level}`,
  caption: `Days from each candidate date to each outcome at the ${level} level, on the best dates known; before it with a minus`,
  columns: [
    { id: 'event', name: 'Outcome' },
    ...treatments.map((one) => ({
      id: one.id,
      name: `${one.name} (${dateWords(one.date)})`,
      numeric: true as const,
    })),
  ],
  rows: outcomes.map(
    ({ event }): Row => ({
      cells: [
        [named(register, event)],
        ...treatments.map(({ offsets }): Cell => {
          const found = offsets.find((one) => one.event === event);
          if (found === undefined) return 'undated';
          const { least, most } = found;
          return least === most ? daysWords(least) : `${daysWords(least)} to ${daysWords(most)}`;
        }),
      ],
    }),
  ),
});

/** Before, undecided, after, by some dates: three columns. */
export const sidesColumns = (id: string, dates: string): readonly Column[] => [
  { id: `${id}-before`, name: `${dates}: before`, numeric: true },
  { id: `${id}-undecided`, name: `${dates}: undecided`, numeric: true },
  { id: `${id}-after`, name: `${dates}: after`, numeric: true },
];

/** The cells of {@link sidesColumns}. */
export const sidesCells = ({ before, undecided, after }: SideCounts): readonly Cell[] => [
  before,
  undecided,
  after,
];

/** Before, undecided, after: twice, by the article's own dates and by the best that are known. */
export const countsTable = (
  study: Study,
  { id }: Hypothesis,
  { level, treatments }: LevelTest,
): ReportTable => ({
  kind: 'table',
  id: `counts-${id}-${level}`,
  caption: `Outcomes at the ${level} level: how many come before each candidate date, and how many after`,
  columns: [
    { id: 'treatment', name: 'Candidate' },
    { id: 'event', name: 'Event' },
    { id: 'date', name: 'Date' },
    ...sidesColumns('article', 'Article’s dates'),
    ...sidesColumns('resolved', 'Best dates'),
  ],
  rows: treatments.map((one): Row => {
    const { article, resolved } = one;
    return {
      cells: [
        [{ text: one.name, to: itemAnchor(one.id) }],
        [named(study.register, one.event)],
        dateWords(one.date),
        ...sidesCells(article),
        ...sidesCells(resolved),
      ],
    };
  }),
});

/** The outcomes of all levels against the candidate dates. */
export const treatmentsPicture = (
  { scenario }: Study,
  { hypothesis, layers }: Tested,
): TreatmentsPicture => {
  const dating = datingOf(scenario);
  const levels = layers[0]?.tests[0]?.levels ?? [];
  const daysIn = (dates: 'article' | 'resolved', event: string) => {
    const when = dating[dates].get(event)?.when ?? null;
    return when === null ? null : daysOf(when);
  };
  const rows = levels.flatMap(({ level, outcomes }) =>
    outcomes.map(({ event }) => ({
      event,
      title: dating.resolved.get(event)?.title ?? event,
      level,
      article: daysIn('article', event),
      resolved: daysIn('resolved', event),
    })),
  );
  return {
    id: `treatments-${hypothesis.id}`,
    kind: 'treatments',
    title: 'The outcomes against the candidate dates',
    describes: `${counted(rows.length, 'outcome')}, level by level. Of each, above and round, when it happened by the article’s own dates; below and square, by the best dates known. A sign stands for a day, a bar reaches from the first possible day to the last. Upright lines are the candidate dates of the supposed cause. The tables of counts and days hold the same in numbers.`,
    table: `counts-${hypothesis.id}-${levels[0]?.level ?? ''}`,
    rows,
    treatments: (levels[0]?.treatments ?? []).flatMap(({ id, name, date }) =>
      date === null ? [] : [{ id, name, ...daysOf(date) }],
    ),
  };
};

/** The stage of the issue after each outcome, reading by reading. */
export const outcomesTable = (
  { register }: Study,
  { hypothesis, layers }: Tested,
  at: number,
): ReportTable => {
  const tests = layers[0]?.tests ?? [];
  const level = tests[0]?.levels[at];
  return {
    kind: 'table',
    id: `outcomes-${hypothesis.id}-${level?.level ?? ''}`,
    caption: `The stage of the issue after each outcome at the ${level?.level ?? ''} level`,
    columns: [
      { id: 'event', name: 'Outcome' },
      { id: 'date', name: 'Best date known' },
      { id: 'title', name: 'What happened' },
      ...tests.map(({ reading }) => ({ id: reading, name: reading })),
    ],
    rows: (level?.outcomes ?? []).map(({ event, when }, i): Row => {
      const title = register.scenario.events.find(({ id }) => id === event)?.title ?? event;
      return {
        cells: [
          [named(register, event)],
          dateWords(when),
          title,
          ...tests.map((test): Cell => {
            const stages = test.levels[at]?.outcomes[i]?.stages ?? [];
            return stages.length === 0 ? 'not in this layer' : stageCell(stages);
          }),
        ],
      };
    }),
  };
};
