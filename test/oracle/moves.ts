/**
 * Facts about moves and answers, found by reading through everything that happened, every time
 * (semantics.md, section 4). Nothing is remembered between questions, so nothing can be out of date.
 */
import type { Happened, Past } from './past.js';
import type { AnswerAct, AnyAct, ContextObserved, Dimension, MoveMade, World } from './world.js';

export function isAnswer(act: AnyAct): act is AnswerAct {
  return act.type.startsWith('audience-');
}

export function audienceOf(world: World, id: string) {
  return world.audiences.find((audience) => audience.id === id);
}

export function movesMade(past: Past): Happened<MoveMade>[] {
  return past.filter((one): one is Happened<MoveMade> => one.act.type === 'move-made');
}

export function moveMade(past: Past, move: string): Happened<MoveMade> | undefined {
  return past.find(
    (one): one is Happened<MoveMade> => one.act.type === 'move-made' && one.act.move === move,
  );
}

/** It has been made, and has not been withdrawn, lapsed or been superseded. */
export function stands(past: Past, move: string): boolean {
  return (
    moveMade(past, move) !== undefined &&
    !past.some(
      ({ act }) =>
        (act.type === 'move-withdrawn' ||
          act.type === 'move-lapsed' ||
          act.type === 'move-superseded') &&
        act.move === move,
    )
  );
}

/** The arenas in which a move is made: those of its addressees; uncoded, every arena of its issue. */
export function arenasOfMove(world: World, move: MoveMade): string[] {
  const arenas = world.issues.find((issue) => issue.id === move.issue)?.arenas ?? [];
  if (move.addressees === undefined) return [...arenas];
  const spokenTo = move.addressees.map((id) => audienceOf(world, id)?.arena);
  return arenas.filter((arena) => spokenTo.includes(arena));
}

/** The latest answer; undefined: awaited. */
export function answerNow(
  past: Past,
  move: string,
  audience: string,
  dimension: Dimension,
): Happened<AnswerAct> | undefined {
  return past
    .filter((one): one is Happened<AnswerAct> => isAnswer(one.act))
    .filter(({ act }) => act.move === move)
    .filter(({ act }) => act.audience === audience && act.dimension === dimension)
    .at(-1);
}

export function hasAnswered(past: Past, move: string, audience: string): boolean {
  return past.some(({ act }) => isAnswer(act) && act.move === move && act.audience === audience);
}

/** It has answered, and no coder had to find that it was spoken to in another way. */
export function answeredDirectly(past: Past, move: string, audience: string): boolean {
  return past.some(
    ({ act }) =>
      isAnswer(act) && act.move === move && act.audience === audience && act.indirect !== true,
  );
}

/** When an audience of this arena first accepted the move's measures; undefined: none has. */
export function firstAcceptance(
  world: World,
  past: Past,
  move: string,
  arena: string,
): number | undefined {
  return past.find(
    ({ act }) =>
      act.type === 'audience-accepted' &&
      act.move === move &&
      act.dimension === 'measures' &&
      audienceOf(world, act.audience)?.arena === arena,
  )?.at;
}

/** All that was found of the context that the move met, oldest first. */
export function contextsOf(past: Past, move: string): ContextObserved[] {
  return past.flatMap(({ act }) =>
    act.type === 'context-observed' && act.move === move ? [act] : [],
  );
}

/** The securitizing moves that have this place among their places. */
export function securitizingMoves(
  world: World,
  past: Past,
  issue: string,
  arena: string,
): Happened<MoveMade>[] {
  return movesMade(past).filter(
    ({ act }) =>
      act.sign === '+' && act.issue === issue && arenasOfMove(world, act).includes(arena),
  );
}
