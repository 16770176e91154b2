/**
 * At which value of a single number the conclusion changes, all other numbers staying as they are.
 *
 * A hypothesis's product is its likelihood times a constant, so the point has a closed form: no search, and so no
 * bound to state.
 */
import { leaders } from './conclusion.js';
import { largestOf, type Product, productOf, quotient } from './product.js';
import { finalOf, type Update, withoutPiece } from './update.js';
import type { Weighing } from './weighing.js';

/** Values from the least to the most. */
export type Range = readonly [least: number, most: number];

/** Where the conclusion changes if one probability of a hypothesis is changed. */
export interface FlipPoint {
  readonly hypothesis: string;
  /** The value in the weighing. */
  readonly is: number;
  /** Where it changes, and what leads on either side (several, if they are tied); `none`: nowhere within the range. */
  readonly flip:
    | {
        readonly kind: 'at';
        readonly value: number;
        readonly below: readonly string[];
        readonly above: readonly string[];
      }
    | { readonly kind: 'none'; readonly within: Range };
}

const nothing: Product = productOf([0]);

/** The strongest of the other hypotheses, several if they are tied; none, if all are refuted. */
function strongest(ids: readonly string[], products: readonly Product[], but: number) {
  const others = products.map((product, index) => (index === but ? nothing : product));
  return { names: leaders(ids, others), product: largestOf(others) };
}

const at = (
  value: number,
  below: readonly string[],
  above: readonly string[],
  within: Range,
): FlipPoint['flip'] =>
  value >= within[0] && value <= within[1]
    ? { kind: 'at', value, below, above }
    : { kind: 'none', within };

/**
 * For each hypothesis: how probable this piece would have to be under it (the evidence before it given) for the
 * conclusion to change. The likelihoods of all other pieces are held, also of those that depend on this one.
 */
export function likelihoodFlips(
  { hypotheses, evidence }: Weighing,
  updated: Update,
  piece: number,
  within: Range,
): readonly FlipPoint[] {
  const ids = hypotheses.map(({ id }) => id);
  const observed = evidence[piece]?.observed;
  const last = finalOf(updated);
  return ids.map((hypothesis, index): FlipPoint => {
    const is = updated.steps[piece]?.present[index] ?? 0;
    const rival = strongest(ids, last, index);
    const without = withoutPiece(updated, index, piece);
    const isFree = without.digits > 0 && rival.product.digits > 0;
    // It leads where without × P(observed) exceeds the rival.
    const level = isFree ? quotient(rival.product, without) : -1;
    const flip =
      observed === 'present'
        ? at(level, rival.names, [hypothesis], within)
        : observed === 'absent' && isFree
          ? at(1 - level, [hypothesis], rival.names, within)
          : at(-1, [], [], within);
    return { hypothesis, is, flip };
  });
}

/** For each hypothesis: which prior it would need for the conclusion to change, the others shrinking in proportion. */
export function priorFlips(
  { hypotheses }: Weighing,
  updated: Update,
  within: Range,
): readonly FlipPoint[] {
  const ids = hypotheses.map(({ id }) => id);
  const last = finalOf(updated);
  return hypotheses.map(({ id: hypothesis, prior }, index): FlipPoint => {
    const own = productOf(updated.steps.map(({ likelihoods }) => likelihoods[index] ?? 0));
    const rival = strongest(ids, last, index);
    // The rival's product, were the others the whole: its prior is p·(1 − π) where it is p of what is not this one's.
    const rest = 1 - prior;
    const ratio =
      own.digits > 0 && rival.product.digits > 0 ? quotient(rival.product, own) / rest : -1;
    // π·own = (1 − π)·rival.
    const value = ratio < 0 || ratio === Infinity ? -1 : 1 - 1 / (1 + ratio);
    return { hypothesis, is: prior, flip: at(value, rival.names, [hypothesis], within) };
  });
}
