/** Taking and refusing (semantics.md, sections 2 and 3): an event is taken whole or not at all. */
import { agendaOf, clauseStatus, windowOpen } from './ledgers.js';
import { measurePlace, measureStatus } from './measures.js';
import { answerNow, audienceOf, isAnswer, moveMade, stands } from './moves.js';
import { inPhases, type Past } from './past.js';
import type { AnyAct, OracleEvent, WindowAct, World } from './world.js';

/** How many acts of the event are refused; the event is taken when none is. */
export function countRefused(world: World, past: Past, event: OracleEvent, at: number): number {
  const when = event.when ?? null;
  // By place in the list: the same act said twice is two answers too.
  const contradicting = event.acts.filter((act, i) =>
    event.acts.some((other, j) => j !== i && contradict(act, other)),
  );
  const judged = inPhases(event.acts).filter((act) => !contradicting.includes(act));
  let now = past;
  let refused = contradicting.length;
  for (const act of judged) {
    if (namesUndeclared(world, act) || isImpossible(world, past, now, act)) refused += 1;
    // An act after a refused one is judged as if the refused one had not been there.
    else now = [...now, { act, at, when }];
  }
  return refused;
}

/** Two answers to one question, two marks of one component in one place, two findings of one move's context, … */
function contradict(one: AnyAct, other: AnyAct): boolean {
  if (isAnswer(one) && isAnswer(other)) {
    return (
      one.audience === other.audience &&
      one.move === other.move &&
      one.dimension === other.dimension
    );
  }
  if (one.type === 'component-marked' && other.type === 'component-marked') {
    return (
      one.issue === other.issue &&
      one.component === other.component &&
      one.arenas.some((arena) => other.arenas.includes(arena))
    );
  }
  if (one.type === 'context-observed' && other.type === 'context-observed')
    return one.move === other.move;
  // … or a window that opens and closes at once, or twice.
  if (isWindow(one) && isWindow(other))
    return one.issue === other.issue && one.arenas.some((arena) => other.arenas.includes(arena));
  return false;
}

function isWindow(act: AnyAct): act is WindowAct {
  return act.type === 'window-opened' || act.type === 'window-closed';
}

function namesUndeclared(world: World, act: AnyAct): boolean {
  const issues = world.issues.map(({ id }) => id);
  const audiences = world.audiences.map(({ id }) => id);
  if ('issue' in act && !issues.includes(act.issue)) return true;
  if (actorsNamed(act).some((actor) => !world.actors.some(({ id }) => id === actor))) return true;
  if (audiencesNamed(act).some((audience) => !audiences.includes(audience))) return true;
  if (arenasNamed(act).some((arena) => !world.arenas.includes(arena))) return true;
  if (act.type === 'move-made' && act.referent !== undefined)
    if (!world.referents.includes(act.referent)) return true;
  if ('issue' in act)
    if (arenasNamed(act).some((arena) => !isPlace(world, act.issue, arena))) return true;
  return false;
}

function isPlace(world: World, issue: string, arena: string): boolean {
  return world.issues.some(({ id, arenas }) => id === issue && arenas.includes(arena));
}

function given(...ids: (string | undefined)[]): string[] {
  return ids.filter((id) => id !== undefined);
}

function actorsNamed(act: AnyAct): string[] {
  switch (act.type) {
    case 'move-made':
      return [act.actor];
    case 'measure-requested':
    case 'measure-authorised':
    case 'measure-enacted':
      return given(act.agent);
    case 'measure-justified':
      return [act.by];
    case 'relation-changed':
      return [act.from, act.to];
    case 'clause-triggered':
      if (act.recognisedBy === undefined || act.recognisedBy === 'all') return [act.by];
      return [act.by, ...act.recognisedBy];
    case 'practice-observed':
    case 'institution-observed':
      return given(act.agent);
    default:
      return [];
  }
}

function audiencesNamed(act: AnyAct): string[] {
  if (isAnswer(act)) return [act.audience];
  if (act.type === 'move-made') return [...(act.addressees ?? [])];
  if (act.type === 'measure-authorised') return given(act.by);
  return act.type === 'evidence-doubted' ? [act.by] : [];
}

function arenasNamed(act: AnyAct): string[] {
  if ('arenas' in act) return [...act.arenas];
  if ('arena' in act) return [act.arena];
  return act.type === 'forum-changed' ? [act.from, act.to] : [];
}

/** The table of section 3: the act cannot have happened as coded. `before`: without this event's acts. */
function isImpossible(world: World, before: Past, now: Past, act: AnyAct): boolean {
  switch (act.type) {
    case 'move-made':
      return (
        moveMade(now, act.move) !== undefined ||
        (act.renews !== undefined && moveMade(before, act.renews) === undefined)
      );
    case 'move-withdrawn':
    case 'move-lapsed':
      return !stands(now, act.move);
    case 'move-superseded': {
      const old = moveMade(now, act.move)?.act;
      const by = moveMade(now, act.by)?.act;
      if (old === undefined || by === undefined || !stands(now, act.move)) return true;
      return old.move === by.move || old.sign !== by.sign || old.issue !== by.issue;
    }
    case 'audience-accepted':
    case 'audience-partly-accepted':
    case 'audience-abstained':
    case 'audience-rejected':
    case 'audience-retracted': {
      const move = moveMade(now, act.move)?.act;
      if (move === undefined) return true;
      const held = answerNow(now, act.move, act.audience, act.dimension)?.act.type;
      const spokenTo = move.addressees === undefined || move.addressees.includes(act.audience);
      if (!spokenTo && act.indirect !== true && held === undefined) return true;
      if (!isPlace(world, move.issue, audienceOf(world, act.audience)?.arena ?? '')) return true;
      if (act.type !== 'audience-retracted') return false;
      return held !== 'audience-accepted' && held !== 'audience-partly-accepted';
    }
    case 'measure-requested':
      return measureStatus(now, act.measure) !== undefined;
    case 'measure-authorised':
    case 'measure-enacted': {
      const status = measureStatus(now, act.measure);
      const ready = act.type === 'measure-enacted' ? ['requested', 'authorised'] : ['requested'];
      if (status !== undefined && !ready.includes(status)) return true;
      const place = measurePlace(now, act.measure);
      if (place !== undefined && (place.issue !== act.issue || place.arena !== act.arena))
        return true;
      if (act.type !== 'measure-enacted' || act.justifiedBy === undefined) return false;
      return moveMade(now, act.justifiedBy)?.act.issue !== act.issue;
    }
    case 'measure-justified': {
      const place = measurePlace(now, act.measure);
      if (place === undefined) return true;
      return act.ground !== 'no threat' && moveMade(now, act.ground)?.act.issue !== place.issue;
    }
    case 'measure-routinised':
    case 'measure-suspended':
      return measureStatus(now, act.measure) !== 'enacted';
    case 'measure-resumed':
      return measureStatus(now, act.measure) !== 'suspended';
    case 'measure-terminated': {
      if (!['enacted', 'suspended'].includes(measureStatus(now, act.measure) ?? 'none'))
        return true;
      if (act.because === undefined || act.because === 'other grounds') return false;
      return moveMade(now, act.because)?.act.issue !== measurePlace(now, act.measure)?.issue;
    }
    case 'relation-changed':
      if (act.from === act.to) return true;
      return act.measure !== undefined && measureStatus(now, act.measure) === undefined;
    case 'forum-changed':
      return act.from === act.to;
    case 'clause-agreed':
      return clauseAgreed(now, act.clause);
    case 'clause-triggered':
    case 'clause-lapsed':
      return !clauseAgreed(now, act.clause) || clauseStatus(now, act.clause) !== 'agreed';
    case 'context-observed':
      return moveMade(now, act.move) === undefined;
    case 'window-closed':
      return act.arenas.some((arena) => windowOpen(now, act.issue, arena) !== true);
    case 'evidence-doubted':
      return audienceOf(world, act.by)?.arena !== act.arena;
    case 'issue-shelved':
    case 'issue-technified':
      return act.arenas.some((arena) => agendaOf(world, now, act.issue, arena) === 'off');
    default:
      return false;
  }
}

function clauseAgreed(now: Past, clause: string): boolean {
  return now.some(({ act }) => act.type === 'clause-agreed' && act.clause === clause);
}
