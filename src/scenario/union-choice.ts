/** Which of the two shapes of a union a value means, by its type alone; so that a fault is told of that shape. */
import type { Complaint } from './complaint.js';
import { expects, expectsFully } from './leaf-fault.js';
import { show } from './show.js';
import type { Shape } from './structure.js';

type Options = readonly [Shape, Shape];

/** A shape to go on with; `null` if the value means neither. */
export function meantOf([first, other]: Options, given: unknown): Shape | null {
  if (first.type === 'literal' ? given === first.literal : isOf(first, given)) return first;
  return isOf(other, given) ? other : null;
}

function isOf(shape: Shape, given: unknown): boolean {
  switch (shape.type) {
    case 'array':
      return Array.isArray(given);
    case 'strict_tuple':
      return Array.isArray(given) && given.length === shape.items.length;
    case 'variant':
      return typeof given === 'object' && given !== null && !Array.isArray(given);
    case 'number':
      return typeof given === 'number';
    case 'picklist':
      return typeof given === 'string';
    default:
      // An id or a date, whose own fault says most.
      return true;
  }
}

/** What is told of a value that means neither shape. */
export function neitherOf([first, other]: Options, given: unknown): Complaint {
  const expected = `${expects(first)} or ${expectsFully(other)}`;
  const hint = `write ${expects(first)} or ${expects(other)}`;
  const complaint = { expected, received: show(given), hint };
  if (first.type === 'strict_tuple' && Array.isArray(given))
    return { ...complaint, code: 'wrong-count' };
  const isWord = first.type === 'literal' && typeof given === 'string';
  return { ...complaint, code: isWord ? 'wrong-value' : 'wrong-type' };
}
