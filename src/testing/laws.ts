/** The laws that every reading must keep, each a sentence and a check; see `docs/reference/semantics.md`. */
import { lawsOfConcluding } from './laws/concluding.js';
import type { Law } from './laws/law.js';
import { lawsOfTaking } from './laws/taking.js';
import { lawsOfTelling } from './laws/telling.js';
import { lawsOfTheUnknown } from './laws/unknown.js';

export type { Law };

/**
 * All laws.
 *
 * @example
 * fc.assert(fc.property(anyHistory(reading), (told) => laws.every((law) => law.check(reading, told) === null)));
 */
export const laws: readonly Law[] = [
  ...lawsOfTaking,
  ...lawsOfConcluding,
  ...lawsOfTheUnknown,
  ...lawsOfTelling,
];
