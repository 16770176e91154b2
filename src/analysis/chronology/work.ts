/** The words for works cited. */
import type { Source } from '../../scenario/scenario.js';

/** Author, year and id of a work: `Amiri, M. 2010 [amiri-2010]`. */
export const sourceCalled = ({ id, author, year }: Source): string =>
  `${author}${year === undefined ? '' : ` ${year}`} [${id}]`;
