/**
 * Labels: what a step is called, beside what it did. They change nothing. Each answers to a transition of the theory
 * that is neither an act nor a conclusion (docs, "Transitions").
 */
import { each } from '../machine/chain.js';
import type { Source } from '../machine/machine.js';
import type { Act } from '../theory/act.js';
import { standingOf } from '../theory/conclude.js';
import type { Touch } from '../theory/desk.js';
import { clauseIn, moveIn, placeIn } from '../theory/situation.js';
import {
  adamides2020,
  atland2008,
  bourbeauVuori2015,
  floyd2021,
  leonard2010,
  lupovici2016,
  mcInnesRushton2013,
  ours,
  resolution2231,
  ruzicka2019,
} from '../theory/sources.js';
import type { Advanced, State } from './state.js';

/** A name for what a step was, beside what it did: a climax, a counter-move, a de-escalation. */
export interface Label {
  /** The transition or illegality it stands for. */
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly says: string;
  readonly source: Source;
}

type Kind = readonly [id: string, label: string, says: string, source: Source];

const preemptive: Kind = [
  'T23',
  'preemptive',
  'it answers a securitization that has not happened here',
  bourbeauVuori2015(),
];
const opened: Kind = ['T15', 'desecuritizing move', 'it opens a way out of security', atland2008()];
const climax: Kind = [
  'T11',
  'climax',
  'it intensifies what is already securitized; it is no re-securitization',
  lupovici2016(),
];
const counter: Kind = [
  'T26',
  'counter-move',
  'another actor has an open move of the other sign before the same audience',
  floyd2021(),
];
const routine: Kind = [
  'T12',
  'institutionalized',
  'the measure has become routine and needs no fresh drama',
  adamides2020(),
];
const easing: Kind = [
  'T13',
  'deescalating',
  'a measure is suspended while the acceptance of the threat stands',
  ours(),
];
const resuming: Kind = ['T14', 'resumed', 'a suspended measure is in force again', ours()];
const unsanctioned: Kind = [
  'T10',
  'exception before securitization',
  'a rule is broken where nothing was securitized',
  ours(),
];
const practice: Kind = [
  'T24',
  'practice',
  'a practice typical of security, without speech',
  leonard2010(),
];
const refused: Kind = [
  'T16',
  'way out refused',
  'an audience rejects a desecuritizing move',
  ours(),
];
const partial: Kind = [
  'T08',
  'partial',
  'an audience goes along, but not far enough',
  mcInnesRushton2013(),
];
const rejected: Kind = [
  'T06',
  'rejected',
  'an audience rejects a securitizing move',
  ruzicka2019(),
];
const closed: Kind = [
  'T07',
  'closed',
  'a securitizing move was withdrawn, lapsed or was superseded',
  ours(),
];
const latent: Kind = [
  'T17',
  'latent',
  'it can return without new assent: a clause is pending',
  resolution2231(),
];
const fresh: Kind = [
  'T20',
  'fresh re-securitization',
  'it was securitized before, left, and is again',
  ours(),
];

const statuses = (state: State, place: string): ReadonlySet<string> =>
  new Set(standingOf(state.standings, place).branches.map(({ status }) => status));

/** Definitely inside before the event. */
const inside = (before: State, place: string): boolean => {
  const now = statuses(before, place);
  return now.size === 1 && now.has('inside');
};

/** Possibly inside in no branch: it never entered, or it has left. */
const notInside = (state: State, place: string): boolean => !statuses(state, place).has('inside');

/** Definitely never inside before: there is nothing here yet to leave (X04). */
const neverInside = (before: State, place: string): boolean => {
  const now = statuses(before, place);
  return now.size === 1 && now.has('outside');
};

const opposed = (
  { facts }: State,
  touch: Touch,
  act: Extract<Act, { type: 'move-made' }>,
): boolean => {
  for (const { id, sign } of each(placeIn(facts, touch.place).moves)) {
    const other = moveIn(facts, id);
    if (sign === act.sign || other.status !== 'open' || other.act.actor === act.actor) continue;
    const theirs = other.act.addressees;
    if (theirs === undefined || act.addressees === undefined) return true;
    if (theirs.some((audience) => act.addressees?.includes(audience))) return true;
  }
  return false;
};

const ofMove = (
  before: State,
  touch: Touch,
  act: Extract<Act, { type: 'move-made' }>,
): readonly Kind[] => {
  const kinds: Kind[] = [];
  if (act.sign === '-' && inside(before, touch.place)) kinds.push(opened);
  if (act.sign === '-' && neverInside(before, touch.place)) kinds.push(preemptive);
  if (opposed(before, touch, act)) kinds.push(counter);
  return kinds;
};

const ofAnswer = (
  before: State,
  after: State,
  touch: Touch,
  act: Act & { move: string },
): readonly Kind[] => {
  const move = moveIn(after.facts, act.move);
  if (move.status === 'unmade') return [];
  const { sign } = move.act;
  switch (act.type) {
    case 'audience-accepted':
      if (sign === '-') return neverInside(before, touch.place) ? [preemptive] : [];
      return inside(before, touch.place) ? [climax] : [];
    case 'audience-rejected':
      return [sign === '-' ? refused : rejected];
    case 'audience-partly-accepted':
      return sign === '+' ? [partial] : [];
    default:
      return [];
  }
};

const kindsOf = (before: State, after: State, touch: Touch): readonly Kind[] => {
  const { act, place } = touch;
  switch (act.type) {
    case 'move-made':
      return ofMove(before, touch, act);
    case 'move-withdrawn':
    case 'move-lapsed':
    case 'move-superseded': {
      const move = moveIn(after.facts, act.move);
      return move.status !== 'unmade' && move.act.sign === '+' ? [closed] : [];
    }
    case 'audience-accepted':
    case 'audience-partly-accepted':
    case 'audience-rejected':
      return ofAnswer(before, after, touch, act);
    case 'measure-enacted':
      return (act.breaks?.length ?? 0) > 0 && notInside(before, place) && notInside(after, place)
        ? [unsanctioned]
        : [];
    case 'measure-routinised':
      return inside(before, place) ? [routine] : [];
    case 'measure-suspended':
      return inside(before, place) ? [easing] : [];
    case 'measure-resumed':
      return inside(before, place) ? [resuming] : [];
    case 'practice-observed':
      return act.exceptional === true || act.typical === true ? [practice] : [];
    default:
      return [];
  }
};

/** The labels of one step. */
export const labelsOf = (
  before: State,
  { touches, concluded, state }: Advanced,
): readonly Label[] => {
  const labelled = (place: string, [id, label, says, source]: Kind): Label => ({
    id,
    label,
    place,
    says,
    source,
  });
  const ofActs = touches.flatMap((touch) =>
    kindsOf(before, state, touch).map((kind) => labelled(touch.place, kind)),
  );
  const ofConclusions = concluded.flatMap(({ place, drawn }) =>
    drawn.flatMap(({ type, verdict, to }) => {
      if (verdict !== 'yes') return [];
      if (to.status === 'inside' && to.entry === 'fresh') return [labelled(place, fresh)];
      const pending = [...each(placeIn(state.facts, place).clauses)].some(
        (id) => clauseIn(state.facts, id).status === 'agreed',
      );
      return type === 'leaves' && pending ? [labelled(place, latent)] : [];
    }),
  );
  const all = [...ofActs, ...ofConclusions];
  return [...new Map(all.map((label) => [`${label.id} ${label.place}`, label])).values()];
};
