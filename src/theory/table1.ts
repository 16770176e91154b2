/**
 * Desecuritization as the article's Table 1 has it (S2¶8): three steps of 3 + 2 + 2 components, judged in four modes.
 *
 * The table dates none of its steps and names no actor. So the marks are taken as facts, and the modes judge them
 * afterwards: the same marks fail in one mode and succeed in another. An emphasis (c21, c22) and the opening of the
 * move itself (c13) count as fulfilled when made; a return of the file while the Council stays seized is partial.
 */
import type { Component, Grade } from './act.js';
import { certainlyBefore, type FuzzyDate } from './date.js';

/** The four ways to judge the table. */
export const table1Modes = ['strict', 'attempt-complete', 'initiation-order', 'unordered'] as const;
/** One of the four ways. */
export type Table1Mode = (typeof table1Modes)[number];

/** One mark: a component, how far, and when. */
export interface DatedMark {
  readonly component: Component;
  readonly grade: Grade;
  readonly when: FuzzyDate | null;
}

/** The seven components in their three steps. A component belongs to one step: the type says so (X17). */
export const table1 = [
  { step: 1, aspect: 'attempt', components: ['c11', 'c12', 'c13'] },
  { step: 2, aspect: 'emphasis', components: ['c21', 'c22'] },
  { step: 3, aspect: 'return', components: ['c31', 'c32'] },
] as const;

/** What each component is, in our words. */
export const componentNames: Readonly<Record<Component, string>> = {
  c11: 'an attempt to take the programme off the Security Council’s agenda',
  c12: 'an attempt to weaken the sanctions',
  c13: 'an attempt to desecuritize the issue',
  c21: 'stress that political talks between Iran and the P5+1 go on',
  c22: 'stress that the issue is not one of security',
  c31: 'return to technical questions',
  c32: 'return of the file to the IAEA',
};

/** How far one component has got, since when, and when it began. */
export interface ComponentStanding {
  readonly id: Component;
  readonly grade: Grade | 'unknown';
  /** When it reached that grade; `null` if undated or never marked. */
  readonly date: FuzzyDate | null;
  /** When it was first made, in any grade above none. */
  readonly begun: FuzzyDate | null;
}

/** The table, judged in one mode. */
export interface Table1Verdict {
  readonly mode: Table1Mode;
  /** Every component counts as done in this mode, and no edge of it is violated. */
  readonly complete: boolean;
  readonly steps: readonly {
    readonly step: 1 | 2 | 3;
    readonly components: readonly ComponentStanding[];
  }[];
  /** The first edge that the dates certainly violate, or `null`. */
  readonly firstViolation: Violation | null;
}

/** An edge of the table that the dates certainly violate. */
export interface Violation {
  readonly edge: string;
  /** The component that began too early, and those it should have waited for. */
  readonly component: Component;
  readonly before: readonly Component[];
  readonly says: string;
}

const rank: Readonly<Record<Grade | 'unknown', number>> = {
  unknown: -1,
  none: 0,
  partial: 1,
  full: 2,
};
/** Made is fulfilled, for these. */
const fulfilledWhenMade: ReadonlySet<Component> = new Set(['c13', 'c21', 'c22']);

const standing = (id: Component, marks: readonly DatedMark[]): ComponentStanding => {
  const mine = marks.filter(({ component }) => component === id);
  const last = mine.at(-1);
  const grade = last === undefined ? 'unknown' : last.grade;
  // The latest run of this grade: when it was reached, not when it was said again.
  let reached = last;
  for (const mark of [...mine].reverse()) {
    if (mark.grade !== grade) break;
    reached = mark;
  }
  const begun = mine.find((mark) => rank[mark.grade] > 0);
  return { id, grade, date: reached?.when ?? null, begun: begun?.when ?? null };
};

const fulfilled = ({ id, grade }: ComponentStanding): boolean =>
  grade === 'full' || (fulfilledWhenMade.has(id) && rank[grade] > 0);

/** When it counted as fulfilled. */
const fulfilledAt = (component: ComponentStanding): FuzzyDate | null =>
  fulfilledWhenMade.has(component.id) ? component.begun : component.date;

const certainlyEarlier = (a: FuzzyDate | null, b: FuzzyDate | null): boolean =>
  a !== null && b !== null && certainlyBefore(a, b);

type Waits = (later: ComponentStanding, earlier: ComponentStanding) => boolean;

/** `later` began although `earlier` was not yet fulfilled: by its marks it never was, or certainly only afterwards. */
const notYetFulfilled: Waits = (later, earlier) =>
  rank[later.grade] > 0 &&
  earlier.grade !== 'unknown' &&
  (!fulfilled(earlier) || certainlyEarlier(later.begun, fulfilledAt(earlier)));

/** `later` began although `earlier` had certainly not been made. */
const notYetMade: Waits = (later, earlier) =>
  rank[later.grade] > 0 &&
  earlier.grade !== 'unknown' &&
  (rank[earlier.grade] <= 0 || certainlyEarlier(later.begun, earlier.begun));

const violation = (steps: Table1Verdict['steps'], waits: Waits, verb: string): Violation | null => {
  for (const [i, earlier] of steps.entries()) {
    const later = steps[i + 1];
    if (later === undefined) return null;
    for (const component of later.components) {
      const before = earlier.components.filter((one) => waits(component, one)).map(({ id }) => id);
      if (before.length === 0) continue;
      return {
        edge: `step ${earlier.step} → step ${later.step}`,
        component: component.id,
        before,
        says: `step ${later.step} opens with ${component.id} before ${before.join(' and ')} of step ${earlier.step} ${before.length > 1 ? 'are' : 'is'} ${verb}`,
      };
    }
  }
  return null;
};

/** The first day on which a step may have begun. What is unmarked or undated may have begun any time. */
const firstDay = (components: readonly ComponentStanding[]): number =>
  Math.min(...components.map(({ begun }) => begun?.earliest ?? -Infinity));

/** The component of a step that certainly began before a day, and first among those. */
const certainlyBegun = (components: readonly ComponentStanding[], day: number) =>
  components
    .filter(({ begun }) => begun !== null && begun.latest < day)
    .reduce<ComponentStanding | undefined>(
      (first, next) =>
        first?.begun != null && next.begun !== null && first.begun.latest <= next.begun.latest
          ? first
          : next,
      undefined,
    );

/** Steps begin in order: none begins certainly before one that should have begun earlier. */
const initiationViolation = (steps: Table1Verdict['steps']): Violation | null => {
  for (const [i, earlier] of steps.entries()) {
    for (const later of steps.slice(i + 1)) {
      const early = certainlyBegun(later.components, firstDay(earlier.components));
      if (early === undefined) continue;
      return {
        edge: `step ${earlier.step} → step ${later.step}`,
        component: early.id,
        before: earlier.components.map(({ id }) => id),
        says: `step ${later.step} begins with ${early.id} before anything of step ${earlier.step} begins`,
      };
    }
  }
  return null;
};

const violationIn: Readonly<
  Record<Table1Mode, (steps: Table1Verdict['steps']) => Violation | null>
> = {
  strict: (steps) => violation(steps, notYetFulfilled, 'fulfilled'),
  'attempt-complete': (steps) => violation(steps, notYetMade, 'made'),
  'initiation-order': initiationViolation,
  unordered: () => null,
};

const enough = (component: ComponentStanding, mode: Table1Mode): boolean => {
  if (mode === 'strict') return fulfilled(component);
  // c31 must be fulfilled; c32 and the attempts may be partial.
  return component.id === 'c31' && mode !== 'unordered'
    ? fulfilled(component)
    : rank[component.grade] > 0;
};

/**
 * Judges the marks made in one place, in one mode.
 *
 * `strict`: a step opens only after all of the step before is fulfilled. `attempt-complete`: after all of it is made,
 * and the last step must be fulfilled (a partial return of the file counts). `initiation-order`: the steps only begin
 * in order. `unordered`: all seven are there.
 *
 * @param marks in the order of the replay
 */
export const judgeTable1 = (marks: readonly DatedMark[], mode: Table1Mode): Table1Verdict => {
  const steps = table1.map(({ step, components }) => ({
    step,
    components: components.map((id) => standing(id, marks)),
  }));
  const firstViolation = violationIn[mode](steps);
  const complete =
    firstViolation === null &&
    steps.every(({ components }) => components.every((one) => enough(one, mode)));
  return { mode, complete, steps, firstViolation };
};
