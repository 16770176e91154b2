/** Averaging in the library: the kernel that DeGroot's rule and Friedkin and Johnsen's run. */
import { strictEqual } from 'node:assert/strict';
import { averaging } from '../../src/simulation/acceptance/averaging.js';
import { type Assembly, rounds } from './assembly.js';

export const library =
  ({ network, first, stubbornness }: Assembly) =>
  (): Float64Array => {
    const { opinions, ended } = averaging(network, first, stubbornness, rounds);
    strictEqual(ended, 'limit', 'all rounds must be played');
    return opinions;
  };
