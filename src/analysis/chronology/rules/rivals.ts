/** Rival causes that the article names itself, in the time in which cause and effects lie. */
import type { Hypothesis, RivalCause } from '../../../scenario/scenario.js';
import { anyDay, parseDate } from '../../../theory/date.js';
import { ours } from '../../../theory/sources.js';
import { type Dossier, isArticles } from '../dossier.js';
import type { AuditRule, Found } from '../finding.js';
import { outcomesOf } from '../outcome.js';
import { clause, inTime, told, withId } from '../words.js';

/** First and last day, each as the earliest and the latest it can be. */
interface Stretch {
  readonly start: { readonly earliest: number; readonly latest: number };
  readonly end: { readonly earliest: number; readonly latest: number };
}
/** Something that happened in that stretch: an event or a period, in words. */
interface Happening extends Stretch {
  readonly event: string | null;
  readonly says: string;
}

const never = { earliest: Infinity, latest: Infinity };

/** From the first to the last of the causes and effects. */
const spanOf = (dossier: Dossier, hypothesis: Hypothesis): Stretch => {
  const ids = [
    ...hypothesis.treatments.map(({ event }) => event),
    ...outcomesOf(dossier.scenario, hypothesis).flatMap(({ events }) => events),
  ];
  const days = ids.map((id) => dossier.clock.of(id));
  const earliest = days.map((day) => day.earliest);
  const latest = days.map((day) => day.latest);
  return {
    start: { earliest: Math.min(...earliest), latest: Math.min(...latest) },
    end: { earliest: Math.max(...earliest), latest: Math.max(...latest) },
  };
};

const happeningsOf = (dossier: Dossier, rival: RivalCause): readonly Happening[] => [
  ...inTime(dossier, rival.events ?? []).map((event) => {
    const start = dossier.clock.of(event);
    const until = dossier.event(event)?.until ?? null;
    const end = until === 'open' ? never : (until ?? start);
    return { start, end, event, says: told(dossier, event) };
  }),
  ...(dossier.scenario.periods ?? [])
    .filter(({ id }) => rival.periods?.includes(id) === true)
    .map(({ id, name, start, end }) => ({
      start: parseDate(start) ?? anyDay,
      end: end === '..' ? never : (parseDate(end) ?? anyDay),
      event: null,
      says: `${withId(name, id)} (${start} to ${end === '..' ? 'the present' : end})`,
    })),
];

const surelyIn = ({ start, end }: Stretch, span: Stretch): boolean =>
  start.latest <= span.end.earliest && end.earliest >= span.start.latest;
const maybeIn = ({ start, end }: Stretch, span: Stretch): boolean =>
  start.earliest <= span.end.latest && end.latest >= span.start.earliest;

const rivalsIn = (dossier: Dossier, hypothesis: Hypothesis): readonly Found[] => {
  const span = spanOf(dossier, hypothesis);
  const rivals = hypothesis.rivals.filter(isArticles).map((rival) => {
    const here = happeningsOf(dossier, rival).filter((one) => maybeIn(one, span));
    const sure = here.filter((one) => surelyIn(one, span));
    return { rival, here, sure };
  });
  const found = (certain: boolean): readonly Found[] => {
    const these = rivals.filter(({ here, sure }) =>
      certain ? sure.length > 0 : sure.length === 0 && here.length > 0,
    );
    if (these.length === 0) return [];
    const happenings = these.map((one) => (certain ? one.sure : one.here));
    const each = these.map(
      ({ rival }, i) =>
        `${clause(rival.says)} [${rival.id}]: ${(happenings[i] ?? []).map(({ says }) => says).join('; ')}`,
    );
    return [
      {
        certain,
        events: inTime(
          dossier,
          happenings.flat().flatMap(({ event }) => event ?? []),
        ),
        about: [hypothesis.id, ...these.map(({ rival }) => rival.id)],
        says: `In the time of cause and effects ${certain ? 'lie' : 'may lie'} other causes that the article names, ${these.length} in number: ${[...each].sort().join(' — ')}.`,
      },
    ];
  };
  return [...found(true), ...found(false)];
};

const rivalsInTheWindow: AuditRule = {
  rule: 'rivals-in-the-window',
  code: 'Y08',
  severity: 'hypothesis',
  says: 'no other cause that the article names lies in the time from the first to the last of cause and effects',
  source: ours(),
  limits:
    'That a rival lies in that time does not show that it was at work; and causes may work together. An event without an end is taken for one moment.',
  find: (dossier) =>
    (dossier.scenario.hypotheses ?? []).flatMap((hypothesis) => rivalsIn(dossier, hypothesis)),
};

export const rivalRules: readonly AuditRule[] = [rivalsInTheWindow];
