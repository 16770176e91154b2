/** A tally as one line of JSON, and back: what a part of an ensemble is written in. */
import type { AskedTally, Extreme, Tally } from './tally.js';

type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain };

const extreme = (one: Extreme | null): Plain => (one === null ? null : [one.value, one.run]);

const asked = (one: AskedTally): Plain => [
  one.shares,
  String(one.accepting),
  String(one.squares),
  extreme(one.least),
  extreme(one.most),
  String(one.rounds),
  extreme(one.longest),
  one.unsettled,
];

/** A tally as plain JSON. */
export const tallyJson = ({ runs, patterns, asked: all }: Tally): Plain => [
  runs,
  [...patterns].map((entry) => entry),
  all.map(asked),
];

const fail = (expected: string, received: unknown): never => {
  throw new RangeError(`expected ${expected} in a tally, received ${JSON.stringify(received)}`);
};

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : fail('a list', value);

const count = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : fail('a whole number from 0', value);

const large = (value: unknown): bigint =>
  typeof value === 'string' && /^(?:0|[1-9]\d*)$/.test(value)
    ? BigInt(value)
    : fail('a whole number in decimal digits', value);

const extremeFrom = (value: unknown): Extreme | null => {
  if (value === null) return null;
  const [number, run] = list(value);
  return { value: count(number), run: count(run) };
};

const askedFrom = (value: unknown): AskedTally => {
  const [shares, accepting, squares, least, most, rounds, longest, unsettled] = list(value);
  const counts = list(shares).map(count);
  if (counts.length !== 101) fail('101 counts', counts.length);
  return {
    shares: counts,
    accepting: large(accepting),
    squares: large(squares),
    least: extremeFrom(least),
    most: extremeFrom(most),
    rounds: large(rounds),
    longest: extremeFrom(longest),
    unsettled: count(unsettled),
  };
};

const patternFrom = (value: unknown, questions: number): readonly [string, number] => {
  const [pattern, runs] = list(value);
  if (typeof pattern !== 'string' || pattern.length !== questions || /[^APNR]/.test(pattern))
    return fail(`a pattern of ${questions} letters A, P, N or R`, pattern);
  return [pattern, count(runs)];
};

/**
 * The tally that some JSON holds.
 *
 * @param questions how many questions it must be of
 * @throws RangeError for anything that is no such tally
 */
export function tallyFrom(json: unknown, questions: number): Tally {
  const [runs, patterns, all] = list(json);
  const answered = list(all).map(askedFrom);
  if (answered.length !== questions) fail(`${questions} questions`, answered.length);
  const tally = {
    runs: count(runs),
    patterns: new Map(list(patterns).map((one) => patternFrom(one, questions))),
    asked: answered,
  };
  const told = [...tally.patterns.values()].reduce((sum, some) => sum + some, 0);
  if (told !== tally.runs) fail(`patterns of ${tally.runs} runs`, told);
  return tally;
}
