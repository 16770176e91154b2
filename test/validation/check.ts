/** A published result and how our code is held to it. */
import type { Measure } from './measure.js';

/** `brief` is what the tests and the page run; `full` the number of runs that the source of the check has. */
export type Scale = 'brief' | 'full';

export interface Check {
  /** As on the page: `11`, `4b`, `16, simulated`. */
  readonly number: string;
  /** A sentence true of the code, and no full stop. */
  readonly what: string;
  /** Author, year, journal and page as far as known; `page not checked` where it was not. */
  readonly source: string;
  /** The rule and its parameters. */
  readonly rule: string;
  /** Where what is expected comes from. */
  readonly origin: string;
  /** How many runs, where something is drawn; without it nothing is, and the seed makes no difference. */
  readonly runs?: string;
  /** How near it must come, in a few words. */
  readonly tolerance: string;
  readonly measures: (seed: number, scale: Scale) => readonly Measure[];
}

/** The seed of the tests and of the page. */
export const pageSeed = 1;

/** The part of a stream that a check draws from: a hundred times its number, and ten more for each letter. */
export function partOf({ number }: Pick<Check, 'number'>): number {
  const [, digits = '', letter = ''] = /^(\d+)([a-z]?)/.exec(number) ?? [];
  return 100 * Number(digits) + (letter === '' ? 0 : 10 * (letter.charCodeAt(0) - 96));
}
