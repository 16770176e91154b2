/** Whether a measure rests on a move: what it was justified by, and what it means that nobody coded that. */
import { each } from '../machine/chain.js';
import type { Verdict } from '../machine/verdict.js';
import { type Answered, no, someOne, unknown, yes } from './answered.js';
import type { KnownMeasure } from './measure.js';
import type { MadeMove } from './move.js';
import type { Asked } from './rule.js';
import { measureIn } from './situation.js';
import { absence, absenceUntil } from './world.js';

/** A measure once enacted: what it was, and when it came into force. It may have been suspended or ended since. */
export type Enacted = KnownMeasure & { readonly enacted: NonNullable<KnownMeasure['enacted']> };

/** Whether a measure of this place rests on a move. One that was never enacted rests on nothing. */
export const restsOn = (
  measure: KnownMeasure,
  id: string,
  move: MadeMove,
  { world, arena, now }: Asked,
): Answered => {
  if (measure.enacted === null) return no;
  if (measure.justifications === null) {
    return absence(world, arena, 'measure-justified', measure.enacted.at, now) === 'no'
      ? no
      : unknown(id, `what ${id} was justified by`);
  }
  for (const { ground, at } of each(measure.justifications))
    if (ground === move.act.move) return yes(at);
  return no;
};

/** What it means that no measure is coded from a move on. */
const noneSince = (move: MadeMove, { world, arena, now }: Asked): Verdict =>
  absence(world, arena, 'measure-enacted', move.at, now);

/** What it means that none is coded up to it. A search from the move on says nothing of that. */
export const noneBefore = (move: MadeMove, { world, arena }: Asked): Verdict =>
  absenceUntil(world, arena, 'measure-enacted', move.at);

/**
 * Some measure ever enacted in this place of which this holds; or one that nobody coded, which may still have been
 * taken unless somebody looked.
 */
export const someMeasure = (
  move: MadeMove,
  asked: Asked,
  holds: (measure: Enacted, id: string) => Answered,
  none: (move: MadeMove, asked: Asked) => Verdict = noneSince,
): Answered => {
  const answers: Answered[] = [];
  for (const id of each(asked.place.measures)) {
    const measure = measureIn(asked.facts, id);
    if (measure.status === 'absent' || measure.enacted === null) continue;
    answers.push(holds({ ...measure, enacted: measure.enacted }, id));
  }
  const { move: id } = move.act;
  const uncoded =
    none(move, asked) === 'no' ? no : unknown(id, `whether a measure rested on ${id}`);
  return someOne([...answers, uncoded]);
};
