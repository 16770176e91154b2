/** The minimal sufficient conjunctions of a condition: its prime implicants. */
import { refuseIf } from '../refused.js';
import { conjunctions, digit } from './conjunction.js';
import { domainObjections } from './domain.js';
import type { Domains, Values } from './value.js';

/** The most conjunctions to look at: those of fourteen variables of two values, 3 to the power of 14. */
const mostConjunctions = 4_782_969;

/**
 * Every conjunction of values that is enough for a condition to hold, whatever the other variables are, and of which no
 * part is enough: the prime implicants of the condition (Quine 1952), smaller ones first. A condition that always holds
 * has one, the empty conjunction; one that never holds has none.
 *
 * Exact: every conjunction is looked at. So their number, the product of (values + 1), is at most 3¹⁴ = 4,782,969:
 * fourteen variables of two values.
 *
 * @throws Refused `empty-domain`, `bad-value`, `repeated-value`, `too-many-conjunctions`
 * @example
 * primeImplicants({ a: [0, 1], b: [0, 1] }, ({ a, b }) => a === 1 || b === 1); // => [{ a: 1 }, { b: 1 }]
 */
export function primeImplicants<V extends Values>(
  domains: Domains<V>,
  holds: (values: Readonly<NoInfer<V>>) => boolean,
): readonly Readonly<Partial<V>>[] {
  const { count, variables, of } = conjunctions(domains);
  refuseIf('primeImplicants', [
    ...domainObjections({ exogenous: {}, roots: domains, endogenous: {} }),
    ...(count <= mostConjunctions
      ? []
      : [
          {
            code: 'too-many-conjunctions',
            path: 'domains',
            expected: `at most ${mostConjunctions} conjunctions`,
            received: `${count}`,
            hint: 'leave variables out, or give them fewer values',
          },
        ]),
  ]);
  const enough = new Uint8Array(count);
  for (let code = 0; code < count; code += 1) {
    const left = variables.find((place) => digit(code, place) === place.out);
    if (left === undefined) {
      // Nothing is left out: the conjunction names a value of every variable.
      enough[code] = holds(of(code) as Readonly<V>) ? 1 : 0;
      continue;
    }
    let always = 1;
    for (let back = 1; back <= left.out; back += 1)
      always &= enough[code - back * left.stride] ?? 0;
    enough[code] = always;
  }
  const found: Readonly<Partial<V>>[] = [];
  for (let code = 0; code < count; code += 1) {
    const generalised = variables.some((place) => {
      const missing = place.out - digit(code, place);
      return missing > 0 && enough[code + missing * place.stride] === 1;
    });
    if (enough[code] === 1 && !generalised) found.push(of(code));
  }
  return Object.freeze(found.sort((a, b) => Object.keys(a).length - Object.keys(b).length));
}
