/** An ensemble as a picture: how many runs are at each stage, event by event; and how many people accepted. */
import type { Ensemble, EnsembleEvent, QuestionEnsemble } from '../../simulation/ensemble.js';
import type { StageOrUndecided } from '../../simulation/pattern-outcome.js';
import type { PlaceEnsemble } from '../../simulation/place-ensemble.js';
import { stages } from '../../theory/spectrum.js';
import { percent } from '../percent.js';
import { visible } from '../visible.js';
import { linesOf } from './lines.js';
import { type ChartTheme, common, lightTheme, type VegaLiteSpec } from './spec.js';

/** An ensemble as a picture: its name, what it shows in words, and the chart. */
export interface EnsembleChart {
  readonly title: string;
  readonly describes: string;
  readonly chart: VegaLiteSpec;
}

const width = 720;
/** From the most secure downward, so that what is securitized stands at the bottom of every bar. */
const order: readonly StageOrUndecided[] = [
  'securitized',
  'undecided',
  'desecuritized',
  'technified',
  'politicized',
  'nonpoliticized',
];

const colourOf = (theme: ChartTheme): Readonly<Record<StageOrUndecided, string>> => ({
  nonpoliticized: theme.line,
  politicized: theme.politicized,
  technified: theme.technified,
  securitized: theme.securitized,
  desecuritized: theme.desecuritized,
  undecided: theme.record,
});

/** The year or the range of years that a date lies in, behind the id of its event. */
const eventLabel = ({ event, date }: EnsembleEvent): string => {
  const year = /^-?\d{4}/.exec(date?.text ?? '')?.[0];
  return year === undefined || event.includes(year)
    ? visible(event)
    : `${visible(event)} (${year})`;
};

const heading = (text: string, theme: ChartTheme): VegaLiteSpec => ({
  text: linesOf(text, 90, 2),
  anchor: 'start',
  fontSize: 12,
  fontWeight: 600,
  color: theme.ink,
});

/** One bar an event; every bar is all the runs. */
const placeChart = (
  { issue, arena, overTime, securitized }: PlaceEnsemble,
  { events, runs, places }: Ensemble,
  theme: ChartTheme,
): VegaLiteSpec => {
  const present = order.filter((stage) =>
    places.some((place) => place.overTime.some((counts) => counts[stage] > 0)),
  );
  const shares = overTime.flatMap((counts, index) => {
    let top = 0;
    return order.flatMap((stage, at) => {
      if (counts[stage] === 0) return [];
      const from = top;
      top += counts[stage] / runs;
      const told = events[index];
      const event = told === undefined ? String(index) : eventLabel(told);
      return [{ index, event, stage, at, from, to: top, runs: counts[stage] }];
    });
  });
  const words = `${visible(issue)} in ${visible(arena)}: securitized in ${percent(securitized.runs / runs)} of the runs`;
  return {
    width,
    height: 150,
    title: heading(words, theme),
    data: { values: shares },
    // A hair wider than its band, so that no seam shows between one event and the next.
    mark: { type: 'bar', width: { band: 1.04 } },
    encoding: {
      x: {
        field: 'event',
        type: 'ordinal',
        sort: { field: 'index' },
        scale: { paddingInner: 0, paddingOuter: 0 },
        axis: {
          labelAngle: events.length > 8 ? -60 : 0,
          labelFontSize: 9,
          labelLimit: 120,
          labelOverlap: 'greedy',
          ticks: false,
        },
      },
      y: {
        field: 'from',
        type: 'quantitative',
        scale: { domain: [0, 1] },
        axis: { format: '.0%', values: [0, 0.25, 0.5, 0.75, 1] },
      },
      y2: { field: 'to' },
      color: {
        field: 'stage',
        type: 'nominal',
        scale: { domain: present, range: present.map((stage) => colourOf(theme)[stage]) },
        legend: { title: null, orient: 'top', labelColor: theme.ink, labelFontSize: 11 },
      },
    },
  };
};

/** Ten bars, each for a tenth of the people: in how many runs so many accepted. */
const tenths = ({ tally }: QuestionEnsemble): readonly number[] =>
  Array.from({ length: 10 }, (_, bin) =>
    tally.shares.reduce(
      (sum, runs, share) => sum + (Math.min(9, Math.floor(share / 10)) === bin ? runs : 0),
      0,
    ),
  );

const questionsChart = ({ questions, runs }: Ensemble, theme: ChartTheme): VegaLiteSpec => ({
  title: heading('Which share of the people accepted, and in how many of the runs', theme),
  data: {
    values: questions.flatMap((question, at) =>
      tenths(question).map((some, bin) => ({
        question: `${visible(question.audience)}\n${visible(question.move)}, ${question.dimension}`,
        at,
        from: bin / 10,
        to: (bin + 1) / 10,
        share: some / runs,
      })),
    ),
  },
  facet: {
    field: 'question',
    type: 'nominal',
    title: null,
    sort: { field: 'at', op: 'min' },
    header: {
      labelColor: theme.ink,
      labelFontSize: 10,
      labelLimit: 400,
      labelAnchor: 'start',
      labelExpr: "split(datum.label, '\\n')",
    },
  },
  columns: 3,
  // Axes of their own: shared ones would stand under empty places of the last row.
  resolve: { axis: { x: 'independent', y: 'independent' } },
  spec: {
    width: 220,
    height: 50,
    mark: { type: 'bar', color: theme.politicized },
    encoding: {
      x: {
        field: 'from',
        type: 'quantitative',
        bin: { binned: true, step: 0.1 },
        scale: { domain: [0, 1] },
        axis: { format: '.0%', values: [0, 0.5, 1] },
      },
      x2: { field: 'to' },
      y: {
        field: 'share',
        type: 'quantitative',
        scale: { domain: [0, 1] },
        axis: { format: '.0%', values: [0, 0.5, 1] },
      },
    },
  },
});

/**
 * An ensemble as a Vega-Lite chart that stands alone: its places one below the other, then the questions.
 *
 * @throws RangeError for an ensemble of no runs: there is nothing to draw
 */
export const ensembleChart = (
  ensemble: Ensemble,
  theme: ChartTheme = lightTheme,
): EnsembleChart => {
  const { title: name, runs, seed, reading, places } = ensemble;
  if (runs === 0)
    throw new RangeError('ensembleChart: expected at least one run, received none; simulate some');
  const title = `${visible(name)}: ${runs} simulated runs`;
  const describes = places
    .map(({ issue, arena, securitized, overTime }) => {
      const last = overTime.at(-1);
      const end = [...stages, 'undecided' as const]
        .filter((stage) => (last?.[stage] ?? 0) > 0)
        .map((stage) => `${stage} ${percent((last?.[stage] ?? 0) / runs)}`)
        .join(', ');
      return `${visible(issue)} in ${visible(arena)}: securitized in ${securitized.runs} of ${runs} runs; at the end ${end}.`;
    })
    .join(' ');
  const subtitle = `Seed ${seed}, read by ${reading}. Shares of runs of assumed populations; no probabilities of what could have happened. Events in order, not to the scale of time`;
  const chart: VegaLiteSpec = {
    ...common(theme, true),
    description: `${title}. ${describes}`,
    title: {
      text: linesOf(title, 80, 2),
      subtitle,
      anchor: 'start',
      fontSize: 15,
      color: theme.ink,
      subtitleColor: theme.faint,
      offset: 16,
    },
    background: theme.paper,
    padding: 16,
    vconcat: [
      ...places.map((place) => placeChart(place, ensemble, theme)),
      questionsChart(ensemble, theme),
    ],
    spacing: 24,
  };
  return { title, describes, chart };
};
