/** The shape of a distribution. */
import * as v from 'valibot';
import { some } from './leaf.js';
import { amount, anyNumber, share } from './number-leaf.js';

/** The distributions whose values are numbers of a kind. */
const spreads = <const S extends v.GenericSchema<number>>(value: S) =>
  [
    v.strictObject({ kind: v.literal('uniform'), from: value, to: value }),
    v.strictObject({ kind: v.literal('triangular'), from: value, peak: value, to: value }),
    v.strictObject({ kind: v.literal('values'), values: some(value) }),
    v.strictObject({ kind: v.literal('shares'), of: some(v.strictObject({ share, value })) }),
  ] as const;

const normal = v.strictObject({ kind: v.literal('normal'), mean: anyNumber, deviation: amount });

/** Of a trait that may lie anywhere: the threshold. */
export const distribution = v.union([
  anyNumber,
  v.variant('kind', [...spreads(anyNumber), normal]),
]);

/** Of a trait from 0 to 1. */
export const boundedDistribution = v.union([share, v.variant('kind', spreads(share))]);
