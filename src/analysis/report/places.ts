/** The part "Places in the article": what is coded from each paragraph, and what is coded beside the events. */
import type { Place } from '../../theory/act.js';
import { itemAnchor, placeAnchor } from './anchor.js';
import type { Block, Part, ReportTable, Row } from './document.js';
import { separated } from './grounds.js';
import { citeLinks, named, placeLinks, placesOf, type Register } from './register.js';

interface Coded {
  readonly id: string;
  readonly places: readonly Place[];
}

/** Everything that is coded from the article, with every place of its codings, lines too. */
const codedThings = (register: Register): readonly Coded[] =>
  [...register.scenario.events, ...register.items].map(({ id }) => ({
    id,
    places: register.codings(id).flatMap(({ place }) => place ?? []),
  }));

const lineWords = (lines: readonly number[]): string => {
  const sorted = [...new Set(lines)].sort((a, b) => a - b);
  return sorted.length === 0 ? '–' : sorted.join(', ');
};

const placesTable = (register: Register): ReportTable | null => {
  const things = codedThings(register);
  const places = placesOf(
    [...register.scenario.events, ...register.items].flatMap(({ id }) => register.codings(id)),
  );
  if (places.length === 0) return null;
  const titles = new Map((register.scenario.sections ?? []).map(({ id, title }) => [id, title]));
  const rows = places.map((place): Row => {
    const anchor = placeAnchor(place);
    const here = things.flatMap(({ id, places: all }) => {
      const mine = all.filter((one) => placeAnchor(one) === anchor);
      return mine.length === 0 ? [] : [{ id, lines: mine.flatMap(({ line }) => line ?? []) }];
    });
    const number = place.paragraph === undefined ? '' : ` ¶${place.paragraph}`;
    return {
      anchor,
      cells: [
        `${place.section}${number}`,
        titles.get(place.section) ?? '–',
        lineWords(here.flatMap(({ lines }) => lines)),
        separated(here.map(({ id }) => named(register, id))),
      ],
    };
  });
  return {
    kind: 'table',
    id: 'places',
    caption: 'Every place of the article from which something is coded',
    columns: [
      { id: 'place', name: 'Place' },
      { id: 'section', name: 'Section' },
      { id: 'lines', name: 'Lines' },
      { id: 'coded', name: 'What is coded there' },
    ],
    rows,
  };
};

const itemsTable = (register: Register): ReportTable => ({
  kind: 'table',
  id: 'items',
  caption: 'What is coded beside the events',
  columns: [
    { id: 'id', name: 'Id' },
    { id: 'kind', name: 'Kind' },
    { id: 'says', name: 'What it says, in the coder’s words' },
    { id: 'places', name: 'Places' },
    { id: 'sources', name: 'Works cited for it' },
  ],
  rows: register.items.map(({ id, kind, says, coded }): Row => {
    const places = placeLinks(placesOf(coded));
    const works = citeLinks(register, coded);
    return {
      anchor: itemAnchor(id),
      cells: [
        id,
        kind,
        says,
        places.length === 0 ? '–' : separated(places),
        works.length === 0 ? '–' : separated(works, '; '),
      ],
    };
  }),
});

export const placesPart = (register: Register): Part => {
  const table = placesTable(register);
  const none: Block = {
    kind: 'paragraph',
    text: 'No coding of this scenario names a place in an article.',
  };
  return {
    id: 'places',
    title: 'Places in the article',
    blocks: [table ?? none, ...(register.items.length === 0 ? [] : [itemsTable(register)])],
  };
};
