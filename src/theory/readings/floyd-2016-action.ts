/**
 * R8, action (Floyd 2016): a threat is identified, and an actor, or somebody it instructs, does something about it and
 * justifies that by the threat. No audience has to accept, survival need not be at stake, and no rule need be broken.
 */
import { each } from '../../machine/chain.js';
import { type Answered, both, every, no, someOne, unknown, yes } from '../answered.js';
import type { KnownMeasure } from '../measure.js';
import type { MadeMove } from '../move.js';
import { restsOn } from '../resting.js';
import { type Asked, entering, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { floyd2016 } from '../sources.js';
import { aMeasure, claimsHere } from '../witness.js';
import { measureReads } from './measure-reads.js';
import { namesAThreat } from './threat-named.js';

const idOf = ({ enacted }: KnownMeasure): string => enacted?.act.measure ?? '';

/** Something holds of one of the claims made here since the last conclusion. */
const ofSomeClaim = (asked: Asked, holds: (move: MadeMove) => Answered): Answered =>
  someOne(claimsHere(asked).map(holds));

const aThreatIsIdentified: Proposition<KnownMeasure> = {
  says: 'a securitizing move made here names a threat',
  source: floyd2016(),
  holds: (_, asked) => ofSomeClaim(asked, namesAThreat),
};

const itIsJustifiedByTheThreat: Proposition<KnownMeasure> = {
  says: 'the measure is justified by that threat',
  source: floyd2016(),
  holds: (measure, asked) =>
    ofSomeClaim(asked, (move) =>
      both(namesAThreat(move), justifiedByThoseWhoAct(measure, move, asked)),
    ),
};

/** By enacting a measure with a ground, its agent has justified it too. */
const justifiedByItsAgent = (
  { justifications }: KnownMeasure,
  agent: string,
  { act: { move } }: MadeMove,
) =>
  [...each(justifications)].filter(({ ground, by }) => ground === move && (by ?? agent) === agent);

/** By who made the claim, or by who took the measure; what bystanders say of it is not the actor’s justification. */
const justifiedByThoseWhoAct = (measure: KnownMeasure, move: MadeMove, asked: Asked): Answered => {
  const rests = restsOn(measure, idOf(measure), move, asked);
  if (rests.verdict !== 'yes') return rests;
  const agent = measure.enacted?.act.agent;
  const grounds = [...each(measure.justifications)].filter(
    ({ ground }) => ground === move.act.move,
  );
  return someOne(
    grounds.map(({ by, at }) =>
      by === null || by === move.act.actor || by === agent
        ? yes(at)
        : agent === undefined
          ? unknown(idOf(measure), `who took ${idOf(measure)}`)
          : no,
    ),
  );
};

const actsOnIt = (measure: KnownMeasure, move: MadeMove, { world }: Asked): Answered => {
  if (measure.enacted === null) return no;
  const { act, at } = measure.enacted;
  const { actor } = move.act;
  const { agent } = act;
  if (agent === undefined) return unknown(act.measure, `who took ${act.measure}`);
  const instructs = world.instructs.get(actor);
  if (agent === actor || instructs?.includes(agent) === true) return yes(at);
  const first = justifiedByItsAgent(measure, agent, move).at(-1);
  if (first !== undefined) return yes(at, first.at);
  return instructs === undefined
    ? unknown(actor, `whether ${actor} can tell ${agent} what to do`)
    : no;
};

const theActorActs: Proposition<KnownMeasure> = {
  says: 'who named the threat takes the measure, or one it instructs, or one that so justifies it itself',
  source: floyd2016(),
  holds: (measure, asked) =>
    ofSomeClaim(asked, (move) =>
      every(
        [
          namesAThreat(move),
          restsOn(measure, idOf(measure), move, asked),
          actsOnIt(measure, move, asked),
        ],
        idOf(measure),
        '',
      ),
    ),
};

export const action = entering<KnownMeasure>({
  id: 'R8',
  name: 'action',
  source: floyd2016(),
  note: 'The conditions were read. That behaviour changes by a measure in force, how a file tells who instructs whom, and that an agent may make the threat its own by justifying the measure so, are our decisions.',
  reads: ['move-made', ...measureReads],
  witness: aMeasure,
  scale: yesOrNo([aThreatIsIdentified, itIsJustifiedByTheThreat, theActorActs]),
  dated: 'of the action, or of its justification where that came later',
  leaves: 'D7',
  hasAudience: false,
  founders: () => [],
});
