/** What happened, in the order in which it counts (semantics.md, section 2). */
import type { ActType, AnyAct, OracleEvent, When } from './world.js';

/** An act that was taken, with the number of its event (0 is the first event taken) and its date. */
export interface Happened<A extends AnyAct = AnyAct> {
  readonly act: A;
  readonly at: number;
  readonly when: When | null;
}
/** Everything taken so far, oldest first, the acts of one event in the order of the phases. */
export type Past = readonly Happened[];

/** The phases of section 2; acts with equal numbers touch different things, or the event is refused. */
const phases: readonly (readonly ActType[])[] = [
  ['issue-raised', 'window-opened'],
  ['move-made'],
  ['clause-agreed'],
  ['move-superseded'],
  [
    'audience-accepted',
    'audience-partly-accepted',
    'audience-abstained',
    'audience-rejected',
    'audience-retracted',
    'context-observed',
  ],
  ['measure-requested'],
  ['measure-authorised'],
  ['measure-enacted'],
  ['measure-justified'],
  ['measure-routinised'],
  ['measure-suspended'],
  ['measure-resumed'],
  ['measure-terminated'],
  [
    'relation-changed',
    'forum-changed',
    'component-marked',
    'practice-observed',
    'institution-observed',
    'issue-bargained',
    'evidence-doubted',
    'clause-triggered',
  ],
  ['clause-lapsed'],
  ['issue-technified'],
  ['issue-shelved'],
  ['issue-silenced'],
  ['window-closed'],
  ['move-withdrawn'],
  ['move-lapsed'],
  ['stage-claimed', 'noted'],
];

export function inPhases(acts: readonly AnyAct[]): AnyAct[] {
  if (acts.length === 1) return [...acts];
  const phaseOf = (act: AnyAct) => phases.findIndex((phase) => phase.includes(act.type));
  return [...acts].sort((a, b) => phaseOf(a) - phaseOf(b));
}

export function pastOf(taken: readonly OracleEvent[]): Past {
  return taken.flatMap((event, at) =>
    inPhases(event.acts).map((act) => ({ act, at, when: event.when ?? null })),
  );
}
