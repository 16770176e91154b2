/** What one reading makes of a place: one row of a comparison. */
import type { Verdict } from '../machine/verdict.js';
import type { Stage } from '../theory/act.js';
import type { FuzzyDate } from '../theory/date.js';
import type { ConditionAnswered } from '../theory/rule.js';
import { nearestOf } from './explain.js';
import { gradesOf, type ScaleGrade } from './grade.js';
import type { History } from './history.js';
import { judgedAt } from './parting.js';
import { type Span, spansOf } from './spans.js';
import { type HistoryStep, steps } from './step.js';
import type { Where } from './where.js';

/** What one reading makes of one place: is it ever securitized, since when, and which conditions decide. */
export interface ReadingRow extends Where {
  /** `R2/D2`. */
  readonly reading: string;
  /** `yes`: definitely securitized at some event; `unknown`: only possibly; `no`: never. */
  readonly verdict: Verdict;
  readonly date: FuzzyDate | null;
  /** The event at which it became so. */
  readonly event: string | null;
  /** When it was definitely securitized no more for the first time, if ever; and at which event. */
  readonly left: FuzzyDate | null;
  readonly leftAt: string | null;
  /** What it definitely left for: desecuritized by an exit, or outside security again by decay. */
  readonly leftFor: readonly Stage[];
  /** The possible stages at the end: it may have come back. */
  readonly atEnd: readonly Stage[];
  readonly satisfied: readonly ConditionAnswered[];
  readonly missing: readonly ConditionAnswered[];
  readonly unknown: readonly ConditionAnswered[];
  /** How far it got on the scale of the rule for entering. */
  readonly grade: ScaleGrade;
  /** How far it got on the scale of the rule for leaving. */
  readonly leavingGrade: ScaleGrade;
}

const isOnly = (stage: Stage) => (span: Span) =>
  span.stages.length === 1 && span.stages[0] === stage;

/** The conditions at the event that decided, else those of the nearest witness at the end. */
const conditionsAt = (
  history: History,
  where: Where,
  decisive: HistoryStep | undefined,
): readonly ConditionAnswered[] => {
  if (decisive === undefined)
    return nearestOf(history, where, history.length - 1).judged?.conditions ?? [];
  const { id } = history.reading.enters;
  const asked = judgedAt(decisive, where).filter(({ rule }) => rule === id);
  return (asked.find(({ verdict }) => verdict === 'yes') ?? asked[0])?.conditions ?? [];
};

/**
 * The rows of some places in one history, in one pass over its steps.
 *
 * @param told the steps of the history, where they are at hand
 */
export const rowsOf = (
  history: History,
  places: readonly Where[],
  told: readonly HistoryStep[] = [...steps(history)],
): readonly ReadingRow[] => {
  const byEvent = new Map(told.map((step) => [step.event.id, step]));
  const spans = spansOf(history, places, told);
  const { entering, leaving } = gradesOf(history, places, told);
  return places.flatMap((where, i): readonly ReadingRow[] => {
    const [all = [], grade, leavingGrade] = [spans[i], entering[i], leaving[i]];
    if (grade === undefined || leavingGrade === undefined) return [];
    const entered = all.find(isOnly('securitized'));
    const possible = all.some(({ stages }) => stages.includes('securitized'));
    const left =
      entered &&
      all.slice(all.indexOf(entered)).find(({ stages }) => !stages.includes('securitized'));
    const conditions = conditionsAt(history, where, byEvent.get(entered?.begun ?? ''));
    const which = (verdict: Verdict) => conditions.filter((one) => one.verdict === verdict);
    return [
      {
        reading: history.reading.id,
        ...where,
        verdict: entered ? 'yes' : possible ? 'unknown' : 'no',
        date: entered?.from ?? null,
        event: entered?.begun ?? null,
        left: left?.from ?? null,
        leftAt: left?.begun ?? null,
        leftFor: left?.stages ?? [],
        atEnd: all.at(-1)?.stages ?? [],
        satisfied: which('yes'),
        missing: which('no'),
        unknown: which('unknown'),
        grade,
        leavingGrade,
      },
    ];
  });
};
