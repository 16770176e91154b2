/** An ensemble: what a reading makes of many simulated runs. */
import type { LayerOptions } from '../scenario/layer.js';
import type { Scenario } from '../scenario/scenario.js';
import type { FuzzyDate } from '../theory/date.js';
import type { Reading } from '../theory/reading.js';
import { type Interval, shareInterval } from './interval.js';
import { type PlaceEnsemble, placeEnsembles } from './place-ensemble.js';
import type { Question } from './question.js';
import { type AnswerKind, answerKinds } from './run-answer.js';
import type { Specification } from './specification.js';
import { type AskedTally, answerAt, answersOfPattern, type Tally } from './tally.js';
import { writtenScenario } from './written-scenario.js';

/** How many of the runs, and between what the true share of all possible runs lies. */
export interface Share {
  readonly runs: number;
  /** The exact interval of 95 per cent. */
  readonly interval: Interval;
}

/** What came of one question. */
export interface QuestionEnsemble extends Question {
  /** How many people it was put to. */
  readonly size: number;
  readonly answers: Readonly<Record<AnswerKind, Share>>;
  /** The mean share of the people who accepted, from 0 to 1; `null`: no runs. */
  readonly meanShare: number | null;
  /** The counts behind it: see the tally. */
  readonly tally: AskedTally;
}

/** One event of every run. */
export interface EnsembleEvent {
  readonly event: string;
  readonly title: string;
  readonly date: FuzzyDate | null;
}

/** What a reading makes of many runs. Counts are of runs. */
export interface Ensemble {
  readonly scenario: string;
  readonly title: string;
  readonly reading: string;
  readonly seed: number;
  readonly runs: number;
  /** Which generator drew, and which version of how streams are named. */
  readonly generator: string;
  readonly questions: readonly QuestionEnsemble[];
  /** The events, in order: those of `overTime`, and of the times. */
  readonly events: readonly EnsembleEvent[];
  /** The places where a question was asked, and any other of which runs differ. */
  readonly places: readonly PlaceEnsemble[];
  /** Which patterns of answers came, most often first: a letter a question (A, P, N, R), in how many runs. */
  readonly patterns: readonly { readonly pattern: string; readonly runs: number }[];
}

/** A count of runs with its interval. */
export const shareOf = (runs: number, of: number): Share => ({
  runs,
  interval: shareInterval(runs, of),
});

const questionEnsembles = (
  { questions, populations }: Specification,
  tally: Tally,
): readonly QuestionEnsemble[] => {
  const sizes = new Map(populations.map(({ id, size }) => [id, size]));
  return questions.flatMap((question, i): readonly QuestionEnsemble[] => {
    const asked = tally.asked[i];
    if (asked === undefined) return [];
    const size = sizes.get(question.population) ?? 1;
    const count = (kind: AnswerKind): number =>
      [...tally.patterns].reduce(
        (sum, [pattern, runs]) => sum + (answerAt(pattern, i) === kind ? runs : 0),
        0,
      );
    const shares = answerKinds.map((kind) => [kind, shareOf(count(kind), tally.runs)]);
    return [
      {
        ...question,
        size,
        // The entries are those of every kind of answer.
        answers: Object.fromEntries(shares) as Record<AnswerKind, Share>,
        meanShare: tally.runs === 0 ? null : Number(asked.accepting) / (tally.runs * size),
        tally: asked,
      },
    ];
  });
};

/**
 * As {@link ensembleOf}, with a pause before each replay, for whoever has something else to attend to: gives how many are
 * done, and in the end the ensemble.
 */
export function* ensembleInSteps(
  scenario: Scenario,
  specification: Specification,
  tally: Tally,
  reading: Reading,
  layer: LayerOptions = {},
): Generator<number, Ensemble, void> {
  const { populations, questions, seed, generator } = specification;
  if (tally.asked.length !== questions.length)
    throw new RangeError(
      `expected a tally of ${questions.length} questions, received one of ${tally.asked.length}`,
    );
  const patterns = [...tally.patterns].map(([pattern, runs]) => ({ pattern, runs }));
  // With no runs at all the events are still told; whatever the answers, they are the same.
  const none = questions.map(() => ({ answer: 'rejected' as const }));
  const written = (pattern: string | null): Scenario =>
    writtenScenario(
      scenario,
      populations,
      questions,
      pattern === null ? none : answersOfPattern(pattern).map((answer) => ({ answer })),
    );
  const { events, places } = yield* placeEnsembles({
    scenario,
    questions,
    runs: tally.runs,
    patterns,
    written,
    reading,
    layer,
  });
  return {
    scenario: scenario.id,
    title: scenario.title,
    reading: reading.id,
    seed,
    runs: tally.runs,
    generator,
    questions: questionEnsembles(specification, tally),
    events,
    places,
    patterns: patterns.sort((a, b) => b.runs - a.runs),
  };
}

/**
 * Reads a tally: each pattern of answers is written into the scenario and replayed, once.
 *
 * @param told called before each replay with how many are done and how many there are
 * @throws RangeError for a tally of other questions than the specification's
 * @example ensembleOf(scenario, specification, tally, platformReading).places[0]?.securitized.runs
 */
export function ensembleOf(
  scenario: Scenario,
  specification: Specification,
  tally: Tally,
  reading: Reading,
  layer: LayerOptions = {},
  told: (done: number, of: number) => void = () => {},
): Ensemble {
  const steps = ensembleInSteps(scenario, specification, tally, reading, layer);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) told(step.value, tally.patterns.size);
  return step.value;
}
