/**
 * What came of many runs, in whole numbers: how often each pattern of answers came, and how many people accepted.
 *
 * Whole numbers add up to the same sum in any order, so tallies of parts merge into that of the whole, to the bit. A
 * tally holds facts only: what they mean is for a reading, later.
 */
import { type AnswerKind, answerKinds, type RunAnswer } from './run-answer.js';

/** A number of some run, and the first run that had it. */
export interface Extreme {
  readonly value: number;
  readonly run: number;
}

/** What came of one question. */
export interface AskedTally {
  /** 101 counts: the k-th is of runs in which at least k and less than k + 1 per cent of the people accepted. */
  readonly shares: readonly number[];
  /** The people who accepted, summed over the runs; and the squares of their numbers. */
  readonly accepting: bigint;
  readonly squares: bigint;
  readonly least: Extreme | null;
  readonly most: Extreme | null;
  /** The rounds it took, summed over the runs, and the longest. */
  readonly rounds: bigint;
  readonly longest: Extreme | null;
  /** In how many runs the people did not come to rest. */
  readonly unsettled: number;
}

/** What came of some runs. */
export interface Tally {
  readonly runs: number;
  /** One letter a question (A accepted, P in part, N took no side, R rejected), and in how many runs; keys in order. */
  readonly patterns: ReadonlyMap<string, number>;
  readonly asked: readonly AskedTally[];
}

const letters: Readonly<Record<AnswerKind, string>> = {
  accepted: 'A',
  'partly-accepted': 'P',
  abstained: 'N',
  rejected: 'R',
};

/** The pattern of the answers of a run. */
export const patternOf = (answers: readonly Pick<RunAnswer, 'answer'>[]): string =>
  answers.map(({ answer }) => letters[answer]).join('');

/** The answer of a pattern to one question. @throws RangeError for a letter that is none of A, P, N, R */
export const answerAt = (pattern: string, question: number): AnswerKind => {
  const found = answerKinds.find((kind) => letters[kind] === pattern[question]);
  if (found !== undefined) return found;
  throw new RangeError(`expected a pattern of A, P, N and R, received ${pattern}`);
};

/** The answers of a pattern. @throws RangeError for a letter that is none of A, P, N, R */
export const answersOfPattern = (pattern: string): readonly AnswerKind[] =>
  Array.from(pattern, (_, question) => answerAt(pattern, question));

const nobodyAsked: AskedTally = {
  shares: Array.from({ length: 101 }, () => 0),
  accepting: 0n,
  squares: 0n,
  least: null,
  most: null,
  rounds: 0n,
  longest: null,
  unsettled: 0,
};

/** The tally of no runs. */
export const emptyTally = (questions: number): Tally => ({
  runs: 0,
  patterns: new Map(),
  asked: Array.from({ length: questions }, () => nobodyAsked),
});

const askedOnce = (run: number, size: number, answer: RunAnswer): AskedTally => {
  const { accepting, rounds, ended } = answer;
  const percent = Math.floor((100 * accepting) / size);
  return {
    shares: nobodyAsked.shares.map((_, bin) => (bin === percent ? 1 : 0)),
    accepting: BigInt(accepting),
    squares: BigInt(accepting) * BigInt(accepting),
    least: { value: accepting, run },
    most: { value: accepting, run },
    rounds: BigInt(rounds),
    longest: { value: rounds, run },
    unsettled: ended === 'settled' ? 0 : 1,
  };
};

/** The tally of one run. @param sizes how many people each question was put to */
export const tallyOfRun = (
  run: number,
  sizes: readonly number[],
  answers: readonly RunAnswer[],
): Tally => ({
  runs: 1,
  patterns: new Map([[patternOf(answers), 1]]),
  asked: answers.map((answer, i) => askedOnce(run, sizes[i] ?? 1, answer)),
});

/** The one that is further in a direction; of two alike, that of the earlier run. */
const further = (a: Extreme | null, b: Extreme | null, sign: 1 | -1): Extreme | null => {
  if (a === null || b === null) return a ?? b;
  if (a.value !== b.value) return sign * a.value > sign * b.value ? a : b;
  return a.run <= b.run ? a : b;
};

const both = (a: AskedTally, b: AskedTally): AskedTally => ({
  shares: a.shares.map((count, bin) => count + (b.shares[bin] ?? 0)),
  accepting: a.accepting + b.accepting,
  squares: a.squares + b.squares,
  least: further(a.least, b.least, -1),
  most: further(a.most, b.most, 1),
  rounds: a.rounds + b.rounds,
  longest: further(a.longest, b.longest, 1),
  unsettled: a.unsettled + b.unsettled,
});

const summed = (
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> => {
  const all = new Map(a);
  for (const [pattern, runs] of b) all.set(pattern, (all.get(pattern) ?? 0) + runs);
  return new Map([...all].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
};

/**
 * The tally of the runs of both. In whatever order and grouping tallies are merged, the result is the same.
 *
 * @throws RangeError for tallies of different questions
 */
export function merged(a: Tally, b: Tally): Tally {
  if (a.asked.length !== b.asked.length)
    throw new RangeError(
      `expected tallies of the same questions, received ${a.asked.length} and ${b.asked.length}`,
    );
  return {
    runs: a.runs + b.runs,
    patterns: summed(a.patterns, b.patterns),
    asked: a.asked.map((one, i) => both(one, b.asked[i] ?? nobodyAsked)),
  };
}
