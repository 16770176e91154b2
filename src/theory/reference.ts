/** Which declared things each act names. An act that names something undeclared is refused (and a file is not read). */
import type { Act, ActOf, ActType } from './act.js';

export type DeclaredKind = 'issue' | 'arena' | 'actor' | 'audience' | 'referent';
/** Things that acts themselves make. */
export type MadeKind = 'move' | 'measure' | 'clause';

export interface Reference<K extends string = DeclaredKind | MadeKind> {
  readonly kind: K;
  readonly field: string;
  readonly id: string;
}

const one = <K extends string>(
  kind: K,
  field: string,
  id: string | undefined,
): readonly Reference<K>[] => (id === undefined ? [] : [{ kind, field, id }]);
const many = <K extends string>(
  kind: K,
  field: string,
  ids: readonly string[] | undefined,
): readonly Reference<K>[] => (ids ?? []).map((id, i) => ({ kind, field: `${field}[${i}]`, id }));

type Names = { readonly [T in ActType]: (act: ActOf<T>) => readonly Reference[] };

const onAgenda = (act: { issue: string; arenas: readonly string[] }) => [
  ...one('issue', 'issue', act.issue),
  ...many('arena', 'arenas', act.arenas),
];
const answer = (act: { audience: string; move: string }) => [
  ...one('audience', 'audience', act.audience),
  ...one('move', 'move', act.move),
];
const ofMove = (act: { move: string }) => one('move', 'move', act.move);
const byAnAgent = (act: { issue: string; arena: string; agent?: string }) => [
  ...one('issue', 'issue', act.issue),
  ...one('arena', 'arena', act.arena),
  ...one('actor', 'agent', act.agent),
];
const changing = (act: { measure: string }) => one('measure', 'measure', act.measure);

/** A justification that denies any threat names no move. */
export const noThreat = 'no threat';
/** The end of a measure that was justified by something else than a move. */
export const otherGrounds = 'other grounds';

const names: Names = {
  'issue-raised': onAgenda,
  'issue-shelved': onAgenda,
  'issue-technified': onAgenda,
  'issue-silenced': onAgenda,
  'issue-bargained': onAgenda,
  'window-opened': onAgenda,
  'window-closed': onAgenda,
  'move-made': (act) => [
    ...one('issue', 'issue', act.issue),
    ...one('actor', 'actor', act.actor),
    ...many('audience', 'addressees', act.addressees),
    ...one('referent', 'referent', act.referent),
    ...one('move', 'renews', act.renews),
  ],
  'move-withdrawn': ofMove,
  'move-lapsed': ofMove,
  'move-superseded': (act) => [...ofMove(act), ...one('move', 'by', act.by)],
  'context-observed': ofMove,
  'audience-accepted': answer,
  'audience-partly-accepted': answer,
  'audience-abstained': answer,
  'audience-rejected': answer,
  'audience-retracted': answer,
  'measure-requested': byAnAgent,
  'measure-authorised': (act) => [...byAnAgent(act), ...one('audience', 'by', act.by)],
  'measure-enacted': (act) => [...byAnAgent(act), ...one('move', 'justifiedBy', act.justifiedBy)],
  'measure-suspended': changing,
  'measure-resumed': changing,
  'measure-routinised': changing,
  'measure-terminated': (act) => [
    ...changing(act),
    ...(act.because === otherGrounds ? [] : one('move', 'because', act.because)),
  ],
  'measure-justified': (act) => [
    ...changing(act),
    ...one('actor', 'by', act.by),
    ...(act.ground === noThreat ? [] : one('move', 'ground', act.ground)),
  ],
  'relation-changed': (act) => [
    ...one('actor', 'from', act.from),
    ...one('actor', 'to', act.to),
    ...one('measure', 'measure', act.measure),
  ],
  'forum-changed': (act) => [
    ...one('issue', 'issue', act.issue),
    ...one('arena', 'from', act.from),
    ...one('arena', 'to', act.to),
  ],
  'component-marked': onAgenda,
  'clause-agreed': (act) => [
    ...one('issue', 'issue', act.issue),
    ...one('arena', 'arena', act.arena),
  ],
  'clause-triggered': (act) => [
    ...one('clause', 'clause', act.clause),
    ...one('actor', 'by', act.by),
    ...(act.recognisedBy === 'all' ? [] : many('actor', 'recognisedBy', act.recognisedBy)),
  ],
  'clause-lapsed': (act) => one('clause', 'clause', act.clause),
  'practice-observed': byAnAgent,
  'institution-observed': byAnAgent,
  'evidence-doubted': (act) => [
    ...one('issue', 'issue', act.issue),
    ...one('arena', 'arena', act.arena),
    ...one('audience', 'by', act.by),
  ],
  'stage-claimed': (act) => one('issue', 'issue', act.issue),
  noted: () => [],
};

/** Everything an act names, with the field that names it. */
export const referencesOf = (act: Act): readonly Reference[] =>
  // The map is total over act types, so the row for this act's type takes this act.
  (names[act.type] as (act: Act) => readonly Reference[])(act);
