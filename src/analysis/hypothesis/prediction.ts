/** What a predictor says of an event: a sign, that it cannot be told, or nothing at all. */
import type { PeriodPredictor, Scenario, TreatmentPredictor } from '../../scenario/scenario.js';
import type { Sign } from '../../theory/act.js';
import { anyDay, certainlyBefore, type FuzzyDate, parseDate } from '../../theory/date.js';

/** `undecided`: the dates do not tell; `none`: it predicts nothing of that time. */
export type Prediction = Sign | 'undecided' | 'none';

/** A date of the scenario, which its parser has read once. */
const dated = (text: string): FuzzyDate => parseDate(text) ?? anyDay;

/** Whether the whole of a date lies between two others, whichever days those turn out to be. */
const within = (date: FuzzyDate, from: FuzzyDate, to: FuzzyDate): boolean =>
  date.earliest > from.latest && date.latest < to.earliest;

/**
 * One sign from a date up to the treatment, another outside; nothing before it is scored. An event on a day that may be
 * on either side is undecided, and so is one on the very day of the treatment.
 */
export const predictedByTreatment = (
  predictor: TreatmentPredictor,
  treatment: FuzzyDate | null,
  date: FuzzyDate | null,
): Prediction => {
  if (date === null || treatment === null) return 'undecided';
  const scored = dated(predictor.scoredFrom).earliest;
  if (date.latest < scored) return 'none';
  if (date.earliest < scored) return 'undecided';
  const from = dated(predictor.from);
  if (within(date, from, treatment)) return predictor.inside;
  const outside = certainlyBefore(date, from) || certainlyBefore(treatment, date);
  return outside ? predictor.outside : 'undecided';
};

interface Stretch {
  readonly start: FuzzyDate;
  readonly end: FuzzyDate;
  readonly sign: Sign;
}

const stretches = (scenario: Scenario, predictor: PeriodPredictor): readonly Stretch[] =>
  (scenario.periods ?? []).flatMap(({ id, kind, start, end }) => {
    const sign = predictor.signs.find((one) => one.kind === kind)?.sign;
    if (!predictor.periods.includes(id) || sign === undefined) return [];
    const last = end === '..' ? { earliest: Infinity, latest: Infinity, text: '..' } : dated(end);
    return [{ start: dated(start), end: last, sign }];
  });

/** A sign by the kind of the period; nothing in a gap; undecided in an overlap of two kinds or at a vague edge. */
export const predictedByPeriods = (
  scenario: Scenario,
  predictor: PeriodPredictor,
  date: FuzzyDate | null,
): Prediction => {
  if (date === null) return 'undecided';
  const possible = stretches(scenario, predictor).filter(
    ({ start, end }) => !certainlyBefore(date, start) && !certainlyBefore(end, date),
  );
  const [first] = possible;
  if (first === undefined) return 'none';
  const certain = possible.some(
    ({ start, end }) => date.earliest >= start.latest && date.latest <= end.earliest,
  );
  const alike = possible.every(({ sign }) => sign === first.sign);
  return certain && alike ? first.sign : 'undecided';
};
