/** Facts about a place beside its moves and measures (semantics.md, section 4), read out of the past every time. */
import { arenasOfMove, audienceOf, moveMade } from './moves.js';
import type { Happened, Past } from './past.js';
import type { AnyAct, Component, World } from './world.js';

export type Agenda = 'off' | 'public' | 'expert';

export function agendaOf(world: World, past: Past, issue: string, arena: string): Agenda {
  let agenda: Agenda = 'off';
  for (const { act } of past) {
    if (act.type === 'audience-rejected' && act.how === 'reshaping') {
      const about = moveMade(past, act.move)?.act.issue;
      if (about === issue && audienceOf(world, act.audience)?.arena === arena) agenda = 'public';
    }
    if (!('issue' in act) || act.issue !== issue) continue;
    if (act.type === 'move-made' && act.sign === '+' && agenda === 'off')
      if (arenasOfMove(world, act).includes(arena)) agenda = 'public';
    if (!('arenas' in act) || !act.arenas.includes(arena)) continue;
    if (act.type === 'issue-raised') agenda = 'public';
    if (act.type === 'issue-technified') agenda = 'expert';
    if (act.type === 'issue-shelved' || act.type === 'issue-silenced') agenda = 'off';
  }
  return agenda;
}

/** The clauses agreed in a place, each with the number of its event. */
export function clausesOf(past: Past, issue: string, arena: string) {
  return past.flatMap(({ act, at }) =>
    act.type === 'clause-agreed' && act.issue === issue && act.arena === arena
      ? [{ clause: act.clause, at }]
      : [],
  );
}

/** A clause is triggered or lapses once, and takes nothing more. */
export function clauseStatus(past: Past, clause: string): 'agreed' | 'triggered' | 'lapsed' {
  for (const { act } of past) {
    if (act.type === 'clause-triggered' && act.clause === clause) return 'triggered';
    if (act.type === 'clause-lapsed' && act.clause === clause) return 'lapsed';
  }
  return 'agreed';
}

/** The marks of a component in a place, oldest first. */
export function marksOf(past: Past, issue: string, arena: string, component: Component) {
  return past.flatMap(({ act, at, when }) =>
    act.type === 'component-marked' &&
    act.issue === issue &&
    act.arenas.includes(arena) &&
    act.component === component
      ? [{ grade: act.grade, at, when }]
      : [],
  );
}

/** Whether the window is open; undefined: nobody coded it opened or closed. */
export function windowOpen(past: Past, issue: string, arena: string): boolean | undefined {
  const latest = past
    .filter(({ act }) => act.type === 'window-opened' || act.type === 'window-closed')
    .filter(({ act }) => inPlace(act, issue, arena))
    .at(-1);
  return latest === undefined ? undefined : latest.act.type === 'window-opened';
}

/** What was observed or done in a place, of one type of act, oldest first. */
export function observed<T extends AnyAct['type']>(
  past: Past,
  type: T,
  issue: string,
  arena: string,
) {
  return past.filter(
    (one): one is Happened<Extract<AnyAct, { readonly type: T }>> =>
      one.act.type === type && inPlace(one.act, issue, arena),
  );
}

function inPlace(act: AnyAct, issue: string, arena: string): boolean {
  if (!('issue' in act) || act.issue !== issue) return false;
  if ('arenas' in act) return act.arenas.includes(arena);
  return 'arena' in act && act.arena === arena;
}
