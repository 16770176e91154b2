/**
 * How fast acting spreads round a ring where each hears so many neighbours to each side, and acts once enough of them do.
 *
 * A block of neighbours acts from the start. The front of the block moves on by w - a + 1 people a round (w neighbours
 * to each side, a of whom must act), and not at all if a exceeds w. Centola & Macy, "Complex contagions and the weakness
 * of long ties", American Journal of Sociology 113:702 (2007); the exact count is worked out here. Where the two
 * fronts meet, each helps the other, which saves up to a - 1 rounds: so the count is a range. On a ring so small that
 * somebody hears both fronts from the start this does not hold; such rings are refused.
 */
import { wholeFrom } from '../../simulation/bounds.js';

/** A ring and a block on it that acts from the start. */
export interface RingFront {
  /** People on the ring: at most 100,000,000, and more than `seeds` + 2 · `neighbours`. */
  readonly size: number;
  /** Neighbours heard to each side: at least 1. */
  readonly neighbours: number;
  /** How many of those heard must act. */
  readonly heard: number;
  /** How many act from the start, side by side: at least `heard`. */
  readonly seeds: number;
}

/** How many rounds it takes until all act. */
export interface RingRounds {
  readonly least: number;
  readonly most: number;
}

const mostPeople = 100_000_000;

/**
 * How many rounds it takes until all on the ring act; `null` if the block never grows.
 *
 * @throws RangeError for numbers outside
 * @example ringFront({ size: 1000, neighbours: 2, heard: 2, seeds: 2 }) // { least: 498, most: 499 }
 */
export function ringFront({ size, neighbours, heard, seeds }: RingFront): RingRounds | null {
  wholeFrom('neighbours', neighbours, 1, mostPeople);
  wholeFrom('heard', heard, 1, 2 * neighbours);
  wholeFrom('seeds', seeds, heard, mostPeople);
  wholeFrom('size', size, seeds + 2 * neighbours + 1, mostPeople);
  if (heard > neighbours) return null;
  const most = Math.ceil((size - seeds) / (2 * (neighbours - heard + 1)));
  return { least: most - (heard - 1), most };
}
