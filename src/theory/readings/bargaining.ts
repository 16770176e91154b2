/**
 * D3, bargaining: the issue is handled by ordinary bargaining (Buzan, Wæver & de Wilde 1998: 4), and who still claims
 * that survival is at stake is not followed. No founding audience is asked for, so it can end what began in practice.
 */
import { audiencesOf } from '../acceptance.js';
import { type Answered, both, coded, no, someOne, unknown, yes } from '../answered.js';
import type { MadeMove } from '../move.js';
import type { Bargain } from '../place.js';
import { aBargaining } from '../place-witness.js';
import { type Asked, leaving, type Proposition } from '../rule.js';
import { ordered } from '../scale.js';
import { answerIn } from '../situation.js';
import { buzan1998 } from '../sources.js';
import { claimsHere } from '../witness.js';
import { absence, type Moment } from '../world.js';
import {
  aSignificantAudienceAccepts,
  platformReads,
  theMoveStands,
} from './buzan-1998-platform.js';

const itIsBargainedOver: Proposition<Bargain> = {
  says: 'the issue is handled by ordinary bargaining',
  source: buzan1998('4'),
  holds: ({ ordinary, at }, { arena }) =>
    coded(ordinary, at, at.event, `whether the bargaining of ${at.event} in ${arena} was ordinary`),
};

const takesEffect = (move: MadeMove, asked: Asked): Answered =>
  both(theMoveStands.holds(move, asked), aSignificantAudienceAccepts.holds(move, asked));

/** When a claim was made, and when it was answered here. */
const heard = (move: MadeMove, asked: Asked): readonly Moment[] => [
  move.at,
  ...audiencesOf(move, asked).flatMap(({ id }) => {
    const answer = answerIn(asked.facts, move.act.move, id, 'measures');
    return answer.status === 'awaited' ? [] : [answer.at];
  }),
];

const nobodyClaims = ({ at }: Bargain, { world, issue, arena, now }: Asked): Answered =>
  absence(world, arena, 'move-made', at, now) === 'no'
    ? yes(at)
    : unknown(issue, `whether ${issue} was claimed to be a threat in ${arena} after ${at.event}`);

const claimsTakeNoEffect: Proposition<Bargain> = {
  says: 'exceptional claims made since then take no effect: none stands that a significant audience accepts',
  source: buzan1998('4'),
  holds: (bargain, asked) => {
    const claims = claimsHere(asked).filter(({ at }) => at.index >= bargain.at.index);
    if (claims.length === 0) return nobodyClaims(bargain, asked);
    const effect = someOne(claims.map((move) => takesEffect(move, asked)));
    if (effect.verdict === 'unknown') return effect;
    return effect.verdict === 'yes'
      ? no
      : yes(bargain.at, ...claims.flatMap((move) => heard(move, asked)));
  },
};

export const bargaining = leaving<Bargain>({
  id: 'D3',
  name: 'bargaining',
  source: buzan1998('4'),
  note: 'Desecuritization as return to ordinary bargaining is confirmed second-hand, by way of Hansen 2012; the page was not checked. How it shows that claims take no effect is our decision: claims that nobody coded are not supposed once one is coded.',
  reads: ['issue-bargained', ...platformReads],
  witness: aBargaining,
  scale: ordered(
    [{ name: 'bargained', conditions: [itIsBargainedOver] }],
    { name: 'claims without effect', conditions: [itIsBargainedOver, claimsTakeNoEffect] },
    'While a claim of survival is still followed, the bargaining goes on beside the exception.',
  ),
  dated: 'of the bargaining, or of the last answer to a claim made since, where that is later',
  needsFounders: false,
});
