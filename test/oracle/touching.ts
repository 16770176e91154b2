/** Which places an event touches, and which witnesses there (semantics.md, sections 6 and 7). */
import type { Asking } from './asking.js';
import { groundsOf, measurePlace } from './measures.js';
import { arenasOfMove, audienceOf, isAnswer, moveMade, securitizingMoves } from './moves.js';
import type { Past } from './past.js';
import type { ActType, AnyAct, World } from './world.js';

// ── What the rules' lists of acts mean by a word ──────────────────────────────────────────────

export const moves: readonly ActType[] = [
  'move-made',
  'move-withdrawn',
  'move-lapsed',
  'move-superseded',
];
export const answers: readonly ActType[] = [
  'audience-accepted',
  'audience-partly-accepted',
  'audience-abstained',
  'audience-rejected',
  'audience-retracted',
];
export const measures: readonly ActType[] = [
  'measure-requested',
  'measure-authorised',
  'measure-enacted',
  'measure-routinised',
  'measure-suspended',
  'measure-resumed',
  'measure-terminated',
  'measure-justified',
];

// ── Places ────────────────────────────────────────────────────────────────────────────────────

/** The places that an act touches, as pairs [issue, arena]. Acts about the agenda touch none. */
export function touchedBy(world: World, past: Past, act: AnyAct): [string, string][] {
  if (isAnswer(act)) {
    const issue = moveMade(past, act.move)?.act.issue;
    const arena = audienceOf(world, act.audience)?.arena;
    return issue === undefined || arena === undefined ? [] : [[issue, arena]];
  }
  if ('measure' in act || act.type === 'relation-changed') {
    const place = act.measure === undefined ? undefined : measurePlace(past, act.measure);
    return place === undefined ? [] : [[place.issue, place.arena]];
  }
  switch (act.type) {
    case 'move-made':
    case 'move-withdrawn':
    case 'move-lapsed':
    case 'move-superseded':
    case 'context-observed': {
      const move = moveMade(past, act.move)?.act;
      if (move === undefined) return [];
      return arenasOfMove(world, move).map((arena) => [move.issue, arena]);
    }
    case 'forum-changed':
      return [
        [act.issue, act.from],
        [act.issue, act.to],
      ];
    case 'component-marked':
    case 'issue-silenced':
    case 'issue-bargained':
    case 'window-opened':
    case 'window-closed':
      return act.arenas.map((arena) => [act.issue, arena]);
    case 'evidence-doubted':
    case 'clause-agreed':
    case 'practice-observed':
    case 'institution-observed':
      return [[act.issue, act.arena]];
    case 'clause-triggered':
    case 'clause-lapsed':
      for (const { act: agreed } of past)
        if (agreed.type === 'clause-agreed' && agreed.clause === act.clause)
          return [[agreed.issue, agreed.arena]];
      return [];
    case 'stage-claimed': {
      const arenas = world.issues.find(({ id }) => id === act.issue)?.arenas ?? [];
      return arenas.map((arena) => [act.issue, arena]);
    }
    default:
      return [];
  }
}

/** The acts of the event that touch this place, of the types that a rule reads. */
export function actsHere(asking: Asking, reads: readonly ActType[]): AnyAct[] {
  return asking.acts.filter(
    (act) =>
      reads.includes(act.type) &&
      touchedBy(asking.world, asking.past, act).some(
        ([issue, arena]) => issue === asking.issue && arena === asking.arena,
      ),
  );
}

// ── Witnesses (spent ones are left to the rules) ──────────────────────────────────────────────

/** The moves that the event's acts here are about. */
export function movesTouched(asking: Asking, reads: readonly ActType[]): string[] {
  return actsHere(asking, reads).flatMap((act) => ('move' in act ? [act.move] : []));
}

/**
 * For a rule about a claim also the moves that justify a measure which the event touches. While nothing
 * justifies it, every securitizing move here may be the one that does; and a window, or a doubt, is
 * about every one of them.
 */
export function claimsTouched(asking: Asking, reads: readonly ActType[]): string[] {
  const { world, past, issue, arena } = asking;
  const all = securitizingMoves(world, past, issue, arena).map(({ act }) => act.move);
  return actsHere(asking, reads).flatMap((act) => {
    if ('move' in act) return [act.move];
    // The table of section 6: a justification touches the move that is its ground, and no other.
    if (act.type === 'measure-justified') return act.ground === 'no threat' ? [] : [act.ground];
    if (!('measure' in act) || act.measure === undefined) return all;
    const grounds = groundsOf(past, act.measure);
    return grounds.length === 0 ? all : grounds.filter((ground) => ground !== 'no threat');
  });
}

/** The measures that the event is about; an act about a move, or an answer, is about every one here. */
export function measuresTouched(asking: Asking, reads: readonly ActType[]): string[] {
  return actsHere(asking, reads).flatMap((act) => {
    if ('measure' in act && act.measure !== undefined) return [act.measure];
    return 'move' in act ? measuresHere(asking) : [];
  });
}

function measuresHere({ past, issue, arena }: Asking): string[] {
  return past.flatMap(({ act }) =>
    'measure' in act && 'arena' in act && act.issue === issue && act.arena === arena
      ? [act.measure]
      : [],
  );
}
