/** The lanes in which a timeline lays events out. */
import type { Level } from '../../theory/act.js';

/** What an event is about: a level of the relations, the issue itself, or neither. */
export type Lane = Level | 'issue' | 'other';

/** What a reader calls them. */
export const laneNames: Readonly<Record<Lane, string>> = {
  bilateral: 'bilateral',
  regional: 'regional',
  international: 'international',
  domestic: 'domestic',
  issue: 'the issue itself',
  other: 'context',
};
