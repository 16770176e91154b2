/** The condition that several readings share: that some measure was enacted and rests on the move. */
import { type Answered, both, no, yes } from '../answered.js';
import type { MadeMove } from '../move.js';
import { type Enacted, restsOn, someMeasure } from '../resting.js';
import type { Asked } from '../rule.js';

/** Whether this measure, once enacted, rests on the move: met by its enactment and its justification. */
export const enactedFor = (measure: Enacted, id: string, move: MadeMove, asked: Asked): Answered =>
  both(yes(measure.enacted.at), restsOn(measure, id, move, asked));

/** The same of a measure that was not there before the move: an old one brings nothing back. */
export const followsFor = (measure: Enacted, id: string, move: MadeMove, asked: Asked): Answered =>
  measure.enacted.at.index < move.at.index ? no : enactedFor(measure, id, move, asked);

/** Whether some measure was enacted here, not before the move, and rests on it. */
export const someMeasureRests = (move: MadeMove, asked: Asked): Answered =>
  someMeasure(move, asked, (measure, id) => followsFor(measure, id, move, asked));
