/**
 * Projections: what may be said of an issue as a whole. "The issue is securitized" needs a rule that says in which
 * arenas: any of them, all of them, or the one where it is formally decided.
 */
import { all, some, type Verdict } from '../machine/verdict.js';
import type { Stage } from '../theory/act.js';
import type { History } from './history.js';
import type { State } from './state.js';
import { stagesIn } from './step.js';
import type { Where } from './where.js';
import { checkPlace } from './where.js';

/** The rule by which something is said of an issue as a whole: in some arena, in all, or where it is formally decided. */
export type Projection =
  | { readonly rule: 'any' }
  | { readonly rule: 'all' }
  | { readonly rule: 'formal'; readonly arena: string };

const at = (state: State, where: Where, stage: Stage): Verdict => {
  const stages = stagesIn(state, where);
  return stages.includes(stage) ? (stages.length === 1 ? 'yes' : 'unknown') : 'no';
};

/**
 * Whether an issue is at a stage, under a named projection over its arenas.
 *
 * @throws RangeError if the issue, or the arena of a formal projection, is not the scenario's
 * @example
 * holdsOf(history, history.end, 'iran-nuclear', 'desecuritized', { rule: 'formal', arena: 'unsc' });
 */
export const holdsOf = (
  history: History,
  state: State,
  issue: string,
  stage: Stage,
  projection: Projection,
): Verdict => {
  if (projection.rule === 'formal') {
    const where = { issue, arena: projection.arena };
    checkPlace(history, where);
    return at(state, where, stage);
  }
  const arenas = history.world.issues.get(issue);
  if (arenas === undefined) throw new RangeError(`no issue ${issue} is declared`);
  const verdicts = arenas.map((arena) => at(state, { issue, arena }, stage));
  return projection.rule === 'any' ? some(verdicts) : all(verdicts);
};
