/**
 * How many runs a property gets. `FC_RUNS` scales them all; 100 is the ordinary amount, 10 a tenth of it. `FC_SEED`
 * fixes the seed, for runs that are compared with each other; without it, each run is of new histories.
 */
const scale = Number(process.env['FC_RUNS'] ?? '100') / 100;
const seed = process.env['FC_SEED'];

/** Settings of one property: its ordinary number of runs, scaled; at least one. */
export const runs = (ordinary: number): { numRuns: number; seed?: number } => ({
  numRuns: Math.max(1, Math.round(ordinary * scale)),
  ...(seed === undefined ? {} : { seed: Number(seed) }),
});
