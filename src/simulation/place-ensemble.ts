/** What became of each place in many runs. */
import { replay } from '../history/history.js';
import { placesOf } from '../history/step.js';
import type { Where } from '../history/where.js';
import type { LayerOptions } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import type { FuzzyDate } from '../theory/date.js';
import { placeOf } from '../theory/place.js';
import type { Reading } from '../theory/reading.js';
import { stages } from '../theory/spectrum.js';
import { type Interval, shareInterval } from './interval.js';
import {
  type ConditionSaid,
  outcomesOf,
  type PlaceOutcome,
  type StageOrUndecided,
} from './pattern-outcome.js';
import type { Question } from './question.js';

/** How many runs are at each stage; `undecided`: several stages are possible. */
export type StageCounts = Readonly<Record<StageOrUndecided, number>>;

/** A condition, and in how many runs. */
export interface ConditionCount extends ConditionSaid {
  readonly runs: number;
}

/** What became of one issue in one arena. Counts are of runs. */
export interface PlaceEnsemble extends Where {
  /** The stages after each event of the ensemble, in its order. */
  readonly overTime: readonly StageCounts[];
  readonly securitized: {
    /** At some event definitely; where it was only possible before that, the run is undecided all the same. */
    readonly runs: number;
    /** The exact interval of 95 per cent for the share of all possible runs. */
    readonly interval: Interval;
    readonly never: number;
    readonly undecided: number;
  };
  /** At which events it first became securitized: index of the event, and how many runs. */
  readonly times: readonly { readonly index: number; readonly runs: number }[];
  /** Of the runs in which it never is: what the witness that came nearest lacked when asked, most often first. */
  readonly missing: readonly ConditionCount[];
  /** Of the undecided runs: what nobody can say, at the event that made it possible. */
  readonly open: readonly ConditionCount[];
}

/** What is to be read, and how. */
export interface Ensembled {
  readonly scenario: Scenario;
  readonly questions: readonly Question[];
  readonly runs: number;
  readonly patterns: readonly { readonly pattern: string; readonly runs: number }[];
  /** The scenario with the answers of a pattern; `null`: whichever. */
  readonly written: (pattern: string | null) => Scenario;
  readonly reading: Reading;
  readonly layer: LayerOptions;
}

interface Weighed {
  readonly runs: number;
  readonly outcome: PlaceOutcome;
}

const counts = (weighed: readonly Weighed[], index: number): StageCounts => {
  const of = (stage: StageOrUndecided): number =>
    weighed.reduce(
      (sum, { runs, outcome }) => sum + (outcome.stages[index] === stage ? runs : 0),
      0,
    );
  // The entries are those of every stage, and of none.
  return Object.fromEntries(
    ([...stages, 'undecided'] as const).map((stage) => [stage, of(stage)]),
  ) as StageCounts;
};

/** Conditions by their words and source: each once. */
const named = (conditions: readonly ConditionSaid[]): ReadonlyMap<string, ConditionSaid> =>
  new Map(conditions.map((one) => [`${one.says} ${one.source.key} ${one.source.page ?? ''}`, one]));

const conditionCounts = (
  weighed: readonly Weighed[],
  which: (outcome: PlaceOutcome) => readonly ConditionSaid[],
): readonly ConditionCount[] => {
  const found = new Map<string, ConditionCount>();
  for (const { runs, outcome } of weighed)
    for (const [name, { says, source }] of named(which(outcome)))
      found.set(name, { says, source, runs: (found.get(name)?.runs ?? 0) + runs });
  // A stable sort: of conditions that are as frequent, the first one asked stays first.
  return [...found.values()].sort((a, b) => b.runs - a.runs);
};

const placeEnsemble = (
  where: Where,
  weighed: readonly Weighed[],
  runs: number,
  length: number,
): PlaceEnsemble => {
  const sum = (holds: (outcome: PlaceOutcome) => boolean): number =>
    weighed.reduce((total, one) => total + (holds(one.outcome) ? one.runs : 0), 0);
  const never = sum(({ securitized }) => securitized === 'never');
  const undecided = sum(({ securitized }) => securitized === 'undecided');
  const indices = [...Array(length).keys()];
  return {
    ...where,
    overTime: indices.map((index) => counts(weighed, index)),
    securitized: {
      runs: runs - never - undecided,
      interval: shareInterval(runs - never - undecided, runs),
      never,
      undecided,
    },
    times: indices
      .map((index) => ({ index, runs: sum(({ securitized }) => securitized === index) }))
      .filter((one) => one.runs > 0),
    missing: conditionCounts(weighed, ({ missing }) => missing),
    open: conditionCounts(weighed, ({ open }) => open),
  };
};

/** The places in which something was asked. */
const askedPlaces = ({ scenario, questions }: Ensembled): ReadonlySet<string> => {
  const arenas = new Map(scenario.audiences.map(({ id, arena }) => [id, arena]));
  const issues = new Map(
    scenario.events.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.type === 'move-made' ? [[act.move, act.issue] as const] : [])),
    ),
  );
  return new Set(
    questions.map(({ move, audience }) =>
      placeOf(issues.get(move) ?? '', arenas.get(audience) ?? ''),
    ),
  );
};

/** Whether runs differ there. */
const varies = (weighed: readonly Weighed[]): boolean => {
  const [first] = weighed;
  return weighed.some(
    ({ outcome }) => outcome.stages.join() !== (first?.outcome.stages.join() ?? ''),
  );
};

interface Places {
  readonly events: readonly {
    readonly event: string;
    readonly title: string;
    readonly date: FuzzyDate | null;
  }[];
  readonly places: readonly PlaceEnsemble[];
}

/**
 * Replays every pattern once, and counts what became of each place that was asked, or that varies. Gives, before each
 * replay, how many are done.
 */
export function* placeEnsembles(ensembled: Ensembled): Generator<number, Places, void> {
  const { patterns, written, reading, layer, runs } = ensembled;
  const first = replay(written(patterns[0]?.pattern ?? null), reading, layer);
  const all = placesOf(first);
  const outcomes: ReturnType<typeof outcomesOf>[] = [];
  for (const [i, { pattern }] of patterns.entries()) {
    yield i;
    outcomes.push(outcomesOf(i === 0 ? first : replay(written(pattern), reading, layer), all));
  }
  const asked = askedPlaces(ensembled);
  const places = all.flatMap((where, place) => {
    const weighed = patterns.flatMap((pattern, i): readonly Weighed[] => {
      const outcome = outcomes[i]?.[place];
      return outcome === undefined ? [] : [{ runs: pattern.runs, outcome }];
    });
    return asked.has(placeOf(where.issue, where.arena)) || varies(weighed)
      ? [placeEnsemble(where, weighed, runs, first.length)]
      : [];
  });
  const events = first.log
    .slice(0, first.length)
    .map(({ id, title, when }) => ({ event: id, title, date: when }));
  return { events, places };
}
