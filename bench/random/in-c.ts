/** The library's generator in C (random.c), from the same state. */
import { strictEqual } from 'node:assert/strict';
import type { Block } from '../../src/simulation/philox.js';
import { RandomStream } from '../../src/simulation/random-stream.js';
import type { Contestant } from '../measure.js';
import { compiled } from '../native/compiled.js';

/** Fills an array with so many fractions, or `null` where there is no compiler. The last fraction is compared. */
export const inC = (state: Block, draws: number): Contestant | null => {
  const program = compiled('bench/random/random.c', [Uint32Array.of(...state, draws)]);
  if (program === null) return null;
  const last = new RandomStream(state).fill(new Float64Array(draws)).at(-1);
  return {
    events: draws,
    spent: (times) => {
      const { spent, lines } = program.sample('fill', times);
      strictEqual(Number(lines[0]), last, 'C must draw what the stream draws');
      return spent;
    },
  };
};
