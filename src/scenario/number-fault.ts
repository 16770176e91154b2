/** Numbers of a scenario are plain whole numbers that a double can hold; anything else would be read as another. */
import type { Complaint } from './complaint.js';

/**
 * What is wrong with a number, or `null`.
 *
 * @param digits The number as it was written; a value that was passed is written by the language.
 */
export function numberFault(value: number, digits: string): Complaint | null {
  const received = digits.length > 40 ? `${digits.slice(0, 40)}…` : digits;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    const expected = 'a whole number from -(2^53 - 1) to 2^53 - 1';
    return { code: 'number-out-of-range', expected, received, hint: 'check the number of digits' };
  }
  if (!/^-?\d+$/.test(digits)) {
    const expected = 'a whole number, written in digits alone';
    return { code: 'number-not-whole', expected, received, hint: 'write the whole number' };
  }
  if (Object.is(value, -0)) {
    return { code: 'negative-zero', expected: '0', received: '-0', hint: 'write 0' };
  }
  return null;
}
