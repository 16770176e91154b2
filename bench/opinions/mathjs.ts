/** Averaging as one writes it with mathjs: a sparse matrix times a column, then what stubbornness keeps back. */
import * as everything from 'mathjs';
import { add, dotMultiply, type Matrix, matrix, multiply } from 'mathjs';
import type { Tied } from '../../src/simulation/network/network.js';
import { type Assembly, rounds } from './assembly.js';

const column = (numbers: Float64Array): Matrix => matrix(Array.from(numbers, (one) => [one]));

/** The types of mathjs leave its class of sparse matrices out. */
const { SparseMatrix } = everything as unknown as {
  readonly SparseMatrix: { readonly fromJSON: (json: object) => Matrix };
};

/** Column by column: who hears a person, each with one over how many it hears. Who hears nobody hears itself. */
const weightsOf = ({ size, offsets, heardOffsets, heardBy }: Tied): Matrix => {
  const weight = (person: number): number =>
    1 / ((offsets[person + 1] ?? 0) - (offsets[person] ?? 0) || 1);
  const hearing = Array.from({ length: size }, (_, person) => {
    const others = [...heardBy.subarray(heardOffsets[person], heardOffsets[person + 1])];
    return offsets[person] === offsets[person + 1] ? [person] : others;
  });
  const index = hearing.flat();
  let end = 0;
  const ends = hearing.map(({ length }) => {
    end += length;
    return end;
  });
  return SparseMatrix.fromJSON({
    mathjs: 'SparseMatrix',
    values: index.map(weight),
    index,
    ptr: [0, ...ends],
    size: [size, size],
  });
};

export const mathjs = ({ network, first, stubbornness }: Assembly): (() => Float64Array) => {
  const weights = weightsOf(network);
  const open = column(stubbornness.map((own) => 1 - own));
  const kept = column(first.map((own, person) => own * (stubbornness[person] ?? 0)));
  const start = column(first);
  return () => {
    let now = start;
    for (let round = 0; round < rounds; round += 1)
      now = add(dotMultiply(open, multiply(weights, now)), kept) as Matrix;
    return Float64Array.from((now.toArray() as number[][]).flat());
  };
};
