/**
 * Nodal types: how a node answers to its parents. Over binary nodes, one with k parents can answer in 2^(2^k) ways.
 *
 * A type is written as its answers, one digit for every combination of its parents' values; the first parent's value
 * changes fastest. With one parent: `01` does what the parent does, `10` the opposite, `00` is never and `11` always on.
 * With two, X and Z, the digits stand for X=0 Z=0, X=1 Z=0, X=0 Z=1, X=1 Z=1 (as in CausalQueries).
 */
import type { DiagramNode } from './diagram.js';

/** A way to answer, and how common it is: its share. The shares of a node sum to 1. */
export interface NodalType {
  readonly type: string;
  readonly share: number;
}

/** With five parents there would be more than four thousand million types. */
export const mostParents = 4;

/** All the types of a node with so many parents, in the order of their digits read from the right. */
export function typesOf(parents: number): readonly string[] {
  const digits = 1 << parents;
  const count = 1 << digits;
  return Array.from({ length: count }, (_, number) => {
    let text = '';
    for (let digit = 0; digit < digits; digit += 1) text += (number >> digit) & 1;
    return text;
  });
}

/** Whether a text is a type of a node with so many parents. */
export const isType = (text: string, parents: number): boolean =>
  typeof text === 'string' && text.length === 1 << parents && /^[01]+$/.test(text);

/** Whether a type never falls when this parent rises, whatever the other parents do. */
export function rises(type: string, parent: number): boolean {
  const bit = 1 << parent;
  for (let at = 0; at < type.length; at += 1)
    if ((at & bit) === 0 && type[at] === '1' && type[at | bit] === '0') return false;
  return true;
}

/** The digit of a type for its parents' values. */
export function answer(
  type: string,
  { parents }: DiagramNode,
  value: (id: string) => 0 | 1,
): 0 | 1 {
  let at = 0;
  for (let index = 0; index < parents.length; index += 1)
    if (value(parents[index] ?? '') === 1) at |= 1 << index;
  return type[at] === '1' ? 1 : 0;
}
