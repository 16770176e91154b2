/**
 * A newcomer among others: whether its kind takes over. A baseline that knows nothing of arguments, only of who is copied
 * more often.
 *
 * In each step one is chosen to be copied, in proportion to fitness, and one at random to be replaced, perhaps the
 * same. Moran, "Random processes in genetics", Mathematical Proceedings of the Cambridge Philosophical Society 54:60 (1958;
 * page not checked). `fixationProbability` has the closed form.
 */
import { numberBetween, wholeFrom } from '../bounds.js';
import type { RandomStream } from '../random-stream.js';

/** A population with newcomers in it. */
export interface MoranPopulation {
  /** All together: 1 to 1,000,000. */
  readonly size: number;
  /** Fitness of a newcomer, where the others have 1: above 0, below 1000. */
  readonly fitness: number;
  /** How many newcomers there are at first; default 1. */
  readonly newcomers?: number;
}

/** How it ended. */
export interface MoranEnd {
  /** Whether all are newcomers, or none. */
  readonly fixed: boolean;
  /** How many births and deaths it took. */
  readonly steps: number;
}

/**
 * Goes on until all are newcomers or none is.
 *
 * @throws RangeError for numbers outside
 * @example moranProcess({ size: 10, fitness: 2 }, streamOf(7, 'models', 0)).fixed // true one time in two
 */
export function moranProcess(population: MoranPopulation, stream: RandomStream): MoranEnd {
  const { size, fitness, newcomers = 1 } = population;
  wholeFrom('size', size, 1, 1_000_000);
  numberBetween('fitness', fitness, 0, 1000);
  wholeFrom('newcomers', newcomers, 0, size);
  let now = newcomers;
  let steps = 0;
  while (now > 0 && now < size) {
    const copied = stream.chance((now * fitness) / (now * fitness + size - now)) ? 1 : 0;
    const replaced = stream.below(size) < now ? 1 : 0;
    now += copied - replaced;
    steps += 1;
  }
  return { fixed: now === size, steps };
}
