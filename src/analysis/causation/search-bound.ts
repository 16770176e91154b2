/** How large a model may be for its causes to be searched. */
import type { Objection } from '../refused.js';
import type { StructuralModel } from './structural-model.js';

/** The most endogenous variables, roots among them, of a model whose causes are searched. */
const mostVariables = 14;
/** The most worlds to try: what fourteen variables of two values give, 3 to the power of 14. */
const mostWorlds = 4_782_969;

/**
 * What is wrong with the size of a model. Each endogenous variable may be left alone, held at its actual value, or set
 * to one of the others; so there are as many worlds to try as the product of (values + 1).
 */
export function sizeObjections({ endogenous, domains }: StructuralModel): readonly Objection[] {
  const sizes = new Map(Object.entries(domains).map(([name, { length }]) => [name, length]));
  const worlds = endogenous.reduce((product, name) => product * ((sizes.get(name) ?? 0) + 1), 1);
  if (endogenous.length > mostVariables)
    return [
      {
        code: 'too-many-variables',
        path: 'model.endogenous',
        expected: `at most ${mostVariables} variables, roots among them`,
        received: `${endogenous.length}`,
        hint: 'the search doubles and more with each variable: merge some, or declare as exogenous what is not in question',
      },
    ];
  if (worlds > mostWorlds)
    return [
      {
        code: 'too-many-worlds',
        path: 'model.domains',
        expected: `at most ${mostWorlds} worlds to try`,
        received: `${worlds}`,
        hint: 'give the variables fewer values',
      },
    ];
  return [];
}
