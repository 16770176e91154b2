/** What a rule is asked about: the place, the event, and the witnesses that the event touches (section 6). */

import type { Past } from './facts.js';
import {
  arenasOfMove,
  audienceOf,
  groundsOf,
  isAnswer,
  measurePlace,
  moveMade,
  movesMade,
} from './facts.js';
import { plain, type Verdict } from './verdicts.js';
import type { ActType, AnyAct, When, World } from './world.js';

/** A place after an event was taken. `past` holds that event too; `acts` are its acts alone. */
export interface Asking {
  readonly world: World;
  readonly past: Past;
  readonly acts: readonly AnyAct[];
  readonly at: number;
  readonly when: When | null;
  readonly issue: string;
  readonly arena: string;
}

/** A founding audience; `certain` false: it may be one. */
export interface Founder {
  readonly audience: string;
  readonly certain: boolean;
}

/** `since`: the event of the last conclusion, -1 if there was none. */
export interface Branch {
  readonly security: 'outside' | 'inside' | 'left';
  readonly since: number;
  readonly founders: readonly Founder[];
}

const aboutMoves: readonly ActType[] = [
  'move-made',
  'move-withdrawn',
  'move-lapsed',
  'move-superseded',
];

/** The places that an act touches, as pairs [issue, arena]. Acts about the agenda touch none. */
export function touchedBy(world: World, past: Past, act: AnyAct): [string, string][] {
  if (isAnswer(act)) {
    const issue = moveMade(past, act.move)?.act.issue;
    const arena = audienceOf(world, act.audience)?.arena;
    return issue === undefined || arena === undefined ? [] : [[issue, arena]];
  }
  switch (act.type) {
    case 'move-made':
    case 'move-withdrawn':
    case 'move-lapsed':
    case 'move-superseded': {
      const move = moveMade(past, act.move)?.act;
      if (move === undefined) return [];
      return arenasOfMove(world, move).map((arena) => [move.issue, arena]);
    }
    case 'measure-requested':
    case 'measure-authorised':
    case 'measure-enacted':
    case 'measure-routinised':
    case 'measure-suspended':
    case 'measure-resumed':
    case 'measure-terminated':
    case 'measure-justified':
    case 'relation-changed': {
      const place = act.measure === undefined ? undefined : measurePlace(past, act.measure);
      return place === undefined ? [] : [[place.issue, place.arena]];
    }
    case 'forum-changed':
      return [
        [act.issue, act.from],
        [act.issue, act.to],
      ];
    case 'component-marked':
    case 'issue-silenced':
      return act.arenas.map((arena) => [act.issue, arena]);
    case 'evidence-doubted':
    case 'clause-agreed':
      return [[act.issue, act.arena]];
    case 'clause-triggered':
      for (const { act: agreed } of past)
        if (agreed.type === 'clause-agreed' && agreed.clause === act.clause)
          return [[agreed.issue, agreed.arena]];
      return [];
    default:
      return [];
  }
}

/** The acts of the event that touch this place. */
export function actsHere(asking: Asking): AnyAct[] {
  return asking.acts.filter((act) =>
    touchedBy(asking.world, asking.past, act).some(
      ([issue, arena]) => issue === asking.issue && arena === asking.arena,
    ),
  );
}

/** The moves that the event touches here by an act about them or an answer to them (R2, D2). */
export function movesTouched(asking: Asking): string[] {
  const moves = actsHere(asking).flatMap((act) => {
    if (isAnswer(act)) return [act.move];
    return 'move' in act && aboutMoves.includes(act.type) ? [act.move] : [];
  });
  return [...new Set(moves)];
}

/**
 * For R3 also the moves that justify a measure which the event touches; while nothing justifies it,
 * every securitizing move here may be the one that does. (Spent moves are left to the rule.)
 */
export function movesTouchedOrJustifying(asking: Asking): string[] {
  const justifying = actsHere(asking).flatMap((act) => {
    if (act.type === 'measure-justified') return act.ground === 'no threat' ? [] : [act.ground];
    if (!('measure' in act) || act.measure === undefined) return [];
    const grounds = groundsOf(asking.past, act.measure);
    if (grounds.length === 0) return securitizingMovesHere(asking);
    return grounds.filter((ground) => ground !== 'no threat');
  });
  return [...new Set([...movesTouched(asking), ...justifying])];
}

function securitizingMovesHere({ world, past, issue, arena }: Asking): string[] {
  return movesMade(past)
    .filter(({ act }) => act.sign === '+' && act.issue === issue)
    .filter(({ act }) => arenasOfMove(world, act).includes(arena))
    .map(({ act }) => act.move);
}

/** The measures that are witnesses: the one an act is about, or every one here when `anyByWhich` acts. */
export function measuresTouched(asking: Asking, anyByWhich: (act: AnyAct) => boolean): string[] {
  const measures = actsHere(asking).flatMap((act) => {
    if (anyByWhich(act)) return measuresHere(asking);
    if (act.type === 'relation-changed') return [];
    return 'measure' in act ? [act.measure] : [];
  });
  return [...new Set(measures)];
}

function measuresHere({ past, issue, arena }: Asking): string[] {
  const ids = past.flatMap(({ act }) =>
    'measure' in act && 'arena' in act && act.issue === issue && act.arena === arena
      ? [act.measure]
      : [],
  );
  return [...new Set(ids)];
}

export function isAboutMove(act: AnyAct): boolean {
  return aboutMoves.includes(act.type);
}

/** An absence: no if somebody searched this arena for it from the witness's day to this event's, else unknown. */
export function absence(asking: Asking, type: ActType, from: When | null): Verdict {
  const searched = asking.world.searched.some((search) => {
    if (search.arena !== asking.arena || !search.acts.includes(type)) return false;
    const open = (search.from ?? null) === null && (search.to ?? null) === null;
    const covers = (when: When | null) => {
      if (open) return true;
      if (when === null) return false;
      return (
        (search.from ?? Number.NEGATIVE_INFINITY) <= when.earliest &&
        when.latest <= (search.to ?? Number.POSITIVE_INFINITY)
      );
    };
    return covers(from) && covers(asking.when);
  });
  return searched ? plain(false) : 'unknown';
}
