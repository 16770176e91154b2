/** Whether a move has failed in an arena: every audience it was put to there has refused it. */
import type { MoveMade } from './act.js';
import { answerIn, type Situation } from './situation.js';
import type { World } from './world.js';

/** The audiences of an arena that a move was put to; all of the arena's where its addressees are not coded. */
export const audiencesIn = (
  { addressees }: MoveMade,
  world: World,
  arena: string,
): readonly string[] =>
  (world.audiencesIn.get(arena) ?? [])
    .map(({ id }) => id)
    .filter((id) => addressees === undefined || addressees.includes(id));

/** Whether each of some audiences rejects a move in some dimension and accepts it in none. */
export const answeredNo = (facts: Situation, move: string, audiences: readonly string[]): boolean =>
  audiences.length > 0 &&
  audiences.every((audience) => {
    const statuses = (['identification', 'measures'] as const).map(
      (dimension) => answerIn(facts, move, audience, dimension).status,
    );
    return statuses.includes('rejecting') && !statuses.includes('accepting');
  });
