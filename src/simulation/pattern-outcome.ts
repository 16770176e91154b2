/** What a reading makes of one pattern of answers: the scenario with these answers, replayed. */
import { nearestOf } from '../history/explain.js';
import type { History } from '../history/history.js';
import { stagesIn, steps } from '../history/step.js';
import type { Where } from '../history/where.js';
import type { Source } from '../machine/machine.js';
import type { Verdict } from '../machine/verdict.js';
import type { Stage } from '../theory/act.js';

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
  /** Where it is not definitely securitized at any event: the conditions that the nearest witness fails at the end. */
  readonly missing: readonly ConditionSaid[];
  /** And those of which nobody can say. */
  readonly open: readonly ConditionSaid[];
}

/** The stages after each event, and where `securitized` is first possible and first definite. */
const followed = (history: History, places: readonly Where[]) => {
  const stages = places.map((): StageOrUndecided[] => []);
  const possible = places.map(() => -1);
  const definite = places.map(() => -1);
  for (const { state, index } of steps(history))
    for (const [i, where] of places.entries()) {
      const now = stagesIn(state, where);
      const [only] = now;
      stages[i]?.push(now.length === 1 && only !== undefined ? only : 'undecided');
      if (!now.includes('securitized')) continue;
      if (possible[i] === -1) possible[i] = index;
      if (definite[i] === -1 && now.length === 1) definite[i] = index;
    }
  return { stages, possible, definite };
};

const conditionsOf = (
  history: History,
  where: Where,
): Readonly<Record<Verdict, readonly ConditionSaid[]>> => {
  const { judged } = nearestOf(history, where, history.length - 1);
  const answered = (verdict: Verdict) =>
    (judged?.conditions ?? [])
      .filter((condition) => condition.verdict === verdict)
      .map(({ says, source }) => ({ says, source }));
  return { yes: answered('yes'), no: answered('no'), unknown: answered('unknown') };
};

/** What became of some places in a history. */
export function outcomesOf(history: History, places: readonly Where[]): readonly PlaceOutcome[] {
  const { stages, possible, definite } = followed(history, places);
  return places.map((where, i): PlaceOutcome => {
    const [first = -1, certain = -1] = [possible[i], definite[i]];
    const securitized =
      first === -1 ? 'never' : certain === first ? certain : ('undecided' as const);
    const { no, unknown } = certain === -1 ? conditionsOf(history, where) : { no: [], unknown: [] };
    return { stages: stages[i] ?? [], securitized, missing: no, open: unknown };
  });
}
