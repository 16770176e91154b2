/** What shares of outcomes alone can say of a single case: bounds, and no more. */
import { type Objection, refuseIf } from '../refused.js';
import { probabilityObjections } from './probability.js';

/** The least and the most that a probability can be. */
export interface CausationBounds {
  readonly least: number;
  readonly most: number;
}

/**
 * The bounds of P(X caused Y | X = 1, Y = 1), from how often Y comes with and without X.
 *
 * With p₁ = P(Y = 1 | X = 1) and p₀ = P(Y = 1 | X = 0): at least (p₁ − p₀) / p₁ and at most (1 − p₀) / p₁, and within
 * 0 and 1. So a test of a single case can be justified from many cases instead of from judgement (Humphreys & Jacobs,
 * *Integrated Inferences*, ch. 15; the bounds are those of the probability of necessity, Tian & Pearl 2000).
 *
 * Limits: X must have come about as if by lot, so that those with it and those without it are alike.
 *
 * @param without p₀
 * @param with_ p₁; more than 0, for where Y never comes with X no case is one of both
 * @throws Refused `not-a-probability`, `no-such-case`
 * @example
 * causationBounds(0.25, 0.75); // => { least: 2/3, most: 1 }
 */
export function causationBounds(without: number, with_: number): CausationBounds {
  const objections: Objection[] = [
    ...probabilityObjections('without', without),
    ...probabilityObjections('with', with_),
  ];
  if (with_ === 0)
    objections.push({
      code: 'no-such-case',
      path: 'with',
      expected: 'more than 0',
      received: '0',
      hint: 'where Y never comes with X, there is no case of X and Y to ask about',
    });
  refuseIf('causationBounds', objections);
  return {
    least: Math.max(0, (with_ - without) / with_),
    most: Math.min(1, (1 - without) / with_),
  };
}
