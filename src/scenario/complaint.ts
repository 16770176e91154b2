/** What is said about a fault, and the complaints that the reader of texts and that of values share. */
import { deepest, longestFile, mostItems, mostValues } from './limits.js';
import type { Problem } from './problem.js';

/** What a problem says, without where it is. */
export type Complaint = Omit<Problem, 'path' | 'line'>;

/** What is wrong with the size of a text, counted as UTF-8, or `null`. */
export function sizeFault(text: string): Complaint | null {
  let bytes = text.length;
  // Two units of a pair make four bytes, two each; other units over U+07FF make three.
  for (let index = 0; index < text.length && bytes <= longestFile; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 0x7f) bytes += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return bytes > longestFile ? tooLarge(`more, of ${text.length} UTF-16 units`) : null;
}

export function tooLarge(received: string): Complaint {
  const hint = 'leave out what is not needed, or cut the scenario in two';
  return { code: 'too-large', expected: `at most ${longestFile} bytes`, received, hint };
}

export const tooDeep: Complaint = {
  code: 'too-deep',
  expected: `at most ${deepest} levels`,
  received: 'more',
  hint: 'a scenario needs fewer than ten: look for a bracket too many',
};

export const tooMany: Complaint = {
  code: 'too-many',
  expected: `at most ${mostItems} items in a list, and ${mostValues} values in all`,
  received: 'more',
  hint: 'cut the scenario in two',
};

export const forbidden = {
  expected: 'a key of the format',
  hint: 'take it away: every object has a property of this name already',
};
