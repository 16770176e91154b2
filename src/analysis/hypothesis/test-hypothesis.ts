/**
 * Tests a hypothesis of a scenario under a reading: what is computed, never what is true.
 *
 * Two readings of the hypothesis stand side by side. As an *event*, a treatment is one date, and its effects come
 * after. As a *process*, the treatment is the end of something that began earlier, and effects come after that
 * beginning; what is supported so is the process, and the treatment is then no cause of its early signs.
 *
 * The answer is given per level and per treatment date, and never pooled.
 */
import { type ReplayOptions, replay } from '../../history/history.js';
import { type Identity, identityOf } from '../../history/identity.js';
import type { Hypothesis, Scenario } from '../../scenario/scenario.js';
import type { Reading } from '../../theory/reading.js';
import { refuseIf } from '../refused.js';
import { type BestFit, bestFits, type Steady, steadyPredictors } from './best-fit.js';
import { datingOf } from './dating.js';
import type { LevelTest } from './level-test.js';
import { counterexamples, type Score, scores } from './scores.js';
import { testLevel } from './test-level.js';

/** A hypothesis tested under one reading. */
export interface HypothesisTest {
  readonly hypothesis: string;
  readonly reading: string;
  /** What was tested: version, scenario, reading, layer. */
  readonly identity: Identity;
  readonly options: ReplayOptions;
  readonly levels: readonly LevelTest[];
  readonly predictors: readonly Score[];
  /** For each predictor, the events it misses with every one of its treatment dates. */
  readonly counterexamples: readonly { readonly id: string; readonly events: readonly string[] }[];
  readonly bestFits: readonly BestFit[];
  readonly steady: readonly Steady[];
}

/**
 * Tests a hypothesis under a reading, level by level.
 *
 * A level is *supported under this reading* when five conditions are met: the issue was securitized where the party
 * stands whose conduct is explained; it changed stage with the treatment or after it; more outcomes come after than
 * before; an obstacle that rested on the stage went; and the source says what ties the outcomes to the issue. It is
 * *not supported* when one certainly is not met, else *undecided*. Nothing here says what caused what.
 *
 * @throws Refused for a layer without events; RangeError for an arena that the issue of the mechanism is not contested in
 * @example
 * const [hypothesis] = jcpoa.hypotheses ?? [];
 * if (hypothesis) testHypothesis(jcpoa, platformReading, hypothesis).levels[0]?.treatments[2]?.article;
 */
export const testHypothesis = (
  scenario: Scenario,
  reading: Reading,
  hypothesis: Hypothesis,
  options: ReplayOptions = {},
): HypothesisTest => {
  const history = replay(scenario, reading, options);
  refuseIf('testHypothesis', [
    ...(history.length > 0
      ? []
      : [
          {
            code: 'nothing-in-layer',
            path: 'options.layer',
            expected: 'a layer that has events of this scenario',
            received: `"${options.layer ?? 'both'}", which has none`,
            hint: 'take the layer in which the events are coded, or both',
          },
        ]),
  ]);
  const dating = datingOf(scenario);
  const predictors = scores(scenario, hypothesis);
  return {
    hypothesis: hypothesis.id,
    reading: reading.id,
    identity: identityOf(history),
    options,
    levels: hypothesis.outcomes.map((outcome) => testLevel(history, hypothesis, dating, outcome)),
    predictors,
    counterexamples: hypothesis.predictors.map(({ id }) => ({
      id,
      events: counterexamples(predictors, id),
    })),
    bestFits: bestFits(predictors),
    steady: steadyPredictors(scenario, hypothesis),
  };
};
