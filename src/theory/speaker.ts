/** Where the one who makes a move stands in an arena: what was declared of its authority and its social capital. */
import { type Answered, declared } from './answered.js';
import type { MadeMove } from './move.js';
import type { Asked } from './rule.js';
import type { PositionDeclared } from './world.js';

const positionOf = ({ act }: MadeMove, { world, arena }: Asked): PositionDeclared | undefined =>
  world.positions.get(act.actor)?.get(arena);

/** Whether the speaker is in a position to speak security in this arena. */
export const speakerHasAuthority = (move: MadeMove, asked: Asked): Answered => {
  const { actor } = move.act;
  const lack = `whether ${actor} is authorised to speak security in ${asked.arena}`;
  return declared(positionOf(move, asked)?.authority, actor, lack);
};

/** Whether the speaker has at least some social capital in this arena: 2 of 3. */
export const speakerHasCapital = (move: MadeMove, asked: Asked): Answered => {
  const { actor } = move.act;
  const capital = positionOf(move, asked)?.capital;
  const enough = capital === undefined ? undefined : capital >= 2;
  return declared(enough, actor, `how much social capital ${actor} has in ${asked.arena}`);
};
