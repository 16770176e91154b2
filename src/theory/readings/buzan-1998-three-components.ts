/**
 * R3, the *three-components* reading of Buzan, Wæver & de Wilde (1998: 26): the platform, and emergency action, and
 * effects on the relations between units through rules broken. It differs from R2 by the last two conditions.
 */

import { each } from '../../machine/chain.js';
import { assents, firstAcceptance, foundersAmong } from '../acceptance.js';
import { type Answered, both, every, no, someOne, unknown, yes } from '../answered.js';
import type { KnownMeasure } from '../measure.js';
import type { MadeMove } from '../move.js';
import { type Asked, entering, type Proposition, type WitnessKind } from '../rule.js';
import { measureIn } from '../situation.js';
import { buzan1998 } from '../sources.js';
import { aMove, movesHere } from '../witness.js';
import { absence } from '../world.js';
import { platformConditions, platformReads } from './buzan-1998-platform.js';
import { measureReads } from './measure-reads.js';
import { breaksARule } from './rule-broken.js';

/** A measure once enacted: what it was, and when it came into force. */
type Enacted = KnownMeasure & { readonly enacted: NonNullable<KnownMeasure['enacted']> };

const enacted = (id: string, { facts }: Asked): Enacted | null => {
  const measure = measureIn(facts, id);
  if (measure.status === 'absent' || measure.enacted === null) return null;
  return { ...measure, enacted: measure.enacted };
};

const restsOn = (
  measure: Enacted,
  id: string,
  move: MadeMove,
  { world, arena, now }: Asked,
): Answered => {
  if (measure.justifications === null) {
    return absence(world, arena, 'measure-justified', measure.enacted.at, now) === 'no'
      ? no
      : unknown(id, `what ${id} was justified by`);
  }
  for (const { ground, at } of each(measure.justifications))
    if (ground === move.act.move) return yes(at);
  return no;
};

/** A measure taken before its move stood accepted is on record, and never counts as licensed by a later acceptance. */
const followsAcceptance = (
  { enacted: { at } }: Enacted,
  id: string,
  move: MadeMove,
  asked: Asked,
): Answered => {
  const accepted = firstAcceptance(move, asked);
  if (accepted !== null) return at.index >= accepted.index ? yes(at) : no;
  return at.index < move.at.index ? no : unknown(id, `when ${move.act.move} was first accepted`);
};

const isEmergency = (id: string, move: MadeMove, asked: Asked): Answered => {
  const measure = enacted(id, asked);
  if (measure === null) return no;
  const rests = restsOn(measure, id, move, asked);
  return every(
    [rests, breaksARule(measure, id), followsAcceptance(measure, id, move, asked)],
    id,
    '',
  );
};

const changesRelations = (id: string, asked: Asked): Answered => {
  const measure = enacted(id, asked);
  if (measure === null) return no;
  const first = [...each(measure.effects)].at(-1);
  if (first !== undefined) return yes(first);
  return absence(asked.world, asked.arena, 'relation-changed', measure.enacted.at, asked.now) ===
    'no'
    ? no
    : unknown(id, `whether relations between units changed through ${id}`);
};

/** A measure that nobody coded may still have been taken, unless somebody looked. */
const uncoded = (move: MadeMove, { world, arena, now }: Asked): Answered =>
  absence(world, arena, 'measure-enacted', move.at, now) === 'no'
    ? no
    : unknown(move.act.move, `whether a measure rested on ${move.act.move}`);

const someMeasure = (move: MadeMove, asked: Asked, holds: (id: string) => Answered): Answered =>
  someOne([...[...each(asked.place.measures)].map(holds), uncoded(move, asked)]);

const emergencyAction: Proposition<MadeMove> = {
  says: 'an emergency measure follows: it rests on the move, breaks a rule and is not older than the acceptance',
  source: buzan1998('26'),
  holds: (move, asked) => someMeasure(move, asked, (id) => isEmergency(id, move, asked)),
};

const effectsBetweenUnits: Proposition<MadeMove> = {
  says: 'relations between units change through that measure',
  source: buzan1998('26'),
  holds: (move, asked) =>
    someMeasure(move, asked, (id) =>
      both(isEmergency(id, move, asked), changesRelations(id, asked)),
    ),
};

/** A measure that nobody justified yet may turn out to rest on any claim made here. */
const aMoveWithMeasures: WitnessKind<MadeMove> = {
  ...aMove('+'),
  touched: (touch, asked) => {
    const unjustified = touch.measures.some((id) => {
      const measure = measureIn(asked.facts, id);
      return measure.status !== 'absent' && measure.justifications === null;
    });
    return unjustified ? movesHere(asked, '+') : touch.moves;
  },
};

export const threeComponents = entering<MadeMove>({
  id: 'R3',
  name: 'three-components',
  source: buzan1998('26'),
  note: 'Floyd reads the Copenhagen School so; the page is from memory. That the measure may not be older than the acceptance is our reading of "follows".',
  reads: [...platformReads, ...measureReads, 'relation-changed'],
  witness: aMoveWithMeasures,
  conditions: [...platformConditions, emergencyAction, effectsBetweenUnits],
  leaves: 'D2',
  hasAudience: true,
  founders: (move, asked) => foundersAmong(assents(move, asked)),
});
