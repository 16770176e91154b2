/**
 * The nearest change: the fewest acts that, added to what happened or altered in it, would have moved an issue on.
 *
 * A bounded breadth-first search over the library's own step: what it finds is a shortest answer among the candidates,
 * and when it finds none it says within which bound. Candidates are acts over the declared ids and one fresh id of a
 * kind, of the types that the rule reads; they are added as one event just after the one asked about.
 *
 * What brought the rule nearer is extended first. Only if nothing is found so is what left it as near extended too: a
 * rule about all of several measures (D4) is no nearer when one of them ends, and holds when the last one does.
 */
import type { Act, ActType } from '../theory/act.js';
import { candidateActs } from '../theory/candidate.js';
import { standingOf } from '../theory/conclude.js';
import { placeOf } from '../theory/place.js';
import type { Rule } from '../theory/rule.js';
import type { Moment, World } from '../theory/world.js';
import { type Alteration, alteredStates } from './alteration.js';
import { type History, stateBefore } from './history.js';
import { nearness } from './nearness.js';
import { advanced, type State } from './state.js';
import type { Where } from './where.js';
import { checkPlace } from './where.js';

/** The answer of a search: the change found, or that none was, and within which bound. */
export interface Change {
  /** Whether a change within the bound would have moved the issue on by the rule. */
  readonly found: boolean;
  /** Where to: `inside` security, or `left`. */
  readonly goal: 'inside' | 'left';
  /** The rule it would move on by. The conclusions that all readings share (T18, T19, T22, T25) are not searched. */
  readonly rule: string;
  readonly added: readonly Act[];
  readonly altered: readonly Alteration[];
  /** The most acts that were added or altered together. */
  readonly bound: number;
  /** How many changes were tried. */
  readonly tried: number;
  /** Whether the search gave up at its limit of tries, before the bound was exhausted. */
  readonly stopped: boolean;
}

/** How to search. */
export interface SearchOptions {
  /**
   * Try only acts that concern the place, and extend what brought its rule nearer; if that finds nothing, also what left
   * it as near, and never what took it farther. `false` tries everything.
   */
  readonly pruned?: boolean;
  /** The most changes to try. */
  readonly limit?: number;
}

/** The most changes tried unless the caller says otherwise; a search that meets it says so. */
const usualLimit = 5_000;

/** Acts that only withdraw or weaken bring no rule nearer. */
const unhelpful: ReadonlySet<ActType> = new Set<ActType>([
  'move-withdrawn',
  'move-lapsed',
  'move-superseded',
  'audience-retracted',
  'audience-abstained',
  'audience-rejected',
  'measure-suspended',
  'measure-routinised',
]);

/** Whether an act could touch this place: others cannot bring its rule nearer, since arenas are separate (X10). */
const concerns = (act: Act, { issue, arena }: Where, world: World): boolean => {
  if ('issue' in act && act.issue !== issue) return false;
  if ('arenas' in act && !act.arenas.includes(arena)) return false;
  if ('arena' in act && act.arena !== arena) return false;
  if ('audience' in act && world.audiences.get(act.audience)?.arena !== arena) return false;
  if (act.type === 'move-made' && act.addressees !== undefined)
    return act.addressees.some((id) => world.audiences.get(id)?.arena === arena);
  return true;
};

const allAre = (state: State, where: Where, goal: Change['goal']): boolean =>
  standingOf(state.standings, placeOf(where.issue, where.arena)).branches.every(
    ({ status }) => status === goal,
  );

/** One change tried: the state it starts from (with what was altered), what was added, and where that leads. */
interface Tried {
  readonly base: State;
  readonly state: State;
  readonly added: readonly Act[];
  readonly altered: readonly Alteration[];
}

/** A change that may be extended, and how near it brought the rule. */
type Open = readonly [change: Tried, near: number];

/** The changes one act away: with nothing changed yet, an act altered; else one act more in the added event. */
function* oneMore(
  history: History,
  where: Where,
  index: number,
  rule: Rule,
  now: Moment,
  pruned: boolean,
  { base, state, added, altered }: Tried,
): Generator<Tried> {
  if (added.length === 0 && altered.length === 0) {
    for (const other of alteredStates(history, where, index))
      yield { base: other.state, state: other.state, added, altered: [other.alteration] };
  }
  const types = rule.reads.filter((type) => !unhelpful.has(type));
  for (const act of candidateActs(history.world, state.facts, types)) {
    if (pruned && !concerns(act, where, history.world)) continue;
    // What was added already is taken again with the new act: one event, its acts simultaneous.
    const acts = [...added, act];
    const next = advanced(history.world, history.reading, base, acts, now);
    if (next.outcome === 'taken') yield { base, state: next.state, added: acts, altered };
  }
}

/**
 * Searches for the nearest change after an event.
 *
 * @param index the index of the event after which the change would have come
 * @param bound the most acts to add or alter together
 * @throws RangeError for a place or an index that the history does not have
 * @example
 * nearestChange(history, { issue: 'iran-nuclear', arena: 'unsc' }, history.length - 1).found;
 */
export const nearestChange = (
  history: History,
  where: Where,
  index: number,
  bound = 3,
  { pruned = true, limit = usualLimit }: SearchOptions = {},
): Change => {
  checkPlace(history, where);
  const start = stateBefore(history, index + 1);
  const goal = allAre(start, where, 'inside') ? 'left' : 'inside';
  const rule = goal === 'left' ? history.reading.leaves : history.reading.enters;
  const now = { index: index + 1, event: 'what-if', when: history.log[index]?.when ?? null };
  const near = (state: State) => nearness(history, rule, state, where, now);
  let tried = 0;
  const answer = (found: Tried | null, stopped = false): Change => {
    const { added = [], altered = [] } = found ?? {};
    return { found: found !== null, goal, rule: rule.id, added, altered, bound, tried, stopped };
  };

  // By the number of acts: what to extend first, and what to extend only when that has found nothing.
  const nearer: Open[][] = [[[{ base: start, state: start, added: [], altered: [] }, near(start)]]];
  const asNear: Open[][] = [];
  const sorted = (change: Tried, was: number, open: Open[], later: Open[]): void => {
    const is = near(change.state);
    if (!pruned || is > was) open.push([change, is]);
    else if (is === was) later.push([change, is]);
  };
  /** Extends what is open, fewest acts first; what is as near as it was goes to `later`, which may be the same. */
  const pass = (open: Open[][], later: Open[][]): Change | null => {
    for (let depth = 0; depth < bound; depth += 1) {
      const next = open[depth + 1] ?? [];
      open[depth + 1] = next;
      const nextLater = later[depth + 1] ?? [];
      later[depth + 1] = nextLater;
      for (const [from, was] of open[depth] ?? []) {
        for (const change of oneMore(history, where, index, rule, now, pruned, from)) {
          if (tried >= limit) return answer(null, true);
          tried += 1;
          if (allAre(change.state, where, goal)) return answer(change);
          if (depth + 1 < bound) sorted(change, was, next, nextLater);
        }
      }
    }
    return null;
  };
  return pass(nearer, asNear) ?? pass(asNear, asNear) ?? answer(null);
};
