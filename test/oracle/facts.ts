/**
 * Facts, answered by reading through everything that happened, every time (semantics.md, section 4).
 * Nothing is remembered between questions, so nothing can be out of date.
 */
import type {
  ActType,
  AnswerAct,
  AnyAct,
  Component,
  Dimension,
  MeasureEnacted,
  MoveMade,
  OracleEvent,
  When,
  World,
} from './world.js';

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
  ['issue-raised'],
  ['move-made'],
  ['clause-agreed'],
  ['move-superseded'],
  [
    'audience-accepted',
    'audience-partly-accepted',
    'audience-abstained',
    'audience-rejected',
    'audience-retracted',
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
    'evidence-doubted',
    'clause-triggered',
  ],
  ['issue-technified'],
  ['issue-shelved'],
  ['issue-silenced'],
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

export function isAnswer(act: AnyAct): act is AnswerAct {
  return act.type.startsWith('audience-');
}

export function audienceOf(world: World, id: string) {
  return world.audiences.find((audience) => audience.id === id);
}

// ── Moves ─────────────────────────────────────────────────────────────────────────────────────

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

// ── Measures ──────────────────────────────────────────────────────────────────────────────────

export type MeasureStatus = 'requested' | 'authorised' | 'enacted' | 'suspended' | 'terminated';

/** Undefined: the measure does not exist. */
export function measureStatus(past: Past, measure: string): MeasureStatus | undefined {
  let status: MeasureStatus | undefined;
  for (const { act } of past) {
    if (!('measure' in act) || act.measure !== measure) continue;
    if (act.type === 'measure-requested') status = 'requested';
    if (act.type === 'measure-authorised') status = 'authorised';
    if (act.type === 'measure-enacted' || act.type === 'measure-resumed') status = 'enacted';
    if (act.type === 'measure-suspended') status = 'suspended';
    if (act.type === 'measure-terminated') status = 'terminated';
  }
  return status;
}

/** The issue and the arena of a measure, as first declared. */
export function measurePlace(
  past: Past,
  measure: string,
): { readonly issue: string; readonly arena: string } | undefined {
  for (const { act } of past) {
    if ('measure' in act && 'arena' in act && act.measure === measure) return act;
  }
  return undefined;
}

/** A measure is enacted once: it cannot be enacted again after a suspension or an end. */
export function enactments(past: Past, issue: string, arena: string): Happened<MeasureEnacted>[] {
  return past.filter(
    (one): one is Happened<MeasureEnacted> =>
      one.act.type === 'measure-enacted' && one.act.issue === issue && one.act.arena === arena,
  );
}

/** Every ground ever given for a measure: ids of moves, or `no threat`. */
export function groundsOf(past: Past, measure: string): string[] {
  return past.flatMap(({ act }) => {
    if (act.type === 'measure-justified' && act.measure === measure) return [act.ground];
    if (act.type === 'measure-enacted' && act.measure === measure)
      return act.justifiedBy === undefined ? [] : [act.justifiedBy];
    return [];
  });
}

// ── Agenda, clauses, components ───────────────────────────────────────────────────────────────

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

export function isTriggered(past: Past, clause: string): boolean {
  return past.some(({ act }) => act.type === 'clause-triggered' && act.clause === clause);
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
