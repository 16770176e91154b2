/** What lives as long as a worker forgets what was true of another specification. */
import { expect, test } from 'vitest';
import type { Tie } from '../../src/scenario/ties.js';
import { blockRecords } from '../../src/simulation/block-records.js';
import { evaluation } from '../../src/simulation/evaluation.js';
import { specificationOf } from '../../src/simulation/specification.js';
import { island, islanders } from './island.js';

/** People in a row, or all round one: the same name, and other ties. */
const people = (ties: readonly Tie[], drawn?: 'once') => ({
  ...islanders,
  network: { kind: 'edges' as const, edges: ties, ...(drawn && { drawn }) },
});
const others = Array.from({ length: islanders.size - 1 }, (_, person) => person + 1);
const row = others.map((person): Tie => [person - 1, person]);
const star = others.map((person): Tie => [0, person]);

test.each([undefined, 'once'] as const)(
  'a worker that served one ensemble serves another of the same people with other ties (drawn: %s)',
  (drawn) => {
    const [first, second] = [row, star].map((ties) =>
      specificationOf(island, { runs: 64, seed: 7, populations: [people(ties, drawn)] }),
    );
    if (first === undefined || second === undefined) throw new Error('two were made');
    const evaluate = evaluation();
    // Otherwise the two could not be told apart.
    expect(blockRecords(first, 0, 1)).not.toEqual(blockRecords(second, 0, 1));
    for (const one of [first, second, first])
      expect(evaluate(one, 0, 1)).toEqual(blockRecords(one, 0, 1));
  },
);
