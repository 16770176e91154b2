/** The part "What happened, and when": every event with its dates, and a picture of them on an axis of time. */

import { counted } from '../../scenario/counted.js';
import { eventsIn, type LayeredEvent } from '../../scenario/layer.js';
import type { ScenarioEvent } from '../../scenario/scenario.js';
import type { FuzzyDate } from '../../theory/date.js';
import { eventAnchor } from './anchor.js';
import { dateWords, daysOf } from './days.js';
import type { Cell, Column, Part, ReportTable, Row } from './document.js';
import { separated } from './grounds.js';
import { type Lane, laneNames } from './lane.js';
import type { ReportOptions } from './options.js';
import type { DrawnTreatment, TimelinePicture } from './picture.js';
import { refusedBlocks } from './refused-events.js';
import { citeLinks, placeLinks, placesOf, type Register } from './register.js';
import type { Study } from './study.js';

type Side = 'article' | 'record';

/** The layers that the timeline tells apart. */
const sidesOf = ({ layer = 'both' }: ReportOptions): readonly Side[] =>
  layer === 'both' ? ['article', 'record'] : [layer];

/** The level of the relation an event changes; else the issue it touches; else it is context. */
const laneOf = ({ acts }: Pick<ScenarioEvent, 'acts'>): Lane => {
  for (const act of acts) if (act.type === 'relation-changed') return act.level;
  return acts.some(({ type }) => type !== 'noted' && type !== 'stage-claimed') ? 'issue' : 'other';
};

const eventsBySide = (register: Register, options: ReportOptions) =>
  sidesOf(options).map((side) => {
    const events = eventsIn(register.scenario, { ...options, layer: side });
    return [side, new Map(events.map((event) => [event.id, event]))] as const;
  });

const endWords = (until: LayeredEvent['until']): string =>
  until === null ? '' : until === 'open' ? ', still going on' : ` to ${until.text}`;

const dateCell = (event: LayeredEvent | undefined): Cell => {
  if (event === undefined) return '–';
  const words = `${dateWords(event.when)}${endWords(event.until)}`;
  return event.conflict
    ? { text: `${words} (its sources contradict each other)`, mark: 'open' }
    : words;
};

const tableOf = (register: Register, options: ReportOptions): ReportTable => {
  const sides = eventsBySide(register, options);
  const columns: readonly Column[] = [
    { id: 'event', name: 'Event' },
    ...sides.map(([side]) => ({
      id: side,
      name: side === 'article' ? 'Date in the article' : 'Date in the record',
    })),
    { id: 'title', name: 'What happened' },
    { id: 'level', name: 'Level' },
    { id: 'places', name: 'Places in the article' },
    { id: 'sources', name: 'Works cited for it' },
  ];
  const rows = register.scenario.events
    .filter(({ id }) => sides.some(([, events]) => events.has(id)))
    .map((event): Row => {
      const codings = register.codings(event.id);
      const places = placeLinks(placesOf(codings));
      const works = citeLinks(register, codings);
      return {
        anchor: eventAnchor(event.id),
        cells: [
          event.id,
          ...sides.map(([, events]) => dateCell(events.get(event.id))),
          event.title,
          laneNames[laneOf(event)],
          places.length === 0 ? '–' : separated(places),
          works.length === 0 ? '–' : separated(works, '; '),
        ],
      };
    });
  return {
    kind: 'table',
    id: 'every-event',
    caption: 'Every event, in the order of the file',
    columns,
    rows,
  };
};

/** The candidate dates of every hypothesis, in the layer asked for. */
const treatmentsDrawn = (
  { scenario }: Register,
  options: ReportOptions,
): readonly DrawnTreatment[] => {
  const dates = new Map<string, FuzzyDate | null>(
    eventsIn(scenario, options).map(({ id, when }) => [id, when]),
  );
  return (scenario.hypotheses ?? []).flatMap(({ treatments }) =>
    treatments.flatMap(({ id, name, event }) => {
      const date = dates.get(event);
      return date == null ? [] : [{ id, name, ...daysOf(date) }];
    }),
  );
};

export const timelinePicture = (register: Register, options: ReportOptions): TimelinePicture => {
  const sides = eventsBySide(register, options);
  const marks = sides.flatMap(([by, events]) =>
    [...events.values()].flatMap(({ id, when, source }) =>
      when === null ? [] : [{ event: id, by, lane: laneOf(source), ...daysOf(when) }],
    ),
  );
  return {
    id: 'timeline',
    kind: 'timeline',
    title: 'Events on an axis of time',
    describes: `${counted(marks.length, 'dated coding')} of events, by who tells of them and by level. A sign stands for a day, a bar reaches from the first possible day to the last. Upright lines are the candidate dates of the supposed cause; below, the time around them. The table “Every event” holds the same.`,
    table: 'every-event',
    marks,
    treatments: treatmentsDrawn(register, options),
  };
};

/** How many events there are, and how many of them have no date. */
const countWords = (register: Register, options: ReportOptions): string =>
  eventsBySide(register, options)
    .map(([side, events]) => {
      const all = [...events.values()];
      const undated = all.filter(({ when }) => when === null).length;
      const conflicts = all.filter(({ conflict }) => conflict).length;
      return `Events in the ${side}: ${all.length}, of them undated: ${undated}, with dates that contradict each other: ${conflicts}.`;
    })
    .join(' ');

export const timelinePart = (study: Study): Part => ({
  id: 'timeline',
  title: 'What happened, and when',
  blocks: [
    { kind: 'paragraph', text: countWords(study.register, study.options) },
    ...refusedBlocks(study),
    { kind: 'picture', picture: 'timeline' },
    {
      kind: 'paragraph',
      by: 'method',
      text: 'A date is never made more precise than its source gives it. An undated event stands in the table and not in the picture.',
    },
  ],
});

/** Every event, in a part of its own near the end. */
export const eventsPart = (register: Register, options: ReportOptions): Part => ({
  id: 'events',
  title: 'Every event',
  blocks: [tableOf(register, options)],
});
