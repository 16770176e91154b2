/** Which part of a hypothesis is drawn as a model, and whether the scenario has it. */
import type { Hypothesis } from '../../scenario/hypothesis.js';
import { eventsIn } from '../../scenario/layer.js';
import { obstacleEvents } from '../../scenario/obstacle-events.js';
import type { Obstacle, Scenario } from '../../scenario/scenario.js';
import type { Level } from '../../theory/act.js';
import type { Objection } from '../refused.js';

/** The ways in which a hypothesis and its rival can come together: each was needed, or each was enough. */
export const combinations = ['both-needed', 'either-suffices'] as const;
/** One of them. */
export type Combination = (typeof combinations)[number];

/** Which level of a hypothesis to draw, and beside which of its rivals. */
export interface DrawnPart {
  readonly level: Level;
  /** The id of one of the hypothesis's rivals. */
  readonly rival: string;
}

/** An obstacle that rested on the stage, if the hypothesis is right, and the events that took it away. */
export interface RemovedObstacle {
  readonly obstacle: Obstacle;
  readonly by: readonly string[];
}

/** The obstacles of one level: those that the article has removed, and those it does not. */
export interface LevelObstacles {
  readonly removed: readonly RemovedObstacle[];
  readonly kept: readonly Obstacle[];
}

/** The ids of the obstacles that a hypothesis names at a level. */
const namedAt = ({ outcomes }: Hypothesis, level: Level): readonly string[] => [
  ...new Set(outcomes.filter((one) => one.level === level).flatMap(({ obstacles }) => obstacles)),
];

/** The obstacles of a level, told apart by whether an event of the article's own layer takes them away. */
export function obstaclesOf(
  scenario: Scenario,
  hypothesis: Hypothesis,
  level: Level,
): LevelObstacles {
  const article = eventsIn(scenario, { layer: 'article' });
  const named = namedAt(hypothesis, level);
  const all = (scenario.obstacles ?? [])
    .filter(({ id }) => named.includes(id))
    .map((obstacle) => ({
      obstacle,
      by: obstacleEvents(article, obstacle, '+').map(({ id }) => id),
    }));
  return {
    removed: all.filter(({ by }) => by.length > 0),
    kept: all.filter(({ by }) => by.length === 0).map(({ obstacle }) => obstacle),
  };
}

/** A name that leads nowhere. */
const dangling = (
  path: string,
  received: string,
  known: readonly string[],
  what: string,
): readonly Objection[] =>
  known.includes(received)
    ? []
    : [
        {
          code: 'dangling-reference',
          path,
          expected: what,
          received: JSON.stringify(received),
          hint: known.length > 0 ? `write one of ${known.join(', ')}` : 'there is none to name',
        },
      ];

/** What is wrong with a part to draw, or with a hypothesis that is not of this scenario. */
export function drawingObjections(
  { issues, arenas, obstacles }: Scenario,
  hypothesis: Hypothesis,
  { level, rival }: DrawnPart,
): readonly Objection[] {
  const ids = (things: readonly { readonly id: string }[]): readonly string[] =>
    things.map(({ id }) => id);
  const levels = hypothesis.outcomes.map((one) => one.level);
  const { issue, arena } = hypothesis.mechanism;
  return [
    ...dangling('level', level, levels, 'a level at which the hypothesis expects something'),
    ...dangling('rival', rival, ids(hypothesis.rivals), 'a rival of the hypothesis'),
    ...dangling('hypothesis.mechanism.issue', issue, ids(issues), 'an issue of the scenario'),
    ...dangling('hypothesis.mechanism.arena', arena, ids(arenas), 'an arena of the scenario'),
    ...namedAt(hypothesis, level).flatMap((id) =>
      dangling('hypothesis.outcomes', id, ids(obstacles ?? []), 'an obstacle of the scenario'),
    ),
  ];
}
