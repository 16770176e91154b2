/** What a replay knows after so many events: the facts, and what the reading has concluded from them. */
import type { Act } from '../theory/act.js';
import { type Concluded, conclude, noStandings, type Standings } from '../theory/conclude.js';
import type { Touch } from '../theory/desk.js';
import type { Reading } from '../theory/reading.js';
import type { Refusal } from '../theory/refusal.js';
import { nothingYet, type Situation } from '../theory/situation.js';
import { take } from '../theory/take.js';
import type { Moment, World } from '../theory/world.js';

export interface State {
  readonly facts: Situation;
  readonly standings: Standings;
}

/** Before the first event. */
export const initial: State = Object.freeze({ facts: nothingYet, standings: noStandings });

export interface Advanced {
  readonly outcome: 'taken' | 'refused';
  /** The state after the event; the very same object if it was refused. */
  readonly state: State;
  readonly touches: readonly Touch[];
  readonly refusals: readonly Refusal[];
  readonly concluded: readonly Concluded[];
}

/** One event: its acts are taken or refused, the same under every reading; then the reading draws its conclusions. */
export const advanced = (
  world: World,
  reading: Reading,
  state: State,
  acts: readonly Act[],
  now: Moment,
): Advanced => {
  const { outcome, facts, touches, refusals } = take(world, state.facts, acts, now);
  if (outcome === 'refused') return { outcome, state, touches, refusals, concluded: [] };
  const { standings, concluded } = conclude(reading, world, facts, state.standings, touches, now);
  return { outcome, state: { facts, standings }, touches, refusals, concluded };
};
