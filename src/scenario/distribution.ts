/** How a trait is spread over people: data, as it stands in a file. */

/**
 * How a trait is spread over people. A bare number: everybody alike.
 *
 * - `uniform`: from `from` to `to`, each value as likely.
 * - `triangular`: likeliest at `peak`, less and less so towards `from` and `to`.
 * - `normal`: about `mean`, with standard deviation `deviation`. Meant for thresholds: whoever is below 0 acts at once,
 *   whoever is above 1 never does, as in Granovetter (1978); nothing is cut off.
 * - `values`: one a person, in their order.
 * - `shares`: a mixture. Each share of the people has its value; the shares sum to 1, within a billionth.
 *
 * @example const cautious: Distribution = { kind: 'triangular', from: 0.2, peak: 0.8, to: 1 };
 */
export type Distribution =
  | number
  | { readonly kind: 'uniform'; readonly from: number; readonly to: number }
  | {
      readonly kind: 'triangular';
      readonly from: number;
      readonly peak: number;
      readonly to: number;
    }
  | { readonly kind: 'normal'; readonly mean: number; readonly deviation: number }
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | {
      readonly kind: 'shares';
      readonly of: readonly { readonly share: number; readonly value: number }[];
    };

/**
 * How a trait is spread that lies from 0 to 1: any distribution but the normal one, which has no bounds.
 *
 * @example const open: BoundedDistribution = { kind: 'uniform', from: 0, to: 0.5 };
 */
export type BoundedDistribution = Exclude<Distribution, { readonly kind: 'normal' }>;
