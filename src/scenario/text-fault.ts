/** What no text of a scenario may hold, because a reader would not see it or a file could not keep it. */
import type { Complaint } from './complaint.js';
import { isInvisible } from './invisible.js';
import { longestText } from './limits.js';
import type { ProblemCode } from './problem.js';

/** The first thing wrong with a text, or `null`. */
export function textFault(text: string): Complaint | null {
  if (text.length > longestText) {
    return {
      code: 'text-too-long',
      expected: `at most ${longestText} UTF-16 units`,
      received: String(text.length),
      hint: 'shorten it, or cut it in two',
    };
  }
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = text.charCodeAt(index + 1);
      const isPair = unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
      if (!isPair) return fault('lone-surrogate', 'whole characters', unit, index);
      // Tags: invisible copies of ASCII beyond the first plane.
      if (unit === 0xdb40 && next <= 0xdc7f) return fault('control-character', seen, next, index);
      index += 1;
    } else if (unit === 0xfffd) {
      return fault('bad-encoding', 'text read as UTF-8', unit, index);
    } else if (isInvisible(unit)) {
      return fault('control-character', seen, unit, index);
    }
  }
  return null;
}

const seen = 'characters that can be seen';

function fault(code: ProblemCode, expected: string, unit: number, index: number): Complaint {
  const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  const hint =
    code === 'bad-encoding' ? 'save the file as UTF-8 and read it as UTF-8' : 'take it out';
  return { code, expected, received: `${name} at unit ${index} of the text`, hint };
}
