/** The tally of many blocks: merged two by two, so that the work does not grow with the square of their number. */
import { emptyTally, merged, type Tally } from './tally.js';

/** The tally of all the runs of some tallies. @param questions how many questions each is of */
export function wholeTally(questions: number, tallies: Iterable<Tally>): Tally {
  let level = [...tallies];
  while (level.length > 1)
    level = level.flatMap((one, i) => {
      const next = level[i + 1];
      if (i % 2 === 1) return [];
      return next === undefined ? [one] : [merged(one, next)];
    });
  return level[0] ?? emptyTally(questions);
}
