/** Tests a hypothesis at one level: what its outcomes, obstacles and indicators there say of each date. */
import type { History } from '../../history/history.js';
import { indexOf, stagesIn, stepAt } from '../../history/step.js';
import { checkPlace, type Where } from '../../history/where.js';
import type { Hypothesis, Treatment } from '../../scenario/scenario.js';
import type { Stage } from '../../theory/act.js';
import { countsOf, offsetsOf, sidesOf } from './around-treatment.js';
import { verdictOf } from './condition.js';
import {
  anObstacleGoes,
  changesAfter,
  isLinked,
  type LevelFacts,
  mostComeAfter,
  wasSecuritized,
} from './conditions-of-level.js';
import { type Dating, dateOfTreatment, outcomeEvents } from './dating.js';
import type { LevelTest, LevelVerdict, TreatmentCounts } from './level-test.js';
import { fateOf } from './obstacle-fate.js';
import type { Point } from './point.js';

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

/** The test of one level: of its outcomes about each treatment, and about the beginning of the process. */
export const testLevel = (
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
