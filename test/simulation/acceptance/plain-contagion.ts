/**
 * Thresholds along ties as one writes them by hand, from the definition alone: lists of those heard, and in each round a
 * share reckoned anew for everybody. What the fast ways are held to.
 */
import type { Tie } from '../../../src/scenario/ties.js';

export interface PlainCrowd {
  readonly size: number;
  readonly ties: readonly Tie[];
  readonly directed: boolean;
  readonly threshold: readonly number[];
  readonly convinced: readonly boolean[];
}

export interface PlainEnd {
  readonly acts: readonly boolean[];
  readonly rounds: number;
}

/** Of each person, whom it hears and how much that weighs, in ascending order. */
const heardBy = ({
  size,
  ties,
  directed,
}: PlainCrowd): readonly (readonly [number, number][])[] => {
  const hears: [number, number][][] = Array.from({ length: size }, () => []);
  for (const [one, other, weight = 1] of ties) {
    hears[one]?.push([other, weight]);
    if (!directed) hears[other]?.push([one, weight]);
  }
  return hears.map((heard) => heard.sort(([a], [b]) => a - b));
};

/** The acts after each round, the first being those before any. */
export function* plainRounds(crowd: PlainCrowd, relapses: boolean): Generator<readonly boolean[]> {
  const hears = heardBy(crowd);
  let acts = crowd.convinced;
  for (;;) {
    yield acts;
    const now = acts;
    acts = now.map((act, person) => {
      if (act && !relapses) return true;
      const threshold = crowd.threshold[person] ?? Number.NaN;
      let [acting, all] = [0, 0];
      for (const [other, weight] of hears[person] ?? []) {
        all += weight;
        if (now[other]) acting += weight;
      }
      if (all === 0) return crowd.convinced[person] === true || threshold <= 0;
      return acting / all >= threshold;
    });
  }
}

/** Where acts that are never taken back come to rest. */
export function plainEnd(crowd: PlainCrowd): PlainEnd {
  let rounds = -1;
  let before = '';
  for (const acts of plainRounds(crowd, false)) {
    if (acts.join() === before) return { acts, rounds };
    before = acts.join();
    rounds += 1;
  }
  throw new Error('acts that are never taken back come to rest');
}
