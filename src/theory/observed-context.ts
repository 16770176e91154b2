/** What coders found of the setting that a move met, and what it means that nobody coded it. */
import { each } from '../machine/chain.js';
import { type Answered, coded, no, someOne, unknown } from './answered.js';
import type { MadeMove } from './move.js';
import type { Asked } from './rule.js';
import { absence } from './world.js';

/** Whether some observation of the move's context gives it at least 2 of 3. */
export const contextHas = (
  level: 'resonance' | 'embeddedness',
  move: MadeMove,
  { world, arena, now }: Asked,
): Answered => {
  const id = move.act.move;
  const lack = `how much ${level} ${id} had in its context`;
  const found = [...each(move.contexts)];
  if (found.length === 0)
    return absence(world, arena, 'context-observed', move.at, now) === 'no'
      ? no
      : unknown(id, lack);
  return someOne(
    found.map(({ [level]: degree, at }) =>
      coded(degree === undefined ? undefined : degree >= 2, at, id, lack),
    ),
  );
};
