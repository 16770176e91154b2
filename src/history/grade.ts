/**
 * Grades: how far a place got on a rule's scale, and when it reached each point. A rule that is not met may still have
 * got somewhere: a threat identified though nothing was mobilised, one setting won though not the one that decides.
 */
import type { Verdict } from '../machine/verdict.js';
import { askedIn } from '../theory/asked.js';
import type { FuzzyDate } from '../theory/date.js';
import type { Touch } from '../theory/desk.js';
import { placeOf } from '../theory/place.js';
import type { Rule } from '../theory/rule.js';
import type { PointAnswered, ScaleKind } from '../theory/scale.js';
import { type Security, security } from '../theory/security.js';
import type { Moment } from '../theory/world.js';
import { type History, momentOf } from './history.js';
import { completedAt } from './spans.js';
import { type HistoryStep, steps } from './step.js';
import { checkPlace, type Where } from './where.js';

/** A point of a scale in one place: was it reached, when, and at which event? */
export interface PointReached {
  readonly point: string;
  /** `yes`: it was; `unknown`: it may have been; `no`: never. */
  readonly verdict: Verdict;
  /** The date of the last event that it took; `null` where that is undated, or the point was not reached. */
  readonly date: FuzzyDate | null;
  readonly event: string | null;
}

/** How far a place got on the scale of one rule: of each point, when it was first reached. */
export interface ScaleGrade {
  readonly rule: string;
  readonly kind: ScaleKind;
  /** The point that counts as securitized, or as left. */
  readonly counts: string;
  readonly points: readonly PointReached[];
}

const inside = ({ status }: Security): boolean => status === 'inside';
const rank: Readonly<Record<Verdict, number>> = { yes: 2, unknown: 1, no: 0 };

const isDated = (moments: readonly Moment[]): boolean => moments.every(({ when }) => when !== null);
const lastOf = (moments: readonly Moment[]): number =>
  moments.reduce((last, { index }) => Math.max(last, index), -1);

/** Of two witnesses' answers the better; of two that hold, as with conclusions, the dated, then the sooner complete. */
const better = (a: PointAnswered | undefined, b: PointAnswered): PointAnswered => {
  if (a === undefined || rank[b.verdict] !== rank[a.verdict])
    return a === undefined || rank[b.verdict] > rank[a.verdict] ? b : a;
  if (b.verdict !== 'yes') return a;
  if (isDated(a.metBy) !== isDated(b.metBy)) return isDated(b.metBy) ? b : a;
  return lastOf(b.metBy) < lastOf(a.metBy) ? b : a;
};

/** What every point of a rule's scale answers at a step, counted from one branch. */
const answersFrom = (
  rule: Rule,
  { world }: History,
  { state, event, index }: HistoryStep,
  touches: readonly Touch[],
  place: string,
  from: Security,
): ReadonlyMap<string, PointAnswered> => {
  const asked = askedIn(world, state.facts, place, from, momentOf(event, index));
  const found = new Map<string, PointAnswered>();
  const witnesses = new Set(touches.flatMap((touch) => rule.touched(touch, asked)));
  for (const witness of witnesses)
    for (const answer of rule.grade(witness, asked) ?? [])
      found.set(answer.point, better(found.get(answer.point), answer));
  return found;
};

/** One place on its way through the history: what is counted from, and what was reached so far. */
class Climb {
  private readonly reached = new Map<string, PointReached>();

  constructor(
    private readonly rule: Rule,
    private readonly history: History,
    private readonly place: string,
  ) {}

  /**
   * Asks every point at a step, counted from each of some branches. Where they do not all say the same it is unknown.
   *
   * @param certain of which points one of the branches is where the place definitely stands
   */
  take(
    step: HistoryStep,
    touches: readonly Touch[],
    from: readonly Security[],
    certain: (point: string) => boolean,
  ): void {
    const asked = from.map((branch) =>
      answersFrom(this.rule, this.history, step, touches, this.place, branch),
    );
    for (const { name } of this.rule.scale.points) {
      const answers = asked.map((one) => one.get(name));
      const [first] = answers;
      const verdicts = answers.map((answer) => answer?.verdict ?? 'no');
      if (verdicts.every((verdict) => verdict === 'no')) continue;
      const sure = certain(name) && first !== undefined && verdicts.every((one) => one === 'yes');
      if (sure) this.keep(name, 'yes', completedAt(first.metBy), step.event.id);
      else this.keep(name, 'unknown', null, null);
    }
  }

  private keep(point: string, verdict: Verdict, date: FuzzyDate | null, event: string | null) {
    if (rank[verdict] > rank[this.reached.get(point)?.verdict ?? 'no'])
      this.reached.set(point, { point, verdict, date, event });
  }

  get grade(): ScaleGrade {
    const { id, scale } = this.rule;
    return {
      rule: id,
      kind: scale.kind,
      counts: scale.counts,
      points: scale.points.map(
        ({ name: point }) =>
          this.reached.get(point) ?? { point, verdict: 'no', date: null, event: null },
      ),
    };
  }
}

/**
 * What entries are counted from after an event: the branches that are not inside; for those that are, what they entered
 * from, which is not known apart where there were several.
 */
const entriesFrom = (
  before: readonly Security[],
  after: readonly Security[],
): readonly Security[] => {
  const out = after.filter((branch) => !inside(branch));
  if (out.length === after.length) return out;
  return [...new Map([...before, ...out].map((branch) => [branch.since, branch])).values()];
};

/** A place on its way: on the scale for entering, and on that for leaving. */
interface Climbs {
  readonly place: string;
  readonly entering: Climb;
  readonly leaving: Climb;
}

const climbsAt = (history: History, { issue, arena }: Where): Climbs => {
  const place = placeOf(issue, arena);
  const { enters, leaves } = history.reading;
  return {
    place,
    entering: new Climb(enters, history, place),
    leaving: new Climb(leaves, history, place),
  };
};

/** Takes some places through a history. */
const follow = (history: History, climbs: readonly Climbs[], told: Iterable<HistoryStep>): void => {
  const byPlace = new Map(climbs.map((one) => [one.place, one]));
  const from = new Map<string, readonly Security[]>();
  for (const step of told)
    for (const { place, before, after } of step.concluded) {
      const here = byPlace.get(place);
      if (here === undefined) continue;
      const touches = step.touches.filter((touch) => touch.place === place);
      const bases = from.get(place) ?? [security.start];
      here.entering.take(step, touches, bases, () => true);
      const entered = before.branches.every(({ status }) => status !== 'outside');
      const { kind, counts } = history.reading.leaves.scale;
      // Where it may have left already it then met the point that counts, and on an ordered scale those below it.
      const still = before.branches.every(inside);
      here.leaving.take(
        step,
        touches,
        before.branches.filter(inside),
        (point) => still || (entered && (kind === 'ordered' || point === counts)),
      );
      from.set(place, entriesFrom(bases, after.branches));
    }
};

/** The grades of some places on both scales of a reading, in the order given. */
export interface Grades {
  readonly entering: readonly ScaleGrade[];
  readonly leaving: readonly ScaleGrade[];
}

/**
 * The grades of several places at once, in one pass over the history.
 *
 * @param told the steps of the history, where they are at hand
 */
export const gradesOf = (
  history: History,
  places: readonly Where[],
  told: Iterable<HistoryStep> = steps(history),
): Grades => {
  const climbs = places.map((where) => climbsAt(history, where));
  follow(history, climbs, told);
  return {
    entering: climbs.map(({ entering }) => entering.grade),
    leaving: climbs.map(({ leaving }) => leaving.grade),
  };
};

const climbed = (history: History, where: Where): Climbs => {
  checkPlace(history, where);
  const climbs = climbsAt(history, where);
  follow(history, [climbs], steps(history));
  return climbs;
};

/**
 * How far a place got on the scale of the reading's rule for entering. What an exit spent does not count again.
 *
 * @throws RangeError for a place the scenario does not have
 * @example
 * gradeIn(history, { issue: 'iran-nuclear', arena: 'unsc' }).points.map(({ point, verdict }) => `${point}: ${verdict}`);
 */
export const gradeIn = (history: History, where: Where): ScaleGrade =>
  climbed(history, where).entering.grade;

/**
 * How far a place got on the scale of the reading's rule for leaving, while it was securitized.
 *
 * @throws RangeError for a place the scenario does not have
 */
export const leavingGradeIn = (history: History, where: Where): ScaleGrade =>
  climbed(history, where).leaving.grade;

/** The highest point of an ordered scale that was definitely reached, or `null`. */
export const highestPoint = ({ points }: ScaleGrade): string | null =>
  points.filter(({ verdict }) => verdict === 'yes').at(-1)?.point ?? null;
