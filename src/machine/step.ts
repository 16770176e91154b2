/**
 * One step: a machine, its state, an event, and always an answer. The event is *taken* or *refused*; a refusal says
 * every reason. Never silence, and never a throw.
 */
import type { Leaf, Machine, Received, Source } from './machine.js';
import { type AnyRule, planOf, rulesFor } from './plan.js';
import type { Verdict } from './verdict.js';
import { copied, type Write } from './write.js';

/** Why a rule was not followed: one condition of it, and whether it fails or is unknown. */
export interface Unmet {
  readonly to: string;
  readonly says: string;
  readonly source: Source;
  readonly verdict: Exclude<Verdict, 'yes'>;
}

/** The event was taken: from where, to where, and the conditions that held. */
export interface Taken<S, E> {
  readonly outcome: 'taken';
  readonly event: E;
  readonly from: S;
  readonly to: S;
  readonly met: readonly { readonly says: string; readonly source: Source }[];
  readonly source: Source;
}

/** The event was refused: the state is the same object as before. Without `unmet`, no rule exists for it here. */
export interface Refused<S, E> {
  readonly outcome: 'refused';
  readonly event: E;
  readonly from: S;
  readonly to: S;
  readonly unmet: readonly Unmet[];
  /** The event types that do have a rule in this status. */
  readonly legal: readonly string[];
}

/** What one event did to one machine: taken, or refused with every reason. */
export type Step<S, E> = Taken<S, E> | Refused<S, E>;

/** The event types that have a rule in a status, in the order of the table. */
export const legalEvents = (
  machine: { readonly rules: object },
  status: string,
): readonly string[] => Object.keys(planOf(machine.rules)[status] ?? {});

const write = <S extends Leaf, E, W>(
  rule: AnyRule<S, E, W>,
  from: S,
  event: E,
  world: W,
  how: Write,
): S => {
  const leaf = how.open(from);
  const carried = rule.carry?.(from, event, world);
  if (carried !== undefined) {
    // The status is written below, and never deleted: an object that lost its first field is slow for good.
    // A key of the leaf is one of its keys: `Object.keys` forgets that.
    for (const key of Object.keys(leaf))
      if (key !== 'status' && !(key in carried)) delete leaf[key as keyof typeof leaf];
    Object.assign(leaf, carried);
  }
  // The rule's target is one of the machine's statuses: Rules<S, E, W> has checked it.
  leaf.status = rule.to as S['status'];
  rule.change?.(leaf, event, world);
  return how.close(leaf);
};

const none: readonly Unmet[] = Object.freeze([]);

/** The conditions of a rule that do not hold; `none` itself where all do, so that the usual case makes nothing. */
const failedOf = <S, E, W>(
  { needs, to }: AnyRule<S, E, W>,
  state: S,
  event: E,
  world: W,
): readonly Unmet[] => {
  let failed: Unmet[] | null = null;
  for (const { holds, says, source } of needs) {
    const verdict = holds(state, event, world);
    if (verdict === 'yes') continue;
    failed ??= [];
    failed.push({ to, says, source, verdict });
  }
  return failed ?? none;
};

/**
 * What one event does to one machine.
 *
 * The rules of the cell are tried in order; the first whose conditions all hold is followed. An *unknown* stops the
 * trying: a later rule may not act on what an earlier one might have claimed.
 *
 * @example
 * const answer = step(agenda, { status: 'off' }, { type: 'issue-shelved' }, world);
 * answer.outcome; // 'refused': there is no rule for `issue-shelved` while the agenda is off
 */
export const step = <S extends Leaf, E extends Received, W>(
  machine: Machine<S, E, W, object>,
  state: NoInfer<S>,
  event: NoInfer<E>,
  world: NoInfer<W>,
  how: Write = copied,
): Step<S, E> => {
  let unmet: readonly Unmet[] = none;
  for (const rule of rulesFor(machine, state.status, event.type)) {
    const failed = failedOf(rule, state, event, world);
    if (failed === none) {
      return {
        outcome: 'taken',
        event,
        from: state,
        to: write(rule, state, event, world, how),
        met: rule.needs,
        source: rule.source,
      };
    }
    unmet = unmet === none ? failed : [...unmet, ...failed];
    if (failed.every(({ verdict }) => verdict === 'unknown')) break;
  }
  return {
    outcome: 'refused',
    event,
    from: state,
    to: state,
    unmet,
    legal: legalEvents(machine, state.status),
  };
};

/** What a rule's conditions come to together: no as soon as one fails. */
const verdictOf = <S, E, W>(rule: AnyRule<S, E, W>, state: S, event: E, world: W): Verdict => {
  let verdict: Verdict = 'yes';
  for (const need of rule.needs) {
    const next = need.holds(state, event, world);
    if (next === 'no') return next;
    if (next === 'unknown') verdict = next;
  }
  return verdict;
};

/** The end state alone, with no record of the step: for long runs over leaves that nobody else holds. */
export const advance = <S extends Leaf, E extends Received, W>(
  machine: Machine<S, E, W, object>,
  state: NoInfer<S>,
  event: NoInfer<E>,
  world: NoInfer<W>,
  how: Write,
): S => {
  for (const rule of rulesFor(machine, state.status, event.type)) {
    const verdict = verdictOf(rule, state, event, world);
    if (verdict === 'yes') return write(rule, state, event, world, how);
    if (verdict === 'unknown') break;
  }
  return state;
};
