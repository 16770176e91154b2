/**
 * R3, the *three-components* reading of Buzan, Wæver & de Wilde (1998: 26): the platform, and emergency action, and
 * effects on the relations between units through rules broken. It differs from R2 by the last two conditions.
 */

import { each } from '../../machine/chain.js';
import { firstAcceptance } from '../acceptance.js';
import { type Answered, both, every, no, unknown, yes } from '../answered.js';
import type { MadeMove } from '../move.js';
import { type Enacted, restsOn, someMeasure } from '../resting.js';
import { type Asked, entering, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { buzan1998 } from '../sources.js';
import { aClaim } from '../witness.js';
import { absence } from '../world.js';
import { platformAssent, platformConditions, platformReads } from './buzan-1998-platform.js';
import { measureReads } from './measure-reads.js';
import { breaksARule } from './rule-broken.js';

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

const isEmergency = (measure: Enacted, id: string, move: MadeMove, asked: Asked): Answered =>
  every(
    [
      restsOn(measure, id, move, asked),
      breaksARule(measure, id),
      followsAcceptance(measure, id, move, asked),
    ],
    id,
    '',
  );

const changesRelations = (measure: Enacted, id: string, asked: Asked): Answered => {
  const first = [...each(measure.effects)].at(-1);
  if (first !== undefined) return yes(first);
  return absence(asked.world, asked.arena, 'relation-changed', measure.enacted.at, asked.now) ===
    'no'
    ? no
    : unknown(id, `whether relations between units changed through ${id}`);
};

const emergencyAction: Proposition<MadeMove> = {
  says: 'an emergency measure follows: it rests on the move, breaks a rule and is not older than the acceptance',
  source: buzan1998('26'),
  holds: (move, asked) =>
    someMeasure(move, asked, (measure, id) => isEmergency(measure, id, move, asked)),
};

const effectsBetweenUnits: Proposition<MadeMove> = {
  says: 'relations between units change through that measure',
  source: buzan1998('26'),
  holds: (move, asked) =>
    someMeasure(move, asked, (measure, id) =>
      both(isEmergency(measure, id, move, asked), changesRelations(measure, id, asked)),
    ),
};

export const threeComponents = entering<MadeMove>({
  id: 'R3',
  name: 'three-components',
  source: buzan1998('26'),
  note: 'Floyd reads the Copenhagen School so; the page is from memory. That the measure may not be older than the acceptance is our reading of "follows".',
  reads: [...platformReads, ...measureReads, 'relation-changed'],
  witness: aClaim,
  scale: ordered(
    [{ name: 'platform', conditions: platformConditions }],
    {
      name: 'three components',
      conditions: [...platformConditions, emergencyAction, effectsBetweenUnits],
    },
    'The three components together are the definition; the platform alone is R2.',
  ),
  dated: 'of the last of the three components',
  leaves: 'D2',
  hasAudience: true,
  founders: platformAssent.founders,
});
