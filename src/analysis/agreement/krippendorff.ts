/**
 * Krippendorff's alpha: how far coders agree beyond what chance would bring about.
 *
 * alpha = 1 − Do / De. Do, the observed disagreement, is the mean squared difference of the values within units, each
 * unit of m values counting its pairs 1/(m − 1) times. De, the expected one, is the mean squared difference over all
 * pairs of values, whichever unit they are in. 1: no disagreement; 0: as much as chance; below 0: more than chance.
 *
 * Source: Krippendorff, "Content Analysis" (chapter on reliability), and "Computing Krippendorff's Alpha-Reliability"
 * (2011), pages not checked. Limits: units of one value count for nothing; where nearly all values are the same, a few
 * disagreements bring alpha near 0 however rare they are; and it says nothing of whether the coders are right.
 */
import { type CodedData, type Pairable, pairable, type ScaleOptions } from './coded-data.js';

/** Alpha, or why there is none. */
export type Alpha =
  | {
      readonly defined: true;
      readonly value: number;
      /** The observed and the expected disagreement. */
      readonly observed: number;
      readonly expected: number;
      /** Units that two coders or more have coded, and the values in them. */
      readonly units: number;
      readonly values: number;
      /** Units with one value or none. */
      readonly left: number;
      /** Places where a coder wrote nothing. */
      readonly missing: number;
    }
  | {
      readonly defined: false;
      /** No unit was coded by two; or all values are the same, so that there was nothing to agree about. */
      readonly why: 'no-pairable-values' | 'no-variation';
      readonly units: number;
      readonly left: number;
      readonly missing: number;
    };

/** How many times each value occurs in the units. */
function countsOf(units: Pairable['units'], values: number): readonly number[] {
  const counts = Array.from({ length: values }, () => 0);
  for (const unit of units) for (const value of unit) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/**
 * Where each value lies on a line, so that its squared distances are the differences; `null` on a nominal scale.
 * On an ordinal scale that is its mean rank: the distance of two then is the number of values between them, with half
 * of each end, which is Krippendorff's ordinal difference.
 */
function linePlaces(
  { scale, values }: Pairable,
  counts: readonly number[],
): readonly number[] | null {
  if (scale === 'nominal') return null;
  if (scale === 'interval') return values.map(Number);
  let before = 0;
  return counts.map((count) => {
    before += count;
    return before - count / 2;
  });
}

/** The squared differences of all pairs of values: by the counts, and by the variance where values lie on a line. */
function expectedSum(
  counts: readonly number[],
  places: readonly number[] | null,
  total: number,
): number {
  const sumOf = (each: (count: number, value: number) => number) =>
    counts.reduce((sum, count, value) => sum + each(count, value), 0);
  if (places === null) return total * total - sumOf((count) => count * count);
  const mean = sumOf((count, value) => count * (places[value] ?? 0)) / total;
  return (
    2 *
    total *
    sumOf((count, value) => {
      const off = (places[value] ?? 0) - mean;
      return count * off * off;
    })
  );
}

/** Observed and expected disagreement of the units, or of a resample of them; `null`: no two values differ. */
export function disagreement(
  data: Pairable,
  units: Pairable['units'] = data.units,
): { readonly observed: number; readonly expected: number; readonly total: number } | null {
  const counts = countsOf(units, data.values.length);
  if (counts.filter((count) => count > 0).length < 2) return null;
  const places = linePlaces(data, counts);
  const difference = (a: number, b: number): number => {
    if (a === b) return 0;
    const apart = places === null ? 1 : (places[a] ?? 0) - (places[b] ?? 0);
    return apart * apart;
  };
  const total = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  for (const unit of units) {
    let within = 0;
    for (const a of unit) for (const b of unit) within += difference(a, b);
    observed += within / (unit.length - 1);
  }
  const expected = expectedSum(counts, places, total);
  return { observed: observed / total, expected: expected / (total * (total - 1)), total };
}

/** Alpha of data that are known to be sound. */
export function alphaOf(data: Pairable): Alpha {
  const { left, missing } = data;
  const common = { units: data.units.length, left, missing };
  if (data.units.length === 0) return { defined: false, why: 'no-pairable-values', ...common };
  const found = disagreement(data);
  if (found === null) return { defined: false, why: 'no-variation', ...common };
  const { observed, expected, total } = found;
  return {
    defined: true,
    value: 1 - observed / expected,
    observed,
    expected,
    units: common.units,
    values: total,
    left,
    missing,
  };
}

/**
 * Krippendorff's alpha of what two coders or more wrote, on a nominal, an ordinal or an interval scale. See the head
 * of this file for the formula, its source and its limits.
 *
 * @param data one row for each coder, one place for each unit; `null` for what is missing
 * @throws Refused for rows of different lengths, fewer than two of them, and values that the scale cannot read
 * @example krippendorffAlpha([['+', '+', '-'], ['+', '-', '-']]) // alpha.value is 4/9
 */
export const krippendorffAlpha = (data: CodedData, options: ScaleOptions = {}): Alpha =>
  alphaOf(pairable('krippendorffAlpha', data, options));
