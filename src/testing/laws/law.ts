/** A law: something that holds of every reading and every history. */

import type { State } from '../../history/state.js';
import { stagesIn } from '../../history/step.js';
import type { Where } from '../../history/where.js';
import type { Reading } from '../../theory/reading.js';
import type { Stage } from '../../theory/spectrum.js';
import type { Declarations } from '../../theory/world.js';
import { stepsOf, type Told } from '../told.js';

export interface Law {
  /** A sentence that is true of the theory. */
  readonly name: string;
  /** What contradicts it, in words; `null`: nothing does. */
  readonly check: (reading: Reading, told: Told) => string | null;
}

/** Every issue in every one of its arenas. */
export const placesIn = ({ issues }: Declarations): readonly Where[] =>
  issues.flatMap(({ id, arenas }) => arenas.map((arena) => ({ issue: id, arena })));

/** The possible stages of every place in a state. */
export const stagesAt = (declared: Declarations, state: State): readonly (readonly Stage[])[] =>
  placesIn(declared).map((where) => stagesIn(state, where));

/** The possible stages of every place after every event. */
export const tracesOf = (
  reading: Reading,
  told: Told,
): readonly (readonly (readonly Stage[])[])[] =>
  stepsOf(reading, told).map(({ state }) => stagesAt(told.declared, state));

/** The first of several complaints. */
export const first = (complaints: Iterable<string>): string | null => {
  for (const complaint of complaints) return complaint;
  return null;
};
