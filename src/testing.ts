/**
 * For writers of readings: worlds and histories to try a reading on, and the laws that every reading must keep. Needs
 * `fast-check`, which you install beside this library.
 *
 * @example
 * import fc from 'fast-check';
 * import { anyHistory, laws } from 'securitization-theory/testing';
 * for (const law of laws)
 *   test(law.name, () => fc.assert(fc.property(anyHistory(mine), (told) => law.check(mine, told) === null)));
 */

export { aFreeHistory, aHistory, anyHistory, aTold } from './testing/a-history.js';
export { aWorld } from './testing/a-world.js';
export { anAct } from './testing/an-act.js';
export {
  type BrokenLaw,
  type CheckOptions,
  checkReading,
  type ReadingCheck,
} from './testing/check-reading.js';
export { type Law, laws } from './testing/laws.js';
export { type Goal, prefixTo } from './testing/prefix.js';
export { scenarioOf, stepsOf, type Told, type ToldEvent, type ToldStep } from './testing/told.js';
export { candidateActs, candidateTypes } from './theory/candidate.js';
export type { Declarations } from './theory/world.js';
