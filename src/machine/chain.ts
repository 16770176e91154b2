/** A chain: a list that grows at one end, newest first. Adding shares the old chain, so histories stay small. */
export interface Link<T> {
  readonly head: T;
  readonly tail: Chain<T>;
}
export type Chain<T> = Link<T> | null;

/** The chain with one more at its head. */
export const add = <T>(chain: Chain<T>, head: T): Chain<T> => ({ head, tail: chain });

/** What is in the chain, newest first. */
export function* each<T>(chain: Chain<T>): Generator<T> {
  for (let at = chain; at !== null; at = at.tail) yield at.head;
}
