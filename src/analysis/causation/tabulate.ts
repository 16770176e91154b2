/** An equation worked out: its value for every combination of its parents' values. */
import type { Objection } from '../refused.js';
import { type Domains, oneOf, shown, type Value, type Values } from './value.js';

/** An equation as its author writes it. */
export interface EquationPart {
  readonly domain: readonly Value[];
  readonly of: readonly string[];
  readonly is: (values: Values) => Value;
  readonly says?: string;
}

/** The most combinations of parents' values that an equation may have: fourteen parents of two values. */
const mostCombinations = 16_384;

/** The parents' values as an equation sees them: to read any other variable is noted, not answered. */
const onlyParents = (values: Values, noteOther: (name: string) => void): Values =>
  new Proxy(values, {
    get: (target, name) => {
      if (typeof name === 'string' && Object.hasOwn(target, name)) return target[name];
      if (typeof name === 'string') noteOther(name);
      return undefined;
    },
  });

/** The table of an equation, and what is wrong with it. Counts like a clock: the last parent moves fastest. */
export function tabulate(
  name: string,
  { domain, of, is }: EquationPart,
  domains: Domains,
): { readonly table: readonly Value[]; readonly objections: readonly Objection[] } {
  const lists = of.map((parent) => ({ parent, values: domains[parent] ?? [] }));
  const combinations = lists.reduce((product, { values }) => product * values.length, 1);
  if (combinations > mostCombinations) {
    const objection: Objection = {
      code: 'too-many-combinations',
      path: `endogenous.${name}.of`,
      expected: `at most ${mostCombinations} combinations of the parents' values`,
      received: `${combinations}`,
      hint: 'put a variable between the parents and this one',
    };
    return { table: [], objections: [objection] };
  }
  const path = `endogenous.${name}.is`;
  const others = new Set<string>();
  const table: Value[] = [];
  const outside: Objection[] = [];
  for (let i = 0; i < combinations; i += 1) {
    let stride = combinations;
    const taken = lists.map(({ parent, values }) => {
      stride /= values.length;
      return [parent, values[Math.floor(i / stride) % values.length]] as const;
    });
    // Each parent has a value, since no domain is empty.
    const values = Object.fromEntries(taken) as Values;
    const value = is(onlyParents(values, (other) => others.add(other)));
    table.push(value);
    if (!domain.includes(value) && outside.length === 0 && others.size === 0)
      outside.push({
        code: 'outside-domain',
        path,
        expected: oneOf(domain),
        received: `${value}${of.length > 0 ? ` where ${shown(values)}` : ''}`,
        hint: 'mend the equation, or add the value to the domain',
      });
  }
  const undeclared = [...others].map(
    (other): Objection => ({
      code: 'not-a-parent',
      path,
      expected: of.length > 0 ? `an equation of ${of.join(', ')} alone` : 'an equation of nothing',
      received: `one that reads ${other}`,
      hint: `add it to endogenous.${name}.of`,
    }),
  );
  return { table, objections: [...undeclared, ...outside] };
}
