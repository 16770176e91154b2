/**
 * Replacement (T21): one issue leaves security while another enters it, in the same arena or by the same actor, within
 * a window. A link between two conclusions, found; it says nothing of what caused what.
 */
import type { Verdict } from '../machine/verdict.js';
import type { Drawn } from '../theory/conclude.js';
import { daysBetween, type FuzzyDate } from '../theory/date.js';
import { partsOf } from '../theory/place.js';
import { moveIn } from '../theory/situation.js';
import type { History } from './history.js';
import { completedAt } from './spans.js';
import { type HistoryStep, steps } from './step.js';
import type { Where } from './where.js';

interface Turn {
  readonly where: Where;
  readonly event: string;
  readonly date: FuzzyDate | null;
  readonly actor: string | null;
}

/** One issue left security and another entered it: the two turns, and what links them. */
export interface Replacement {
  readonly left: Turn;
  readonly entered: Turn;
  readonly linkedBy: 'arena' | 'actor';
  /** Whether the two lie within the window: unknown where their dates do not decide it. */
  readonly within: Verdict;
}

const turnOf = (one: HistoryStep, { place, judged, metBy }: Drawn): Turn => {
  const where = partsOf(place);
  const move = moveIn(one.state.facts, judged.witness);
  return {
    where,
    event: one.event.id,
    date: completedAt(metBy),
    actor: move.status === 'unmade' ? null : move.act.actor,
  };
};

const isWithin = (a: FuzzyDate | null, b: FuzzyDate | null, days: number): Verdict => {
  if (a === null || b === null) return 'unknown';
  const { least, most } = daysBetween(a, b);
  if (least >= -days && most <= days) return 'yes';
  return least > days || most < -days ? 'no' : 'unknown';
};

/**
 * The replacements in a history.
 *
 * @param windowDays how many days may lie between the two turns, either way
 */
export const replacements = (history: History, windowDays: number): readonly Replacement[] => {
  const left: Turn[] = [];
  const entered: Turn[] = [];
  for (const one of steps(history)) {
    for (const drawn of one.concluded.flatMap((concluded) => concluded.drawn)) {
      if (drawn.verdict !== 'yes') continue;
      if (drawn.type === 'leaves') left.push(turnOf(one, drawn));
      if (drawn.type === 'enters') entered.push(turnOf(one, drawn));
    }
  }
  return left.flatMap((out) =>
    entered.flatMap((into): readonly Replacement[] => {
      if (out.where.issue === into.where.issue) return [];
      const sameArena = out.where.arena === into.where.arena;
      const sameActor = out.actor !== null && out.actor === into.actor;
      const within = isWithin(out.date, into.date, windowDays);
      if (within === 'no' || !(sameArena || sameActor)) return [];
      return [{ left: out, entered: into, linkedBy: sameArena ? 'arena' : 'actor', within }];
    }),
  );
};
