/** What became of a draw, in enough detail to show that two contestants did the same. */
import { deepStrictEqual } from 'node:assert/strict';

export interface Course {
  /** How many rounds changed something; one more is needed to see that nothing does. */
  readonly rounds: number;
  /** How many act in the end, and a digest of who. */
  readonly acting: number;
  readonly who: number;
  /** How many act at the start and after each of the rounds; `null` from whoever does not tell. */
  readonly trace: readonly number[] | null;
}

/** What a contestant leaves behind: a course whose people are not yet counted. */
export interface Played {
  /** 1 for each person who acts in the end. */
  readonly acts: ArrayLike<number>;
  readonly rounds: number;
  readonly trace: readonly number[] | null;
}

/** FNV-1a over the people, so that another program need not print a hundred thousand of them. */
const digest = (acts: ArrayLike<number>): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < acts.length; i += 1) hash = Math.imul(hash ^ (acts[i] ?? 0), 0x01000193);
  return hash >>> 0;
};

export const courseOf = ({ acts, rounds, trace }: Played): Course => {
  let acting = 0;
  for (let i = 0; i < acts.length; i += 1) acting += acts[i] ?? 0;
  return { rounds, acting, who: digest(acts), trace };
};

/** Who did other work is not timed. A course without a trace is held to all the rest of it. */
export const expectSameWork = (
  name: string,
  courses: readonly Course[],
  expected: readonly Course[],
): void => {
  const wanted = expected.map((course, draw) =>
    courses[draw]?.trace === null ? { ...course, trace: null } : course,
  );
  deepStrictEqual(courses, wanted, `${name} must take the course that the plain objects take`);
};

/** What every contestant is credited with: each person looked at in each round, and in the one that finds the end. */
export const updatesIn = (size: number, courses: readonly Course[]): number =>
  courses.reduce((sum, { rounds }) => sum + size * (rounds + 1), 0);
