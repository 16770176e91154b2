/**
 * The situation: every fact so far. One leaf a move, an answer, a measure, a clause, a place; none of them knows what
 * it means under any theory.
 */
import { type Collection, empty, get } from '../machine/collection.js';
import type { Dimension } from './act.js';
import { type Answer, answerKey, audience } from './audience.js';
import { type Clause, clause } from './clause.js';
import { type Measure, measure } from './measure.js';
import { type Move, move } from './move.js';
import { type Place, untouched } from './place.js';

/** Every fact so far, by kind and id. */
export interface Situation {
  readonly moves: Collection<Move>;
  readonly answers: Collection<Answer>;
  readonly measures: Collection<Measure>;
  readonly clauses: Collection<Clause>;
  readonly places: Collection<Place>;
}

/** Before anything has happened. */
export const nothingYet: Situation = Object.freeze({
  moves: empty<Move>(),
  answers: empty<Answer>(),
  measures: empty<Measure>(),
  clauses: empty<Clause>(),
  places: empty<Place>(),
});

export const moveIn = (facts: Situation, id: string): Move => get(facts.moves, id) ?? move.start;
export const measureIn = (facts: Situation, id: string): Measure =>
  get(facts.measures, id) ?? measure.start;
export const clauseIn = (facts: Situation, id: string): Clause =>
  get(facts.clauses, id) ?? clause.start;
export const placeIn = (facts: Situation, place: string): Place =>
  get(facts.places, place) ?? untouched;
export const answerIn = (
  facts: Situation,
  moveId: string,
  audienceId: string,
  dimension: Dimension,
): Answer => get(facts.answers, answerKey(moveId, audienceId, dimension)) ?? audience.start;
