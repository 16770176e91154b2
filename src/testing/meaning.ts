/**
 * What a state means, as text: two states with one meaning go on alike, whatever comes (in a world whose searches have
 * no dates). Of the past it keeps what is not spent, and of its order only what a rule reads.
 */
import type { State } from '../history/state.js';
import { each } from '../machine/chain.js';
import { entries } from '../machine/collection.js';
import type { Degree } from '../theory/act.js';
import { standingOf } from '../theory/conclude.js';
import type { KnownMeasure, Measure } from '../theory/measure.js';
import type { MadeMove, Move } from '../theory/move.js';
import { placeOf } from '../theory/place.js';
import type { Reading } from '../theory/reading.js';
import type { Situation } from '../theory/situation.js';
import { asksOf, distinct, everything, nowhere, ofPlace } from './place-meaning.js';

/** When an audience of an arena first accepted measures on a move; never: infinitely late. */
const acceptedAt = (
  facts: Situation,
  sits: ReadonlyMap<string, string>,
  move: string,
  arena: string,
): number =>
  entries(facts.answers).reduce((first, [, leaf]) => {
    if (leaf.status === 'awaited' || leaf.accepted === null) return first;
    const { move: about, dimension, audience } = leaf.act;
    const counts = about === move && dimension === 'measures' && sits.get(audience) === arena;
    return counts ? Math.min(first, leaf.accepted.index) : first;
  }, Number.POSITIVE_INFINITY);

/** Some observation is enough for a rule: the highest of several, and whether one of them was left open. */
const highest = (degrees: readonly (Degree | undefined)[]) => [
  Math.max(-1, ...degrees.map((degree) => degree ?? -1)),
  degrees.includes(undefined),
];

const ofMove = (id: string, leaf: Move, facts: Situation, sits: ReadonlyMap<string, string>) => {
  if (leaf.status === 'unmade') return [id];
  const { act, contexts } = leaf;
  const { sign, existential, referent, addressees } = act;
  const to = addressees === undefined ? null : [...addressees].sort();
  const found = [...each(contexts)];
  const accepted = leaf.arenas.filter(
    (arena) => acceptedAt(facts, sits, id, arena) < Number.POSITIVE_INFINITY,
  );
  return [
    id,
    sign,
    existential ?? null,
    referent !== undefined,
    to,
    leaf.status === 'open',
    accepted,
    // Of who speaks, a rule asks only where somebody claims a threat: what position the speaker has.
    sign === '+' ? act.actor : null,
    act.threat !== undefined,
    act.urgency ?? null,
    act.wayOut ?? null,
    act.strand ?? null,
    act.ordinary ?? null,
    act.form ?? null,
    highest(found.map(({ resonance }) => resonance)),
    highest(found.map(({ embeddedness }) => embeddedness)),
  ];
};

/**
 * How a measure stands to a move: it follows the acceptance, it is older than the move that nobody accepted, neither;
 * and, where the move is to legitimate what was done, whether it was done by then.
 */
const relationTo = (
  at: number,
  move: MadeMove,
  arena: string,
  facts: Situation,
  sits: ReadonlyMap<string, string>,
): string => {
  const accepted = acceptedAt(facts, sits, move.act.move, arena);
  const past = move.act.strand === 'past-acts' && at <= move.at.index ? 'past ' : '';
  if (at >= accepted) return `${past}follows`;
  const isOlder =
    accepted === Number.POSITIVE_INFINITY && move.act.sign === '+' && at < move.at.index;
  return `${past}${isOlder ? 'older' : ''}`;
};

/** On whose word a measure rests on its ground: once it is enacted, a rule asks only whether on the agent's own. */
const onWhoseWord = ({ enacted }: KnownMeasure, by: string | null): string => {
  if (enacted === null) return by ?? '';
  const { agent } = enacted.act;
  return agent !== undefined && (by === null || by === agent) ? 'its own' : '';
};

const ofMeasure = (
  id: string,
  leaf: Measure,
  facts: Situation,
  sits: ReadonlyMap<string, string>,
) => {
  if (leaf.status === 'absent') return [id];
  const { enacted, issue, arena } = leaf;
  const related = entries(facts.moves).map(([, move]) =>
    enacted === null || move.status === 'unmade'
      ? ''
      : relationTo(enacted.at.index, move, arena, facts, sits),
  );
  const breaks = enacted?.act.breaks;
  const grounds = distinct(
    [...each(leaf.justifications)].map(({ ground, by }) => `${ground} ${onWhoseWord(leaf, by)}`),
  );
  return [
    id,
    placeOf(issue, arena),
    leaf.status,
    breaks === undefined ? null : breaks.length > 0,
    grounds,
    related,
    leaf.effects !== null,
    enacted?.act.agent ?? null,
    leaf.endedBecause,
  ];
};

/**
 * The meaning of a state.
 *
 * @param sits in which arena each audience sits
 * @param reading under which it is to mean something: what only other rules ask is left out. Absent: any reading
 */
export const meaningOf = (
  { facts, standings }: State,
  sits: ReadonlyMap<string, string>,
  reading?: Pick<Reading, 'enters' | 'leaves'>,
): string => {
  const asks = reading === undefined ? everything : asksOf(reading);
  return JSON.stringify([
    entries(facts.moves).map(([id, leaf]) => ofMove(id, leaf, facts, sits)),
    entries(facts.answers).flatMap(([key, leaf]) =>
      leaf.status === 'awaited' ? [] : [[key, leaf.status, leaf.act.support ?? null]],
    ),
    entries(facts.measures).map(([id, leaf]) => ofMeasure(id, leaf, facts, sits)),
    entries(facts.clauses).map(([id, leaf]) =>
      leaf.status === 'unagreed' ? [id] : [id, leaf.status, placeOf(leaf.issue, leaf.arena)],
    ),
    entries(facts.places).flatMap(([id, place]) => {
      const now = ofPlace(place, standingOf(standings, id).branches, facts, asks);
      return now === nowhere ? [] : [[id, now]];
    }),
  ]);
};
