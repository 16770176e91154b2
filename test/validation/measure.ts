/** One number, or text, that is known from elsewhere, beside what is found now. */

export type Measure =
  | {
      readonly kind: 'same';
      readonly what: string;
      readonly expected: string;
      readonly found: string;
    }
  | {
      readonly kind: 'near';
      readonly what: string;
      readonly expected: readonly number[];
      readonly found: readonly number[];
      readonly distance: number;
      readonly digits: number;
    }
  | {
      readonly kind: 'within';
      readonly what: string;
      readonly from: number;
      readonly to: number;
      readonly found: number;
      readonly digits: number;
    }
  | {
      readonly kind: 'sampled';
      readonly what: string;
      readonly expected: number;
      readonly found: number;
      readonly standardError: number;
      /** How far it may stray where the source of the check says so. */
      readonly most: number;
      readonly digits: number;
    };

type Numbers = number | readonly number[];
const listed = (numbers: Numbers): readonly number[] =>
  typeof numbers === 'number' ? [numbers] : numbers;

/** Exactly so: a count, a word, counts in a row. */
export const same = (what: string, expected: string | number, found: string | number): Measure => ({
  kind: 'same',
  what,
  expected: String(expected),
  found: String(found),
});

/** Nearer than a distance, which comes from rounding, or from how many digits the source prints. */
export const near = (
  what: string,
  expected: Numbers,
  found: Numbers,
  distance: number,
  digits = 6,
): Measure => ({
  kind: 'near',
  what,
  expected: listed(expected),
  found: listed(found),
  distance,
  digits,
});

/** Between two numbers, both included. */
export const within = (
  what: string,
  [from, to]: readonly [number, number],
  found: number,
  digits = 0,
): Measure => ({ kind: 'within', what, from, to, found, digits });

/** An average of draws, at most four standard errors from what is expected, and no further than `most`. */
export const sampled = (
  what: string,
  expected: number,
  found: number,
  standardError: number,
  { most = Number.POSITIVE_INFINITY, digits = 5 }: { most?: number; digits?: number } = {},
): Measure => ({ kind: 'sampled', what, expected, found, standardError, most, digits });

/** The standard error of a share of so many draws. */
export const errorOfShare = (share: number, runs: number): number =>
  Math.sqrt((share * (1 - share)) / runs);

/** The mean of some numbers, and its standard error as it shows in them. */
export function meanOf(numbers: readonly number[]): { mean: number; error: number } {
  const count = numbers.length;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / count;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) * (number - mean), 0);
  return { mean, error: Math.sqrt(squares / (count - 1) / count) };
}
