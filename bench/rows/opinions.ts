/** Opinions averaged along ties (Friedkin & Johnsen): against C, and against a library of matrices. */
import { interleaved, median, timesAsFast } from '../measure.js';
import { type Assembly, assemblyOf, eventsOf } from '../opinions/assembly.js';
import { inC } from '../opinions/in-c.js';
import { library } from '../opinions/library.js';
import { mathjs } from '../opinions/mathjs.js';
import type { Row } from '../row.js';
import { counted } from '../words.js';

type Figures = readonly number[];

/** Products are summed in another order there, so that the last digits differ. */
const byMathjs = (assembly: Assembly): (() => Float64Array) => {
  const run = mathjs(assembly);
  const opinions = library(assembly)();
  const farthest = run().reduce(
    (most, opinion, person) => Math.max(most, Math.abs(opinion - (opinions[person] ?? Number.NaN))),
    0,
  );
  if (!(farthest <= 1e-12)) throw new Error(`mathjs ends ${farthest} from the library`);
  return run;
};

const rate = (figures: Figures): string => (1 / median(figures)).toPrecision(3);

const row = (
  size: number,
  versus: string,
  gate: number,
  ours: Figures,
  other: Figures,
  says: string,
): Row => ({
  name: `opinions, averaging, ${counted(size, 'people')}`,
  versus,
  ratio: timesAsFast(ours, other),
  gate,
  measured: `${rate(ours)} against ${rate(other)} million ties heard a second`,
  says,
});

const againstC = (size: number): readonly Row[] => {
  const assembly = assemblyOf(size);
  const native = inC(assembly);
  if (native === null) return [];
  const figures = interleaved({
    ours: { run: library(assembly), events: eventsOf(assembly) },
    native,
  });
  const says =
    'the same rounds with the same two looks at whether it is over; equal to the last bit';
  return [row(size, 'C (gcc)', 0.25, figures.ours, figures.native, says)];
};

const againstMatrices = (size: number): Row => {
  const assembly = assemblyOf(size);
  const events = eventsOf(assembly);
  const figures = interleaved({
    ours: { run: library(assembly), events },
    mathjs: { run: byMathjs(assembly), events },
  });
  const says = 'a sparse matrix times a column, and what stubbornness keeps back';
  return row(size, 'mathjs', 25, figures.ours, figures.mathjs, says);
};

export const rows = (): readonly Row[] => [
  ...againstC(10_000),
  ...againstC(100_000),
  againstMatrices(10_000),
];
