/** The shape of a distribution. */
import * as v from 'valibot';
import { foreignKinds } from './foreign-kind.js';
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

const bounded = v.variant('kind', spreads(share));
foreignKinds.set(
  bounded,
  new Map([
    ['normal', '"normal" is for thresholds only: it has no bounds, and this is from 0 to 1'],
  ]),
);

/** Of a trait from 0 to 1. */
export const boundedDistribution = v.union([share, bounded]);
