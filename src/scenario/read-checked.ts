/** Reads a text or a value and checks it: taken whole, or refused with every problem found. */
import type { Complaint } from './complaint.js';
import { mostProblems } from './limits.js';
import { type Path, pathText } from './path.js';
import { readValue } from './plain-value.js';
import type { Problem } from './problem.js';
import { readText } from './read-text.js';
import { addProblem, Unreadable } from './reading.js';

type Tell = (complaint: Complaint, path: Path) => void;

/** What was read, deeply frozen, or all that is wrong with it. */
export type Checked =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** @param top What the input is a part of: its paths begin there. */
export function readChecked(
  input: unknown,
  top: Path,
  check: (value: unknown, tell: Tell) => void,
): Checked {
  const problems: Problem[] = [];
  const reading =
    typeof input === 'string' ? readText(input, problems, top) : readValue(input, problems, top);
  if (reading) {
    const { value, lineOf } = reading;
    asFarAsUseful(() =>
      check(value, (complaint, path) =>
        addProblem(problems, { ...complaint, path: pathText(path), line: lineOf(path) }),
      ),
    );
    if (problems.length === 0) return { ok: true, value: freeze(value) };
  }
  problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  if (problems.length >= mostProblems) problems.push(andMore);
  return { ok: false, problems };
}

const andMore: Problem = {
  code: 'too-many-problems',
  path: '',
  line: null,
  expected: `fewer than ${mostProblems} problems`,
  received: 'as many, and perhaps more',
  hint: 'mend these and read it again',
};

function asFarAsUseful(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
}

/** Freezes data of our own making, at most 64 levels deep. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) freeze(item);
    Object.freeze(value);
  }
  return value;
}
