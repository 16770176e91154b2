/**
 * Routes: which leaves each type of act touches. The map is total, so an act type left out does not compile; and a
 * route hands an act only to machines that have a rule for its type somewhere, or that does not compile either.
 */
import { add, each } from '../machine/chain.js';
import type { Act, ActOf, ActType, Answer } from './act.js';
import type { Desk } from './desk.js';
import { arenasOf } from './move.js';
import { placeOf } from './place.js';
import {
  bargaining,
  changingForum,
  claimingStage,
  doubting,
  institution,
  place,
  places,
  practising,
  window,
} from './place-route.js';
import { noThreat, otherGrounds } from './reference.js';
import { clauseIn, measureIn, moveIn, placeIn } from './situation.js';

type Routes = { readonly [T in ActType]: (act: ActOf<T>, desk: Desk) => void };

const onAgenda = (
  act: ActOf<'issue-raised' | 'issue-shelved' | 'issue-technified' | 'issue-silenced'>,
  desk: Desk,
) => {
  for (const at of places(desk, act.issue, act.arenas)) {
    desk.toAgenda(at, act);
    desk.touch(at);
  }
};

const aboutMove = (
  act: ActOf<'move-withdrawn' | 'move-lapsed' | 'move-superseded' | 'context-observed'>,
  desk: Desk,
) => {
  desk.toMove(act.move, act);
  const leaf = moveIn(desk.facts, act.move);
  if (leaf.status === 'unmade') return;
  for (const arena of leaf.arenas) desk.touch(placeOf(leaf.act.issue, arena), [act.move]);
};

const answering = (act: Answer, desk: Desk) => {
  desk.toAnswer(act);
  const issue = desk.context.made(act.move)?.act.issue;
  const arena = desk.world.audiences.get(act.audience)?.arena;
  if (issue === undefined || arena === undefined) return;
  const at = placeOf(issue, arena);
  if (act.type === 'audience-rejected' && act.how === 'reshaping') desk.toAgenda(at, act);
  if (act.type === 'audience-retracted') {
    const { audience, move, dimension } = act;
    const { retractions } = placeIn(desk.facts, at);
    desk.edit(at, { retractions: add(retractions, { audience, move, dimension, at: desk.now }) });
  }
  desk.touch(at, [act.move]);
};

/** The moves a measure is said to rest on, each once. */
const groundsOf = (desk: Desk, id: string): readonly string[] => {
  const leaf = measureIn(desk.facts, id);
  if (leaf.status === 'absent') return [];
  const grounds = [...each(leaf.justifications)].map(({ ground }) => ground);
  return [...new Set(grounds)].filter((ground) => ground !== noThreat);
};

const touchMeasure = (desk: Desk, id: string) => {
  const leaf = measureIn(desk.facts, id);
  if (leaf.status !== 'absent')
    desk.touch(placeOf(leaf.issue, leaf.arena), groundsOf(desk, id), [id]);
};

const opening = (
  act: ActOf<'measure-requested' | 'measure-authorised' | 'measure-enacted'>,
  desk: Desk,
) => {
  const at = place(desk, act.issue, act.arena, 'arena');
  if (at === null) return;
  const isNew = measureIn(desk.facts, act.measure).status === 'absent';
  desk.toMeasure(act.measure, act);
  if (act.type === 'measure-enacted' && act.justifiedBy !== undefined)
    desk.toMove(act.justifiedBy, act);
  if (isNew) desk.edit(at, { measures: add(placeIn(desk.facts, at).measures, act.measure) });
  touchMeasure(desk, act.measure);
};

const changing = (
  act: ActOf<'measure-suspended' | 'measure-resumed' | 'measure-routinised'>,
  desk: Desk,
) => {
  desk.toMeasure(act.measure, act);
  touchMeasure(desk, act.measure);
};

const aboutClause = (act: ActOf<'clause-triggered' | 'clause-lapsed'>, desk: Desk) => {
  desk.toClause(act.clause, act);
  const leaf = clauseIn(desk.facts, act.clause);
  if (leaf.status !== 'unagreed') desk.touch(placeOf(leaf.issue, leaf.arena));
};

const nowhere = () => {};

export const routes: Routes = {
  'issue-raised': onAgenda,
  'issue-shelved': onAgenda,
  'issue-technified': onAgenda,
  'issue-silenced': onAgenda,
  'issue-bargained': bargaining,
  'window-opened': window,
  'window-closed': window,
  'move-made': (act, desk) => {
    desk.toMove(act.move, act);
    // An audience it does not address may yet answer it, indirectly: it is spent there by the same conclusions.
    for (const arena of desk.world.issues.get(act.issue) ?? []) {
      const { newestMove } = placeIn(desk.facts, placeOf(act.issue, arena));
      desk.edit(placeOf(act.issue, arena), {
        newestMove: { ...newestMove, [act.sign]: desk.now.index },
      });
    }
    for (const arena of arenasOf(act, desk.context)) {
      const at = placeOf(act.issue, arena);
      if (act.sign === '+') desk.toAgenda(at, act);
      const here = { id: act.move, sign: act.sign, at: desk.now };
      desk.edit(at, { moves: add(placeIn(desk.facts, at).moves, here) });
      desk.touch(at, [act.move]);
    }
  },
  'move-withdrawn': aboutMove,
  'move-lapsed': aboutMove,
  'move-superseded': aboutMove,
  'context-observed': aboutMove,
  'audience-accepted': answering,
  'audience-partly-accepted': answering,
  'audience-abstained': answering,
  'audience-rejected': answering,
  'audience-retracted': answering,
  'measure-requested': opening,
  'measure-authorised': opening,
  'measure-enacted': opening,
  'measure-suspended': changing,
  'measure-resumed': changing,
  'measure-routinised': changing,
  'measure-terminated': (act, desk) => {
    desk.toMeasure(act.measure, act);
    if (act.because !== undefined && act.because !== otherGrounds) desk.toMove(act.because, act);
    touchMeasure(desk, act.measure);
  },
  'measure-justified': (act, desk) => {
    desk.toMeasure(act.measure, act);
    const grounds = act.ground === noThreat ? [] : [act.ground];
    for (const move of grounds) desk.toMove(move, act);
    const leaf = measureIn(desk.facts, act.measure);
    if (leaf.status !== 'absent')
      desk.touch(placeOf(leaf.issue, leaf.arena), grounds, [act.measure]);
  },
  'relation-changed': (act, desk) => {
    if (act.from === act.to)
      desk.refuse('unmet', 'to', 'relations change between two units, not one');
    if (act.measure === undefined) return;
    desk.toMeasure(act.measure, act);
    touchMeasure(desk, act.measure);
  },
  'forum-changed': changingForum,
  'component-marked': (act, desk) => {
    for (const at of places(desk, act.issue, act.arenas)) {
      desk.toComponent(at, act);
      desk.touch(at);
    }
  },
  'clause-agreed': (act, desk) => {
    const at = place(desk, act.issue, act.arena, 'arena');
    if (at === null) return;
    desk.toClause(act.clause, act);
    desk.edit(at, { clauses: add(placeIn(desk.facts, at).clauses, act.clause) });
    desk.touch(at);
  },
  'clause-triggered': aboutClause,
  'clause-lapsed': aboutClause,
  'practice-observed': practising,
  'institution-observed': institution,
  'evidence-doubted': doubting,
  'stage-claimed': claimingStage,
  noted: nowhere,
};

/** Sends an act along its route. */
export const routeAct = (act: Act, desk: Desk): void =>
  // The map is total over act types, so the route of this act's type takes this act.
  (routes[act.type] as (act: Act, desk: Desk) => void)(act, desk);
