/** Stages in an explored history: those of the one place that is looked at. */
import type { Stage } from '../../theory/act.js';
import { noStandings, standingOf } from '../../theory/conclude.js';
import type { ConclusionType } from '../../theory/security.js';
import { placeIn } from '../../theory/situation.js';
import { possibleStages } from '../../theory/stage.js';
import type { Node } from './explore.js';
import { place } from './universe.js';

/** The possible stages under the reading at this position in the search. */
export const stagesAt = ({ facts, standings }: Node, reading = 0): readonly Stage[] =>
  possibleStages(
    placeIn(facts, place).agenda,
    standingOf(standings[reading] ?? noStandings, place),
  );

/** Whether the issue is definitely at a stage. */
export const isAt = (node: Node, stage: Stage, reading = 0): boolean => {
  const stages = stagesAt(node, reading);
  return stages.length === 1 && stages[0] === stage;
};

/** Whether the last act brought it there. */
export const becomes = (node: Node, stage: Stage, reading = 0): boolean =>
  isAt(node, stage, reading) && (node.last === null || !isAt(node.last.before, stage, reading));

/** Whether the last act led to a conclusion of this type. */
export const isDrawn = ({ concluded }: Node, type: ConclusionType, reading = 0): boolean =>
  concluded[reading]?.some(({ drawn }) =>
    drawn.some((one) => one.place === place && one.type === type),
  ) === true;

/** Whether it has been definitely securitized, now or before. */
export const wasSecuritized = (node: Node, reading = 0): boolean => {
  for (let at: Node | null = node; at !== null; at = at.last?.before ?? null)
    if (isAt(at, 'securitized', reading)) return true;
  return false;
};
