/**
 * Numbers of a scenario are plain whole numbers that a double can hold; anything else would be read as another. Those
 * of a population may be decimal fractions, of as many digits as tell one double from the next.
 */
import type { Complaint } from './complaint.js';
import { keysOf, type Path } from './path.js';

/**
 * What is wrong with a number, or `null`.
 *
 * @param digits The number as it was written; a value that was passed is written by the language.
 * @param path Where it stands.
 */
export function numberFault(value: number, digits: string, path: Path): Complaint | null {
  const received = digits.length > 40 ? `${digits.slice(0, 40)}…` : digits;
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    const expected = 'a whole number from -(2^53 - 1) to 2^53 - 1';
    return { code: 'number-out-of-range', expected, received, hint: 'check the number of digits' };
  }
  if (!/^-?\d+$/.test(digits)) {
    if (keysOf(path)[0] === 'populations') return fractionFault(value, digits, received);
    const expected = 'a whole number, written in digits alone';
    return { code: 'number-not-whole', expected, received, hint: 'write the whole number' };
  }
  return Object.is(value, -0) ? negativeZero : null;
}

const negativeZero: Complaint = {
  code: 'negative-zero',
  expected: '0',
  received: '-0',
  hint: 'write 0',
};

const mostDigits = 17;

/** A double is told from all others by 17 digits at most; more would be read as another number, silently. */
function fractionFault(value: number, digits: string, received: string): Complaint | null {
  const [mantissa = ''] = digits.split(/[eE]/);
  const significant = mantissa.replace(/[-.]/g, '').replace(/^0+|0+$/g, '');
  if (significant.length > mostDigits || (value === 0 && significant !== '')) {
    const expected = `a number of at most ${mostDigits} digits that can be told from 0`;
    return { code: 'number-out-of-range', expected, received, hint: 'round it' };
  }
  return Object.is(value, -0) ? negativeZero : null;
}
