/** Two pieces of evidence that go together more, or less, than chance: from a correlation to P(E₂ | E₁). */
import { show } from '../../scenario/show.js';
import { type Objection, refuseIf } from '../refused.js';
import { sqrt } from '../statistics.js';
import { exact, isProbability, probabilityObjections } from './probability.js';

/** How probable the second piece is, if the first is present and if it is absent. */
export interface Correlated {
  readonly ifPresent: number;
  readonly ifAbsent: number;
}

/**
 * What a correlation between two pieces of evidence, under one hypothesis, makes of the second.
 *
 * Both are present with p₁₁ = p₁·p₂ + ρ·√(p₁·p₂·(1 − p₁)·(1 − p₂)) (the joint cell of DeclareDesign's
 * `process_tracing_designer`), so that P(E₂ | E₁) = p₁₁ / p₁ and P(E₂ | not E₁) = (p₂ − p₁₁) / (1 − p₁). Put the two into
 * the `given` of a likelihood. Where the first is certain or impossible, nothing can go together with it.
 *
 * @param first p₁, how probable the first piece is
 * @param second p₂, how probable the second is, whatever became of the first
 * @param correlation ρ, from −1 to 1; what the two probabilities allow may be less
 * @throws Refused `not-a-probability`, `not-a-correlation`, `does-not-fit` (some joint case would be less than nothing)
 * @example
 * correlated(0.8, 0.3, 0); // => { ifPresent: 0.3, ifAbsent: 0.3 }
 */
export function correlated(first: number, second: number, correlation: number): Correlated {
  const objections: Objection[] = [
    ...probabilityObjections('first', first),
    ...probabilityObjections('second', second),
  ];
  if (!(correlation >= -1 && correlation <= 1))
    objections.push({
      code: 'not-a-correlation',
      path: 'correlation',
      expected: 'a number from -1 to 1',
      received: show(correlation),
      hint: '0 is no correlation',
    });
  refuseIf('correlated', objections);
  if (first === 0 || first === 1) return { ifPresent: second, ifAbsent: second };
  const shift = correlation * sqrt(first * second * (1 - first) * (1 - second));
  const found = {
    ifPresent: exact(second + shift / first),
    ifAbsent: exact(second - shift / (1 - first)),
  };
  if (!isProbability(found.ifPresent) || !isProbability(found.ifAbsent))
    refuseIf('correlated', [
      {
        code: 'does-not-fit',
        path: 'correlation',
        expected: `a correlation that ${first} and ${second} allow`,
        received: show(correlation),
        hint: 'take one nearer to 0',
      },
    ]);
  return found;
}
