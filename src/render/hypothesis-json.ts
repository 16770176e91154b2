/** The test of a hypothesis as plain JSON: what `securitization hypothesis --format json` prints. Dates are EDTF texts. */
import type { LevelTest } from '../analysis/hypothesis/level-test.js';
import type { HypothesisTest } from '../analysis/hypothesis/test-hypothesis.js';
import type { FuzzyDate } from '../theory/date.js';

const edtf = (date: FuzzyDate | null): string | null => date?.text ?? null;

const levelJson = (level: LevelTest) => ({
  ...level.where,
  verdicts: level.verdicts,
  treatments: level.treatments.map((one) => ({ ...one, date: edtf(one.date) })),
  outcomes: level.outcomes.map(({ event, when, stages }) => ({
    event,
    date: edtf(when),
    stages,
  })),
  obstacles: level.obstacles.map((fate) => ({
    ...fate,
    removed: fate.removed.map(({ event, when }) => ({ event, date: edtf(when) })),
  })),
});

/** The levels by name, and the predictors with their scores. All counts are numbers; nothing is pooled over levels. */
export const hypothesisJson = (scenario: string, test: HypothesisTest) => ({
  scenario,
  hypothesis: test.hypothesis,
  reading: test.reading,
  identity: test.identity,
  levels: Object.fromEntries(test.levels.map((one) => [one.level, levelJson(one)])),
  predictors: test.predictors,
  counterexamples: test.counterexamples,
  bestFits: test.bestFits,
  steady: test.steady.map((one) => ({ ...one, since: one.since.text })),
});
