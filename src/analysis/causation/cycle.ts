/** Parents before children: an order in which a model can be worked out, or the cycle that forbids one. */
import type { Objection } from '../refused.js';

/** The variables with equations, each after its parents, and what is wrong with what they name. */
export interface Ordered {
  readonly order: readonly string[];
  readonly objections: readonly Objection[];
}

type Parents = Readonly<Record<string, { readonly of: readonly string[] }>>;

/** What is wrong with the names of an equation's parents. */
function parentObjections(
  name: string,
  of: readonly string[],
  known: ReadonlySet<string>,
): readonly Objection[] {
  return of.flatMap((parent, i): readonly Objection[] => {
    const path = `endogenous.${name}.of[${i}]`;
    if (!known.has(parent))
      return [
        {
          code: 'unknown-variable',
          path,
          expected: 'a variable of the model',
          received: JSON.stringify(parent),
          hint: `declare it, or write one of ${[...known].join(', ')}`,
        },
      ];
    if (of.indexOf(parent) === i) return [];
    return [
      {
        code: 'repeated-variable',
        path,
        expected: 'each parent once',
        received: `${parent} twice`,
        hint: 'leave one out',
      },
    ];
  });
}

/** Orders the variables that have equations; the order of declaration decides where parenthood does not. */
export function inOrder(equations: Parents, given: readonly string[]): Ordered {
  const variables = new Map(Object.entries(equations));
  const known = new Set([...given, ...variables.keys()]);
  const objections = [...variables].flatMap(([name, { of }]) => parentObjections(name, of, known));
  const done = new Set<string>(given);
  const cycles = new Map<string, Objection>();
  const visit = (name: string, way: readonly string[]): void => {
    const at = way.indexOf(name);
    if (at !== -1) {
      const circle = [...way.slice(at), name];
      const last = way.at(-1) ?? name;
      cycles.set(circle.join(), {
        code: 'cycle',
        path: `endogenous.${last}.of`,
        expected: 'a model without cycles',
        received: circle.join(' → '),
        hint: 'say which came first, or give the variable a copy for each time',
      });
      return;
    }
    const variable = variables.get(name);
    if (variable === undefined || done.has(name)) return;
    for (const parent of variable.of) visit(parent, [...way, name]);
    done.add(name);
  };
  for (const name of variables.keys()) visit(name, []);
  const order = [...done].slice(given.length);
  return { order, objections: [...objections, ...cycles.values()] };
}
