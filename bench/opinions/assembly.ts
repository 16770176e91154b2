/** People with opinions who hear one another: the network of the contest on contagion, other traits. */
import type { Tied } from '../../src/simulation/network/network.js';
import { chance } from '../chance.js';
import { audienceOf } from '../contagion/audience.js';

export interface Assembly {
  readonly network: Tied;
  readonly first: Float64Array;
  /** Below a half, so that opinions still move after the rounds that are played. */
  readonly stubbornness: Float64Array;
}

/** How many rounds everybody plays: too few for opinions to come to rest. */
export const rounds = 20;

const words = 4_294_967_296;

export const assemblyOf = (size: number): Assembly => {
  const { below } = chance(1990);
  const { network } = audienceOf(size, 0);
  const first = Float64Array.from({ length: size }, () => below(words) / words);
  const stubbornness = Float64Array.from({ length: size }, () => below(words) / words / 2);
  return { network, first, stubbornness };
};

/** One tie heard in one round is what is counted. */
export const eventsOf = ({ network }: Assembly): number => rounds * network.hears.length;
