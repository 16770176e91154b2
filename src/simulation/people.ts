/** The people of a population, as one run draws them: one number a person for each trait. */
import type { Distribution } from '../scenario/distribution.js';
import type { Population } from '../scenario/population.js';
import { drawn } from './distribution.js';
import type { RandomStream } from './random-stream.js';

/** People are numbered from 0; a person's traits stand at its number. 32 bytes a person, and 4 for the group. */
export interface People {
  readonly size: number;
  readonly threshold: Float64Array;
  readonly receptivity: Float64Array;
  readonly trust: Float64Array;
  readonly stubbornness: Float64Array;
  /** The place of each person's group in the population's list; `null`: there are no groups. */
  readonly group: Int32Array | null;
}

type Trait = 'threshold' | 'receptivity' | 'trust' | 'stubbornness';

/** The trait as the population has it where nothing is said: people trust whoever speaks, and are not stubborn. */
const unsaid: Readonly<Record<Trait, Distribution>> = {
  threshold: 0,
  receptivity: 1,
  trust: 1,
  stubbornness: 0,
};

/** A trait of all the people: group by group where there are groups, from one stream. */
const traitOf = (population: Population, trait: Trait, stream: RandomStream): Float64Array => {
  const whole = population[trait] ?? unsaid[trait];
  const { groups, size } = population;
  if (groups === undefined || groups.every((group) => group[trait] === undefined))
    return drawn(whole, size, stream);
  const all = new Float64Array(size);
  let from = 0;
  for (const group of groups) {
    all.set(drawn(group[trait] ?? whole, group.size, stream), from);
    from += group.size;
  }
  return all;
};

const groupsOf = ({ groups, size }: Population): Int32Array | null => {
  if (groups === undefined) return null;
  const all = new Int32Array(size);
  let from = 0;
  for (const [place, group] of groups.entries()) {
    all.fill(place, from, from + group.size);
    from += group.size;
  }
  return all;
};

/**
 * Draws the people of a population. Traits are drawn one after the other, each for all people in order.
 *
 * @example peopleOf(population, streamOf(7, 'traits', 0)).threshold.length // the size of the population
 */
export function peopleOf(population: Population, stream: RandomStream): People {
  return {
    size: population.size,
    threshold: traitOf(population, 'threshold', stream),
    receptivity: traitOf(population, 'receptivity', stream),
    trust: traitOf(population, 'trust', stream),
    stubbornness: traitOf(population, 'stubbornness', stream),
    group: groupsOf(population),
  };
}
