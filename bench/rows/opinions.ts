/** Opinions averaged along ties (Friedkin & Johnsen): against C, and against a library of matrices. */
import { strictEqual } from 'node:assert/strict';
import { averaging } from '../../src/simulation/acceptance/averaging.js';
import { type Contestant, interleaved, median, timesAsFast } from '../measure.js';
import { compiled } from '../native/compiled.js';
import { type Assembly, assemblyOf, rounds } from '../opinions/assembly.js';
import { mathjs } from '../opinions/mathjs.js';
import type { Row } from '../row.js';
import { counted } from '../words.js';

type Figures = readonly number[];

const library =
  ({ network, first, stubbornness }: Assembly) =>
  (): Float64Array => {
    const { opinions, ended } = averaging(network, first, stubbornness, rounds);
    strictEqual(ended, 'limit', 'all rounds must be played');
    return opinions;
  };

/** One tie heard in one round is what is counted. */
const eventsOf = ({ network }: Assembly): number => rounds * network.hears.length;

const inC = (assembly: Assembly): Contestant | null => {
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
