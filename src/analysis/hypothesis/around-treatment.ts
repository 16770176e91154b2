/** How the outcomes of a hypothesis lie about a date of its treatment: before, undecided, after. */
import { type Sides, sides } from '../../scenario/sides.js';
import { daysBetween, type FuzzyDate } from '../../theory/date.js';
import type { Dates, Dating } from './dating.js';

/** How many outcomes come certainly before a date, certainly after it, or undecided. */
export interface SideCounts {
  readonly before: number;
  readonly undecided: number;
  readonly after: number;
}

/** How many days an outcome lies from the treatment: the fewest and the most possible; negative if it comes first. */
export interface Offset {
  readonly event: string;
  readonly least: number;
  readonly most: number;
}

export const countsOf = ({ before, undecided, after }: Sides): SideCounts => ({
  before: before.length,
  undecided: undecided.length,
  after: after.length,
});

/** Only dates decide here, not what is said to follow what. An undated event, or one without these dates, is undecided. */
export const sidesOf = (
  dating: Dating,
  dates: Dates,
  events: readonly string[],
  treatment: FuzzyDate | null,
): Sides => {
  const known = events.flatMap((id) => dating[dates].get(id) ?? []);
  const unknown = events.filter((id) => !dating[dates].has(id));
  if (treatment === null) return { before: [], undecided: events, after: [] };
  const found = sides(known, treatment);
  return { ...found, undecided: [...found.undecided, ...unknown] };
};

/** The offsets of the dated outcomes, on the best dates known. */
export const offsetsOf = (
  dating: Dating,
  events: readonly string[],
  treatment: FuzzyDate | null,
): readonly Offset[] =>
  treatment === null
    ? []
    : events.flatMap((event) => {
        const when = dating.resolved.get(event)?.when ?? null;
        return when === null ? [] : [{ event, ...daysBetween(treatment, when) }];
      });
