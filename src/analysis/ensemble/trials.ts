/** What a search by halves has tried, and the next halves. */
import { type Interval, shareInterval } from '../../simulation/interval.js';

/** A share as it was found: counted in runs, or a number that is exact. */
export type Share = number | { readonly count: number; readonly of: number };

/** One value that was tried. */
export interface Trial {
  readonly at: number;
  readonly share: number;
  readonly reached: boolean;
  /** Of a share counted in runs: the interval of 95 percent, of this trial alone. */
  readonly interval: Interval | null;
}

/** Two trials, the one at the lower value first. */
export type Pair = readonly [Trial, Trial];

/** A trial out of what was found at a value. */
export function trialOf(at: number, found: Share, level: number): Trial {
  const counted = typeof found !== 'number';
  const share = counted ? found.count / found.of : found;
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`accepts(${at}): expected a share from 0 to 1, received ${share}`);
  const interval = counted ? shareInterval(found.count, found.of) : null;
  return { at, share, reached: share >= level, interval };
}

/** Asks at values of the parameter, each once, and keeps what was found. */
export class Trials {
  readonly #tried = new Map<number, Trial>();
  readonly #ask: (at: number) => Trial;

  constructor(ask: (at: number) => Trial) {
    this.#ask = ask;
  }

  at(value: number): Trial {
    const trial = this.#tried.get(value) ?? this.#ask(value);
    this.#tried.set(value, trial);
    return trial;
  }

  /** All so far, by value. */
  all(): readonly Trial[] {
    return [...this.#tried.values()].sort((one, other) => one.at - other.at);
  }

  /** Halves what lies between two trials on different sides, until they are as near as asked. */
  between(pair: Pair, side: (trial: Trial) => boolean, precision: number): Pair {
    let [left, right] = pair;
    const sideOfLeft = side(left);
    for (;;) {
      const middle = left.at + (right.at - left.at) / 2;
      // Where no number lies between, the bracket is as narrow as it can be.
      const isNarrow = right.at - left.at <= precision || middle <= left.at || middle >= right.at;
      if (isNarrow) return [left, right];
      const trial = this.at(middle);
      if (side(trial) === sideOfLeft) left = trial;
      else right = trial;
    }
  }
}
