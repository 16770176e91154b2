/** An event is taken whole or not at all: all its acts, or none, whatever the reading. */
import type { Act, ActType } from './act.js';
import { Desk, type Touch } from './desk.js';
import { type Reference, referencesOf } from './reference.js';
import type { Refusal } from './refusal.js';
import { routeAct } from './route.js';
import type { Situation } from './situation.js';
import type { Moment, World } from './world.js';

/**
 * The order in which simultaneous acts are tried, so that their order in a file means nothing: what makes things
 * before what answers or changes them, and what closes them last.
 */
const phases: Readonly<Record<ActType, number>> = {
  'issue-raised': 0,
  'window-opened': 0,
  'move-made': 1,
  'clause-agreed': 1,
  'move-superseded': 2,
  'audience-accepted': 3,
  'audience-partly-accepted': 3,
  'audience-abstained': 3,
  'audience-rejected': 3,
  'audience-retracted': 3,
  'context-observed': 3,
  'measure-requested': 4,
  'measure-authorised': 5,
  'measure-enacted': 6,
  'measure-justified': 7,
  'measure-routinised': 8,
  'measure-suspended': 9,
  'measure-resumed': 10,
  'measure-terminated': 11,
  'relation-changed': 12,
  'forum-changed': 12,
  'component-marked': 12,
  'practice-observed': 12,
  'institution-observed': 12,
  'issue-bargained': 12,
  'evidence-doubted': 12,
  'clause-triggered': 12,
  'clause-lapsed': 13,
  'issue-technified': 14,
  'issue-shelved': 15,
  'issue-silenced': 16,
  'window-closed': 17,
  'move-withdrawn': 17,
  'move-lapsed': 17,
  'stage-claimed': 18,
  noted: 18,
};

const declared = (world: World, { kind, id }: Reference): boolean => {
  if (kind === 'issue') return world.issues.has(id);
  if (kind === 'arena') return world.arenas.has(id);
  if (kind === 'actor') return world.actors.has(id);
  if (kind === 'audience') return world.audiences.has(id);
  return kind === 'referent' ? world.referents.has(id) : true;
};

/**
 * What an act says about one thing, of which an event can say only one: an answer, a component's mark, what a move's
 * context is, whether a window opens or closes.
 */
const subjectsOf = (act: Act): readonly string[] => {
  if (act.type.startsWith('audience-') && 'audience' in act && 'dimension' in act)
    return [`${act.audience} ${act.move} ${act.dimension}`];
  if (act.type === 'component-marked')
    return act.arenas.map((arena) => `${act.component} ${act.issue} ${arena}`);
  if (act.type === 'context-observed') return [`context ${act.move}`];
  if (act.type === 'window-opened' || act.type === 'window-closed')
    return act.arenas.map((arena) => `window ${act.issue} ${arena}`);
  return [];
};

/** What became of an event’s acts: all taken, or none. */
export interface Attempt {
  readonly outcome: 'taken' | 'refused';
  /** The situation after the event; the very same object if it was refused. */
  readonly facts: Situation;
  readonly touches: readonly Touch[];
  readonly refusals: readonly Refusal[];
}

/**
 * Tries an event's acts on a situation.
 *
 * @returns `taken` with the new situation and what was touched, or `refused` with the old situation and every reason
 */
export const take = (
  world: World,
  facts: Situation,
  acts: readonly Act[],
  now: Moment,
): Attempt => {
  const desk = new Desk(facts, world, now);
  const order = acts.map((act, i) => ({ act, i }));
  if (acts.length > 1) order.sort((a, b) => phases[a.act.type] - phases[b.act.type] || a.i - b.i);
  const said = new Set<string>();
  for (const { act, i } of order) {
    desk.attempt(act, `acts[${i}]`, () => {
      const unknown = referencesOf(act).filter((reference) => !declared(world, reference));
      for (const { kind, field, id } of unknown)
        desk.refuse('undeclared', field, `no ${kind} ${id} is declared`);
      for (const subject of subjectsOf(act)) {
        if (said.has(subject))
          desk.refuse('contradiction', '', 'the event already says otherwise about the same thing');
        said.add(subject);
      }
      if (unknown.length === 0) routeAct(act, desk);
    });
  }
  return desk.refusals.length > 0
    ? { outcome: 'refused', facts, touches: [], refusals: desk.refusals }
    : { outcome: 'taken', facts: desk.facts, touches: desk.touches, refusals: [] };
};
