/** What a weighing comes to: one hypothesis leads, several are equal, or none is left. */
import { largestOf, type Product, quotient } from './product.js';
import { finalOf, type Update } from './update.js';
import type { Weighing } from './weighing.js';

/** The tagged answer. `all-refuted`: the evidence `by` left none standing, so one that is true was not listed. */
export type Conclusion =
  | { readonly kind: 'leads'; readonly hypothesis: string }
  | { readonly kind: 'tied'; readonly between: readonly string[] }
  | { readonly kind: 'all-refuted'; readonly by: string };

/** Products this near, relatively, are equal: a difference that small is left over by arithmetic. */
const nearness = 1e-9;

/** The hypotheses that no other exceeds; none, if all are refuted. */
export function leaders(ids: readonly string[], products: readonly Product[]): readonly string[] {
  const largest = largestOf(products);
  return ids.filter((_, index) => {
    const one = products[index];
    return one !== undefined && one.digits > 0 && quotient(one, largest) > 1 - nearness;
  });
}

/** The conclusion of a weighing that was updated. */
export function conclusionOf({ hypotheses, evidence }: Weighing, updated: Update): Conclusion {
  const ids = hypotheses.map(({ id }) => id);
  const between = leaders(ids, finalOf(updated));
  const [hypothesis] = between;
  if (hypothesis !== undefined)
    return between.length === 1 ? { kind: 'leads', hypothesis } : { kind: 'tied', between };
  const at = updated.steps.findIndex(({ products }) => leaders(ids, products).length === 0);
  return { kind: 'all-refuted', by: evidence[at]?.id ?? '' };
}
