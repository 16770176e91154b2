/**
 * Measuring: CPU time, not the clock's, so that other programs on the machine count for little; the contestants take
 * turns in one process, so that what still disturbs them disturbs all; and the median of the rounds is taken.
 */

/** Something to run, and how many events (or what is counted) one run works through. */
export type Contestant = {
  readonly events: number;
  /** How often a sample runs it, where one run takes seconds: it is not warmed up either. */
  readonly times?: number;
} & (
  | { readonly run: () => unknown }
  /** For what runs in a process of its own: runs it so often, and gives the CPU time there in microseconds. */
  | { readonly spent: (times: number) => number }
);

/** CPU time per event, in microseconds, one figure a round. */
export type Samples<N extends string> = Readonly<Record<N, readonly number[]>>;

/** Results are put here, so that no compiler can find that nobody needs them. */
export const sink: { last: unknown } = { last: null };

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

// No collection is forced before a sample: V8 throws optimised code away with the shapes it collects, and what follows
// would be measured cold.
const timed = (contestant: Contestant, times: number): number => {
  if ('spent' in contestant) return contestant.spent(times);
  const start = cpu();
  for (let i = 0; i < times; i += 1) sink.last = contestant.run();
  const spent = cpu() - start;
  sink.last = null;
  return spent;
};

/** How often to run it so that a sample lasts long enough; finding out is also its warm-up. */
const timesFor = (contestant: Contestant, least: number): number => {
  if (contestant.times !== undefined) return contestant.times;
  for (let times = 1; ; times *= 2) {
    const spent = timed(contestant, times);
    if (spent >= least) return Math.max(1, Math.ceil((times * least) / spent));
  }
};

/**
 * Runs contestants in turn.
 *
 * @param rounds how many samples of each; at least 7
 * @param least the least CPU time of a sample, in microseconds
 */
export const interleaved = <N extends string>(
  contestants: Readonly<Record<N, Contestant>>,
  { rounds = 9, least = 40_000 }: { readonly rounds?: number; readonly least?: number } = {},
): Samples<N> => {
  // The keys of a record of names are those names.
  const names = Object.keys(contestants) as N[];
  // A second finding-out comes after all the first ones, when the compiler has seen everything.
  for (const name of names) timesFor(contestants[name], least);
  const times = Object.fromEntries(names.map((name) => [name, timesFor(contestants[name], least)]));
  const samples = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<
    N,
    number[]
  >;
  for (let round = 0; round < rounds; round += 1) {
    // Each round begins with another, so that none always follows the same.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(round + turn) % names.length] as N;
      const often = times[name] ?? 1;
      const contestant = contestants[name];
      samples[name].push(timed(contestant, often) / (often * contestant.events));
    }
  }
  return samples;
};

export const median = (figures: readonly number[]): number => {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('no median of nothing');
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
};

/** How many times as fast ours was as the other: the median over the rounds, each round compared with itself. */
export const timesAsFast = (ours: readonly number[], other: readonly number[]): number =>
  median(ours.map((own, round) => (other[round] ?? Number.NaN) / own));

/** `1.23 µs`, with three figures. */
export const micro = (microseconds: number): string => `${microseconds.toPrecision(3)} µs`;

/** The figures of a row that holds ours against another's. */
export const against = (
  ours: readonly number[],
  other: readonly number[],
): { readonly ratio: number; readonly measured: string } => ({
  ratio: timesAsFast(ours, other),
  measured: `${micro(median(ours))} against ${micro(median(other))} an event`,
});
