/** What a reading makes of one pattern of answers: the scenario with these answers, replayed. */
import type { History } from '../history/history.js';
import { judgedAt } from '../history/parting.js';
import { type HistoryStep, stagesIn, steps } from '../history/step.js';
import type { Where } from '../history/where.js';
import type { Source } from '../machine/machine.js';
import type { Verdict } from '../machine/verdict.js';
import type { Stage } from '../theory/act.js';
import { type Judged, nearest } from '../theory/rule.js';
import { ours } from '../theory/sources.js';

/** A stage, or `undecided` where an unknown keeps several possible. */
export type StageOrUndecided = Stage | 'undecided';

/** What a condition says, and whose it is. */
export interface ConditionSaid {
  readonly says: string;
  readonly source: Source;
}

/** What became of one place. */
export interface PlaceOutcome {
  /** The stage after each event. */
  readonly stages: readonly StageOrUndecided[];
  /**
   * The index of the event at which it first became definitely securitized; `never`; or `undecided`, where it is only
   * possible, or was possible before it was definite.
   */
  readonly securitized: number | 'never' | 'undecided';
  /** Where it never is: the conditions that the witness which came nearest failed when it was asked. At least one. */
  readonly missing: readonly ConditionSaid[];
  /** Where it is undecided: the conditions of which nobody can say, at the event that made it possible. */
  readonly open: readonly ConditionSaid[];
}

/**
 * The stages after each event; where `securitized` is first definite; the step at which it is first possible; and every
 * witness of which the rule for entering said no.
 */
const followed = (history: History, places: readonly Where[]) => {
  const stages = places.map((): StageOrUndecided[] => []);
  const possible = places.map((): HistoryStep | null => null);
  const definite = places.map(() => -1);
  const refused = places.map((): Judged[] => []);
  for (const step of steps(history))
    for (const [i, where] of places.entries()) {
      const now = stagesIn(step.state, where);
      const [only] = now;
      stages[i]?.push(now.length === 1 && only !== undefined ? only : 'undecided');
      const asked = judgedAt(step, where).filter(({ rule }) => rule === history.reading.enters.id);
      refused[i]?.push(...asked.filter(({ verdict }) => verdict === 'no'));
      if (!now.includes('securitized')) continue;
      possible[i] ??= step;
      if (definite[i] === -1 && now.length === 1) definite[i] = step.index;
    }
  return { stages, possible, definite, refused };
};

/** What is lacking where the rule never had anything to ask about, such as a move or a measure. */
const nothingToAsk: ConditionSaid = {
  says: 'there is something here that the rule for entering asks about, such as a move or a measure',
  source: ours(),
};

const answered = (judged: Judged | null, verdict: Verdict): readonly ConditionSaid[] =>
  (judged?.conditions ?? [])
    .filter((condition) => condition.verdict === verdict)
    .map(({ says, source }) => ({ says, source }));

/** What nobody can say, at the event that made it possible. */
const openAt = (step: HistoryStep, where: Where): readonly ConditionSaid[] =>
  answered(judgedAt(step, where).find(({ verdict }) => verdict === 'unknown') ?? null, 'unknown');

/** What became of some places in a history. */
export function outcomesOf(history: History, places: readonly Where[]): readonly PlaceOutcome[] {
  const { stages, possible, definite, refused } = followed(history, places);
  return places.map((where, i): PlaceOutcome => {
    const [first = null, certain] = [possible[i], definite[i]];
    const told = { stages: stages[i] ?? [], missing: [], open: [] };
    if (first === null) {
      const missing = answered(nearest(refused[i] ?? []), 'no');
      const without = missing.length === 0 ? [nothingToAsk] : missing;
      return { ...told, securitized: 'never', missing: without };
    }
    return first.index === certain
      ? { ...told, securitized: certain }
      : { ...told, securitized: 'undecided', open: openAt(first, where) };
  });
}
