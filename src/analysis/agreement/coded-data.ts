/** What several coders wrote for the same units, checked, and what of it can be compared. */
import { show } from '../../scenario/show.js';
import { type Objection, refuseIf } from '../refused.js';

/** What a coder wrote for one unit. */
export type CodedValue = string | number | boolean;

/** One row for each coder, one place in it for each unit; `null`: this coder wrote nothing for it. */
export type CodedData = readonly (readonly (CodedValue | null)[])[];

/**
 * How values differ. `nominal`: they are the same or not. `ordinal`: they have an order, and how many values lie
 * between two of them counts. `interval`: they are numbers whose distance counts.
 */
export type Scale = 'nominal' | 'ordinal' | 'interval';

/** How to read the values. */
export interface ScaleOptions {
  /** Default `nominal`. */
  readonly scale?: Scale;
  /** The values in their order, for an ordinal scale. Numbers need none: they are in theirs. */
  readonly order?: readonly CodedValue[];
}

/** The units that two coders or more have coded, with values as places in `values`. */
export interface Pairable {
  readonly scale: Scale;
  /** Each value once: in its order on an ordinal scale, as a number on an interval scale, else as met. */
  readonly values: readonly CodedValue[];
  readonly units: readonly (readonly number[])[];
  /** Units with one value or none: there is nothing to compare it with. */
  readonly left: number;
  /** Places where a coder wrote nothing. */
  readonly missing: number;
}

/** What is wrong with the data or with how they are to be read. */
function objections(data: CodedData, { scale, order }: ScaleOptions): readonly Objection[] {
  const found: Objection[] = [];
  const object = (code: string, path: string, expected: string, received: string, hint: string) =>
    found.push({ code, path, expected, received, hint });
  const [first = []] = data;
  if (data.length < 2)
    object('too-few-coders', '', 'two coders or more', String(data.length), 'add a row for each');
  data.forEach((row, coder) => {
    if (row.length !== first.length)
      object(
        'ragged',
        `[${coder}]`,
        `${first.length} places, as in the first row`,
        String(row.length),
        'write null where a coder wrote nothing',
      );
    row.forEach((value, unit) => {
      const path = `[${coder}][${unit}]`;
      if (value === null) return;
      if (typeof value === 'number' && !Number.isFinite(value))
        object(
          'not-finite',
          path,
          'a finite number',
          show(value),
          'write null for what is missing',
        );
      else if (scale === 'ordinal' && order === undefined && typeof value !== 'number')
        object('no-order', path, 'a number', show(value), 'give the order of the values');
      else if (scale === 'ordinal' && order !== undefined && !order.includes(value))
        object('not-in-order', path, 'a value of the order', show(value), 'add it to the order');
      else if (scale === 'interval' && typeof value !== 'number')
        object('not-a-number', path, 'a number', show(value), 'take the nominal or ordinal scale');
    });
  });
  if (order !== undefined && new Set(order).size < order.length)
    object('order-repeats', 'order', 'each value once', show(order), 'leave the second out');
  return found;
}

/** The values that occur, in the order that the scale needs. */
function valuesOf(data: CodedData, { scale, order }: ScaleOptions): readonly CodedValue[] {
  const met = [...new Set(data.flat().filter((value) => value !== null))];
  if (scale === 'ordinal' && order !== undefined) return order.filter((one) => met.includes(one));
  const isNumber = (value: CodedValue): value is number => typeof value === 'number';
  return scale === 'ordinal' ? met.filter(isNumber).sort((a, b) => a - b) : met;
}

/** The comparable part of the data. `who` refuses them if they are no such data. */
export function pairable(who: string, data: CodedData, options: ScaleOptions): Pairable {
  refuseIf(who, objections(data, options));
  const values = valuesOf(data, options);
  const placeOf = new Map(values.map((value, i) => [value, i]));
  const all = (data[0] ?? []).map((_, unit) =>
    data.flatMap((row) => {
      const value = row[unit];
      const place = value === null || value === undefined ? undefined : placeOf.get(value);
      return place === undefined ? [] : [place];
    }),
  );
  const units = all.filter((unit) => unit.length > 1);
  return {
    scale: options.scale ?? 'nominal',
    values,
    units,
    left: all.length - units.length,
    missing: data.length * all.length - all.reduce((sum, unit) => sum + unit.length, 0),
  };
}
