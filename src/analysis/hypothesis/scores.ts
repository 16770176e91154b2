/**
 * How well rival predictors fit the same events: hit, miss, undecided, or no prediction.
 *
 * A device for teaching, not an inference: the events are few, they were chosen by the article, and their signs are
 * the coder's. Denominators differ, because what is undecided or not predicted is not scored.
 */
import type { Hypothesis, Predictor, Scenario } from '../../scenario/scenario.js';
import type { Sign } from '../../theory/act.js';
import { type Dates, type Dating, dateOfTreatment, datingOf } from './dating.js';
import { type Prediction, predictedByPeriods, predictedByTreatment } from './prediction.js';

/** What became of one prediction. */
export type Fit = 'hit' | 'miss' | 'undecided' | 'none';

/** One event, as one predictor has it. */
export interface ScoredPrediction {
  readonly event: string;
  readonly sign: Sign;
  readonly predicted: Prediction;
  readonly fit: Fit;
}

/** One predictor, with one treatment date where it needs one, scored on one set of dates. */
export interface Score {
  readonly id: string;
  /** The treatment it supposes; `null` for a predictor that knows of none. */
  readonly treatment: string | null;
  readonly dates: Dates;
  readonly hits: number;
  readonly misses: number;
  readonly undecided: number;
  readonly none: number;
  readonly events: readonly ScoredPrediction[];
}

const fitOf = (predicted: Prediction, sign: Sign): Fit => {
  if (predicted === 'undecided' || predicted === 'none') return predicted;
  return predicted === sign ? 'hit' : 'miss';
};

const scored = (
  scenario: Scenario,
  hypothesis: Hypothesis,
  dating: Dating,
  predictor: Predictor,
  treatment: string | null,
  dates: Dates,
): Score => {
  const found = hypothesis.treatments.find(({ id }) => id === treatment);
  const treated = found === undefined ? null : dateOfTreatment(dating, found);
  const events = hypothesis.scored.map(({ event, sign }) => {
    const when = dating[dates].get(event)?.when ?? null;
    const predicted =
      predictor.kind === 'periods'
        ? predictedByPeriods(scenario, predictor, when)
        : predictedByTreatment(predictor, treated, when);
    return { event, sign, predicted, fit: fitOf(predicted, sign) };
  });
  const count = (fit: Fit) => events.filter((one) => one.fit === fit).length;
  return {
    id: predictor.id,
    treatment,
    dates,
    hits: count('hit'),
    misses: count('miss'),
    undecided: count('undecided'),
    none: count('none'),
    events,
  };
};

/**
 * Scores every predictor of a hypothesis on the events that the hypothesis says are to be scored: with each of its
 * treatment dates, at the precision of the article and on the best dates known.
 *
 * @example
 * scores(jcpoa, hypothesis).find(({ id, dates }) => id === 'H-N' && dates === 'resolved')?.hits // => 9
 */
export const scores = (scenario: Scenario, hypothesis: Hypothesis): readonly Score[] => {
  const dating = datingOf(scenario);
  const both = ['article', 'resolved'] as const;
  return hypothesis.predictors.flatMap((predictor) => {
    const treatments = predictor.kind === 'periods' ? [null] : predictor.treatments;
    return treatments.flatMap((treatment) =>
      both.map((dates) => scored(scenario, hypothesis, dating, predictor, treatment, dates)),
    );
  });
};

/** The events that a predictor misses with every one of its treatment dates: no choice of a date saves it from them. */
export const counterexamples = (all: readonly Score[], predictor: string): readonly string[] => {
  const own = all.filter(({ id, dates }) => id === predictor && dates === 'resolved');
  const missed = own.map(
    ({ events }) => new Set(events.filter(({ fit }) => fit === 'miss').map(({ event }) => event)),
  );
  const [first] = own;
  return (first?.events ?? [])
    .map(({ event }) => event)
    .filter((event) => missed.every((set) => set.has(event)));
};
