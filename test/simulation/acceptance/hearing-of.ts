/** People who have heard a move, with whatever a test does not care about filled in. */
import type { Hearing } from '../../../src/simulation/acceptance/acceptance.js';
import type { Network } from '../../../src/simulation/network/network.js';
import { streamOf } from '../../../src/simulation/random.js';

export const everybody = (size: number): Network => ({ kind: 'everybody', size });

/** Nobody is convinced, nobody is stubborn, the move appeals to nobody, and all need half of the others. */
export const hearingOf = (network: Network, given: Partial<Hearing> = {}): Hearing => ({
  network,
  threshold: new Float64Array(network.size).fill(0.5),
  stubbornness: new Float64Array(network.size),
  appeal: new Float64Array(network.size),
  convinced: new Uint8Array(network.size),
  stream: streamOf(1, 'updates', 0),
  ...given,
});

/** 1 for the people named. */
export const only = (size: number, ...people: readonly number[]): Uint8Array => {
  const convinced = new Uint8Array(size);
  for (const person of people) convinced[person] = 1;
  return convinced;
};

/** 1 for the first so many. */
export const firstOf = (size: number, count: number): Uint8Array =>
  new Uint8Array(size).fill(1, 0, count);
