/**
 * The oracle: a second, naive implementation of the theory, written from the texts alone. It is slow
 * and obvious on purpose: after every event it reads everything that happened again. The library is
 * held to agree with it; where they differ, one of the two misread the text, or the text is unclear.
 */
import type { Asking, Branch } from './asking.js';
import { conclude } from './branches.js';
import type { EnteringId } from './entering.js';
import type { LeavingId } from './leaving.js';
import { agendaOf } from './ledgers.js';
import { inPhases, pastOf } from './past.js';
import { countRefused } from './taking.js';
import { touchedBy } from './touching.js';
import type { OracleEvent, World } from './world.js';

export { key } from './key.js';
export type { EnteringId, LeavingId, OracleEvent, World };

/** Plain data: the events taken so far, and the branches of every place (`issue@arena`). Never changed. */
export interface State {
  readonly world: World;
  readonly taken: readonly OracleEvent[];
  readonly branches: Readonly<Record<string, readonly Branch[]>>;
}

export interface Step {
  readonly event: string;
  readonly outcome: 'taken' | 'refused';
  /** How many of the event's acts were refused. */
  readonly refusedActs: number;
  /** The places touched, sorted. */
  readonly touched: readonly string[];
  /** The possible stages of every place, in the order of the spectrum. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
  /** The possible security registers of every place, sorted. */
  readonly security: Readonly<Record<string, readonly string[]>>;
}

/** Judges a whole history under one reading: what is taken, and what each place may be after each event. */
export function judge(
  world: World,
  events: readonly OracleEvent[],
  entering: EnteringId,
  leaving: LeavingId,
): { steps: Step[] } {
  const steps: Step[] = [];
  let state = start(world);
  for (const event of events) {
    const next = advance(world, state, event, entering, leaving);
    steps.push(next.step);
    state = next.state;
  }
  return { steps };
}

/** Nothing has happened: every place is outside security, in one branch. */
export function start(world: World): State {
  if (world.observer !== undefined && !world.actors.some(({ id }) => id === world.observer))
    throw new RangeError(`${world.observer} is no declared actor, and cannot observe`);
  const outside: Branch = { security: 'outside', since: -1, founders: [] };
  const branches: Record<string, readonly Branch[]> = {};
  for (const { id, arenas } of world.issues)
    for (const arena of arenas) branches[`${id}@${arena}`] = [outside];
  return { world, taken: [], branches };
}

/** One event more. A refused event gives the same state back. */
export function advance(
  world: World,
  state: State,
  event: OracleEvent,
  entering: EnteringId,
  leaving: LeavingId,
): { state: State; step: Step } {
  const at = state.taken.length;
  const refusedActs = countRefused(world, pastOf(state.taken), event, at);
  if (refusedActs > 0)
    return { state, step: stepOf(state, event, { outcome: 'refused', refusedActs, touched: [] }) };

  const taken = [...state.taken, event];
  const past = pastOf(taken);
  const acts = inPhases(event.acts);
  const branches = { ...state.branches };
  const touched = new Map<string, [string, string]>();
  for (const act of acts)
    for (const [issue, arena] of touchedBy(world, past, act))
      touched.set(`${issue}@${arena}`, [issue, arena]);
  for (const [place, [issue, arena]] of touched) {
    const asking: Asking = { world, past, acts, at, when: event.when ?? null, issue, arena };
    branches[place] = conclude(asking, state.branches[place] ?? [], entering, leaving);
  }
  const after: State = { world, taken, branches };
  const places = [...touched.keys()].sort();
  return {
    state: after,
    step: stepOf(after, event, { outcome: 'taken', refusedActs, touched: places }),
  };
}

/** The order of the spectrum. */
const spectrum = ['nonpoliticized', 'politicized', 'technified', 'securitized', 'desecuritized'];
const byAgenda = { off: 'nonpoliticized', public: 'politicized', expert: 'technified' } as const;

function stepOf(
  state: State,
  event: OracleEvent,
  how: Pick<Step, 'outcome' | 'refusedActs' | 'touched'>,
): Step {
  const past = pastOf(state.taken);
  const stages: Record<string, string[]> = {};
  const security: Record<string, string[]> = {};
  for (const { id: issue, arenas } of state.world.issues)
    for (const arena of arenas) {
      const place = `${issue}@${arena}`;
      const registers = (state.branches[place] ?? []).map((branch) => branch.security);
      const outside = byAgenda[agendaOf(state.world, past, issue, arena)];
      const stage = { outside, inside: 'securitized', left: 'desecuritized' } as const;
      const possible: string[] = registers.map((register) => stage[register]);
      stages[place] = spectrum.filter((name) => possible.includes(name));
      security[place] = [...new Set(registers)].sort();
    }
  return { event: event.id, ...how, stages, security };
}
