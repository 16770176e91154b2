/** Averaging in C (opinions.c). */
import { strictEqual } from 'node:assert/strict';
import type { Contestant } from '../measure.js';
import { compiled } from '../native/compiled.js';
import { type Assembly, eventsOf, rounds } from './assembly.js';
import { library } from './library.js';

/** Or `null` where there is no compiler. What comes out is compared with the library's, to the last bit. */
export const inC = (assembly: Assembly): Contestant | null => {
  const { network, first, stubbornness } = assembly;
  const program = compiled('bench/opinions/opinions.c', [
    Int32Array.of(network.size, network.hears.length, rounds),
    network.offsets,
    network.hears,
    first,
    stubbornness,
  ]);
  if (program === null) return null;
  const opinions = library(assembly)();
  const sum = opinions.reduce((all, opinion) => all + opinion, 0);
  const weighted = opinions.reduce((all, opinion, person) => all + opinion * person, 0);
  return {
    events: eventsOf(assembly),
    spent: (times) => {
      const { spent, lines } = program.sample('average', times);
      const told = (lines[0] ?? '').split(' ').map(Number);
      strictEqual(told[0], sum, 'C must end with the opinions of the library, to the last bit');
      strictEqual(told[1], weighted, 'C must end with each opinion at its person');
      return spent;
    },
  };
};
