/** Routes of acts that a place keeps in a ledger of its own, and the places that an act names. */
import { add, type Chain } from '../machine/chain.js';
import type { ActOf } from './act.js';
import type { Desk } from './desk.js';
import { placeOf } from './place.js';
import { placeIn } from './situation.js';
import type { Moment } from './world.js';

/** The place of an issue in an arena, if the issue is contested there; otherwise the act is refused. */
export const place = (desk: Desk, issue: string, arena: string, field: string): string | null => {
  if (desk.world.issues.get(issue)?.includes(arena) === true) return placeOf(issue, arena);
  desk.refuse('no-place', field, `the issue ${issue} is not contested in the arena ${arena}`);
  return null;
};

export const places = (desk: Desk, issue: string, arenas: readonly string[]): readonly string[] =>
  arenas
    .map((arena, i) => place(desk, issue, arena, `arenas[${i}]`))
    .filter((found) => found !== null);

/** The event's id; `.2` behind where the event has put something into this ledger already. */
const idIn = (
  ledger: Chain<{ readonly id: string; readonly at: Moment }>,
  { now }: Desk,
): string => (ledger?.head.at === now ? `${ledger.head.id}.2` : now.event);

export const window = (act: ActOf<'window-opened' | 'window-closed'>, desk: Desk): void => {
  const open = act.type === 'window-opened';
  for (const [i, arena] of act.arenas.entries()) {
    const at = place(desk, act.issue, arena, `arenas[${i}]`);
    if (at === null) continue;
    const { windows } = placeIn(desk.facts, at);
    if (!open && windows?.head.open !== true)
      desk.refuse('unmet', `arenas[${i}]`, 'only a window that is open is closed');
    desk.edit(at, { windows: add(windows, { open, at: desk.now }) });
    desk.touch(at);
  }
};

export const bargaining = (act: ActOf<'issue-bargained'>, desk: Desk): void => {
  for (const at of places(desk, act.issue, act.arenas)) {
    const { bargains } = placeIn(desk.facts, at);
    const bargain = { id: idIn(bargains, desk), at: desk.now, ordinary: act.ordinary };
    desk.edit(at, { bargains: add(bargains, bargain) });
    desk.touch(at);
  }
};

export const changingForum = (act: ActOf<'forum-changed'>, desk: Desk): void => {
  if (act.from === act.to) desk.refuse('unmet', 'to', 'a file passes from one forum to another');
  for (const field of ['from', 'to'] as const) {
    const at = place(desk, act.issue, act[field], field);
    if (at === null) continue;
    const { forums } = placeIn(desk.facts, at);
    const { from, to, complete } = act;
    const change = { id: idIn(forums, desk), at: desk.now, from, to, complete };
    desk.edit(at, { forums: add(forums, change) });
    desk.touch(at);
  }
};

export const practising = (act: ActOf<'practice-observed'>, desk: Desk): void => {
  const at = place(desk, act.issue, act.arena, 'arena');
  if (at === null) return;
  const { practices } = placeIn(desk.facts, at);
  const { agent, exceptional, typical, kind } = act;
  const practice = { id: idIn(practices, desk), at: desk.now, agent, exceptional, typical, kind };
  desk.edit(at, { practices: add(practices, practice) });
  desk.touch(at);
};

export const institution = (act: ActOf<'institution-observed'>, desk: Desk): void => {
  const at = place(desk, act.issue, act.arena, 'arena');
  if (at === null) return;
  const { institutions } = placeIn(desk.facts, at);
  desk.edit(at, {
    institutions: add(institutions, { at: desk.now, indicator: act.indicator }),
  });
  desk.touch(at);
};

export const doubting = (act: ActOf<'evidence-doubted'>, desk: Desk): void => {
  const at = place(desk, act.issue, act.arena, 'arena');
  if (desk.world.audiences.get(act.by)?.arena !== act.arena)
    desk.refuse('unmet', 'by', 'the audience that doubts sits in that arena');
  if (at === null) return;
  const { doubts } = placeIn(desk.facts, at);
  desk.edit(at, { doubts: add(doubts, { audience: act.by, at: desk.now }) });
  desk.touch(at);
};

/** Said of the issue, so it is kept in every one of its places. */
export const claimingStage = (act: ActOf<'stage-claimed'>, desk: Desk): void => {
  for (const arena of desk.world.issues.get(act.issue) ?? []) {
    const at = placeOf(act.issue, arena);
    const { stageClaims } = placeIn(desk.facts, at);
    const { stage, by } = act;
    const claim = { id: idIn(stageClaims, desk), stage, by, at: desk.now };
    desk.edit(at, { stageClaims: add(stageClaims, claim) });
    desk.touch(at);
  }
};
