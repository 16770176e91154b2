/** Every conjunction over some variables as a number, so that none is forgotten and each is looked at once. */
import type { Domains, Values } from './value.js';

/** The conjunctions of values over some variables, numbered from 0. */
export interface Conjunctions<V extends Values> {
  readonly count: number;
  readonly variables: readonly Place[];
  readonly of: (code: number) => Readonly<Partial<V>>;
}

/** Where a variable stands in the number of a conjunction: a digit that says which value, or (the highest) none. */
export interface Place {
  readonly name: string;
  /** How many values it has, and so the digit of a conjunction that leaves it out. */
  readonly out: number;
  readonly stride: number;
}

/** The digit of a variable in the number of a conjunction. */
export const digit = (code: number, { out, stride }: Place): number =>
  Math.floor(code / stride) % (out + 1);

/** Numbers the conjunctions; to name one more value makes the number smaller, so the special come before the general. */
export function conjunctions<V extends Values>(domains: Domains<V>): Conjunctions<V> {
  const lists = Object.entries<readonly V[keyof V][]>(domains);
  const count = lists.reduce((product, [, { length }]) => product * (length + 1), 1);
  let stride = count;
  const variables = lists.map(([name, { length }]): Place => {
    stride /= length + 1;
    return { name, out: length, stride };
  });
  const values = new Map(lists);
  const of = (code: number): Readonly<Partial<V>> =>
    Object.freeze(
      Object.fromEntries(
        variables
          .filter((place) => digit(code, place) < place.out)
          .map((place) => [place.name, values.get(place.name)?.[digit(code, place)]]),
      ),
      // The names and values are those of the domains.
    ) as Readonly<Partial<V>>;
  return { count, variables, of };
}
