/** How a coded act might have been otherwise, one respect at a time, and what a history would then have come to. */
import type { Act, Answer } from '../theory/act.js';
import { placeOf } from '../theory/place.js';
import { take } from '../theory/take.js';
import type { World } from '../theory/world.js';
import { advance, type History, momentOf, stateBefore } from './history.js';
import type { State } from './state.js';
import type { Where } from './where.js';

const accepted = (act: Answer): Act => {
  const { audience, move, dimension, coded } = act;
  return { type: 'audience-accepted', audience, move, dimension, support: 'formal', coded };
};

/** The same act, otherwise: each result differs from it in one respect. */
const alterations = (act: Act, world: World): readonly Act[] => {
  const [referent] = world.referents;
  switch (act.type) {
    case 'move-made':
      return [
        ...(act.existential === 'explicit' ? [] : [{ ...act, existential: 'explicit' as const }]),
        ...(act.referent === undefined && referent !== undefined ? [{ ...act, referent }] : []),
      ];
    case 'audience-partly-accepted':
    case 'audience-abstained':
    case 'audience-rejected':
      return [accepted(act)];
    case 'audience-accepted':
      return [
        ...(act.support === 'formal' ? [] : [{ ...act, support: 'formal' as const }]),
        ...(act.dimension === 'measures' ? [] : [{ ...act, dimension: 'measures' as const }]),
      ];
    case 'measure-enacted':
      return (act.breaks?.length ?? 0) > 0
        ? []
        : [{ ...act, breaks: ['a rule otherwise binding'] }];
    case 'forum-changed':
      return act.complete === true ? [] : [{ ...act, complete: true }];
    case 'component-marked':
      return act.grade === 'full' ? [] : [{ ...act, grade: 'full' }];
    default:
      return [];
  }
};

/** One act of an earlier event, and how it would have had to be. */
export interface Alteration {
  readonly event: string;
  readonly was: Act;
  readonly is: Act;
}

/** An alteration, and the state it would have led to. */
export interface Altered {
  readonly alteration: Alteration;
  readonly state: State;
}

/** The history up to an event, with one act otherwise; `null` if an event is then refused that was taken. */
const altered = (history: History, upTo: number, at: number, was: Act, is: Act): State | null => {
  let state = stateBefore(history, at);
  for (let i = at; i <= upTo; i += 1) {
    const event = history.log[i];
    if (event === undefined) return null;
    const acts = i === at ? event.acts.map((act) => (act === was ? is : act)) : event.acts;
    const next = advance(history, state, { ...event, acts }, i);
    if (next.outcome === 'refused' && history.outcomes[i] === 1) return null;
    state = next.state;
  }
  return state;
};

/** How many of the latest acts that touched a place are tried otherwise. */
const most = 24;

/** What the latest acts that touched a place, each in turn otherwise, would have led to. */
export const alteredStates = (history: History, where: Where, upTo: number): readonly Altered[] => {
  const place = placeOf(where.issue, where.arena);
  const acts: (readonly [number, Act])[] = [];
  for (let i = upTo; i >= 0 && acts.length < most; i -= 1) {
    const event = history.log[i];
    if (event === undefined) continue;
    const { facts } = stateBefore(history, i);
    const { touches } = take(history.world, facts, event.acts, momentOf(event, i));
    for (const touch of touches) if (touch.place === place) acts.push([i, touch.act]);
  }
  return acts.flatMap(([at, was]) =>
    alterations(was, history.world).flatMap((is) => {
      const state = altered(history, upTo, at, was, is);
      const event = history.log[at]?.id ?? '';
      return state === null ? [] : [{ alteration: { event, was, is }, state }];
    }),
  );
};
