/** What the scores of predictors say beside their numbers: the best date, and whether a predictor varies at all. */
import type { Hypothesis, Scenario } from '../../scenario/scenario.js';
import type { Sign } from '../../theory/act.js';
import { anyDay, type FuzzyDate, latestOf, parseDate } from '../../theory/date.js';
import type { Score } from './scores.js';

/**
 * The treatments with which the largest share of a predictor's predictions are hits; several where they tie. Shares have
 * different denominators, so hits and misses stand beside. Where nothing is scored, there is none.
 */
export interface BestFit {
  readonly id: string;
  readonly treatments: readonly (string | null)[];
  readonly hits: number;
  readonly misses: number;
}

/**
 * For each predictor, the treatment date that fits best: the largest share of hits among the hits and misses, on the
 * best dates known. Shares are compared by whole numbers, so that none is rounded.
 */
export const bestFits = (all: readonly Score[]): readonly BestFit[] => {
  const resolved = all.filter(({ dates }) => dates === 'resolved');
  const ids = [...new Set(resolved.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = resolved.filter((one) => one.id === id && one.hits + one.misses > 0);
    const better = (a: Score, b: Score) => a.hits * b.misses - b.hits * a.misses;
    const [best] = [...own].sort((a, b) => better(b, a));
    if (best === undefined) return [];
    const ties = own.filter((one) => better(one, best) === 0);
    const treatments = ties.map(({ treatment }) => treatment);
    return [{ id, treatments, hits: best.hits, misses: best.misses }];
  });
};

/** Since when a predictor by periods has said the same: it can tell nothing apart after that. */
export interface Steady {
  readonly id: string;
  readonly since: FuzzyDate;
  readonly sign: Sign;
}

/** For each predictor by periods whose last period is still going on: since when it has predicted one sign alone. */
export const steadyPredictors = (
  scenario: Scenario,
  { predictors }: Hypothesis,
): readonly Steady[] =>
  predictors.flatMap((predictor) => {
    if (predictor.kind !== 'periods') return [];
    const own = (scenario.periods ?? []).filter(({ id }) => predictor.periods.includes(id));
    const open = own.filter(({ end }) => end === '..');
    const [last] = open;
    const sign = predictor.signs.find(({ kind }) => kind === last?.kind)?.sign;
    const closed = own.filter(({ end }) => end !== '..').map(({ end }) => parseDate(end) ?? anyDay);
    if (last === undefined || sign === undefined || open.length > 1) return [];
    const since = latestOf([...closed, parseDate(last.start) ?? anyDay]);
    return since === null ? [] : [{ id: predictor.id, since, sign }];
  });
