/**
 * D1, the move: a desecuritizing move that speaks of the issue as a matter of ordinary politics. To say it is to have
 * done it; nobody needs to answer. It mirrors R1, and is open to the objection of X05: an actor that leaves by its own
 * word alone.
 */
import { coded } from '../answered.js';
import type { MadeMove } from '../move.js';
import { leaving, type Proposition } from '../rule.js';
import { yesOrNo } from '../scale.js';
import { atland2008, buzan1998 } from '../sources.js';
import { aMove } from '../witness.js';

const itSpeaksOfOrdinaryPolitics: Proposition<MadeMove> = {
  says: 'the desecuritizing move speaks of the issue as a matter of ordinary politics',
  source: buzan1998('4'),
  holds: ({ act, at }) =>
    coded(act.ordinary, at, act.move, `whether ${act.move} speaks of it as ordinary politics`),
};

export const ordinaryMove = leaving<MadeMove>({
  id: 'D1',
  name: 'ordinary-move',
  source: atland2008(),
  note: 'That there are desecuritizing moves, which may fail, is Åtland’s; that the move alone counts is our mirror of the speech act. The page on ordinary politics is from memory.',
  reads: ['move-made'],
  witness: aMove('-'),
  scale: yesOrNo([itSpeaksOfOrdinaryPolitics]),
  dated: 'of the move',
  needsFounders: false,
});
