/** The stages of every place as bars on an axis of time; where the day of a change is not known, both stages at once. */
import type { History } from '../../history/history.js';
import { allSpans, type Span } from '../../history/spans.js';
import { counted } from '../../scenario/counted.js';
import { type Stage, stages as spectrum } from '../../theory/spectrum.js';
import { dayText } from './days.js';
import type { SpansPicture } from './picture.js';

/** The days between which a span began. */
interface Edge {
  readonly first: number;
  readonly last: number;
}

const always: Edge = { first: -Infinity, last: -Infinity };
const never: Edge = { first: Infinity, last: Infinity };

/** The day before which an event certainly did not happen: that of what it follows. */
const notBefore = (history: History, event: string | null): number => {
  const known = history.log.find(({ id }) => id === event);
  if (known === undefined) return -Infinity;
  const own = known.when?.earliest ?? -Infinity;
  return known.after.reduce((most, id) => Math.max(most, notBefore(history, id)), own);
};

/** When each span began; where a change is undated, between its neighbours and after what its event follows. */
const edgesOf = (history: History, spans: readonly Span[]): readonly Edge[] => {
  const edges: Edge[] = [];
  for (const [i, { from, begun }] of spans.entries()) {
    if (i === 0) edges.push(always);
    else if (from !== null) edges.push({ first: from.earliest, last: from.latest });
    else {
      const next = spans.slice(i + 1).find((span) => span.from !== null);
      const first = Math.max(edges.at(-1)?.first ?? -Infinity, notBefore(history, begun));
      edges.push({ first, last: next?.from?.latest ?? Infinity });
    }
  }
  return [...edges, never];
};

/** The stages that are possible between two neighbouring days of change, and whether a change may fall there. */
const possibleOn = (spans: readonly Span[], edges: readonly Edge[], from: number, to: number) => {
  const here = spans.filter((_, i) => {
    const [began, ended] = [edges[i] ?? always, edges[i + 1] ?? never];
    return began.first <= from && to <= ended.last;
  });
  const possible = new Set(here.flatMap(({ stages }) => stages));
  return {
    stages: spectrum.filter((stage: Stage) => possible.has(stage)),
    changing: here.length > 1,
  };
};

type Bar = Pick<SpansPicture['bars'][number], 'from' | 'to' | 'stages' | 'changing'>;

/** The bars of one place under one reading, from first to last. */
export const barsOf = (history: History, spans: readonly Span[]): readonly Bar[] => {
  const edges = edgesOf(history, spans);
  const days = [...new Set(edges.flatMap(({ first, last }) => [first, last]))].sort((a, b) =>
    a < b ? -1 : 1,
  );
  const cuts = [...new Set([-Infinity, ...days, Infinity])];
  return cuts.slice(1).flatMap((to, i) => {
    const from = cuts[i] ?? -Infinity;
    const { stages, changing } = possibleOn(spans, edges, from, to);
    return stages.length === 0 ? [] : [{ from: dayText(from), to: dayText(to), stages, changing }];
  });
};

/** The picture of several readings of one layer. */
export const spansPicture = (
  id: string,
  title: string,
  table: string,
  histories: readonly History[],
  nameOf: (where: { readonly issue: string; readonly arena: string }) => string,
): SpansPicture => {
  const all = histories.flatMap((history) =>
    allSpans(history).map(({ where, spans }) => ({ history, place: nameOf(where), spans })),
  );
  const moving = new Set(all.flatMap(({ place, spans }) => (spans.length > 1 ? [place] : [])));
  const places = [...new Set(all.map(({ place }) => place))];
  const shown = places.filter((place) => moving.has(place));
  const still = places.length - shown.length;
  return {
    id,
    kind: 'spans',
    title,
    describes: `For ${counted(shown.length, 'place')}, a bar for each reading, in the pattern of its stage (n nonpoliticized, P politicized, T technified, S securitized, D desecuritized). A bar of several patterns: several stages are possible there, or the day of a change is not known; the latter is paler.${still === 0 ? '' : ` Left out, because nothing ever changes there: ${counted(still, 'place')}.`} The table holds the same in words.`,
    table,
    places: shown,
    readings: histories.map(({ reading }) => reading.id),
    bars: all.flatMap(({ history, place, spans }) =>
      moving.has(place)
        ? barsOf(history, spans).map((bar) => ({ place, reading: history.reading.id, ...bar }))
        : [],
    ),
  };
};
