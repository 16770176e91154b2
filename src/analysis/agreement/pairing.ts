/**
 * Puts the items of two lists together that are about the same thing. Where several are, like goes with like: first
 * the pair that has the most in common.
 */
import { refuseIf } from '../refused.js';
import { isRecord, textOf } from './plain.js';

/** An item of the first list, of the second, or the two that belong together; and what they are about. */
export interface Pair<T> {
  readonly about: string;
  readonly a?: T;
  readonly b?: T;
}

/** The most comparisons of items about one thing. */
const mostComparisons = 1_000_000;

/** What an item says, field by field: the same text for the same field with the same value. */
const fieldsOf = (item: unknown): readonly string[] =>
  isRecord(item)
    ? Object.entries(item).map(([key, value]) => `${key}: ${textOf(value)}`)
    : [textOf(item)];

/** Which item of `a` goes with which of `b`. Of pairs with as much in common, those nearest the head of the lists. */
function matched<T>(a: readonly T[], b: readonly T[], about: string): ReadonlyMap<number, number> {
  if (a.length === 1 && b.length === 1) return new Map([[0, 0]]);
  const compared = a.length * b.length;
  refuseIf(
    'agreement',
    compared <= mostComparisons
      ? []
      : [
          {
            code: 'too-many-about-one-thing',
            path: '',
            expected: `at most ${mostComparisons} pairs of items about "${about}" in one list`,
            received: String(compared),
            hint: 'split the event, or give the items ids',
          },
        ],
  );
  const saysA = a.map(fieldsOf);
  const saysB = b.map((item) => new Set(fieldsOf(item)));
  const candidates = saysA
    .flatMap((one, i) =>
      saysB.map((other, j) => ({ i, j, common: one.filter((field) => other.has(field)).length })),
    )
    .sort((x, y) => y.common - x.common);
  const taken = new Map<number, number>();
  const gone = new Set<number>();
  for (const { i, j } of candidates) {
    if (taken.has(i) || gone.has(j)) continue;
    taken.set(i, j);
    gone.add(j);
  }
  return taken;
}

const grouped = <T>(items: readonly T[], aboutOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const about = aboutOf(item);
    const group = groups.get(about);
    if (group === undefined) groups.set(about, [item]);
    else group.push(item);
  }
  return groups;
};

/**
 * The pairs of two lists, in the order of the first; what only the second has comes last. A second pair about the
 * same thing is numbered: `record 2`.
 *
 * @throws Refused for so many items about one thing that more than a million pairs would have to be compared
 */
export function paired<T>(
  a: readonly T[],
  b: readonly T[],
  aboutOf: (item: T) => string,
): readonly Pair<T>[] {
  const inA = grouped(a, aboutOf);
  const inB = grouped(b, aboutOf);
  return [...new Set([...inA.keys(), ...inB.keys()])].flatMap((about) => {
    const ofA = inA.get(about) ?? [];
    const ofB = inB.get(about) ?? [];
    const partner = matched(ofA, ofB, about);
    const taken = new Set(partner.values());
    const pairs: { a?: T; b?: T }[] = ofA.map((one, i) => {
      const other = ofB[partner.get(i) ?? -1];
      return other === undefined ? { a: one } : { a: one, b: other };
    });
    pairs.push(...ofB.filter((_, j) => !taken.has(j)).map((other) => ({ b: other })));
    return pairs.map((pair, nth) => ({
      about: nth === 0 ? about : `${about} ${nth + 1}`,
      ...pair,
    }));
  });
}
