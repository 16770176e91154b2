/**
 * Tests a hypothesis of a scenario under a reading: what is computed, never what is true.
 *
 * Two readings of the hypothesis stand side by side. As an *event*, a treatment is one date, and its effects come
 * after. As a *process*, the treatment is the end of something that began earlier, and effects come after that
 * beginning; what is supported so is the process, and the treatment is then no cause of its early signs.
 *
 * The answer is given per level and per treatment date, and never pooled.
 */
import { type History, type ReplayOptions, replay } from '../../history/history.js';
import { type Identity, identityOf } from '../../history/identity.js';
import { indexOf, stagesIn, stepAt } from '../../history/step.js';
import { checkPlace, type Where } from '../../history/where.js';

import type { Hypothesis, Scenario, Treatment } from '../../scenario/scenario.js';
import type { Level, Stage } from '../../theory/act.js';
import type { FuzzyDate } from '../../theory/date.js';
import type { Reading } from '../../theory/reading.js';
import { refuseIf } from '../refused.js';
import { countsOf, type Offset, offsetsOf, type SideCounts, sidesOf } from './around-treatment.js';
import { type BestFit, bestFits, type Steady, steadyPredictors } from './best-fit.js';
import { type TestCondition, type TestVerdict, verdictOf } from './condition.js';
import {
  anObstacleGoes,
  changesAfter,
  isLinked,
  type LevelFacts,
  mostComeAfter,
  wasSecuritized,
} from './conditions-of-level.js';
import { type Dating, dateOfTreatment, datingOf, outcomeEvents } from './dating.js';
import { fateOf, type ObstacleFate } from './obstacle-fate.js';
import type { Point } from './point.js';
import { counterexamples, type Score, scores } from './scores.js';

/** A treatment, and how the outcomes of a level lie about its date. */
export interface TreatmentCounts {
  readonly id: string;
  readonly name: string;
  readonly event: string;
  /** The best date known; `null`: none is. */
  readonly date: FuzzyDate | null;
  /** At the precision of the article. */
  readonly article: SideCounts;
  /** On the best dates known. */
  readonly resolved: SideCounts;
  readonly offsets: readonly Offset[];
}

/** An outcome, and the possible stages of the place after it. */
export interface OutcomeStage {
  readonly event: string;
  readonly when: FuzzyDate | null;
  /** Empty where the layer does not have the event. */
  readonly stages: readonly Stage[];
}

/** One answer: by which reading of the hypothesis, about which treatment, and why. */
export interface LevelVerdict {
  readonly as: 'event' | 'process';
  /** `null` for the process: its beginning is asked about, not one treatment. */
  readonly treatment: string | null;
  readonly verdict: TestVerdict;
  readonly conditions: readonly TestCondition[];
}

/** What the test says at one level. */
export interface LevelTest {
  readonly level: Level;
  readonly where: Where;
  readonly verdicts: readonly LevelVerdict[];
  readonly treatments: readonly TreatmentCounts[];
  readonly outcomes: readonly OutcomeStage[];
  readonly obstacles: readonly ObstacleFate[];
}

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

type Outcome = Hypothesis['outcomes'][number];

const stageAfter = (history: History, where: Where, event: string): readonly Stage[] => {
  const index = indexOf(history, event);
  return index < 0 ? [] : stagesIn(stepAt(history, index).state, where);
};

const countsAbout = (
  dating: Dating,
  events: readonly string[],
  treatment: Treatment,
): TreatmentCounts => {
  const date = dateOfTreatment(dating, treatment);
  return {
    id: treatment.id,
    name: treatment.name,
    event: treatment.event,
    date,
    article: countsOf(sidesOf(dating, 'article', events, date)),
    resolved: countsOf(sidesOf(dating, 'resolved', events, date)),
    offsets: offsetsOf(dating, events, date),
  };
};

const judged = (
  facts: LevelFacts,
  dating: Dating,
  events: readonly string[],
  point: Point,
): Pick<LevelVerdict, 'verdict' | 'conditions'> => {
  const dates = facts.history.options.layer === 'article' ? 'article' : 'resolved';
  const conditions = [
    wasSecuritized(facts, point),
    changesAfter(facts, point),
    mostComeAfter(sidesOf(dating, dates, events, point.date)),
    anObstacleGoes(facts, point),
    isLinked(facts),
  ];
  return { verdict: verdictOf(conditions), conditions };
};

const levelTest = (
  history: History,
  hypothesis: Hypothesis,
  dating: Dating,
  outcome: Outcome,
): LevelTest => {
  const { scenario } = history;
  const where = { issue: hypothesis.mechanism.issue, arena: outcome.arena };
  checkPlace(history, where);
  const events = outcomeEvents(scenario, outcome);
  const obstacles = (scenario.obstacles ?? [])
    .filter(({ id }) => outcome.obstacles.includes(id))
    .map((obstacle) => fateOf(history, where, obstacle));
  const indicators = (scenario.indicators ?? []).filter(({ id }) =>
    outcome.indicators.includes(id),
  );
  const facts: LevelFacts = {
    history,
    where,
    stage: hypothesis.mechanism.stage,
    fates: obstacles,
    linked: indicators.length > 0 && indicators.every(({ link }) => link === 'stated'),
  };
  const begins = hypothesis.process?.begins;
  const asProcess = (event: string): LevelVerdict => {
    const found = dating.resolved.get(event);
    const name = `the process begins: ${found?.title ?? event}`;
    const point = { event, name, date: found?.when ?? null };
    return { as: 'process', treatment: null, ...judged(facts, dating, events, point) };
  };
  return {
    level: outcome.level,
    where,
    verdicts: [
      ...hypothesis.treatments.map((treatment) => ({
        as: 'event' as const,
        treatment: treatment.id,
        ...judged(facts, dating, events, {
          event: treatment.event,
          name: treatment.name,
          date: dateOfTreatment(dating, treatment),
        }),
      })),
      ...(begins === undefined ? [] : [asProcess(begins)]),
    ],
    treatments: hypothesis.treatments.map((one) => countsAbout(dating, events, one)),
    outcomes: events.map((event) => ({
      event,
      when: dating.resolved.get(event)?.when ?? null,
      stages: stageAfter(history, where, event),
    })),
    obstacles,
  };
};

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
    levels: hypothesis.outcomes.map((outcome) => levelTest(history, hypothesis, dating, outcome)),
    predictors,
    counterexamples: hypothesis.predictors.map(({ id }) => ({
      id,
      events: counterexamples(predictors, id),
    })),
    bestFits: bestFits(predictors),
    steady: steadyPredictors(scenario, hypothesis),
  };
};
