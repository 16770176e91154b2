/** One variable of two codings, measured: how many units, how many alike, and the coefficients. */
import { type AlphaInterval, intervalOf, type Resampling } from './bootstrap.js';
import { type CodedValue, pairable, type Scale } from './coded-data.js';
import { kappaOfPairs } from './cohen.js';
import type { Column, Unit } from './column.js';
import type { Kappa } from './kappa.js';
import { type Alpha, alphaOf } from './krippendorff.js';

/** Below this many units coded by both, a coefficient says little. Our own convention. */
export const fewUnits = 30;

/** A variable that both coders filled in, or could have. */
export interface Variable {
  /** `act.move-made`: whether the event has such an act; `move.sign`: what acts say; `audience.significant`. */
  readonly id: string;
  /** What is counted. */
  readonly unit: Unit;
  readonly scale: Scale;
  readonly order?: readonly CodedValue[];
  /** The units, by who coded the variable for them. */
  readonly units: number;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
  readonly neither: number;
  /** Of those coded by both, how many alike. */
  readonly alike: number;
  /** Fewer than {@link fewUnits} units were coded by both. */
  readonly few: boolean;
  readonly alpha: Alpha;
  readonly interval: AlphaInterval;
  /** Unweighted: on an ordinal or interval scale it knows only alike and not alike. */
  readonly kappa: Kappa;
}

/** Counts a column and computes its coefficients. */
export function measured(column: Column, resampling: Resampling): Variable {
  const { id, unit, scale, order, cells } = column;
  const codings = [cells.map(([a]) => a), cells.map(([, b]) => b)];
  const count = (fits: (a: boolean, b: boolean) => boolean) =>
    cells.filter(([a, b]) => fits(a !== null, b !== null)).length;
  const both = count((a, b) => a && b);
  const scaled = { scale, ...(order === undefined ? {} : { order }) };
  const data = pairable('agreement', codings, scaled);
  return {
    id,
    unit,
    ...scaled,
    units: cells.length,
    both,
    onlyA: count((a, b) => a && !b),
    onlyB: count((a, b) => !a && b),
    neither: count((a, b) => !a && !b),
    alike: cells.filter(([a, b]) => a !== null && a === b).length,
    few: both < fewUnits,
    alpha: alphaOf(data),
    interval: intervalOf(data, resampling),
    kappa: kappaOfPairs(cells),
  };
}
