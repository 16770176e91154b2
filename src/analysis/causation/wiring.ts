/** A model with names and values turned into numbers, so that very many worlds can be worked out one after another. */
import type { StructuralModel } from './structural-model.js';
import type { Value, Values } from './value.js';

interface Wired {
  readonly parents: readonly number[];
  /** How far one step of each parent's value goes in the table. */
  readonly strides: readonly number[];
  /** Which value of the domain it takes. */
  readonly table: readonly number[];
}

/** The variables by number: exogenous, then endogenous, each after its parents. */
export interface Wiring {
  readonly names: readonly string[];
  readonly domains: readonly (readonly Value[])[];
  /** The numbers of the endogenous variables. */
  readonly endogenous: readonly number[];
  /** `null` for what a context sets. */
  readonly equations: readonly (Wired | null)[];
}

/** For each variable the number of its value in its domain; in what is forced, `free` for a variable left alone. */
export type World = Int32Array;
export const free = -1;

/** Wires a model. */
export function wire({ exogenous, endogenous, domains, equations }: StructuralModel): Wiring {
  const names = [...exogenous, ...endogenous];
  const numbers = new Map(names.map((name, i) => [name, i]));
  const values = new Map(Object.entries(domains));
  const written = new Map(Object.entries(equations));
  const domainOf = (name: string): readonly Value[] => values.get(name) ?? [];
  return {
    names,
    domains: names.map(domainOf),
    endogenous: endogenous.map((_, i) => exogenous.length + i),
    equations: names.map((name) => {
      const equation = written.get(name);
      if (equation === undefined) return null;
      let stride = equation.table.length;
      return {
        parents: equation.of.map((parent) => numbers.get(parent) ?? free),
        strides: equation.of.map((parent) => {
          stride /= domainOf(parent).length;
          return stride;
        }),
        table: equation.table.map((value) => domainOf(name).indexOf(value)),
      };
    }),
  };
}

/** The numbers of the values that are given; `free` for the variables left out. */
export const numbered = ({ names, domains }: Wiring, values: Values): World =>
  Int32Array.from(names, (name, i) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? free : (domains[i]?.indexOf(value) ?? free);
  });

/** The values behind the numbers, of all variables or of those that are named. */
export const named = (
  { names, domains }: Wiring,
  world: World,
  which: readonly number[] = names.map((_, i) => i),
): Values =>
  Object.freeze(
    Object.fromEntries(
      which.flatMap((i) => {
        const name = names[i];
        const value = domains[i]?.[world[i] ?? free];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
    ),
  );

/** Works out a world: what is forced keeps its value, what the context sets takes that, the rest follows. */
export function workOut(
  { equations }: Wiring,
  context: World,
  forced: World,
  into: World = new Int32Array(equations.length),
): World {
  for (let i = 0; i < equations.length; i += 1) {
    const equation = equations[i] ?? null;
    const set = forced[i] ?? free;
    if (set !== free) into[i] = set;
    else if (equation === null) into[i] = context[i] ?? free;
    else {
      let row = 0;
      for (let j = 0; j < equation.parents.length; j += 1)
        row += (into[equation.parents[j] ?? 0] ?? 0) * (equation.strides[j] ?? 0);
      into[i] = equation.table[row] ?? free;
    }
  }
  return into;
}
