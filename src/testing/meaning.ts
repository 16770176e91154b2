/**
 * What a state means, as text: two states with one meaning go on alike, whatever comes (in a world whose searches have
 * no dates). Of the past it keeps what is not spent, and of its order only what a rule reads.
 */

import type { State } from '../history/state.js';
import { each } from '../machine/chain.js';
import { entries } from '../machine/collection.js';
import { components } from '../theory/component.js';
import { standingOf } from '../theory/conclude.js';
import type { Measure } from '../theory/measure.js';
import type { MadeMove, Move } from '../theory/move.js';
import { type Place, untouched } from '../theory/place.js';
import { type Security, security } from '../theory/security.js';
import { clauseIn, measureIn, nothingYet, type Situation } from '../theory/situation.js';

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

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

const ofMove = (id: string, leaf: Move, facts: Situation, sits: ReadonlyMap<string, string>) => {
  if (leaf.status === 'unmade') return [id];
  const { sign, existential, referent, addressees } = leaf.act;
  const to = addressees === undefined ? null : [...addressees].sort();
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
  ];
};

/** How a measure stands to a move: it follows the acceptance, it is older than the move that nobody accepted, neither. */
const relationTo = (
  at: number,
  move: MadeMove,
  arena: string,
  facts: Situation,
  sits: ReadonlyMap<string, string>,
): string => {
  const accepted = acceptedAt(facts, sits, move.act.move, arena);
  if (at >= accepted) return 'follows';
  return accepted === Number.POSITIVE_INFINITY && move.act.sign === '+' && at < move.at.index
    ? 'older'
    : '';
};

const ofMeasure = (
  id: string,
  leaf: Measure,
  facts: Situation,
  sits: ReadonlyMap<string, string>,
) => {
  if (leaf.status === 'absent') return [id];
  const { enacted, arena } = leaf;
  const related = entries(facts.moves).map(([, move]) =>
    enacted === null || move.status === 'unmade'
      ? ''
      : relationTo(enacted.at.index, move, arena, facts, sits),
  );
  const breaks = enacted?.act.breaks;
  const grounds = distinct([...each(leaf.justifications)].map(({ ground }) => ground));
  return [
    id,
    leaf.status,
    breaks === undefined ? null : breaks.length > 0,
    grounds,
    related,
    leaf.effects !== null,
  ];
};

type Asks = 'moves' | 'measures';

/** What a branch counts from its last conclusion on. */
const ofBranch = (branch: Security, place: Place, facts: Situation, asks: Asks): string => {
  const { since } = branch;
  const moves = (sign: string) =>
    distinct(
      [...each(place.moves)].flatMap((here) =>
        here.sign === sign && here.at.index > since ? [here.id] : [],
      ),
    );
  const founders = branch.founders.map(({ audience, certain }) => [audience, certain]);
  if (branch.status === 'inside') {
    const marked = components.filter((one) => (place.components[one].at?.index ?? -1) > since);
    const back = entries(facts.answers).flatMap(([key, leaf]) =>
      leaf.status === 'retracted' && leaf.at.index > since ? [key] : [],
    );
    return JSON.stringify(['inside', founders, moves('-'), marked, back]);
  }
  const measures = distinct(
    [...each(place.measures)].filter((id) => {
      const leaf = measureIn(facts, id);
      if (asks === 'moves' || leaf.status === 'absent') return false;
      return leaf.enacted !== null && leaf.enacted.at.index > since;
    }),
  );
  if (branch.status === 'outside') return JSON.stringify(['outside', moves('+'), measures]);
  const latent = distinct(
    [...each(place.clauses)].filter((id) => {
      const leaf = clauseIn(facts, id);
      return leaf.status === 'agreed' && leaf.at.index <= since;
    }),
  );
  return JSON.stringify(['left', moves('+'), measures, founders, latent]);
};

const ofPlace = (
  place: Place,
  branches: readonly Security[],
  facts: Situation,
  asks: Asks,
): string =>
  JSON.stringify([
    place.agenda.status,
    components.map((one) =>
      place.components[one].at === null ? null : place.components[one].status,
    ),
    distinct(branches.map((branch) => ofBranch(branch, place, facts, asks))),
  ]);

/** A place where nothing happened means what a place that is not there means. */
const nowhere = ofPlace(untouched, [security.start], nothingYet, 'moves');

/**
 * The meaning of a state.
 *
 * @param sits in which arena each audience sits
 * @param asks what the reading’s rule for entering is asked of: measures are spent only where it is of measures
 */
export const meaningOf = (
  { facts, standings }: State,
  sits: ReadonlyMap<string, string>,
  asks: Asks = 'measures',
): string =>
  JSON.stringify([
    entries(facts.moves).map(([id, leaf]) => ofMove(id, leaf, facts, sits)),
    entries(facts.answers).flatMap(([key, leaf]) =>
      leaf.status === 'awaited' ? [] : [[key, leaf.status, leaf.act.support ?? null]],
    ),
    entries(facts.measures).map(([id, leaf]) => ofMeasure(id, leaf, facts, sits)),
    entries(facts.clauses).map(([id, leaf]) => [id, leaf.status]),
    entries(facts.places).flatMap(([id, place]) => {
      const now = ofPlace(place, standingOf(standings, id).branches, facts, asks);
      return now === nowhere ? [] : [[id, now]];
    }),
  ]);
